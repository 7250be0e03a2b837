import type { Trade } from 'lintanide/plugin';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../src/regulation/content.fixture.ts';
import { endUseOf } from '../end-use.ts';
import { pack } from '../pack.ts';
import { reportsOf } from '../run.fixture.ts';
import { tradeQuestion } from './trade-question.ts';

const smco = contentOf('sm2co17', 'magnet', { Sm: 'proven' });
const report = (trade: Partial<Trade>, asOf = '2026-11-24') =>
  reportsOf(tradeQuestion, { contents: [smco], trade, asOf, packs: [pack] });
const said = (trade: Partial<Trade>, asOf?: string) => report(trade, asOf).map(({ messageId }) => messageId);

describe('mofcom/trade-question', () => {
  it('asks where a refusal is for listed items, and a part only holds one', () => {
    const motor = contentOf('ndfeb-sintered', 'component', { Nd: 'likely', Dy: 'possible' }, { presence: 'likely' });
    const asked = (trade: Partial<Trade>) =>
      reportsOf(tradeQuestion, { contents: [motor], trade, packs: [pack] }).map(({ messageId, words }) => [
        messageId,
        words,
      ]);
    expect(asked({ endUserMilitary: true, shipTo: 'DE' })).toEqual([
      [
        'inside',
        'Given: the end user is a military user; refused or barred for listed items (No. 61 article 2, unverified on 2026-11-24 (lapsed: in force; extended: suspended)). Such items are only inside 1 part of this list: whether that makes a part a listed item is not settled',
      ],
    ]);
    expect(asked({ importer: 'Rheinmetall' }).map(([id]) => id)).toEqual(['inside']);
    expect(said({ endUserMilitary: true, shipTo: 'DE' })).toEqual([]);
  });

  it('asks for the origin of what comes from elsewhere and goes to a party that a measure of its own refuses', () => {
    const oxide = contentOf('ox-Y', 'oxide', { Y: 'proven' });
    const asked = (trade: Partial<Trade>) =>
      reportsOf(tradeQuestion, { contents: [oxide], trade, packs: [pack] }).map(({ messageId }) => messageId);
    expect(asked({ shipFrom: 'JP', shipTo: 'US', endUser: 'MP Materials' })).toEqual(['by-origin']);
    expect(asked({ shipFrom: 'JP', shipTo: 'JP', endUserMilitary: true })).toEqual(['by-origin']);
    expect(asked({ shipFrom: 'CN', shipTo: 'US', endUser: 'MP Materials' })).toEqual([]);
    expect(asked({ shipFrom: 'JP', shipTo: 'CN', endUser: 'MP Materials' })).toEqual([]);
    expect(asked({ shipFrom: 'JP', shipTo: 'US', endUser: 'Nobody' })).toEqual([]);
  });

  it('asks it of what No. 61 names as well, and says by which measure a part is listed that may not run', () => {
    const words = reportsOf(tradeQuestion, {
      contents: [],
      contentsOf: [[smco], [contentOf('el-Ho', 'metal', { Ho: 'proven' })]],
      trade: { endUserMilitary: true, shipFrom: 'JP', shipTo: 'JP' },
      packs: [pack],
    }).map((one) => one.words);
    expect(words).toEqual([
      expect.stringContaining(
        '2 parts (1 of them, X1, listed by No. 57 (unverified) alone: no listed items while that does not run) of this list are listed items that come from elsewhere: if they are of Chinese origin',
      ),
    ]);
  });

  it('of an item that only a suspended measure lists says that, and bars nothing', () => {
    const holmium = contentOf('el-Ho', 'metal', { Ho: 'proven' });
    const trade = { endUserMilitary: true, shipFrom: 'CN', shipTo: 'JP' };
    const [one, ...more] = reportsOf(tradeQuestion, { contents: [holmium], trade, asOf: '2026-06-01', packs: [pack] });
    expect(more).toEqual([]);
    expect(one?.messageId).toBe('idle');
    expect(one?.words).toMatch(
      /Concerns 1 part \(listed by No\. 57 \(suspended\) alone: no listed items while that does not run\)$/,
    );
    expect(one?.words).not.toContain('Barred');
  });

  it('asks of a military user on no list who uses the goods, and never whether it is the company on a list', () => {
    const [one] = reportsOf(tradeQuestion, {
      contents: [contentOf('ndfeb-sintered', 'component', { Nd: 'likely', Dy: 'possible' }, { presence: 'likely' })],
      trade: { endUserMilitary: true, shipTo: 'DE' },
      packs: [pack],
    });
    expect(one?.messageId).toBe('inside');
    expect(one?.asked).toBe(
      'Ask trade counsel, with the end-user certificate in hand: who uses the goods, and for what.',
    );
  });

  it.each([
    ['logic 14 nm', '4'],
    ['logic chips, 7 nm', '4'],
    ['logic 14.1 nm', null],
    ['memory 256 layers', '4'],
    ['memory 255 layers', null],
    ['logic-14nm', '4'],
    ['7nm logic', '4'],
    ['logic <14nm', '4'],
    ['logic 14 nm and below', '4'],
    ['logic < 28 nm', undefined],
    ['logic >14 nm', null],
    ['logic >= 14 nm', undefined],
    ['logic ≥ 16 nm', null],
    ['logic 7-14 nm', undefined],
    ['logic other than 14 nm', undefined],
    ['256-layer NAND', '4'],
    ['3D NAND 300 layers', '4'],
    ['memory of 256 layers and above', '4'],
    ['memory >255 layers', '4'],
    ['memory > 128 layers', undefined],
    ['memory <256 layers', null],
    ['memory up to 256 layers', undefined],
    ['chip equipment', '4'],
    ['ai-military-potential', '4'],
    ['public health', '5'],
    ['civil', null],
    ['electric cars', undefined],
    ['not military', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
  ])('end use "%s" is article %s', (given, article) => {
    expect(endUseOf(given).article).toBe(article);
  });

  it('case by case up to 14 nm and from 256 layers', () => {
    expect(report({ endUse: 'logic 14 nm' })[0]?.words).toBe(
      'End use given: logic chips at 14 nm. Decided case by case under No. 61 article 4, unverified on 2026-11-24 (lapsed: in force; extended: suspended). Concerns 1 part',
    );
    expect(report({ endUse: 'logic below 14 nm' })[0]?.words).toContain(
      'End use given: logic chips at <14 nm. Decided',
    );
    expect(said({ endUse: 'logic 16 nm' })).toEqual([]);
  });

  it.each(['DE', 'JP', 'US'])('a civil node is the same question wherever it goes: to %s', (shipTo) => {
    const use = (endUse: string, asOf?: string) => said({ endUse, shipFrom: 'CN', shipTo }, asOf);
    expect([use('logic 7 nm'), use('memory 300 layers')]).toEqual([['case-by-case'], ['case-by-case']]);
    expect(use('logic 7 nm', '2026-06-01')).toEqual(['not-running']);
    expect(use('our own words')).toEqual(['use-not-judged']);
  });

  it('of words of your own says so also for what No. 61 does not name, where a measure bars uses of all items', () => {
    const asked = (shipTo: string) =>
      reportsOf(tradeQuestion, {
        contents: [contentOf('ox-Y', 'oxide', { Y: 'proven' })],
        trade: { endUse: 'our own words', shipFrom: 'CN', shipTo },
        packs: [pack],
      }).map(({ messageId }) => messageId);
    expect([asked('US'), asked('JP'), asked('DE')]).toEqual([['use-not-judged'], ['use-not-judged'], []]);
  });

  it('names the words that are judged where the one that was given is none', () => {
    expect(report({ endUse: 'militry' })[0]?.words).toMatch(
      /write one of them: wmd, terrorism, military, .*, civil\. /,
    );
  });

  it('relief names the tenth working day, and that holidays are not counted', () => {
    expect(report({ endUse: 'disaster-relief', exportDate: '2026-11-24' })[0]?.words).toContain(
      'within 10 working days after 2026-11-24: by 2026-12-08',
    );
    expect(report({ endUse: 'medical-emergency' })[0]?.words).toContain('export date not given');
  });

  it('shows chains and smaller holdings, and decides nothing', () => {
    const holdings = [
      { company: 'A', owner: 'B', share: 60 },
      { company: 'B', owner: 'TDK', share: 50 },
      { company: 'A', owner: 'Tokin', share: 10 },
    ];
    const words = report({ endUser: 'A GmbH', holdings }).map((one) => one.words);
    expect(words).toHaveLength(2);
    expect(words[0]).toContain('A held 60 % by B, B held 50 % by TDK; TDK is on the watch list');
    expect(words[1]).toContain('A held 10 % by Tokin');
    expect(words[0]).toContain('not decided here');
  });

  it('says what would be refused by a measure that does not run on the date', () => {
    expect(said({ endUse: 'military' }, '2026-06-01')).toEqual(['not-running']);
    expect(said({ endUserMilitary: true }, '2026-06-01')).toEqual(['not-running']);
    expect(said({ importer: 'A', holdings: [{ company: 'A', owner: 'TDK', share: 50 }] }, '2026-06-01')).toEqual([
      'not-running',
    ]);
    expect(said({ endUse: 'military' })).toEqual([]);
  });

  it('the watch list asks for more by itself and refuses nothing while article 2 does not run', () => {
    const [one, ...more] = report({ importer: 'Subaru Corporation' }, '2026-06-01');
    expect(more).toEqual([]);
    expect(one?.messageId).toBe('watch');
    expect(one?.words).toBe(
      'importer Subaru Corporation is Subaru, on the watch list (No. 12, 2026-02-24; list "mofcom" as of 2026-10-10). Nothing is refused under No. 61 article 2, suspended on 2026-06-01; the list itself stands without No. 61 (No. 12, in force on 2026-06-01: No general licence; a single licence with risk report and commitment). Concerns 1 part',
    );
    expect(one?.asked).not.toContain('shareholders');
  });

  it('counts a part that only holds such an item apart, whatever the ground is', () => {
    const motor = contentOf('ndfeb-sintered', 'component', { Nd: 'likely', Dy: 'possible' }, { presence: 'likely' });
    const told = (trade: Partial<Trade>, asOf = '2026-11-24') =>
      reportsOf(tradeQuestion, {
        contents: [],
        contentsOf: [[smco], [motor]],
        trade: { shipFrom: 'CN', shipTo: 'DE', ...trade },
        asOf,
        packs: [pack],
      }).map(({ words }) => words.replace(/^.*Concerns /, ''));
    const both = ['2 parts (of X1 only what is inside: whether that makes a part a listed item is not settled)'];
    expect(told({ endUser: 'TDK' }, '2026-06-01')).toEqual(both);
    expect(told({ endUse: 'logic 7 nm' })).toEqual(both);
    expect(told({ endUse: 'disaster-relief' })).toEqual(both);
    expect(told({ importer: 'A', holdings: [{ company: 'A', owner: 'TDK', share: 49.9 }] })).toEqual(both);
  });

  it('where goods go to our own country and no export is given, refuses nothing by No. 61 and says so', () => {
    const korea = (trade: Partial<Trade>, asOf?: string) => said({ ourCountry: 'KR', shipTo: 'KR', ...trade }, asOf);
    for (const shipFrom of ['CN', 'KR', null])
      for (const given of [{ endUserMilitary: true }, { endUse: 'military' }, { endUse: 'logic 7 nm' }])
        expect(korea({ shipFrom, ...given })).toEqual(['no-export']);
    const [one] = report({ ourCountry: 'KR', shipFrom: 'CN', shipTo: 'KR', endUserMilitary: true });
    expect(one?.words).toBe(
      'Given: the end user is a military user. No. 61 article 2, unverified on 2026-11-24 (lapsed: in force; extended: suspended) is about exports from outside China to other countries; to KR, where we are, none is given. Concerns 1 part',
    );
    // What leaves Japan for us is an export between other countries.
    expect(korea({ shipFrom: 'JP', endUserMilitary: true })).toEqual([]);
    // Where a measure of its own bars it, that is said, and nothing of this.
    expect(said({ ourCountry: 'JP', shipFrom: 'CN', shipTo: 'JP', endUserMilitary: true })).toEqual([]);
    expect(said({ ourCountry: 'JP', shipFrom: 'JP', shipTo: 'JP', endUserMilitary: true })).toEqual(['by-origin']);
  });

  it('of a party on the watch list says by itself what concerns items that No. 61 does not name', () => {
    const holmium = contentOf('el-Ho', 'metal', { Ho: 'proven' });
    const [one] = reportsOf(tradeQuestion, { contents: [holmium], trade: { importer: 'Subaru' }, packs: [pack] });
    expect(one?.words).toContain(
      'No. 61 does not reach these items in this movement; the list itself stands without No. 61 (No. 12',
    );
    expect(said({ importer: 'Subaru' })).toEqual([]);
  });

  it('says of a list that the data does not hold that its own words are not known', () => {
    const partyLists = [
      {
        name: 'ours.csv',
        asOf: '2026-11-01',
        unnamed: [],
        parties: [
          { name: 'Foo KK', aliases: [], list: 'watch' as const, measure: 'No. 99', date: '2026-01-01', source: 's' },
        ],
      },
    ];
    expect(report({ endUser: 'Foo', partyLists }, '2026-06-01')[0]?.words).toContain(
      '(No. 99: what it says itself is not in the data)',
    );
  });

  it('asks counsel with the paper that the ground turns on', () => {
    const asked = (trade: Partial<Trade>) => report(trade).map((one) => one.asked);
    expect(asked({ endUse: 'medical-emergency' })[0]).toContain('whether the relief holds, and who sends the report');
    expect(asked({ endUse: 'logic 7 nm' })[0]).toBe('Ask trade counsel, with the end-use statement in hand.');
    expect(asked({ importer: 'A', holdings: [{ company: 'A', owner: 'TDK', share: 10 }] })[0]).toContain(
      'register of shareholders',
    );
  });

  it('says when an end use was not judged, and nothing where nothing was given', () => {
    expect(said({ endUse: 'electric cars' })).toEqual(['use-not-judged']);
    expect(said({})).toEqual([]);
  });
});
