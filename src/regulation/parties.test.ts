import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownershipOf } from './ownership.ts';
import { partiesNamed, partyName, type Party, type PartyList } from './parties.ts';

const party = (name: string, more: Partial<Party> = {}): Party => ({
  name,
  aliases: [],
  list: 'watch',
  measure: 'm',
  date: '2026-02-24',
  source: 's',
  ...more,
});
const listOf = (...parties: Party[]): PartyList => ({ name: 'l', asOf: '2026-10-10', parties, unnamed: [] });

describe('a name as it is compared', () => {
  it.each([
    ['TDK Corporation', 'tdk'],
    ['TDK株式会社', 'tdk'],
    ['株式会社ＴＤＫ', 'tdk'],
    ['㈱TDK', 'tdk'],
    ['Lafert S.p.A.', 'lafert'],
    ['Rheinmetall AG', 'rheinmetall'],
    ['Ganzhou Rare Co., Ltd.', 'ganzhou rare'],
    ['赣州稀土有限公司', '赣州稀土'],
    ['赣州稀土股份有限公司', '赣州稀土'],
    ['삼성 주식회사', '삼성'],
    ['Smith & Sons', 'smith and sons'],
    ['株式会社', '株式会社'],
    ['Co. Ltd.', 'co'],
  ])('%s is %s', (name, compared) => {
    expect(partyName(name)).toBe(compared);
  });

  it('is its own normal form, and never empty for a name with letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
        const once = partyName(name);
        expect(partyName(once)).toBe(once);
        if (/[a-z0-9]/i.test(name)) expect(once).not.toBe('');
      }),
    );
  });

  it('takes any form of a company for the same company', () => {
    const forms = fc.constantFrom(
      '',
      ' Ltd',
      ' Co., Ltd.',
      ' GmbH',
      ' Inc.',
      ', LLC',
      '株式会社',
      '有限公司',
      ' 주식회사',
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[b-y]{3,12} [b-y]{7,12}$/), forms, (name, form) => {
        expect(partyName(name + form)).toBe(partyName(name));
      }),
    );
  });
});

describe('matching', () => {
  const list = listOf(
    party('TDK', { aliases: ['東京電気化学工業株式会社'] }),
    party('MP Materials', { list: 'control' }),
  );

  it('is by exact name and alias, never by likeness', () => {
    expect(partiesNamed('TDK Corp.', [list], '2026-11-24')).toHaveLength(1);
    expect(partiesNamed('東京電気化学工業', [list], '2026-11-24')[0]?.by).toBe('東京電気化学工業株式会社');
    for (const other of ['TDK Lambda', 'TDX', 'MP Material', 'Materials', '', 'Ltd'])
      expect(partiesNamed(other, [list], '2026-11-24')).toEqual([]);
    expect(partiesNamed(null, [list], '2026-11-24')).toEqual([]);
  });

  it('knows no entry before its day', () => {
    expect(partiesNamed('TDK', [list], '2026-02-23')).toEqual([]);
    expect(partiesNamed('TDK', [list], '2026-02-24')).toHaveLength(1);
  });

  it('takes __proto__ and constructor for names', () => {
    expect(partiesNamed('__proto__', [listOf(party('constructor'))], '2026-11-24')).toEqual([]);
    expect(partiesNamed('constructor', [listOf(party('constructor'))], '2026-11-24')).toHaveLength(1);
  });
});

describe('ownership', () => {
  const list = listOf(party('TDK'));
  const own = (company: string, ...holdings: [string, string, number][]) =>
    ownershipOf(
      company,
      holdings.map(([of, owner, share]) => ({ company: of, owner, share })),
      [list],
      '2026-11-24',
    );

  it('shows one step and chains, with their shares, and decides nothing', () => {
    expect(own('A GmbH', ['A', 'TDK Corp', 50])[0]?.steps).toEqual([{ company: 'A', owner: 'TDK Corp', share: 50 }]);
    expect(own('A', ['A', 'B', 60], ['B', 'TDK', 49.9])[0]?.steps.map(({ share }) => share)).toEqual([60, 49.9]);
    expect(own('A', ['C', 'TDK', 100])).toEqual([]);
  });

  it('ends where companies hold each other', () => {
    expect(own('A', ['A', 'B', 60], ['B', 'A', 60], ['B', 'TDK', 10])).toHaveLength(1);
  });

  it('ends for any web of holdings', () => {
    const name = fc.constantFrom('A', 'B', 'C', 'D', 'TDK');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name, fc.integer({ min: 0, max: 100 })), { maxLength: 25 }), (web) => {
        for (const { steps } of own('A', ...web)) {
          expect(partyName(steps[0]?.company ?? '')).toBe('a');
          expect(new Set(steps.map(({ owner }) => partyName(owner))).size).toBe(steps.length);
        }
      }),
    );
  });
});
