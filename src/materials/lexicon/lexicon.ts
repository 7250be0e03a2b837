import { createMatcher, type Matcher } from './matcher.ts';
import type { MatcherTables } from './matcher-tables.ts';

/** What a term may be; the index here is how a built lexicon writes it. */
export const CONCEPT_KINDS = [
  'mask', 'class', 'magnet', 'family', 'material', 'context-material', 'element', 'shape', 'feature', 'part', 'form', 'compound',
  'prep', 'post', 'conj', 'free', 'without', 'contains', 'heat', 'document', 'head-neutral', 'role',
] as const; // prettier-ignore
export type ConceptKind = (typeof CONCEPT_KINDS)[number];

/** What a noun is to the motor, magnet or loudspeaker that is named beside it: by that the head of a text is found (`stands-first.ts`). */
export const ROLES = [
  'holding', 'fitting', 'fitting-listed', 'fitting-of-drive', 'fitting-of-abbreviated', 'fitting-of-magnet', 'cover', 'enclosing', 'holder', 'accessory', 'cable', 'fastener', 'adhesive', 'socket', 'joint',
  'wear', 'brush', 'control', 'switching', 'driven', 'actuated', 'place', 'attribute', 'genitive', 'quantity', 'label', 'around-magnets', 'around-substances', 'machine', 'naming', 'trait', 'own', 'connector', 'equipment', 'supplied',
] as const; // prettier-ignore
export type Role = (typeof ROLES)[number];

/** Roles beside a whole device or a magnet, which say nothing of a word beside a motor or a loudspeaker. */
const OF_OTHERS: ReadonlySet<Role> = new Set([
  'naming',
  'trait',
  'fitting-of-magnet',
  'own',
  'connector',
  'equipment',
  'supplied',
]);
/** What a noun is to a motor or a loudspeaker. */
export const besideMotor = (roles: ReadonlySet<Role>): readonly Role[] =>
  [...roles].filter((role) => !OF_OTHERS.has(role));

/** Of a term without any role: one set for all. */
export const NO_ROLES: ReadonlySet<Role> = new Set();

/** What a term means. The same term may mean the same in several languages; then the flags add up. */
export interface Meaning {
  readonly kind: ConceptKind;
  /** Class, family, material id, element symbol, form, `for` / `with` / `of`; how a feature is told from a part. */
  readonly value: string;
  /** Seen in a language whose head stands last (en, de, ja, ko, zh) or first (fr, es, it, pt, pl, ru). */
  readonly headFinal: boolean;
  readonly headInitial: boolean;
  /** Seen in Germanic languages without English, and in no other. */
  readonly germanic: boolean;
  /** Whether the term is a form of metal as well, in whichever meaning: wire, plate. */
  readonly isMetalForm: boolean;
  /** Of the term, in whichever meaning. */
  readonly roles: ReadonlySet<Role>;
}

/** Finds terms of all languages in a text, and says what they mean. */
export interface Lexicon {
  readonly matcher: Matcher;
  /** Meanings of a term by its id, the strongest first. */
  meaningsOf(id: number): readonly Meaning[];
}

/** Value of a part that is a form of metal as well: wire, plate. */
export const METAL_FORM = 'metal';

/** Class of a part that holds magnets by what a line says of it, whichever part it is. */
export const HOLDS_MAGNETS = 'part-with-magnets';

/** Motors and engines without a magnet: typed negatives. */
export const NEVER_MAGNETIC_MOTORS =
  /^(?:motor-(?!controller)|pneumatic-motor|hydraulic-motor|combustion-engine|stirling-engine|fan-ac)/;

/** A lexicon as flat arrays and a short list: what a build writes and a run loads (`lexicon-file.ts`). */
export interface LexiconTables extends MatcherTables {
  /** Meanings of each term, as an index into `lists`. */
  readonly listOf: Uint16Array;
  /** Distinct lists of meanings, the strongest first, as written by `writeMeanings`: few are ever looked at. */
  readonly lists: readonly string[];
}

/** A lexicon over its tables. */
export function createLexicon(tables: LexiconTables): Lexicon {
  const { listOf, lists } = tables;
  const read: (readonly Meaning[])[] = [];
  return {
    matcher: createMatcher(tables),
    meaningsOf(id) {
      const list = listOf[id];
      return list === undefined ? [] : (read[list] ??= readMeanings(lists[list] ?? ''));
    },
  };
}

function readMeanings(written: string): Meaning[] {
  const lines = written.split('\n').map((line) => {
    const kind = CONCEPT_KINDS[line.charCodeAt(0) - 65];
    if (kind === undefined) throw new Error(`The lexicon has a meaning of unknown kind: ${line}`);
    return { kind, flags: line.charCodeAt(1) - 48, value: line.slice(2) };
  });
  const isMetalForm = lines.some(({ kind, value }) => kind === 'part' && value === METAL_FORM);
  const roles = lines.filter(({ kind }) => kind === 'role').map(({ value }) => value as Role);
  const shared = { isMetalForm, roles: roles.length === 0 ? NO_ROLES : new Set(roles) };
  return lines
    .filter(({ kind }) => kind !== 'role')
    .map(({ kind, flags, value }) => ({
      kind,
      value,
      headFinal: (flags & 1) !== 0,
      headInitial: (flags & 2) !== 0,
      germanic: (flags & 4) !== 0,
      ...shared,
    }));
}
