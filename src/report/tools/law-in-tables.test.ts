import { describe, expect, it } from 'vitest';
import { judge } from '../../judge/judge.ts';
import { control, finding, JUDGING, MAGNET, ONWARD, unit } from '../fabricated.fixture.ts';
import { render } from './tool-formats.fixture.ts';

const verdict = judge([unit('a.csv', [finding()])], JUDGING);

describe('a table for a merge request', () => {
  it('says of each group of entries the status of the law and who applies', async () => {
    const text = await render('markdown', verdict);
    expect(text).toContain(
      'inbound 1C904.a.4, 1C905.a.4: listed if Tb/Dy present: ask; No. 18 in force on 2026-11-24; the supplier applies',
    );
    expect(text).toMatch(/outbound 61-P2-dy-magnet: [^|]*; we apply/);
  });

  it('says that nobody said where the goods leave from', async () => {
    expect(await render('markdown', verdict)).toContain('<br>ship-from not given |');
    const given = control('1C905.a.4', { because: 'ship-from CN' });
    const text = await render('markdown', judge([unit('a.csv', [finding({ controls: [given, ONWARD] })])], JUDGING));
    expect(text).not.toContain('ship-from not given');
  });

  it('has the undertaking beside the entries', async () => {
    const law = [{ measure: 'decree-79', clause: 'undertaking', status: 'in-force', source: '' }] as const;
    const text = await render('markdown', judge([unit('a.csv', [finding({ law })])], JUDGING));
    expect(text).toContain('outbound No. 79, undertaking, in force on 2026-11-24');
  });
});

it('a row has grams of no element that it does not name', async () => {
  const [dy] = MAGNET.elements;
  const gd = dy === undefined ? [] : [{ ...dy, symbol: 'Gd', presence: 'unlikely' as const }];
  const content = { ...MAGNET, elements: [...MAGNET.elements, ...gd] };
  const text = await render('csv', judge([unit('a.csv', [finding({ content })])], JUDGING));
  expect(text).toContain('Dy 0-0.54');
  expect(text).not.toContain('Gd 0-');
});
