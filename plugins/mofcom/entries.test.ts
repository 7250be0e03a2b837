import { controlsFor } from 'lintanide/plugin';
import type { Content, Trade } from 'lintanide/plugin';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../src/regulation/content.fixture.ts';
import { faultsOf } from '../../src/regulation/check.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { pack } from './pack.ts';

const known = knowledge();

const nothing: Trade = { ourCountry: null, shipFrom: null, shipTo: null, formAsShipped: null };
const bearing = (content: Content) =>
  new Map(controlsFor(content, [pack], '2026-11-24', nothing).map((control) => [control.entry, control.applies]));

const alloy = (list: string, form: 'alloy' | 'target' = 'alloy') => {
  const constituents = list.split('-');
  return contentOf('named', form, Object.fromEntries(constituents.map((symbol) => [symbol, 'proven'])), {
    constituents,
  });
};
const magnet = (id: string, state: Parameters<typeof contentOf>[2]) => contentOf(id, 'magnet', state);
const ndfeb = (state: Parameters<typeof contentOf>[2]) => magnet('ndfeb-sintered', { Nd: 'proven', ...state });

/** What makes a printed line apply, and what comes so near that only the line keeps it out. */
interface Golden {
  readonly entry: string;
  readonly is: Content;
  readonly applies?: 'applies' | 'ask';
  readonly nearly: Content;
}

const HEADS = {
  '1C902': ['Sm', ['Sm-Co', 'Sm-Fe', 'Sm-Ni', 'Sm-Al', 'Sm-Mg'], ['Sm', 'Sm-Co', 'Sm-Fe'], 'Sm-Cu', 'Sm-Ni'],
  '1C903': ['Gd', ['Gd-Mg', 'Gd-Al'], ['Gd', 'Gd-Fe', 'Gd-Co'], 'Gd-Fe', 'Gd-Mg'],
  '1C904': ['Tb', ['Tb-Co', 'Tb-Co-Fe'], ['Tb', 'Tb-Co'], 'Tb-Fe', 'Tb-Fe'],
  '1C905': ['Dy', ['Dy-Fe', 'Tb-Dy-Fe'], ['Dy', 'Tb-Dy-Fe'], 'Dy-Co', 'Dy-Fe'],
  '1C906': ['Lu', ['Yb-Lu'], ['Lu'], 'Lu-Al', 'Yb-Lu'],
  '1C907': ['Sc', ['Sc-Al', 'Sc-Mg', 'Sc-Cu'], ['Sc'], 'Sc-Fe', 'Sc-Al'],
  '1C908': ['Y', ['Y-Al', 'Y-Mg', 'Y-Ni', 'Y-Cu', 'Y-Fe'], ['Y', 'Y-Al', 'Y-Zr'], 'Y-Co', 'Y-Mg'],
} as const;

const lettered = (part: string, lists: readonly string[], index: number) =>
  lists.length === 1 ? part : `${part}.${'abcde'.charAt(index)}`;

/** Heads a (metals, alloys, targets), b and c of No. 18, written out from the printed lists and not from the data. */
const no18: readonly Golden[] = Object.entries(HEADS).flatMap(([code, [symbol, alloys, targets, notAlloy, notTarget]]) => [
  { entry: `${code}.a.1`, is: contentOf('el', 'metal', { [symbol]: 'proven' }), nearly: contentOf('el', 'metal', { Nd: 'proven' }) },
  ...alloys.map((list, i) => ({ entry: `${code}.${lettered('a.2', alloys, i)}`, is: alloy(list), nearly: alloy(notAlloy) })),
  ...targets.map((list, i) => ({ entry: `${code}.${lettered('a.3', targets, i)}`, is: alloy(list, 'target'), nearly: alloy(notTarget, 'target') })),
  { entry: `${code}.b`, is: contentOf('ox', 'oxide', { [symbol]: 'proven' }), nearly: contentOf('ox', 'oxide', { Ce: 'proven' }) },
  { entry: `${code}.c`, is: contentOf('f', 'compound', { [symbol]: 'proven' }), nearly: contentOf('f', 'compound', { La: 'proven' }) },
]); // prettier-ignore

const magnets: readonly Golden[] = [
  { entry: '1C902.a.4', is: magnet('smco5', { Sm: 'proven' }), nearly: magnet('smfen', { Sm: 'proven' }) },
  { entry: '1C904.a.4', is: ndfeb({ Tb: 'proven' }), nearly: ndfeb({ Tb: 'excluded', Dy: 'proven' }) },
  { entry: '1C905.a.4', is: ndfeb({ Dy: 'proven' }), nearly: ndfeb({ Dy: 'excluded', Tb: 'proven' }) },
  { entry: '1C909.a.4', is: ndfeb({ Ho: 'proven' }), nearly: ndfeb({}) },
];

const crystal = (symbol: string) => contentOf('named', 'crystal', { [symbol]: 'proven' });
const other = (id: string, symbol: string) => contentOf(id, 'compound', { [symbol]: 'proven' });
const undoped = contentOf('yag', 'crystal', { Y: 'proven' });
const none = contentOf('none', 'compound', {});

const no57: readonly Golden[] = [
  ...(['1C909 Ho', '1C910 Er', '1C911 Tm', '1C912 Eu', '1C913 Yb'] as const).flatMap((head): Golden[] => {
    const [code = '', symbol = ''] = head.split(' ');
    return [
      { entry: `${code}.a.1`, is: contentOf('el', 'metal', { [symbol]: 'proven' }), nearly: contentOf('el', 'metal', { Pr: 'proven' }) },
      { entry: `${code}.b`, is: contentOf('ox', 'oxide', { [symbol]: 'proven' }), nearly: contentOf('ox', 'oxide', { Nd: 'proven' }) },
      { entry: `${code}.c`, is: contentOf('f', 'compound', { [symbol]: 'proven' }), nearly: contentOf('f', 'compound', { Ce: 'proven' }) },
    ];
  }),
  ...Object.entries({ '1C909.a.2.a': 'Ho-Cu', '1C909.a.2.b': 'Mg-Ho', '1C909.a.2.c': 'Ho-Fe', '1C910.a.2.a': 'Er-Al', '1C912.a.2.a': 'Mg-Eu' }).map(
    ([entry, list]) => ({ entry, is: alloy(list), nearly: alloy(list.replace(/Cu|Mg|Fe|Al/, 'Ag')) }),
  ),
  ...Object.entries({ '1C909.a.3.a': 'Ho', '1C909.a.3.b': 'Ho-Cu', '1C910.a.3.a': 'Er', '1C911.a.2.a': 'Tm', '1C912.a.3.a': 'Eu', '1C913.a.2': 'Yb' }).map(
    ([entry, list]) => ({ entry, is: alloy(list, 'target'), nearly: alloy('Al', 'target') }),
  ),
  ...Object.entries({ '1C909.a.5': 'Ho', '1C910.a.4': 'Er', '1C911.a.3': 'Tm', '1C912.a.5': 'Eu', '1C913.a.3': 'Yb' }).map(([entry, symbol]) => ({ entry, is: crystal(symbol), nearly: undoped })),
  { entry: '1C909.a.6', is: other('hocu2', 'Ho'), applies: 'ask', nearly: none },
  { entry: '1C909.a.7', is: other('terfenol-d', 'Ho'), applies: 'ask', nearly: other('terfenol-d', 'Tb') },
  { entry: '1C910.a.5', is: other('edf', 'Er'), nearly: other('edf', 'Nd') },
  { entry: '1C910.a.7', is: contentOf('named', 'ceramic', { Er: 'proven' }), applies: 'ask', nearly: contentOf('named', 'ceramic', { Y: 'proven' }) },
  { entry: '1C910.a.6', is: other('y-hydrogen', 'Er'), applies: 'ask', nearly: other('y-hydrogen', 'Y') },
  { entry: '1C913.a.5', is: contentOf('yb-sil', 'ceramic', { Yb: 'proven' }), applies: 'ask', nearly: contentOf('y-disil', 'ceramic', { Y: 'proven' }) },
  { entry: '1C911.a.4', is: other('ph-tm', 'Tm'), nearly: other('ph-yag', 'Y') },
  { entry: '1C912.a.4.a', is: other('ph-bam', 'Eu'), nearly: other('ph-yag', 'Y') },
  { entry: '1C913.a.4', is: other('edf', 'Yb'), nearly: other('edf', 'Nd') },
]; // prettier-ignore

const no61: readonly Golden[] = [
  ...['Sm', 'Dy', 'Gd', 'Tb', 'Lu', 'Sc', 'Y'].flatMap((symbol): Golden[] => [
    { entry: `61-A1-P1-${symbol}`, is: contentOf('el', 'metal', { [symbol]: 'proven' }), applies: 'ask', nearly: contentOf('el', 'metal', { Ho: 'proven' }) },
    { entry: `61-A1-P2-${symbol}Target`, is: alloy(symbol, 'target'), applies: 'ask', nearly: alloy('Ho', 'target') },
  ]),
  ...['Sm-Co', 'Tb-Fe', 'Dy-Fe', 'Tb-Dy-Fe'].map((list): Golden => ({ entry: `61-A1-P1-${list.replaceAll('-', '')}`, is: alloy(list), applies: 'ask', nearly: alloy('Gd-Mg') })),
  { entry: '61-A1-P1-Dy2O3', is: contentOf('ox-Dy', 'oxide', { Dy: 'proven' }), applies: 'ask', nearly: contentOf('ox-Sm', 'oxide', { Sm: 'proven' }) },
  { entry: '61-A1-P1-Tb2O3', is: contentOf('ox-Tb', 'oxide', { Tb: 'proven' }), applies: 'ask', nearly: contentOf('f-Tb', 'compound', { Tb: 'proven' }) },
  { entry: '61-A1-P2-SmCo', is: magnet('sm2co17', { Sm: 'proven' }), applies: 'ask', nearly: magnet('ferrite', {}) },
  { entry: '61-A1-P2-TbNdFeB', is: ndfeb({}), applies: 'ask', nearly: ndfeb({ Tb: 'excluded' }) },
  { entry: '61-A1-P2-DyNdFeB', is: ndfeb({}), applies: 'ask', nearly: ndfeb({ Dy: 'excluded' }) },
  { entry: '61-A1-P2-ASSEMBLIES', is: contentOf('ndfeb-sintered', 'component', { Nd: 'likely' }), applies: 'ask', nearly: contentOf('yag', 'component', { Y: 'likely' }) },
]; // prettier-ignore

const ore: Golden = { entry: '1C914.a', is: contentOf('rare-earths:ore', null, { Dy: 'possible' }), nearly: contentOf('rare-earths:oxide', 'oxide', { Dy: 'possible' }) }; // prettier-ignore

const golden = [...no18, ...magnets, ...no57, ...no61, ore];

describe('every printed line', () => {
  it.each(golden)('$entry', ({ entry, is, applies, nearly }) => {
    expect(bearing(is).get(entry)).toBe(applies ?? 'applies');
    // A list of one line is asked about under that line's own code.
    const ofOneLine = pack.entries.some((line) => line.code === entry && line.closedList === true);
    expect(ofOneLine ? ['ask', undefined] : [undefined]).toContain(bearing(nearly).get(entry));
  });

  it.each(golden)('$entry on other dates', ({ entry, is }) => {
    const on = (date: string) => [
      ...new Set(
        controlsFor(is, [pack], date, nothing)
          .filter((one) => one.entry === entry)
          .map(({ status }) => status),
      ),
    ];
    const line = pack.entries.find(({ code }) => code === entry);
    if (line?.measure === 'mofcom-2025-18') {
      expect([on('2025-04-03'), on('2025-04-04'), on('2025-12-15')]).toEqual([['not-yet'], ['in-force'], ['in-force']]);
      return;
    }
    // Of No. 61 limb 1(3) ran from publication to the suspension, of No. 57 nothing did.
    const before = on('2025-11-06');
    expect(before).toContain(line?.measure === 'mofcom-2025-61' ? 'in-force' : 'not-yet');
    expect([on('2025-10-08'), on('2025-11-07'), on('2026-11-10'), on('2026-11-11')]).toEqual([
      ['not-yet'],
      ['suspended'],
      ['suspended'],
      ['unverified'],
    ]);
  });

  it('is tried here, if a BOM line can be it at all', () => {
    const never = new Set(['equipment', 'raw-material', 'technology']);
    // No material of the knowledge base is one of these kinds; they stand for the table.
    const unmatched = ['1C912.a.6'];
    const tried = new Set([...golden.map(({ entry }) => entry), ...unmatched]);
    const lines = pack.entries.filter(
      (entry) => !never.has(entry.form) && !(entry.closedList === true && entry.constituents.length === 0),
    );
    expect(lines.map((entry) => entry.code).filter((code) => !tried.has(code))).toEqual([]);
  });
});

it('no Chinese name holds a Latin symbol', () => {
  expect(pack.entries.filter((entry) => /[A-Z]/i.test(entry.nameZh)).map((entry) => entry.code)).toEqual([]);
});

it('the pack has no faults', () => {
  expect(faultsOf(pack)).toEqual([]);
  expect(pack.entries.filter((entry) => entry.measure === 'mofcom-2025-18' && entry.confidence !== 'high')).toEqual([]);
});

describe('what must not be softened or invented', () => {
  it('La, Ce, Pr and Nd have no entry in any form', () => {
    for (const form of [
      'metal',
      'alloy',
      'target',
      'oxide',
      'compound',
      'ceramic',
      'crystal',
      'magnet-powder',
    ] as const)
      for (const symbol of ['La', 'Ce', 'Pr', 'Nd'])
        if (form !== 'magnet-powder' || symbol === 'La' || symbol === 'Ce')
          expect(bearing(contentOf('x', form, { [symbol]: 'proven' }, { constituents: [symbol] })).size).toBe(0);
  });

  it('gadolinium in NdFeB is no entry through gadolinium; Dy and Tb stay open', () => {
    expect([...bearing(ndfeb({ Gd: 'proven' }))].filter(([, applies]) => applies !== 'ask')).toEqual([
      ['1C904.a.4', 'if-present'],
      ['1C905.a.4', 'if-present'],
    ]);
  });

  it('an NdFeB magnet of unknown grade may be either entry; a proven element settles its own alone', () => {
    expect(bearing(ndfeb({})).get('1C904.a.4')).toBe('if-present');
    expect(bearing(ndfeb({ Dy: 'likely', Tb: 'unlikely' })).get('1C905.a.4')).toBe('if-present');
    expect(bearing(ndfeb({ Dy: 'proven' })).get('1C905.a.4')).toBe('applies');
    expect(bearing(ndfeb({ Dy: 'proven' })).get('1C904.a.4')).toBe('if-present');
  });

  it('holmium that a magnet may hold is asked about, and only where something says so', () => {
    expect(bearing(ndfeb({ Ho: 'possible' })).get('1C909.a.4')).toBe('if-present');
    expect(bearing(magnet('ferrite', {})).size).toBe(0);
  });

  it('terbium-dysprosium-iron stands under dysprosium, alloy and target', () => {
    expect([...bearing(alloy('Fe-Dy-Tb')).keys()].filter((code) => code.startsWith('1C'))).toEqual(['1C905.a.2.b']);
    expect([...bearing(alloy('Tb-Dy-Fe', 'target')).keys()].filter((code) => code.startsWith('1C'))).toEqual([
      '1C905.a.3.b',
    ]);
  });

  it('an alloy that is on no list is a question about the list, and no line of it', () => {
    expect([...bearing(alloy('Dy-Co'))]).toEqual([['1C905.a.2', 'ask']]);
    expect([...bearing(alloy('Gd-Fe'))]).toEqual([['1C903.a.2', 'ask']]);
  });

  it('further constituents in a listed base are reviewed: Al-Sc-Zr, MCrAlY', () => {
    expect([...bearing(alloy('Al-Sc-Zr'))]).toEqual([['1C907.a.2.a', 'ask']]);
    expect([...bearing(alloy('Ni-Co-Cr-Al-Y'))]).toEqual([
      ['1C908.a.2.a', 'ask'],
      ['1C908.a.2.c', 'ask'],
    ]);
  });

  it('a target of a listed alloy falls to the alloy, an oxide target to the oxide, both for review', () => {
    expect(bearing(alloy('Al-Sc', 'target')).get('1C907.a.2.a')).toBe('ask');
    expect(bearing(alloy('Zr-Y', 'target')).get('1C908.a.3.c')).toBe('applies');
    // The targets of No. 61 were not read: of these, whether they are listed is asked.
    expect([...bearing(alloy('Y-O', 'target'))]).toEqual([
      ['1C908.b', 'ask'],
      ['61-A1-P2-YTarget', 'ask'],
    ]);
    for (const id of ['ox-Gd', 't-ox-Gd', 'oxide:Gd'])
      expect([...bearing(contentOf(id, 'target', { Gd: 'proven' }, { constituents: ['Gd'] }))]).toEqual([
        ['1C903.b', 'ask'],
        ['61-A1-P2-GdTarget', 'ask'],
      ]);
    const byCas = contentOf(
      'cas:12064-62-9',
      'target',
      { Gd: 'proven' },
      { name: 'gadolinium oxide target', constituents: ['Gd'] },
    );
    expect([...bearing(byCas)]).toEqual([
      ['1C903.b', 'ask'],
      ['61-A1-P2-GdTarget', 'ask'],
    ]);
    expect([...bearing(contentOf('f-Y', 'target', { Y: 'proven' }))]).toEqual([
      ['1C908.c', 'ask'],
      ['61-A1-P2-YTarget', 'ask'],
    ]);
  });

  it('zirconia with yttria is reviewed as oxide and as compound, a garnet as compound', () => {
    const zirconia = [...bearing(contentOf('7ysz-tbc', 'ceramic', { Y: 'proven' }))];
    expect(zirconia).toEqual([
      ['1C908.b', 'ask'],
      ['1C908.c', 'ask'],
    ]);
    expect([...bearing(contentOf('yag', 'ceramic', { Y: 'proven' }))]).toEqual([['1C908.c', 'ask']]);
    expect([...bearing(undoped)]).toEqual([['1C908.c', 'ask']]);
  });

  it('phosphor powder is generally outside, with the guidance that says so', () => {
    expect(bearing(contentOf('ph-yox', 'compound', { Y: 'proven' })).get('1C908.c')).toBe('generally-outside');
  });

  it('samarium-iron-nitrogen is not samarium-cobalt', () => {
    expect([...bearing(magnet('smfen', { Sm: 'proven' }))]).toEqual([
      ['1C902.a.2', 'ask'],
      ['1C902.c', 'ask'],
    ]);
    const because = controlsFor(magnet('smfen', { Sm: 'proven' }), [pack], '2026-11-24', nothing).map(
      (one) => one.because,
    );
    for (const why of because)
      expect(why).toMatch(/^1C902\.a\.4 names samarium-cobalt, and no samarium-iron-nitrogen magnet/);
  });
});

describe('names of materials in the pack', () => {
  const named = [
    ...pack.entries.flatMap(({ materials }) => materials ?? []),
    ...(pack.readings ?? []).flatMap(({ materials }) => materials),
  ];
  /** Made where a line is read, by what it says: `fibre:Er`, `unstated:Dy`. */
  const MADE = /^(?:[a-z-]+:|phosphor\*|declared-unnamed$|sm-fe-n\*)/;

  it.each([...new Set(named)].filter((name) => !MADE.test(name)))('%s is one that the knowledge base holds', (name) => {
    const ids = [...known.materials.keys(), ...known.families.keys()];
    const isMet = name.endsWith('*') ? ids.some((id) => id.startsWith(name.slice(0, -1))) : ids.includes(name);
    expect(isMet).toBe(true);
  });

  it('are open at the end alone', () => {
    const [entry] = pack.entries;
    const odd = { ...pack, entries: [{ ...entry!, materials: ['*-doped-fibre'] }], readings: [] };
    expect(faultsOf(odd).join()).toContain('"*-doped-fibre": a "*" stands at the end of a name only');
  });
});

describe('a mixture whose elements are estimated', () => {
  it('is asked for each of them, however likely it is', () => {
    const mixed = contentOf('re-oxide-mixed', 'oxide', { Sm: 'likely', Dy: 'possible' });
    expect([...bearing(mixed)].filter(([entry]) => /^1C90[25]/.test(entry))).toEqual([
      ['1C902.b', 'if-present'],
      ['1C905.b', 'if-present'],
    ]);
  });
});
