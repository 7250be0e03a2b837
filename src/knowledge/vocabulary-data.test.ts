import { describe, expect, it } from 'vitest';
import { ROLES } from '../materials/lexicon/lexicon.ts';
import { normalise } from '../materials/text/normalise.ts';
import classData from './data/classes.json' with { type: 'json' };
import magnets from './data/magnets.json' with { type: 'json' };
import materials from './data/materials.json' with { type: 'json' };
import seriesData from './data/series.json' with { type: 'json' };
import type { ComponentClass, SeriesFact, Vocabulary, WtRange } from './types.ts';
import { vocabularies } from './vocabularies.ts';

const classes = classData.classes as unknown as ComponentClass[];
const series = seriesData.series as unknown as SeriesFact[];
const classIds = new Set(classes.map(({ id }) => id));
const familyIds = new Set(magnets.families.map(({ id }) => id));
const materialIds = new Set(materials.materials.map(({ id }) => id));
const ELEMENTS = ['Sm', 'Gd', 'Tb', 'Dy', 'Lu', 'Sc', 'Y', 'Ho', 'Er', 'Tm', 'Eu', 'Yb', 'Nd', 'Pr', 'La', 'Ce'];
/** So many of them any law follows: of the others no form counts, and their names may be longer. */
const FOLLOWED = 12;
const PLAIN = new Set([
  'magnet',
  'part',
  'feature',
  'conj',
  'free',
  'without',
  'contains',
  'heat',
  'mask',
  'document',
  'head-neutral',
]);
const PREFIXED = new Set([
  'class',
  'feature',
  'family',
  'material',
  'element',
  'form',
  'compound',
  'prep',
  'post',
  'role',
]);

/** How features are told from parts: see `materials/reading/features.ts`. */
const FEATURES = new Set(['form', 'count', 'connection', 'measured']);

/** Codes of the field that are written with two letters and are read as running text only. */
const SHORT_CODES = new Set(['ic', 'pc', 'ea', 'sc', 'ks']);

const NOUNS = new Set(['class', 'magnet', 'part', 'feature', 'document']);
const bare = (term: string): string => normalise(term.replace(/^[*=]|\*$/g, '')).folded;
const nouns = new Set(
  vocabularies.flatMap(({ terms }) =>
    Object.entries(terms).flatMap(([concept, words]) =>
      NOUNS.has(concept.split(':')[0] ?? '') ? words.map(bare) : [],
    ),
  ),
);
/** A word that some language has as a noun; of "*halter" one that ends so. */
const isNoun = (term: string): boolean =>
  nouns.has(bare(term)) || (term.startsWith('*') && [...nouns].some((noun) => noun.endsWith(bare(term))));

function isOrdered([min, typ, max]: WtRange): boolean {
  return min >= 0 && min <= typ && typ <= max;
}

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('materials', () => {
  it('have each term once', () => {
    for (const { id, terms } of materials.materials) expect(duplicates(terms), id).toEqual([]);
  });
});

describe('component classes', () => {
  it('have unique ids and known sources', () => {
    expect(duplicates(classes.map(({ id }) => id))).toEqual([]);
    const sources = new Set(Object.keys(classData.sources));
    for (const fact of classes) {
      expect(fact.sources.length, fact.id).toBeGreaterThan(0);
      expect(
        fact.sources.filter((key) => !sources.has(key)),
        fact.id,
      ).toEqual([]);
    }
  });

  it('state probabilities and ordered ranges', () => {
    for (const fact of classes) {
      expect(fact.pRareEarthMagnet, fact.id).toBeGreaterThanOrEqual(0);
      expect(fact.pRareEarthMagnet, fact.id).toBeLessThanOrEqual(1);
      expect(isOrdered(fact.dyTb), fact.id).toBe(true);
      if (fact.magnetMass !== null) expect(isOrdered(fact.magnetMass.range), fact.id).toBe(true);
    }
  });

  it('mix known families, and no more of rare-earth magnets than the class is said to hold', () => {
    const rareEarth = new Set(magnets.families.filter((family) => family.rareEarth).map(({ id }) => id));
    for (const fact of classes) {
      const shares = Object.entries(fact.mix);
      expect(
        shares.map(([family]) => family).filter((family) => !familyIds.has(family)),
        fact.id,
      ).toEqual([]);
      const sum = (wanted: (family: string) => boolean): number =>
        shares.reduce((total, [family, share]) => total + (wanted(family) ? share : 0), 0);
      expect(
        sum(() => true),
        fact.id,
      ).toBeLessThanOrEqual(1.001);
      expect(Math.abs(sum((family) => rareEarth.has(family)) - fact.pRareEarthMagnet), fact.id).toBeLessThan(0.05);
    }
  });

  it('name materials of the knowledge base', () => {
    const unknown = classes.filter(({ material }) => material !== null && !materialIds.has(material.id));
    expect(unknown.map(({ id }) => id)).toEqual([]);
  });

  it('call a fact with the author among its sources a guess of the author', () => {
    for (const fact of [...classes, ...series]) {
      if (fact.sources.includes('EK')) expect(fact.grade, fact.id).toBe('author');
    }
  });
});

describe('series', () => {
  it('have unique ids, known sources, classes and families', () => {
    expect(duplicates(series.map(({ id }) => id))).toEqual([]);
    const sources = new Set(Object.keys(seriesData.sources));
    for (const fact of series) {
      expect(
        fact.sources.every((key) => sources.has(key)),
        fact.id,
      ).toBe(true);
      if (fact.componentClass !== null) expect(classIds.has(fact.componentClass), fact.id).toBe(true);
      if (fact.family !== null) expect(familyIds.has(fact.family), fact.id).toBe(true);
      expect(fact.makers, fact.id).toEqual(fact.makers.map((maker) => maker.toLowerCase()));
    }
  });

  it('are bounded patterns without look-around that match no empty text', () => {
    for (const { id, pattern } of series) {
      expect(pattern, id).not.toMatch(/\(\?[=!<]/);
      // No `*`, `+` or open `{n,}` outside a character class: a hostile cell must not make it slow.
      expect(pattern.replace(/\\./g, '').replace(/\[[^\]]*\]/g, ''), id).not.toMatch(/[*+]|\{\d*,\}/);
      if (pattern !== '') expect(new RegExp(`^(?:${pattern})$`).test(''), id).toBe(false);
    }
  });

  it('say p = 0 of drives and driver electronics', () => {
    const electronics = series.filter(({ componentClass }) => componentClass?.endsWith('-electronics') === true);
    expect(electronics.length).toBeGreaterThan(10);
    for (const { id, pRareEarthMagnet } of electronics) expect(pRareEarthMagnet, id).toBe(0);
  });

  const knownAs = (text: string, maker = ''): string[] =>
    series
      .filter(({ makers }) => makers.length === 0 || makers.includes(maker))
      .filter(({ pattern }) => pattern !== '' && new RegExp(`(?<![A-Z0-9])(?:${pattern})(?![A-Z0-9])`).test(text))
      .map((fact) => fact.componentClass ?? fact.family ?? '');

  it.each([
    ['17HS4401', '', 'motor-stepper-hybrid'],
    ['NEMA 23', '', 'motor-stepper-hybrid'],
    ['28BYJ-48', '', 'motor-stepper-canstack'],
    ['MG996R', '', 'servo-hobby'],
    ['2212 920KV', '', 'motor-drone'],
    ['A2212/13T 1000KV', '', 'motor-drone'],
    ['GIMBAL MOTOR GM2804', '', 'motor-drone'],
    ['LRA 10 MM 235 HZ', '', 'lra'],
    ['SPH0645LM4H-B', '', 'microphone'],
    ['INMP441', '', 'microphone'],
    ['CMS-2009-SMT-TR', 'cui', 'micro-speaker'],
    ['AK80-9', '', 'robot-joint'],
    ['SGM7J-02AFA21', '', 'motor-pmsm-servo'],
    ['SGD7S-2R8A00A', '', 'servo-drive-electronics'],
    ['MR-J4-40A', '', 'servo-drive-electronics'],
    ['1LE1001-0EB4', '', 'motor-induction'],
    ['EC 45 FLAT', 'maxon', 'motor-bldc'],
    ['A-MAX 22', '', 'motor-dc-coreless'],
    ['ST8000NM0055', '', 'hdd'],
    ['GVS002', '', 'galvo-scanner'],
    ['DRV8833', '', 'motor-controller-electronics'],
    ['D42', 'k&j magnetics', 'ndfeb-sintered'],
    ['Q-20-20-10-N', '', 'ndfeb-sintered'],
  ])('know %s %s as %s', (text, maker, expected) => {
    expect(knownAs(text, maker)).toContain(expected);
  });

  it.each(['EC 45', 'U8', 'D42', 'RE 25', 'AM3358', 'NRF52832', '2N5551', 'STM32F103', 'LM317', 'M3X20', '10UF 25V'])(
    'do not take %s for a motor or a magnet without its maker',
    (text) => {
      expect(knownAs(text)).toEqual([]);
    },
  );
});

describe.each(vocabularies.map((vocabulary) => [vocabulary.language, vocabulary] as const))(
  'words in %s',
  (_, words) => {
    const fold = (term: string): string => {
      const { cased, folded } = normalise(term);
      return (term.startsWith('=') ? cased.toLowerCase() : folded).replace(/[ -]+/g, ' ').trim();
    };

    it('stand under concepts that exist', () => {
      for (const concept of Object.keys(words.terms)) {
        const colon = concept.indexOf(':');
        if (colon < 0) {
          expect(PLAIN.has(concept), concept).toBe(true);
          continue;
        }
        const kind = concept.slice(0, colon);
        const value = concept.slice(colon + 1);
        expect(PREFIXED.has(kind), concept).toBe(true);
        if (kind === 'class') expect(classIds.has(value), concept).toBe(true);
        if (kind === 'feature') expect(FEATURES.has(value), concept).toBe(true);
        if (kind === 'family') expect(familyIds.has(value), concept).toBe(true);
        if (kind === 'material') expect(materialIds.has(value), concept).toBe(true);
        if (kind === 'element') expect(ELEMENTS, concept).toContain(value);
        if (kind === 'prep' || kind === 'post') expect(['for', 'with', 'of'], concept).toContain(value);
      }
    });

    it('mean one thing each', () => {
      const seen = new Map<string, string>();
      const contradictions: string[] = [];
      for (const [concept, terms] of Object.entries(words.terms)) {
        // A role is what a word that means something is to another.
        if (concept.startsWith('role:')) continue;
        for (const term of terms) {
          const key = fold(term);
          const other = seen.get(key);
          if (other !== undefined) contradictions.push(`${term}: ${other} and ${concept}`);
          seen.set(key, concept);
        }
      }
      expect(contradictions).toEqual([]);
    });

    it('name an element without its form, which is read beside it', () => {
      const forms = (words.terms['form:oxide'] ?? [])
        .concat(words.terms['form:metal'] ?? [])
        .map((term) => fold(term.replace(/^[*=]|\*$/g, '')))
        .filter((form) => form.length > 2);
      const whole = ELEMENTS.slice(0, FOLLOWED).flatMap((symbol) => words.terms[`element:${symbol}`] ?? []);
      expect(whole.filter((term) => forms.some((form) => ` ${fold(term)} `.includes(` ${form} `)))).toEqual([]);
    });

    it('have roles that are known, each once and as nouns', () => {
      for (const [concept, terms] of Object.entries(words.terms)) {
        const [kind, role] = concept.split(':');
        if (kind !== 'role') continue;
        expect(ROLES, concept).toContain(role);
        expect(duplicates(terms), concept).toEqual([]);
        expect(
          terms.filter((term) => !isNoun(term)),
          concept,
        ).toEqual([]);
      }
    });

    it('are spelled with stars at their ends only, and are no shorter than three Latin letters', () => {
      for (const [concept, terms] of Object.entries(words.terms)) {
        for (const term of terms) {
          const bare = fold(term).replace(/^\*|\*$/g, '');
          expect(bare, `${concept}: ${term}`).not.toMatch(/\*|^$/);
          if (/^(?:prep|conj|without|free)/.test(concept) || SHORT_CODES.has(bare)) continue;
          if (/^[a-z]+$/.test(bare)) expect(bare.length, `${concept}: ${term}`).toBeGreaterThanOrEqual(3);
        }
      }
    });

    it('have accents where these count', () => {
      const bare = Object.values(words.terms)
        .flat()
        .filter((term) => term.startsWith('=') && normalise(term).folded === term);
      expect(bare).toEqual([]);
    });

    it('do not end in a lone o, which the sign of a diameter is folded to: "Ring Ø20" is no O-ring', () => {
      expect(
        Object.values(words.terms)
          .flat()
          .filter((term) => /[ -][oø]$/.test(term)),
      ).toEqual([]);
    });

    it('are in small letters there, since those with capitals would never match', () => {
      const cased = Object.values(words.terms)
        .flat()
        .filter((term) => term.startsWith('=') && term !== term.toLowerCase());
      expect(cased).toEqual([]);
    });

    it('never hold a single Latin letter, which is an axis, a size or a unit; "w." is "with", and conjunctions join what is named', () => {
      const others = Object.entries(words.terms).flatMap(([concept, terms]) => (concept === 'conj' ? [] : terms));
      const single = others.filter((term) => /^[a-z]\.?$/.test(fold(term)) && term !== 'w.');
      expect(single).toEqual([]);
    });

    it('name the magnet, its families, every element and enough ordinary parts', () => {
      const count = (concept: string): number => words.terms[concept]?.length ?? 0;
      for (const concept of ['magnet', 'family:ndfeb-sintered', 'family:smco', 'family:ferrite', 'family:alnico']) {
        expect(count(concept), concept).toBeGreaterThan(0);
      }
      for (const symbol of ELEMENTS) expect(count(`element:${symbol}`), symbol).toBeGreaterThan(0);
      for (const id of [
        'motor',
        'motor-stepper-hybrid',
        'motor-pmsm-servo',
        'loudspeaker',
        'hdd',
        'motor-controller-electronics',
        'electromagnet',
      ]) {
        expect(count(`class:${id}`), id).toBeGreaterThan(0);
      }
      expect(count('prep:for') + count('post:for')).toBeGreaterThan(0);
      expect(count('part')).toBeGreaterThan(200);
    });
  },
);

describe('words of all languages together', () => {
  /** Languages are mixed in one BOM, so one spelling must not be a carrier here and an ordinary part there. */
  it('agree on what carries a magnet', () => {
    const byTerm = new Map<string, Map<string, string>>();
    for (const { language, terms } of vocabularies as readonly Vocabulary[]) {
      for (const [concept, list] of Object.entries(terms)) {
        const kind =
          concept.startsWith('class:') || concept === 'magnet' ? 'carrier' : concept === 'part' ? 'part' : '';
        if (kind === '') continue;
        const fact = concept.startsWith('class:') ? classes.find(({ id }) => `class:${id}` === concept) : undefined;
        // Where the class is not shown anyway, a disagreement does no harm.
        if (fact !== undefined && (!fact.report || fact.pRareEarthMagnet < 0.1)) continue;
        for (const term of list) {
          const key = normalise(term).folded.replace(/\*/g, '');
          const kinds = byTerm.get(key) ?? new Map<string, string>();
          kinds.set(kind, language);
          byTerm.set(key, kinds);
        }
      }
    }
    const torn = [...byTerm]
      .filter(([, kinds]) => kinds.size > 1)
      .map(([term, kinds]) => `${term} (${[...kinds.values()].join(', ')})`);
    expect(torn).toEqual([]);
  });

  it('agree on what leaves the noun before it the head', () => {
    const saying = (wanted: string): string[] =>
      (vocabularies as readonly Vocabulary[]).flatMap(({ terms }) =>
        (terms[wanted] ?? []).map((term) => normalise(term).folded.replace(/\*/g, '')),
      );
    const neutral = new Set(saying('head-neutral'));
    expect(saying('part').filter((term) => neutral.has(term))).toEqual([]);
  });
});
