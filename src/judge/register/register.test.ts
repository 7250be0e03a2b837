import { describe, expect, it } from 'vitest';
import { finding } from '../../report/fabricated.fixture.ts';
import type { Finding } from '../../rules/types.ts';
import { parseRegister, recordOf, registersFor } from './register.ts';

const HEAD = 'partNumber,manufacturer,mpn,state,owner,asked,due,validUntil,note,shelf';

function lookup(rows: string, about: Partial<Finding>, asOf = '2026-11-24') {
  return recordOf(finding(about), [parseRegister(`${HEAD}\n${rows}`, 'boms/lintanide.parts.csv')], asOf);
}

describe('a register', () => {
  it('keeps columns that it gives no meaning', () => {
    const { rows } = parseRegister(`${HEAD}\nMAG-01,,,open,Ana,2026-11-01,2026-12-01,,,B 12`, 'r.csv');
    expect(rows[0]?.others).toEqual(new Map([['shelf', 'B 12']]));
    expect(rows[0]?.values.get('owner')).toBe('Ana');
  });

  it.each([
    ['a wrong state', 'MAG-01,,,opened,,,2026-12-01,,', /lintanide\.parts\.csv:2 has the state "opened"/],
    ['no state', 'MAG-01,,,,,,,,', /:2 has no state/],
    ['an open question without a date', 'MAG-01,,,open,,,,,', /without a date/],
    ['a date that is none', 'MAG-01,,,open,,,2026-02-30,,', /"2026-02-30" in "due"/],
    ['a row that names no part', ',,,answered,,,,,', /names no part/],
    ['the same part twice', 'MAG-01,,,answered,,,,,\nmag-01,,,answered,,,,,', /:3 names the same part as line 2/],
    ['more fields than columns', 'MAG-01,,,answered,,,,,,a,b', /11 fields under 10 columns/],
  ])('refuses %s', (_, row, sentence) => {
    expect(() => parseRegister(`${HEAD}\n${row}`, 'lintanide.parts.csv')).toThrow(sentence);
  });

  it('says what was meant', () => {
    const wrong = (): unknown => parseRegister(`${HEAD}\nMAG-01,,,answerd,,,,,`, 'r.csv');
    expect(wrong).toThrow(expect.objectContaining({ code: 'register-state', hint: 'Did you mean "answered"?' }));
  });

  it('refuses a table without the columns it needs', () => {
    expect(() => parseRegister('part,status\nMAG-01,open', 'r.csv')).toThrow(
      /no column "state" \(found: part, status\)/,
    );
    expect(() => parseRegister('state,owner\nopen,Ana', 'r.csv')).toThrow(/no column that names a part/);
  });
});

describe('the record of a finding', () => {
  it('is found by part number, whatever its case', () => {
    expect(lookup('mag-01,,,answered,Ana,,,2027-01-01,by report', {})).toEqual({
      state: 'answered',
      owner: 'Ana',
      due: null,
      validUntil: '2027-01-01',
      note: 'by report',
      source: 'boms/lintanide.parts.csv:2',
    });
  });

  it.each(['ＭＡＧ－３０５００', 'MAG\u201130500', 'MAG\u201330500'])(
    'is found by a number in another width or with another dash: %s',
    (partNumber) => {
      expect(lookup('MAG-30500,,,answered,,,,,', { partNumber, partKey: 'x' })?.state).toBe('answered');
      expect(lookup(`${partNumber},,,answered,,,,,`, { partNumber: 'mag-30500', partKey: 'x' })?.state).toBe(
        'answered',
      );
    },
  );

  it('is found by manufacturer and MPN before the part number', () => {
    const rows = 'MAG-01,,,open,,,2026-12-01,,\n,Nordmagnet GmbH,NM-42,answered,,,,,';
    const about = { partKey: 'mpn:nordmagnet gmbh|nm-42' };
    expect(lookup(rows, about)?.state).toBe('answered');
    expect(lookup(rows, {})?.state).toBe('open');
  });

  it('is not taken from another maker’s part of the same number', () => {
    const row = 'MAG-01,Other Ltd,,answered,,,,,';
    expect(lookup(row, { manufacturer: 'Nordmagnet GmbH' })).toBeNull();
    expect(lookup(row, { manufacturer: null })?.state).toBe('answered');
  });

  it('is that of the only maker where the bill names nobody but who sells the part', () => {
    const row = 'MAG-30412,Magnet Maker X,,answered,,,,,,';
    const sold = { partNumber: 'MAG-30412', partKey: 'pn:mag-30412', manufacturer: 'Trade Co', supplier: 'Trade Co' };
    expect(lookup(row, sold)?.state).toBe('answered');
    expect(lookup(row, { ...sold, supplier: 'Other Seller' })).toBeNull();
    expect(lookup(`${row}\nMAG-30412,Trade Co,,refused,,,,,,`, sold)?.state).toBe('refused');
  });

  it('needs the very text where a part number is short or has no digit', () => {
    const short = { partNumber: 'M1', partKey: 'pn:M1' };
    expect(lookup('m1,,,answered,,,,,', short)).toBeNull();
    expect(lookup('M1,,,answered,,,,,', short)?.state).toBe('answered');
    expect(lookup('magnet,,,answered,,,,,', { partNumber: 'MAGNET', partKey: 'pn:MAGNET' })).toBeNull();
  });

  it('is open until the end of the due day, then overdue', () => {
    const row = 'MAG-01,,,open,,,2026-11-24,,';
    expect(lookup(row, {}, '2026-11-24')?.state).toBe('open');
    expect(lookup(row, {}, '2026-11-25')?.state).toBe('overdue');
  });

  it('is an answer until the end of its last day, then expired', () => {
    const row = 'MAG-01,,,answered,,,,2026-11-24,';
    expect(lookup(row, {}, '2026-11-24')?.state).toBe('answered');
    expect(lookup(row, {}, '2026-11-25')?.state).toBe('expired');
  });

  it('is data, whatever a part is called', () => {
    const named = { partNumber: '__proto__1', partKey: 'pn:__proto__1' };
    expect(lookup('constructor,,,answered,,,,,', named)).toBeNull();
    expect(lookup('__proto__1,,,answered,,,,,', named)?.state).toBe('answered');
  });
});

describe('the registers of a BOM', () => {
  const at = (path: string) => parseRegister(`${HEAD}\n`, path);
  const all = [
    'lintanide.parts.csv',
    'boms/lintanide.parts.csv',
    'boms/a/lintanide.parts.csv',
    '/else/lintanide.parts.csv',
  ].map(at);
  const of = (path: string): string[] => registersFor(path, all).map((register) => register.path);

  it('are those of its folder and of the folders above, nearest first', () => {
    expect(of('boms/a/x.xlsx')).toEqual([
      'boms/a/lintanide.parts.csv',
      'boms/lintanide.parts.csv',
      'lintanide.parts.csv',
    ]);
    expect(of('boms/b/x.xlsx')).toEqual(['boms/lintanide.parts.csv', 'lintanide.parts.csv']);
    expect(of('boms-2/x.xlsx')).toEqual(['lintanide.parts.csv']);
  });

  it('do not reach out of the working directory', () => {
    expect(of('/else/x.xlsx')).toEqual(['/else/lintanide.parts.csv']);
  });
});
