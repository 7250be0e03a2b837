import { describe, expect, it } from 'vitest';
import { partLinesOf } from './access.ts';
import { bomOf } from './bom.fixture.ts';
import { shopOf } from './link-sellers.ts';
import { supplierOf } from './named.ts';

describe('the shop of an address', () => {
  it.each([
    ['https://www.gobilda.com/5202-series-yellow-jacket/', 'gobilda.com'],
    ['https://item.taobao.com/item.htm?id=7', 'taobao.com'],
    ['https://www.amazon.co.uk/dp/B07', 'amazon.co.uk'],
    ['https://amzn.to/3xYz', 'amazon.com'],
    ['https://de.aliexpress.com/item/1.html', 'aliexpress.com'],
    ['HTTPS://WWW.MISUMI-EC.COM', 'misumi-ec.com'],
    ['http://shop.nord-magnete.de:8080/x', 'nord-magnete.de'],
    ['www.reichelt.de/motor-p1.html', 'reichelt.de'],
  ])('%s is %s', (address, shop) => {
    expect(shopOf(address)).toBe(shop);
  });

  it.each([
    // Shown, kept, described: nothing is sold there.
    'https://github.com/acme/rover',
    'https://www.youtube.com/watch?v=1',
    'https://drive.google.com/file/d/1',
    'https://www.thingiverse.com/thing:1',
    'https://en.wikipedia.org/wiki/Motor',
    'https://www.alldatasheet.com/view.jsp',
    // Where a shortened address leads is not known.
    'https://bit.ly/3abc',
    'https://shorturl.at/6HRec',
    'https://dwz.cn/a1b2',
    // Data sheets and drawings.
    'https://www.motors.com/pdf/m7.pdf',
    'https://www.motors.com/cad/m7.step?download=1',
    // What a company has for itself.
    'https://plm.acme.com/part/7',
    'https://parts.acme.com/Windchill/app/#ptc1',
    'https://odoo.acme.de/web#id=7',
    'http://localhost/part',
    'http://192.168.0.7/part',
    'http://parts.acme.corp/7',
    '../drawings/m7.html',
    '#Sheet2!A1',
    'mailto:ana@motors.com',
    'motor.com fan 5',
    '',
  ])('%s has none', (address) => {
    expect(shopOf(address)).toBeNull();
  });
});

describe('who is asked about a part that names nobody', () => {
  const called = (headers: readonly string[], row: readonly string[]): string | null => {
    const bom = bomOf([headers, row]);
    return supplierOf(bom, partLinesOf(bom, 0));
  };

  it('is the shop that its link leads to', () => {
    expect(called(['Part number', 'Description', 'Link'], ['M-1', 'Gear motor', 'https://www.gobilda.com/m1'])).toBe(
      'gobilda.com',
    );
    expect(
      called(['Part number', 'Description', 'Link'], ['M-1', 'Gear motor', 'see https://www.gobilda.com/m1 (blue)']),
    ).toBe('gobilda.com');
    expect(called(['Part number', 'Description', 'Link'], ['M-1', 'Gear motor', 'https://github.com/a/b'])).toBeNull();
  });

  it('is who the list names, wherever a link leads', () => {
    const headers = ['Part number', 'Description', 'Supplier', 'Link'];
    expect(called(headers, ['M-1', 'Gear motor', 'Nordtrade', 'https://www.gobilda.com/m1'])).toBe('Nordtrade');
    expect(called(headers, ['M-1', 'Gear motor', 'TBD', 'https://www.gobilda.com/m1'])).toBe('gobilda.com');
    const made = ['Part number', 'Description', 'Manufacturer', 'Link'];
    expect(called(made, ['M-1', 'Gear motor', 'Nordmotor', 'https://www.gobilda.com/m1'])).toBeNull();
  });

  it('is the owner of an address that stands where the supplier is named', () => {
    const headers = ['Part number', 'Description', 'Supplier'];
    expect(called(headers, ['M-1', 'Gear motor', 'https://www.gobilda.com/m1'])).toBe('gobilda.com');
  });
});
