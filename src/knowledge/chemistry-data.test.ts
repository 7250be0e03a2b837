import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import cas from './data/cas.json' with { type: 'json' };
import elements from './data/elements.json' with { type: 'json' };
import hs from './data/hs.json' with { type: 'json' };
import magnetsFile from './data/magnets.json' with { type: 'json' };
import materialsFile from './data/materials.json' with { type: 'json' };
import { knowledge } from './index.ts';
import type { GradePattern, MagnetFamily, MaterialFact, Sourced, SuffixClass, WtRange } from './types.ts';

const materials = materialsFile.materials as unknown as MaterialFact[];
const families = magnetsFile.families as unknown as MagnetFamily[];
const suffixClasses = magnetsFile.suffixClasses as unknown as SuffixClass[];
const patterns = magnetsFile.patterns as unknown as GradePattern[];
const weights = new Map<string, number>(Object.entries(elements.weights));
const followed = new Set(elements.followed);

const FORMS = ['metal', 'alloy', 'target', 'magnet', 'magnet-powder', 'oxide', 'compound', 'ceramic', 'crystal', 'component']; // prettier-ignore

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
const fold = (term: string): string => term.normalize('NFKC').toLowerCase().replace(/[\s_-]+/g, ' ').trim(); // prettier-ignore

function expectSourced(fact: Sourced, sources: Record<string, string>, name: string): void {
  expect(fact.sources.length, `${name} has no source`).toBeGreaterThan(0);
  for (const key of fact.sources) expect(sources, name).toHaveProperty([key]);
  expect(['published', 'computed', 'author'], name).toContain(fact.grade);
  expect(fact.confidence, name).toBeGreaterThan(0);
  expect(fact.confidence, name).toBeLessThanOrEqual(1);
}

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

const repeated = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);

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
      terms.filter((term) => {
        const at = folded.indexOf(fold(term));
        return at >= 0 && !/[a-z0-9]/.test(folded.charAt(at - 1)) && !/[a-z0-9]/.test(folded.charAt(at + fold(term).length));
      }).map((term) => `${id}: ${term}`),
    ); // prettier-ignore
    expect(hit).toEqual([]);
  });
});

describe('magnets', () => {
  test('the families are those that the rest of the project names', () => {
    expect(families.map((family) => family.id)).toEqual([
      'ndfeb-sintered', 'ndfeb-sintered-hrefree', 'ndfeb-bonded', 'ndfeb-hotpressed', 'smco5', 'sm2co17', 'smco-ltc', 'smfen',
      'ferrite', 'flexible-ferrite', 'alnico', 'fecrco', 'fen',
    ]); // prettier-ignore
  });

  test.each(families.map((family) => [family.id, family] as const))('%s is well formed', (id, family) => {
    expectSourced(family, magnetsFile.sources, id);
    expectComposition(family.composition, id);
    const held = Object.keys(family.composition).filter((symbol) => followed.has(symbol));
    for (const symbol of held) expect(family.chances, `${id} ${symbol}`).toHaveProperty([symbol]);
    for (const symbol of Object.keys(family.chances ?? {})) expect(held, id).toContain(symbol);
    if (!family.rareEarth) expect(held).toEqual([]);
  });

  test('every samarium family always holds samarium', () => {
    for (const id of ['smco5', 'sm2co17', 'smco-ltc', 'smfen']) {
      const family = families.find((f) => f.id === id)!;
      expect(family.chances!['Sm']).toBe(1);
      expect(family.composition['Sm']![0]).toBeGreaterThan(0);
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

/** `[text, suffix or undefined]` that a pattern reads whole, and texts in which it finds nothing. */
const EXAMPLES: Record<string, { yes: readonly (string | readonly [string, string])[]; no: readonly string[] }> = {
  'ndfeb-n-high': { yes: [['N42SH', 'SH'], ['N 42 SH', 'SH'], ['N-38EH', 'EH'], ['N40UH', 'UH'], ['N48SHT', 'SH']], no: ['N42', 'B842SH', 'N42SHORT', '2N42SH', 'N72SH'] },
  'ndfeb-n-highest': { yes: [['N38TH', 'TH'], ['N35AH', 'AH'], ['N33VH', 'VH']], no: ['N40 AH BATTERY', 'N50AH', 'N38THREAD'] },
  'ndfeb-n-medium': { yes: [['N42H', 'H'], ['N48M', 'M'], ['N-35H', 'H'], ['N40 H', 'H']], no: ['N42SH', 'N42HD', 'N3H'] },
  'ndfeb-n': { yes: ['N52', 'N-45', 'N 35', 'N48T', 'N25'], no: ['2N5200', 'NRF52832', 'PN52', 'N5200', 'N20', 'SN54', 'N-SK16', 'N-BK7HTI'] },
  'ndfeb-bare-high': { yes: [['42SH', 'SH'], ['35EH', 'EH'], ['38UH', 'UH'], ['42 SH', 'SH']], no: ['N42SH', '42SHORE', '142SH', '85SH'] },
  'ndfeb-bare-highest': { yes: [['35AH', 'AH'], ['38TH', 'TH']], no: ['55AH', '38THD', '7.2AH'] },
  'ndfeb-bare-medium': { yes: [['48H', 'H'], ['52M', 'M'], ['35H', 'H']], no: ['100H', '48MHZ', '12M', '48HC'] },
  'ndfeb-named-grade': { yes: ['NDFEB N52', ['NDFEB_N42UH', 'UH'], ['NDFEB 35SH', 'SH'], ['ND-FE-B 38EH', 'EH'], ['NDFEB/N42M', 'M']], no: ['NDFEB 10X5', 'NDFEB 120', 'FEB 35'] },
  'ndfeb-class-word': { yes: [['SH-GRADE', 'SH'], ['UH GRADE', 'UH'], ['THシリーズ', 'TH'], ['SH级', 'SH']], no: ['HIGH GRADE', 'MESH GRADE', 'SHGRADE'] },
  'ndfeb-grade-class': { yes: [['GRADE SH', 'SH'], ['GRADE: UH', 'UH']], no: ['GRADE SHARP', 'UPGRADE SH', 'GRADE H'] },
  'gbt-ndfeb': { yes: ['S-NDFEB-380/160', 'S-NDFEB 240/96', 'NDFEB 380/80'], no: ['S-NDFEB', 'NDFEB 38/12', 'FEB 380/80'] },
  'gbt-ndfeb-bonded': { yes: ['B-NDFEB 80/76', 'BNDFEB 64/60'], no: ['S-NDFEB 240/96', 'B-NDFEB'] },
  'iec-refeb': { yes: ['REFEB 380/120', 'REFEB-240/110'], no: ['REFEB', 'FEB 380/120'] },
  'iec-refeb-code': { yes: ['R7-1-3', 'R7-1-12'], no: ['R7-1', 'DR7-1-3', 'R17-1-3'] },
  'mmpa-ndfeb': { yes: ['40/23', '35/26', '48/11'], no: ['140/23', '40/2', '12/24', '40/230', '3/4'] },
  'intemag-ndfeb': { yes: ['N4021', 'N3530'], no: ['N5200', '2N4021', 'N40210', 'N3904'] },
  'vacodym-low': { yes: ['VACODYM 722 HR', 'VACODYM® 510'], no: ['VACODYM', 'VACODYM 655', 'VACOMAX 722'] },
  'vacodym-medium': { yes: ['VACODYM 745 HR', 'VACODYM 863 TP'], no: ['VACODYM 722', 'VACOFLUX 745'] },
  'vacodym-high': { yes: ['VACODYM 677 AP', 'VACODYM-890', 'VACODYM 994 DTP'], no: ['VACODYM 956', 'VACODYM 12'] },
  neomax: { yes: [['NMX-S45SH', 'SH'], ['NEOMAX-42H', 'H'], 'NMX-42F'], no: ['NMX', 'NEOMAX CO LTD', 'MX-45SH'] },
  neorec: { yes: ['NEOREC53B', ['NEOREC 50H', 'H'], ['NEOREC46HF', 'H']], no: ['NEOREC', 'REC53B'] },
  neorem: { yes: ['NEOREM 495A', 'NEOREM 595'], no: ['NEOREM', 'NEOREM MAGNETS OY'] },
  koerdym: { yes: ['KOERDYM 160/120', 'NEODELTA 280', 'SANMAG 38'], no: ['KOERDYM', 'NEODELTAS 12'] },
  'bomatec-bmn': { yes: [['BMN-35H', 'H'], ['BMN-38SH', 'SH'], 'BMN-45'], no: ['BMN', 'BMN-12', 'ABMN-35H'] },
  'gbd-grade': { yes: [['G52H', 'H'], ['G48SH', 'SH'], ['G45UHT', 'UH']], no: ['G52', 'G5H', 'AG48SH', 'G48SHX'] },
  'mq-powder': { yes: ['MQP-14-12', 'MQP-B+', 'MQPB', 'MQA-38-14'], no: ['MQTT', 'MQ-135', 'AMQP-14'] },
  mq1: { yes: ['MQ1', 'MQ1-10'], no: ['MQ135', 'MQ-135', 'MQ1350'] },
  'mq2-mq3': { yes: ['MQ2', 'MQ3-F42', 'MQ3'], no: ['MQ-2', 'MQ135', 'MQ20000'] },
  neoquench: { yes: ['NEOQUENCH', 'NEOQUENCH-DR'], no: ['QUENCH', 'NEOQUENCHED-STEEL'] },
  'bonded-ndfeb': { yes: ['BN-10', 'BNP-8', 'BNP-10L', 'BNI-6', 'NPL-8'], no: ['BNC-10', 'BN-100', 'BN', 'NP0'] },
  'bonded-ndfeb-trade': { yes: ['NEOFER 48/60', 'MAGFINE MF15P'], no: ['NEOFER', 'NEOBONDING'] },
  'smco-ltc-yxg': { yes: ['YXG-22LT', 'XGS24LT', 'YXG-24 LTC'], no: ['YXG-24L', 'XGS24', 'XG-24LTD'] },
  'smco-yxg-low': { yes: ['YXG-18', 'YXG20'], no: ['YXG-28', 'YXG-180', 'AYXG-18'] },
  'smco-yxg': { yes: ['YXG-28H', 'YXG-30', 'YXG32L'], no: ['YXG-18', 'YXG-28HX', 'YX-28'] },
  'bomatec-bms': { yes: ['BMS-20S', 'BMS-32'], no: ['BMS', 'BMS-12', 'BMS-48V', 'ABMS-20'] },
  'smco-xgs-low': { yes: ['XGS16H', 'XGS-18'], no: ['XGS-PON', 'XGS12', 'XGS180'] },
  'smco-xgs': { yes: ['XGS32H', 'XGS-30', 'XGS 28M'], no: ['XGS-PON', 'XGS10', 'XGS320'] },
  'smco-xg-lettered': { yes: ['XG-20B', 'XG-16A', 'XG-24H'], no: ['XG-20', 'XG20B', 'XG-10G', 'XG-200B'] },
  'smco-xg': { yes: ['XG20', 'XG-22', 'XG24B'], no: ['XG-10', 'XG-200', 'AXG-20', 'XG-20C'] },
  'smco-yx': { yes: ['YX-18', 'YX24'], no: ['YX-5', 'YX-180', 'XYX-18'] },
  'smco-1-5-grade': { yes: ['SMCO 18', 'SMCO5-20', 'SM-CO 1:5 22'], no: ['SMCO 26', 'SMCO', 'SMCO 180'] },
  'smco-2-17-grade': { yes: ['SMCO26', 'SMCO 2:17 28', 'SMCO-32H', 'SM-CO 30'], no: ['SMCO 18', 'SMCO', 'SMCOAT26'] },
  'smco-formula-2-17': { yes: ['SM2CO17', 'SM2CO17 28', 'SM2CO17-30H'], no: ['SM2CO7', 'SM2CO170', 'ASM2CO17'] },
  'smco-formula-1-5': { yes: ['SMCO5', 'SM1CO5', 'SMCO5 18'], no: ['SMCO', 'SMCO50', 'SMCO5X'] },
  'iec-reco-1-5': { yes: ['RECO5', 'RECO5 140/120', 'RECO5-16S'], no: ['RECO', 'RECON5', 'RECO50'] },
  'iec-reco-2-17': { yes: ['RE2CO17', 'RE2CO17 200/150'], no: ['RE2CO', 'RE2CO1', 'PRE2CO17'] },
  'iec-reco-code': { yes: ['R5-1-1', 'R5-1-12'], no: ['R5-1', 'R15-1-1', 'R5-10-1'] },
  'gbt-smco': { yes: ['S-SMCO 200/150', 'SMCO 160/120'], no: ['SMCO 16', 'SMCO 300/20'] },
  'mmpa-smco': { yes: ['18/18', '24/18', '26/16'], no: ['24/7', '118/18', '24/180', '12/18'] },
  'intemag-smco': { yes: ['S2809', 'S3018', 'S1808'], no: ['S2800', 'S28091', 'IS2809', 'S0909'] },
  'recoma-ltc': { yes: ['RECOMA LTC', 'RECOMA 20 TC', 'RECOMA® STAB 22'], no: ['RECOMA', 'RECOMA 28'] },
  'recoma-1-5': { yes: ['RECOMA 18', 'RECOMA® 22', 'RECOMA20S'], no: ['RECOMA 28', 'RECOMA'] },
  'recoma-2-17': { yes: ['RECOMA 28', 'RECOMA 35E', 'RECOMA® 32'], no: ['RECOMA 18', 'COMA 28'] },
  'vacomax-1-5': { yes: ['VACOMAX 145', 'VACOMAX® 170', 'VACOMAX 200'], no: ['VACOMAX 225', 'VACOMAX'] },
  'vacomax-2-17': { yes: ['VACOMAX 225', 'VACOMAX 240 HR'], no: ['VACOMAX 170', 'VACODYM 225'] },
  'eec-ltc': { yes: ['EEC 2:17-18TC', 'EEC 1:5-10TC-9'], no: ['EEC 2:17-27', 'EEC 18TC'] },
  eec: { yes: ['EEC 2:17-27', 'EEC-1:5-18', 'EEC 2:17-24-T400'], no: ['EEC', 'EEC 27', 'REEC 2:17-27'] },
  'ferrite-y': { yes: ['Y30', 'Y30BH', 'Y35', 'Y30H-1', 'Y10T', 'Y8T'], no: ['Y2', 'Y5V', 'XY30', 'Y300', 'Y30K', 'Y1'] },
  'ferrite-c': { yes: ['C5', 'C8', 'C8B', 'C11'], no: ['C2', 'C100', 'EC5', 'C5A'] },
  'ferrite-ceramic': { yes: ['CERAMIC 5', 'FERRITE C8', 'CERAMIC GRADE C5', 'CERAMIC-8'], no: ['CERAMIC 100NF', 'CERAMIC', 'CERAMIC 50V'] },
  'ferrite-hf': { yes: ['HF 26/26', 'HF8/22'], no: ['HF 26', 'HF 433', 'UHF 26/26'] },
  'ferrite-iec': { yes: ['HARD FERRITE 24/23', 'HARTFERRIT 26/26'], no: ['FERRITE 24', 'HARD FERRITE'] },
  'ferrite-fb': { yes: ['FB6', 'FB12H', 'FB9N'], no: ['FB1', 'FB601', 'USB-FB60'] },
  'ferrite-nmf': { yes: ['NMF-12', 'NMF-12G'], no: ['NMF', 'ANMF-12', 'NMF-120'] },
  'alnico-lng': { yes: ['LNG37', 'LNG52', 'LNGT40', 'FLNG34'], no: ['LNG', 'LNG TANK', 'LNG5'] },
  'alnico-grade': { yes: ['ALNICO 5', 'ALNICO500', 'AL-NI-CO 8', 'ALNICO 60/11'], no: ['ALNICO', 'ALNICON 5'] },
}; // prettier-ignore

describe('grade patterns', () => {
  const anchored = (pattern: string): RegExp => new RegExp(`(?<![A-Z0-9])(?:${pattern})(?![A-Z0-9])`);

  test('each has examples, and each example a pattern', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(patterns.map(({ id }) => id).sort());
    expect(repeated(patterns.map(({ id }) => id))).toEqual([]);
  });

  test.each(patterns.map((pattern) => [pattern.id, pattern] as const))('%s', (id, fact) => {
    expectSourced(fact, magnetsFile.sources, id);
    expect(families.map((family) => family.id)).toContain(fact.family);
    const { yes, no } = EXAMPLES[id]!;
    expect(yes.length).toBeGreaterThan(0);
    expect(no.length).toBeGreaterThan(0);
    for (const example of yes) {
      const [text, suffix] = typeof example === 'string' ? [example] : example;
      for (const around of [text, `MAGNET ${text} D10X3`, `X_${text}-151021`, `磁${text}钢`]) {
        const match = anchored(fact.pattern).exec(around);
        expect(match?.[0], `${id} in "${around}"`).toBe(text);
        expect(match?.groups?.['s'], `${id} in "${around}"`).toBe(suffix);
      }
    }
    for (const text of no) expect(anchored(fact.pattern).exec(text)?.[0], `${id} in "${text}"`).toBeUndefined();
  });

  test('none looks around and none repeats without a bound', () => {
    for (const { id, pattern } of patterns) {
      const bare = pattern.replace(/\[[^\]]*\]/g, '.');
      expect(/\(\?[=!]|\(\?<[=!]/.test(bare), `${id} looks around`).toBe(false);
      expect(/[*+]|\{\d*,\}/.test(bare), `${id} is unbounded`).toBe(false);
      expect(/(?<!\(\?<)[a-z]/.test(bare.replace(/\(\?<[a-z]>/g, '(')), `${id} has lower case`).toBe(false);
    }
  });

  test('suffix groups name known classes, coercivity groups have a unit', () => {
    const names = new Set(suffixClasses.flatMap((suffix) => [suffix.suffix, ...suffix.aliases]));
    for (const { id, pattern, suffix, hcjUnit, family } of patterns) {
      for (const name of /\(\?<s>([A-Z|]+)\)/.exec(pattern)?.[1]?.split('|') ?? []) expect(names, id).toContain(name);
      if (suffix !== undefined && suffix !== null) expect(names, id).toContain(suffix);
      if (hcjUnit !== undefined) expect(pattern, id).toContain('(?<h>');
      if (pattern.includes('(?<s>')) expect(family, id).toBe('ndfeb-sintered');
    }
  });

  test('no pattern takes long on hostile text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[NSHUEV0-9 :/-]{0,400}$/), (text) => {
        for (const { pattern } of patterns) {
          const found = [...text.matchAll(new RegExp(pattern, 'g'))];
          expect(found.every((match) => match[0].length <= 40)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
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
    }
  });

  test('are told with the title and address of their list; one that was only recalled is a guess', () => {
    const known = [...knowledge().cas.values()];
    expect(knowledge().cas.get('1308-87-8')).toMatchObject({ sources: [expect.stringMatching(/^CRC inorganic table .*https:/), expect.anything(), expect.anything(), expect.anything()], grade: 'published' }); // prettier-ignore
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

describe('commodity codes', () => {
  test('are unique within their system, digits only, and support without deciding', () => {
    expect(repeated(hs.codes.map((row) => `${row.system}:${row.code}`))).toEqual([]);
    for (const row of hs.codes) {
      expect(/^\d{4,10}$/.test(row.code), row.code).toBe(true);
      expect(['HS', 'CN', 'US'], row.code).toContain(row.system);
      expect(['strong', 'medium', 'weak', 'none'], row.code).toContain(row.strength);
      expect(row.confidence, row.code).toBeLessThanOrEqual(0.6);
      expect(row.confidence === 0, row.code).toBe(row.strength === 'none');
      for (const symbol of row.elements) expect(weights.has(symbol), row.code).toBe(true);
      for (const key of row.sources) expect(hs.sources, row.code).toHaveProperty([key]);
      if (row.system === 'HS') expect(row.code.length).toBeLessThanOrEqual(6);
    }
  });
});
