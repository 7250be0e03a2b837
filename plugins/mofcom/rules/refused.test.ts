import type { Trade } from 'lintanide/plugin';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../src/regulation/content.fixture.ts';
import { pack } from '../pack.ts';
import { reportsOf } from '../run.fixture.ts';
import { refused } from './refused.ts';

const smco = contentOf('sm2co17', 'magnet', { Sm: 'proven' });
const metal = contentOf('el-Ho', 'metal', { Ho: 'proven' });
const report = (trade: Partial<Trade>, asOf = '2026-11-24', content = smco) =>
  reportsOf(refused, { contents: [content], trade, asOf, packs: [pack], times: 3 });

describe('mofcom/refused', () => {
  it('names the party, the list, its measure and day, the article and its status, and how many parts', () => {
    const [one, ...more] = report({ importer: 'Rheinmetall AG' });
    expect(more).toEqual([]);
    expect(one?.words).toMatchInlineSnapshot(
      `"importer Rheinmetall AG is Rheinmetall, on the control list (No. 30, 2026-07-24; list "mofcom" as of 2026-10-10): refused in principle. The list itself stands without No. 61 (No. 30, in force on 2026-11-24: The entities are put on the control list; what else the measure says was not read); No. 61 article 2, unverified on 2026-11-24 (lapsed: in force; extended: suspended). Concerns 3 parts"`,
    );
    expect(one?.lines).toEqual([0, 1, 2]);
  });

  it('finds CJK aliases, and nothing by likeness', () => {
    const [one] = report({ endUser: '日東電工株式会社' });
    // The pack's aliases are recalled; that a refusal hangs on one is said with it.
    expect(one?.words).toContain('Nitto Denko (alias 日東電工, from general knowledge and not from the list)');
    expect(report({ endUser: 'Rheinmetall Waffe Munition GmbH' })).toEqual([]);
    expect(report({ endUser: 'Subaru Motors Finance' })).toEqual([]);
  });

  it('knows no listing before its day, and a listing while No. 61 is suspended', () => {
    expect(report({ importer: 'Rheinmetall' }, '2026-07-23')).toEqual([]);
    expect(report({ importer: 'Rheinmetall' }, '2026-07-24')[0]?.words).toContain('article 2, suspended');
  });

  it('refuses a party on the watch list through article 2 alone: while it may run, and for items of No. 61', () => {
    const [one, ...more] = report({ importer: 'Subaru Corporation' });
    expect(more).toEqual([]);
    expect(one?.messageId).toBe('watch');
    expect(one?.words).toContain(
      'refused in principle under No. 61 article 2, unverified on 2026-11-24 (lapsed: in force; extended: suspended). The list itself stands without No. 61 (No. 12, in force',
    );
    expect(report({ importer: 'Subaru Corporation' }, '2026-06-01')).toEqual([]);
    expect(report({ importer: 'Subaru Corporation' }, '2026-11-24', metal)).toEqual([]);
  });

  it('refuses 50 % or more in one step, under article 2 alone; below it and through others it does not', () => {
    const held = (share: number, company = 'A GmbH') =>
      report({ importer: 'A', holdings: [{ company, owner: 'Lafert SpA', share }] });
    expect(held(50)[0]?.messageId).toBe('held');
    expect(held(49.99)).toEqual([]);
    expect(held(100, 'B')).toEqual([]);
    expect(
      report({
        importer: 'A',
        holdings: [
          { company: 'A', owner: 'B', share: 100 },
          { company: 'B', owner: 'Lafert', share: 100 },
        ],
      }),
    ).toEqual([]);
    expect(report({ importer: 'A', holdings: [{ company: 'A', owner: 'Lafert', share: 50 }] }, '2026-09-01')).toEqual(
      [],
    );
    // Holmium metal is no item of No. 61.
    expect(
      report({ importer: 'A', holdings: [{ company: 'A', owner: 'Lafert', share: 50 }] }, '2026-11-24', metal),
    ).toEqual([]);
  });

  it('refuses military users without a percentage, in Japan also while No. 61 is suspended', () => {
    expect(report({ endUserMilitary: true })[0]?.messageId).toBe('military');
    expect(report({ endUserMilitary: true }, '2026-06-01')).toEqual([]);
    expect(report({ endUserMilitary: true, shipTo: 'JP' }, '2026-06-01')[0]?.messageId).toBe('barred');
    expect(report({ endUserMilitary: true, shipTo: 'JP' }, '2026-01-05')).toEqual([]);
    expect(report({ endUserMilitary: false })).toEqual([]);
  });

  it.each(['wmd', 'terrorism', 'Military', 'military potential'])('refuses the end use %s', (endUse) => {
    expect(report({ endUse })[0]?.messageId).toBe('use');
  });

  it('bars military uses in Japan and the United States, and what raises Japan’s strength, by measures of their own', () => {
    const barred = (trade: Partial<Trade>, asOf = '2026-06-01', content = smco) =>
      report(trade, asOf, content).map(({ messageId, law }) => [
        messageId,
        ...(law ?? []).map(({ measure, status }) => `${measure} ${status}`),
      ]);
    expect(barred({ endUse: 'military', shipTo: 'JP' })).toEqual([
      ['barred', 'mofcom-2026-1 in-force', 'mofcom-2025-61 suspended'],
    ]);
    expect(barred({ endUse: 'military-potential', shipTo: 'Japan' })).toHaveLength(1);
    expect(barred({ endUse: 'military', shipTo: 'US' })).toEqual([
      ['barred', 'mofcom-2024-46 in-force', 'mofcom-2025-61 suspended'],
    ]);
    expect(barred({ endUserMilitary: true, shipTo: 'USA' }, '2024-12-02')).toEqual([]);
    expect(barred({ endUserMilitary: true, shipTo: 'USA' })).toHaveLength(1);
    expect(barred({ endUse: 'military-potential', shipTo: 'US' })).toEqual([]);
    // Holmium metal is no item of No. 61, and a dual-use item of No. 57.
    expect(barred({ endUse: 'military', shipTo: 'JP' }, '2026-11-24', metal)).toHaveLength(1);
    expect(barred({ endUse: 'military', shipTo: 'DE' })).toEqual([]);
  });

  it.each(['logic 14 nm', 'logic 7 nm', 'memory 300 layers', 'our own words', 'logic 28 nm'])(
    'bars no use that nobody called military: %s',
    (endUse) => {
      for (const shipTo of ['JP', 'US'])
        for (const asOf of ['2026-06-01', '2026-11-30'])
          expect(report({ endUse, shipFrom: 'CN', shipTo }, asOf)).toEqual([]);
    },
  );

  it('says nothing of No. 61 where it names none of the items, and by which measure they are listed at all', () => {
    const [one] = report({ endUserMilitary: true, shipTo: 'JP' }, '2026-11-24', metal);
    expect(one?.law?.map(({ measure }) => measure)).toEqual(['mofcom-2026-1']);
    expect(one?.words).toContain(
      'No. 61 does not reach these items in this movement. Concerns 3 parts (listed by No. 57 (unverified) alone: no listed items while that does not run)',
    );
    expect(report({ endUserMilitary: true, shipTo: 'JP' })[0]?.words).toMatch(
      /article 2, unverified.*Concerns 3 parts$/,
    );
  });

  it('of several parts says which a measure lists alone that may not run, and refuses none by one that does not run', () => {
    const both = (asOf: string, trade: Partial<Trade> = {}) =>
      reportsOf(refused, {
        contentsOf: [[smco], [metal]],
        trade: { endUserMilitary: true, shipFrom: 'CN', shipTo: 'JP', ...trade },
        contents: [],
        asOf,
        packs: [pack],
      });
    expect(both('2026-11-24').map(({ words }) => words.replace(/^.*Concerns /, ''))).toEqual([
      '2 parts (1 of them, X1, listed by No. 57 (unverified) alone: no listed items while that does not run)',
    ]);
    const [one, ...more] = both('2026-06-01');
    expect(more).toEqual([]);
    expect([one?.words.replace(/^.*Concerns /, ''), one?.lines]).toEqual(['1 part', [0]]);
  });

  it('of items that come from elsewhere bars none by a measure on what leaves China, and refuses them by article 2 alone', () => {
    const elsewhere = { endUserMilitary: true, shipFrom: 'JP', shipTo: 'JP' };
    const [one, ...more] = report(elsewhere);
    expect(more).toEqual([]);
    expect(one?.messageId).toBe('military');
    expect(one?.words).toMatch(/refused in principle under No\. 61 article 2, unverified.*Concerns 3 parts$/);
    expect(report(elsewhere, '2026-06-01')).toEqual([]);
    expect(report({ endUse: 'military', shipFrom: 'JP', shipTo: 'JP' }).map(({ messageId }) => messageId)).toEqual([
      'use',
    ]);
    // Article 2 names the control list as well.
    const listed = (asOf: string) =>
      report({ importer: 'Rheinmetall', shipFrom: 'JP', shipTo: 'DE' }, asOf).map(({ messageId }) => messageId);
    expect([listed('2026-11-24'), listed('2026-08-01')]).toEqual([['watch'], []]);
  });

  it('refuses by No. 61 what a supplier exports to our country, and nothing of which no export is given', () => {
    const korea = (trade: Partial<Trade>) =>
      report({ ourCountry: 'KR', shipTo: 'KR', ...trade }).map(({ messageId }) => messageId);
    expect(korea({ shipFrom: 'JP', endUserMilitary: true })).toEqual(['military']);
    for (const shipFrom of ['CN', 'KR', null]) expect(korea({ shipFrom, endUserMilitary: true })).toEqual([]);
    expect(korea({ shipFrom: 'CN', importer: 'Rheinmetall' })).toEqual(['listed']);
    const [barred] = report({ ourCountry: 'JP', shipFrom: 'CN', shipTo: 'JP', endUserMilitary: true });
    expect(barred?.messageId).toBe('barred');
    expect(barred?.law?.map(({ measure }) => measure)).toEqual(['mofcom-2026-1']);
  });

  it('refuses nothing for what is only inside a part', () => {
    const motor = contentOf('ndfeb-sintered', 'component', { Nd: 'likely', Dy: 'possible' }, { presence: 'likely' });
    expect(report({ endUserMilitary: true }, '2026-11-24', motor)).toEqual([]);
    expect(report({ endUserMilitary: true, shipTo: 'JP' }, '2026-11-24', motor)).toEqual([]);
    expect(report({ importer: 'Rheinmetall' }, '2026-11-24', motor)).toEqual([]);
  });

  it('is the same finding whichever part comes first, and another for every ground', () => {
    const about = (trade: Partial<Trade>) => report(trade).map((one) => one.about);
    const all = [
      about({ importer: 'Rheinmetall' }),
      about({ endUser: 'Lafert' }),
      about({ endUserMilitary: true }),
      about({ endUse: 'wmd' }),
      about({ endUse: 'terrorism' }),
    ].flat();
    expect(new Set(all).size).toBe(5);
    expect(report({ importer: 'Rheinmetall' }, '2026-11-24', metal)[0]?.about).toBe(
      about({ importer: 'Rheinmetall' })[0],
    );
  });

  it('refuses nothing by words that only sound like it, nothing to China, and nothing that no measure reaches', () => {
    expect(report({ endUse: 'non-military' })).toEqual([]);
    expect(report({ endUse: 'civil' })).toEqual([]);
    expect(report({ endUse: 'military', shipTo: 'CN' })).toEqual([]);
    expect(report({ importer: 'Rheinmetall' }, '2026-11-24', contentOf('ferrite', 'magnet', {}))).toEqual([]);
    expect(report({})).toEqual([]);
  });

  it('takes a list of the user beside the bundled one', () => {
    const partyLists = [
      {
        name: 'ours.csv',
        asOf: '2026-11-01',
        unnamed: [],
        parties: [
          { name: 'Foo KK', aliases: [], list: 'watch' as const, measure: 'No. 27', date: '2026-06-29', source: 's' },
        ],
      },
    ];
    expect(report({ endUser: 'FOO株式会社', partyLists })[0]?.words).toContain('list "ours.csv" as of 2026-11-01');
  });
});
