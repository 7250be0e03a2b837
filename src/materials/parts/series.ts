import type { SeriesFact } from '../../knowledge/types.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { evidenceOf, textsOf, type LineReading, type ReadLineText } from '../line.ts';
import { createNameFinder, type NameFinder } from '../lexicon/maker-names.ts';
import { createPatternSet, type PatternSet } from '../lexicon/pattern-set.ts';
import type { Evidence } from '../types.ts';
import { seriesOfMaker, seriesOfMany } from './series-maker.ts';

/** The series of a knowledge base, ready to be looked for: by maker, and those that need none. */
interface CompiledSeries {
  /** Facts by the maker they belong to, as indexes. */
  readonly byMaker: ReadonlyMap<string, readonly number[]>;
  readonly makers: NameFinder;
  /** Pattern of each fact, compiled when its maker first comes up. */
  readonly regexOf: (index: number) => RegExp | null;
  /** Trade-wide codes, with the index of the fact of each. */
  readonly open: PatternSet;
  readonly openFacts: readonly number[];
}
const compiled = new WeakMap<Knowledge, CompiledSeries>();

function seriesOf({ series, leads }: Knowledge): CompiledSeries {
  const byMaker = new Map<string, number[]>();
  series.forEach(({ makers }, index) => {
    for (const name of makers) byMaker.set(name, [...(byMaker.get(name) ?? []), index]);
  });
  const openFacts = series.flatMap(({ makers }, index) => (makers.length === 0 ? [index] : []));
  const regexes = new Map<number, RegExp | null>();
  return {
    byMaker,
    makers: createNameFinder(byMaker.keys()),
    regexOf(index) {
      let regex = regexes.get(index);
      if (regex === undefined) {
        const pattern = series[index]?.pattern ?? '';
        regex = pattern === '' ? null : new RegExp(`(?<![A-Z0-9])(?:${pattern})(?![A-Z0-9])`);
        regexes.set(index, regex);
      }
      return regex;
    },
    open: createPatternSet(
      openFacts.map((index) => series[index]?.pattern ?? ''),
      leads.series,
    ),
    openFacts,
  };
}

/** The series of a knowledge base, compiled once. */
export function compiledSeries(knowledge: Knowledge): CompiledSeries {
  let series = compiled.get(knowledge);
  if (series === undefined) compiled.set(knowledge, (series = seriesOf(knowledge)));
  return series;
}

/** A type number of a series, with the text of the line that it stands in. */
export interface SeriesHit {
  readonly fact: SeriesFact;
  readonly text: ReadLineText;
  readonly evidence: Evidence;
}

/** Series that the line names by a type number: those whose maker it names too, and trade-wide codes, which need none. */
export function findSeries(line: LineReading): SeriesHit[] {
  const { knowledge } = line;
  const texts = textsOf(line, 'description', 'partNumber', 'category');
  const maker = line.input.manufacturer.toLowerCase();
  // "RE 25, 24 V, 20 W | maxon, Graphitbürsten": a remark may name the maker.
  const all = [...texts, ...textsOf(line, 'remarks')].map((text) => text.reading.text.folded).join(' | ');
  let series = compiled.get(knowledge);
  if (series === undefined) compiled.set(knowledge, (series = seriesOf(knowledge)));
  const { byMaker, makers, regexOf, open, openFacts } = series;

  const uppers = texts.map((text) => text.reading.text.cased.toUpperCase());
  // First text and match of each fact, with the maker whose name the line holds: several makers sell what one fact tells of.
  const matched = new Map<number, SeriesMatch>();
  for (const [at, text] of texts.entries()) {
    open.each(uppers[at] as string, (pattern, match) => {
      const index = openFacts[pattern] ?? -1;
      if (!matched.has(index)) matched.set(index, { text, match: match[0], maker: null });
    });
  }
  for (const name of [...makers.namesIn(maker), ...makers.namesIn(all)]) {
    for (const index of byMaker.get(name) ?? []) {
      if (matched.has(index)) continue;
      const regex = regexOf(index);
      for (const [at, text] of texts.entries()) {
        const upper = uppers[at] as string;
        const match = regex === null ? upper.trim().slice(0, 60) : regex.exec(upper)?.[0];
        if (match === undefined || match === '') continue;
        matched.set(index, { text, match, maker: name });
        break;
      }
    }
  }
  if (matched.size === 0) return [];
  return [...matched]
    .filter(([, { text, match }]) => !begins(text, match, matched.values()))
    .sort(([a], [b]) => a - b)
    .flatMap(([index, match]) => {
      const fact = knowledge.series[index];
      return fact === undefined ? [] : [seriesHit(fact, match, knowledge)];
    });
}

/** "WD Black SN850X", "FE-S-20-10": of a number that goes on, or begins before, the longer one says what it is. */
function begins(text: ReadLineText, match: string, others: Iterable<SeriesMatch>): boolean {
  for (const other of others)
    if (
      other.text === text &&
      other.match.length > match.length &&
      (other.match.startsWith(match) || other.match.endsWith(`-${match}`))
    )
      return true;
  return false;
}

interface SeriesMatch {
  readonly text: ReadLineText;
  readonly match: string;
  /** Null for a trade-wide code. */
  readonly maker: string | null;
}

function seriesHit(fact: SeriesFact, { text, match, maker }: SeriesMatch, knowledge: Knowledge): SeriesHit {
  const { componentClass, family } = fact;
  const of = componentClass === null ? knowledge.families.get(family ?? '') : knowledge.classes.get(componentClass);
  const name = of?.name ?? fact.id;
  const meaning = maker === null ? seriesOfMany(name) : seriesOfMaker(maker, name);
  return { fact, text, evidence: evidenceOf('series', match, text.source, meaning, fact, knowledge, fact.confidence) };
}
