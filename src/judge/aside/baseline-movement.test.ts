import { describe, expect, it } from 'vitest';
import type { Control, Trade } from '../../regulation/types.ts';
import { control, ONWARD, unit } from '../../report/fabricated.fixture.ts';
import { counts, HIDDEN, judged, made, magnet, REPORTED, reasons } from './baseline.fixture.ts';

describe('the movement', () => {
  const records = [unit('a.xlsx', [magnet()])];
  const known = made(records, { trade: { shipTo: 'KR' } });

  it('to the same destination reopens nothing', () => {
    expect(counts(judged(records, known, { trade: { shipTo: 'KR' } }))).toEqual(HIDDEN);
  });

  it.each<Partial<Trade>>([{ shipTo: 'US' }, { shipTo: 'KR', endUser: 'Acme' }, { shipTo: 'KR', shipFrom: 'CN' }, {}])(
    'with %j reopens',
    (trade) => {
      expect(reasons(judged(records, known, { trade }))).toEqual(['movement']);
      expect(counts(judged(records, known, { trade }))).toEqual(REPORTED);
    },
  );

  it('is the reason where other law comes with it: law alone only warns', () => {
    const from = magnet({ controls: [control('1C904.a.4'), { ...ONWARD, status: 'suspended' }] });
    const others = [control('1C904.a.4'), ONWARD, control('1M11', { measure: 'mofcom-2026-34', movement: 'outbound' })];
    const verdict = judged([unit('a.xlsx', [{ ...from, controls: others }])], made([unit('a.xlsx', [from])]), {
      trade: { shipFrom: 'CN', shipTo: 'US' },
    });
    expect(reasons(verdict)).toEqual(['movement']);
    expect(counts(verdict)).toEqual(REPORTED);
  });

  it('is remembered where nothing turned on it: law that comes with another is no law that moved, and with the same it is', () => {
    const inbound = control('1C904.a.4');
    const outbound = control('61-A1-P2-DyNdFeB', { measure: 'mofcom-2025-61', movement: 'outbound' });
    const at = (shipTo: string, text: string) =>
      reasons(judged([unit('a.xlsx', [magnet({ controls: [inbound, outbound] })])], text, { trade: { shipTo } }));
    const home = made([unit('a.xlsx', [magnet({ controls: [inbound] })])], { trade: { shipTo: 'CN' } });
    expect(at('US', home)).toEqual(['movement']);
    expect(at('CN', home)).toEqual(['law']);
  });

  it('that no measure concerned turns on reopens nothing', () => {
    const inbound = [unit('a.xlsx', [magnet({ controls: [control('1C904.a.4')] })])];
    expect(counts(judged(inbound, made(inbound), { trade: { shipTo: 'US' } }))).toEqual(HIDDEN);
  });

  it('from another country reopens what an entry turns on there, whatever the part, and nothing else', () => {
    const inbound = (applies: Control['applies']) => control('1C904.a.4', { applies });
    const parts = (applies: Control['applies']) => [
      // With a way onward that stays a question, and with none: a magnet and a ceramic.
      [unit('a.xlsx', [magnet({ controls: [inbound(applies), ONWARD] })])],
      [unit('a.xlsx', [magnet({ controls: [inbound(applies)] })])],
    ];
    const from = (shipFrom: string, applies: Control['applies'], now: string, then: Control['applies']) =>
      parts(applies).map((records, at) =>
        reasons(judged(parts(then)[at] ?? [], made(records, { trade: { shipFrom } }), { trade: { shipFrom: now } })),
      );
    const [silent, reopened] = [
      [[], []],
      [['movement'], ['movement']],
    ];
    expect(from('JP', 'not-this-movement', 'KR', 'not-this-movement')).toEqual(silent);
    expect(from('CN', 'applies', 'KR', 'not-this-movement')).toEqual(silent);
    expect(from('JP', 'not-this-movement', 'CN', 'applies')).toEqual(reopened);
  });
});
