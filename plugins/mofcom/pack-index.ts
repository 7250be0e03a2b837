import type { IsoDate, Measure, Pack, Phrase, Status } from 'lintanide/plugin';

/** What the rules ask of the packs for every finding and in every file, found once. */
interface PackIndex {
  /** Confidence of an entry, by measure and code. */
  readonly confidence: ReadonlyMap<string, string>;
  /** Measure and clause of what is about goods that move between other countries. */
  readonly abroad: ReadonlySet<string>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly words: Map<string, Phrase>;
  /** Codes of entries that are about magnets. */
  readonly magnets: ReadonlySet<string>;
}
const indexes = new WeakMap<readonly Pack[], PackIndex>();

/** What the packs hold, indexed once for each list of packs. */
export function indexOf(packs: readonly Pack[]): PackIndex {
  let index = indexes.get(packs);
  if (index === undefined) indexes.set(packs, (index = indexed(packs)));
  return index;
}

function indexed(packs: readonly Pack[]): PackIndex {
  const confidence = new Map<string, string>();
  const abroad = new Set<string>();
  const byId = new Map<string, Measure>();
  const magnets = new Set<string>();
  for (const { entries, measures } of packs) {
    for (const { code, measure, form, confidence: sure } of entries) {
      const key = `${measure} ${code}`;
      if (!confidence.has(key)) confidence.set(key, sure);
      if (form === 'magnet') magnets.add(code);
    }
    for (const measure of measures) {
      const { id, clauses } = measure;
      if (!byId.has(id)) byId.set(id, measure);
      for (const clause of clauses) if (clause.reach === 'between-others') abroad.add(`${id} ${clause.id}`);
    }
  }
  return { confidence, abroad, measures: byId, words: new Map(), magnets };
}

/** The measure of an id, of the first pack that holds it. */
export function measureIn(packs: readonly Pack[], id: string): Measure | undefined {
  return indexOf(packs).measures.get(id);
}

/** A status as it is told: of a measure that was not issued on the date, nobody could have said that it is not yet in force. */
export function toldStatus(status: Status, id: string, packs: readonly Pack[], asOf: IsoDate): Status | 'not-issued' {
  return status === 'not-yet' && asOf < (measureIn(packs, id)?.issued ?? '') ? 'not-issued' : status;
}

/** `No. 18` for `mofcom-2025-18`: what the data call a measure in few words. */
export function measureWord(id: string, packs: readonly Pack[]): Phrase {
  const { words, measures } = indexOf(packs);
  let word = words.get(id);
  if (word === undefined) {
    const measure = measures.get(id);
    words.set(id, (word = { said: measure?.word ?? measure?.shortTitle ?? id }));
  }
  return word;
}
