import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import cas from './data/cas.json' with { type: 'json' };
import elements from './data/elements.json' with { type: 'json' };
import magnetsFile from './data/magnets.json' with { type: 'json' };
import materialsFile from './data/materials.json' with { type: 'json' };
import { knowledge } from './index.ts';
import { expectSourced, repeated } from './facts.fixture.ts';
import type { MagnetFamily, MaterialFact, Sourced, SuffixClass, WtRange } from './types.ts';

const materials = materialsFile.materials as unknown as MaterialFact[];
const families = magnetsFile.families as unknown as MagnetFamily[];
const suffixClasses = magnetsFile.suffixClasses as unknown as SuffixClass[];
const weights = new Map<string, number>(Object.entries(elements.weights));
const followed = new Set(elements.followed);

const FORMS = [
  'metal',
  'alloy',
  'target',
  'magnet',
  'magnet-powder',
  'oxide',
  'compound',
  'ceramic',
  'crystal',
  'component',
];

/** Mass fractions in wt% of a formula with brackets and decimal indexes. */
function wtPercent(formula: string): Map<string, number> {
  const stack = [new Map<string, number>()];
  for (const [, open, close, symbol, index] of formula.matchAll(/(\()|(?:(\))|([A-Z][a-z]?))(\d*\.?\d*)/g)) {
    if (open !== undefined) {
      stack.push(new Map<string, number>());
      continue;
    }
    const count = index === undefined || index === '' ? 1 : Number(index);
    const inner = close === undefined ? new Map([[symbol ?? '?', 1]]) : stack.pop()!;
    const outer = stack.at(-1)!;
    for (const [name, n] of inner) outer.set(name, (outer.get(name) ?? 0) + n * count);
  }
  const atoms = [...stack[0]!];
  const total = atoms.reduce((sum, [symbol, n]) => sum + weights.get(symbol)! * n, 0);
  return new Map(atoms.map(([symbol, n]) => [symbol, (100 * weights.get(symbol)! * n) / total]));
}

/** The engine's folding, as far as the data needs it: case, dashes and blanks do not tell terms apart. */
const fold = (term: string): string =>
  term
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();

function expectRange(range: WtRange, name: string, max = 100): void {
  expect(range, name).toHaveLength(3);
  const [low, typical, high] = range;
  expect(low, name).toBeGreaterThanOrEqual(0);
  expect(typical, name).toBeGreaterThanOrEqual(low);
  expect(high, name).toBeGreaterThanOrEqual(typical);
  expect(high, name).toBeLessThanOrEqual(max);
}

function expectComposition(composition: Readonly<Record<string, WtRange>>, name: string): void {
  const ranges = Object.entries(composition);
  for (const [symbol, range] of ranges) {
    expect(weights.has(symbol), `${name}: ${symbol} is no element`).toBe(true);
    expectRange(range, `${name} ${symbol}`);
  }
  const sum = (at: 0 | 1): number => ranges.reduce((total, [, range]) => total + range[at], 0);
  expect(sum(0), `${name}: the least parts exceed the whole`).toBeLessThanOrEqual(100.5);
  expect(sum(1), `${name}: the typical parts exceed the whole`).toBeLessThanOrEqual(102);
}

function isCasNumber(text: string): boolean {
  const match = /^(\d{2,7})-(\d{2})-(\d)$/.exec(text);
  if (match === null) return false;
  const digits = Array.from(`${match[1]!}${match[2]!}`).reverse();
  return digits.reduce((sum, digit, at) => sum + Number(digit) * (at + 1), 0) % 10 === Number(match[3]);
}

describe('elements', () => {
  test('the followed elements and their neighbours have weights and do not overlap', () => {
    for (const symbol of [...elements.followed, ...elements.neighbours]) expect(weights.has(symbol), symbol).toBe(true);
    expect(elements.followed).toHaveLength(12);
    expect(elements.neighbours.filter((symbol) => followed.has(symbol))).toEqual([]);
  });

  test('oxides of known mass fraction', () => {
    expect(wtPercent('Dy2O3').get('Dy')).toBeCloseTo(87.13, 1);
    expect(wtPercent('Tb4O7').get('Tb')).toBeCloseTo(85.02, 1);
    expect(wtPercent('Y2O3').get('Y')).toBeCloseTo(78.74, 1);
    expect(wtPercent('KGd(WO4)2').get('Gd')).toBeCloseTo(22.72, 1);
  });
});

describe('materials', () => {
  test('ids are unique', () => {
    expect(repeated(materials.map((material) => material.id))).toEqual([]);
  });

  test.each(materials.map((material) => [material.id, material] as const))('%s is well formed', (id, material) => {
    expectSourced(material, materialsFile.sources, id);
    expectComposition(material.composition, id);
    expect(FORMS).toContain(material.form);
    // Of a target whose element is open the words are read apart (`materials/substances/unnamed-rare-earths.ts`).
    if (id !== 't-pure')
      expect(material.terms.length + (material.contextTerms ?? []).length, `${id} cannot be named`).toBeGreaterThan(0);
    expect(material.constituents).toEqual([...material.constituents].sort());
    for (const symbol of material.constituents) expect(weights.has(symbol), symbol).toBe(true);
    for (const symbol of material.uncertain) expect(material.composition, `${id} ${symbol}`).toHaveProperty([symbol]);
    for (const [symbol, chance] of Object.entries(material.chances ?? {})) {
      expect(material.uncertain, `${id}: a chance for ${symbol}, which is certain`).toContain(symbol);
      expect(chance > 0 && chance < 1, `${id} ${symbol}`).toBe(true);
    }
    for (const number of material.cas) expect(isCasNumber(number), `${id} ${number}`).toBe(true);
  });

  test('a followed element that may be absent is uncertain, one that is certain has a least part', () => {
    for (const { id, composition, uncertain } of materials) {
      for (const symbol of followed) {
        const range = composition[symbol];
        if (range !== undefined && !uncertain.includes(symbol)) expect(range[0], `${id} ${symbol}`).toBeGreaterThan(0);
      }
    }
  });

  test('a negative material holds no followed element, any other holds one or is a target without a name', () => {
    for (const { id, composition, negative } of materials) {
      const held = Object.keys(composition).filter((symbol) => followed.has(symbol));
      if (negative) expect(held, id).toEqual([]);
      else if (id !== 't-pure') expect(held, id).not.toEqual([]);
    }
  });

  test('alloys and alloy targets name their constituents, and the composition knows them', () => {
    for (const { id, form, constituents, composition, negative } of materials) {
      if (form === 'alloy' && !negative && constituents.length > 0) {
        for (const symbol of constituents) expect(composition, `${id} ${symbol}`).toHaveProperty([symbol]);
      }
      if (form === 'metal' && !negative) expect(constituents, id).toHaveLength(1);
    }
  });

  test('computed compositions follow from the formula within 0.1 wt%', () => {
    const computed = materials.filter(({ grade, formula }) => grade === 'computed' && formula !== null);
    expect(computed.length).toBeGreaterThan(150);
    for (const { id, formula, composition } of computed) {
      const expected = wtPercent(formula!);
      expect(Object.keys(composition).sort(), id).toEqual([...expected.keys()].sort());
      for (const [symbol, share] of expected) {
        expect(Math.abs(composition[symbol]![1] - share), `${id} ${symbol}`).toBeLessThan(0.1);
      }
    }
  });

  test('the closed alloy lists of rare-earth controls can be told by constituents', () => {
    const known = new Set(materials.map(({ form, constituents }) => `${form}:${constituents.join('-')}`));
    for (const list of [
      'alloy:Co-Sm', 'alloy:Fe-Sm', 'alloy:Ni-Sm', 'alloy:Al-Sm', 'alloy:Mg-Sm', 'alloy:Gd-Mg', 'alloy:Al-Gd', 'alloy:Co-Tb',
      'alloy:Co-Fe-Tb', 'alloy:Dy-Fe', 'alloy:Dy-Fe-Tb', 'alloy:Lu-Yb', 'alloy:Al-Sc', 'alloy:Mg-Sc', 'alloy:Cu-Sc', 'alloy:Al-Y',
      'alloy:Mg-Y', 'alloy:Ni-Y', 'alloy:Cu-Y', 'alloy:Fe-Y', 'alloy:Cu-Ho', 'alloy:Ho-Mg', 'alloy:Fe-Ho', 'alloy:Al-Er', 'alloy:Eu-Mg',
      'target:Co-Sm', 'target:Fe-Sm', 'target:Fe-Gd', 'target:Co-Gd', 'target:Co-Tb', 'target:Dy-Fe-Tb', 'target:Al-Y', 'target:Y-Zr', 'target:Cu-Ho',
    ]) expect(known, list).toContain(list); // prettier-ignore
  });
});

describe('terms', () => {
  const owners = new Map<string, string>();
  for (const { id, terms, contextTerms } of [...materials, ...families.map((f) => ({ ...f, contextTerms: [] }))]) {
    for (const term of [...terms, ...(contextTerms ?? [])]) owners.set(`${fold(term)}\t${id}`, id);
  }

  test('no term names two materials or families', () => {
    expect(repeated([...owners.keys()].map((key) => key.slice(0, key.indexOf('\t'))))).toEqual([]);
  });

  test('a term without context is no symbol and no two-letter code', () => {
    for (const { id, terms } of materials) {
      for (const term of terms) {
        expect(weights.has(term), `${id}: ${term}`).toBe(false);
        if (/^[\x20-\x7e]+$/.test(term)) expect(term.length, `${id}: ${term}`).toBeGreaterThan(2);
        expect(/^\d+$/.test(term), `${id}: ${term}`).toBe(false);
      }
    }
  });

  test.each([
    'TB6600 stepper driver',
    'Terminal block TB1',
    'SC-70 package',
    'SC/APC connector',
    'Y2 safety capacitor',
    'Y5V 100nF',
    'nRF52832',
    'ER14505 battery',
    'GD32F303',
    'SMS module',
    'CAT 6 cable',
    'Price TAG',
    'SAM D21',
    'GOS 12',
    'GAP pad',
    'LAP joint',
    'GGG40 casting',
    'GGG-40.3',
    'BAM clip',
    'TM1637 display',
    'DY-HV20T',
    'HO gauge',
    'LU plug',
    'EU plug',
    'TBC',
    'to be confirmed',
    'AL SC housing',
    'CU SC',
    'Hof Höfe',
    'Rev. E3',
    'CO SM',
    'AlSi10Mg',
    '6061-T6',
    'scandia truck',
    'YAP',
    'LSO',
    'GSO',
    'EV31',
    'Feb 4 10',
    'MA754',
    '01570',
  ])('"%s" names no material', (text) => {
    const folded = fold(text);
    const hit = [...materials, ...families].flatMap(({ id, terms }) =>
      terms
        .filter((term) => {
          const at = folded.indexOf(fold(term));
          return (
            at >= 0 &&
            !/[a-z0-9]/.test(folded.charAt(at - 1)) &&
            !/[a-z0-9]/.test(folded.charAt(at + fold(term).length))
          );
        })
        .map((term) => `${id}: ${term}`),
    );
    expect(hit).toEqual([]);
  });
});

describe('magnets', () => {
  test('the families are those that the rest of the project names', () => {
    expect(families.map((family) => family.id)).toEqual([
      'ndfeb-sintered', 'ndfeb-sintered-hrefree', 'ndfeb-bonded', 'ndfeb-hotpressed', 'prfeb', 'cefeb', 'smco5', 'sm2co17', 'smco', 'smco-ltc', 'smfen',
      'ferrite', 'flexible-ferrite', 'alnico', 'fecrco', 'fen',
    ]); // prettier-ignore
  });

  test.each(families.map((family) => [family.id, family] as const))('%s is well formed', (id, family) => {
    expectSourced(family, magnetsFile.sources, id);
    expectComposition(family.composition, id);
    const held = Object.keys(family.composition).filter((symbol) => followed.has(symbol));
    // Each is asked for by one figure: a second that nothing reads would tell an auditor something else.
    const ofTwo = family.dyOrTb === undefined ? [] : ['Dy', 'Tb'];
    for (const symbol of held.filter((one) => !ofTwo.includes(one)))
      expect(family.chances, `${id} ${symbol}`).toHaveProperty([symbol]);
    for (const symbol of ofTwo) expect(family.chances ?? {}, `${id} ${symbol}`).not.toHaveProperty([symbol]);
    expect(family.dyOrTb !== undefined, id).toBe(/^(?:nd|pr|ce)feb/.test(id));
    for (const symbol of Object.keys(family.chances ?? {})) expect(held, id).toContain(symbol);
    if (!family.rareEarth) expect(held).toEqual([]);
  });

  test('every samarium family always holds samarium', () => {
    for (const id of ['smco5', 'sm2co17', 'smco', 'smco-ltc', 'smfen']) {
      const family = families.find((f) => f.id === id)!;
      expect(family.chances!['Sm']).toBe(1);
      expect(family.composition['Sm']![0]).toBeGreaterThan(0);
    }
  });

  test('samarium-cobalt of a type not stated reaches from the least to the most of either', () => {
    const of = (id: string, symbol: string) => families.find((f) => f.id === id)!.composition[symbol] ?? [0, 0, 0];
    const symbols = new Set(
      ['smco5', 'sm2co17'].flatMap((id) => Object.keys(families.find((f) => f.id === id)!.composition)),
    );
    for (const symbol of symbols) {
      const [least, most] = [of('smco5', symbol), of('sm2co17', symbol)].reduce(
        ([a, b], [min, , max]) => [Math.min(a, min), Math.max(b, max)],
        [Infinity, 0],
      );
      expect([of('smco', symbol)[0], of('smco', symbol)[2]], symbol).toEqual([least, most]);
    }
  });

  test('coercivity classes rise together: coercivity, temperature, content, probability', () => {
    const order = ['', 'M', 'H', 'SH', 'UH', 'EH', 'AH'];
    expect(suffixClasses.map((suffix) => suffix.suffix)).toEqual(order);
    suffixClasses.forEach((suffix, at) => {
      expectSourced(suffix, magnetsFile.sources, suffix.suffix);
      for (const range of [suffix.dyBulk, suffix.dyTbDiffused, suffix.inference]) expectRange(range, suffix.suffix, 15);
      expect(suffix.dyTbDiffused[2], 'diffusion saves').toBeLessThanOrEqual(suffix.dyBulk[2]);
      const before = suffixClasses[at - 1];
      if (before === undefined) return;
      expect(suffix.hcjMinKiloOersted).toBeGreaterThan(before.hcjMinKiloOersted);
      expect(suffix.maxWorkingTempC).toBeGreaterThan(before.maxWorkingTempC);
      expect(suffix.pDyOrTb).toBeGreaterThan(before.pDyOrTb);
      expect(suffix.inference[1]).toBeGreaterThan(before.inference[1]);
    });
  });

  test('densities, refinements, makers and coatings', () => {
    for (const family of families) expect(magnetsFile.densities.values, family.id).toHaveProperty([family.id]);
    for (const density of Object.values(magnetsFile.densities.values)) expect(density > 3 && density < 9).toBe(true);
    for (const fact of [...magnetsFile.refinements, ...magnetsFile.makers, ...magnetsFile.tradeOwners]) {
      expectSourced(fact as unknown as Sourced, magnetsFile.sources, 'id' in fact ? fact.id : fact.name);
    }
    const names = magnetsFile.makers
      .flatMap((maker) => [maker.name, ...maker.aliases])
      .map((name) => name.toLowerCase());
    expect(repeated(names)).toEqual([]);
    // Firms that sell much besides magnets are no sign of one.
    for (const owner of magnetsFile.tradeOwners) expect(names).not.toContain(owner.name.toLowerCase());
  });
});
describe('registry numbers', () => {
  test('are unique, valid and sourced', () => {
    expect(repeated(cas.substances.map((row) => row.cas))).toEqual([]);
    expect(cas.substances.length).toBeGreaterThanOrEqual(304 + 30);
    for (const row of cas.substances) {
      expect(isCasNumber(row.cas), row.cas).toBe(true);
      for (const key of row.sources) expect(cas.sources, row.cas).toHaveProperty([key]);
      expect(['metal', 'alloy', 'oxide', 'compound'], row.cas).toContain(row.kind);
      expect(['high', 'medium', 'low'], row.cas).toContain(row.confidence);
      expect(row.controlled, row.cas).toBe(row.elements.some((symbol) => followed.has(symbol)));
      // What was seen in no list has its check digit alone.
      if (row.sources.every((key) => key === 'recalled')) expect(row.confidence, row.cas).toBe('low');
    }
  });

  test('are told with the title and address of their list; one that was only recalled is a guess', () => {
    const known = [...knowledge().cas.values()];
    expect(knowledge().cas.get('1308-87-8')).toMatchObject({
      sources: [
        expect.stringMatching(/^CRC inorganic table .*https:/),
        expect.anything(),
        expect.anything(),
        expect.anything(),
      ],
      grade: 'published',
    });
    expect(knowledge().cas.get('20662-14-0')).toMatchObject({ grade: 'author' });
    for (const { cas: number, sources } of known) for (const source of sources) expect(source, number).toMatch(/ .* /);
  });

  test('a number that catalogues print and that fails its check digit is kept apart', () => {
    const valid = new Set(cas.substances.map((row) => row.cas));
    for (const { cas: number } of cas.invalid) {
      expect(isCasNumber(number), number).toBe(false);
      expect(valid.has(number), number).toBe(false);
    }
    for (const { cas: number } of [...cas.misleading, ...cas.extractants])
      expect(isCasNumber(number), number).toBe(true);
  });

  test('materials and substances agree', () => {
    const rows = new Map(cas.substances.map((row) => [row.cas, row]));
    for (const { id, cas: numbers, composition } of materials) {
      for (const number of numbers) {
        const row = rows.get(number);
        expect(row, `${id} ${number}`).toBeDefined();
        for (const symbol of row!.elements) expect(composition, `${id} ${number}`).toHaveProperty([symbol]);
      }
    }
  });

  test('a number of a ceramic, a crystal or a phosphor names its material', () => {
    for (const { cas: number, material } of cas.substances.filter((row) => row.material !== undefined))
      expect(materials.find(({ id }) => id === material)?.cas, number).toContain(number);
  });

  test('one wrong digit makes a number invalid', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cas.substances.map((row) => row.cas)), fc.nat(9), (number, digit) => {
        fc.pre(digit !== Number(number.at(-1)));
        expect(isCasNumber(`${number.slice(0, -1)}${digit}`)).toBe(false);
      }),
    );
  });
});
