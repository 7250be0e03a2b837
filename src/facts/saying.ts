import type { Coverage } from '../batch/types.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { findCas, plainCas } from '../materials/symbols/cas.ts';
import type { Decomposer } from '../materials/decompose.ts';
import { Screen } from '../materials/screen/screen.ts';
import type { Decomposition, LineText } from '../materials/types.ts';
import type { DeclaredLine } from '../read/format/declared-lines.ts';
import type { SubstanceOf } from './substance.ts';

/** What a line without content is, for coverage; null: it has something to say, or something is wrong with it. */
export type SayingOf = (line: DeclaredLine) => Decomposition['coverage'] | null;

/** How coverage counts are called, by what is counted. */
export const COUNTED: Readonly<Record<Decomposition['coverage'], keyof Coverage>> = {
  carrier: 'carriers',
  'non-carrier': 'nonCarriers',
  unclassified: 'unclassified',
};

/** What spreadsheets make of part numbers: a power of ten, a date, a truth value, an error, a decimal. */
const DAMAGED =
  /^[+-]?\d[\d.,]{0,20}E\+\d|^\d{16}|^(?:true|false|wahr|falsch|vrai|faux)$|^#|\.0$|^\d{1,4}[-./ ]|^\p{Lu}\p{Ll}{2}[-. ]\d{2}$/iu;
const MOST_REMEMBERED = 20_000;

/**
 * Tells lines of a declaration that say nothing of rare earths. A line is read as one of a bill is, and lines that differ only in what
 * says nothing by itself (iron, carbon, how much there is of them) are read once.
 */
export function createSaying(knowledge: Knowledge, decomposer: Decomposer, substanceOf: SubstanceOf): SayingOf {
  const { screening } = decomposer;
  const known = new Map<string, ReturnType<SayingOf>>();
  const series = remembered((maker) => screening.seriesOf(maker));
  const isNeutral = remembered(
    (name) =>
      (screening.screen(name) & (Screen.carrier | Screen.cue)) === 0 &&
      substanceOf('', name, false).fractions.size === 0,
  );
  const numberIs = remembered((cas): 'neutral' | 'known' | 'rare' | 'wrong' => {
    if (findCas(cas).some(({ valid }) => !valid)) return 'wrong';
    if (substanceOf(cas, '', false).fractions.size > 0) return 'rare';
    return knowledge.cas.has(plainCas(cas).trim()) ? 'known' : 'neutral';
  });

  const read = (line: DeclaredLine): ReturnType<SayingOf> => {
    const { cas, substances, manufacturer } = line;
    if (substances.some((name) => substanceOf('', name, false).fractions.size > 0)) return null;
    const found = decomposer.decompose({ texts: textsOf(line), manufacturer, cas, pieceGrams: null });
    return found.contents.length > 0 || found.conflict !== undefined ? null : found.coverage;
  };

  const isOfSeries = ({ manufacturer, number, description }: DeclaredLine): boolean => {
    const own = manufacturer === '' ? [] : series(manufacturer);
    return own.length > 0 && (screening.isOfSeries(own, description) || screening.isOfSeries(own, number));
  };

  return (whole) => {
    const { number, description, manufacturer } = whole;
    if (number !== '' && DAMAGED.test(number)) return null;
    const cas: string[] = [];
    for (const one of whole.cas) {
      const is = numberIs(one);
      if (is === 'rare' || is === 'wrong') return null;
      if (is === 'known' && !cas.includes(one)) cas.push(one);
    }
    const substances: string[] = [];
    for (const one of whole.substances) if (!isNeutral(one) && !substances.includes(one)) substances.push(one);
    const line = { ...whole, cas, substances };
    const bits = number === '' ? Screen.none : screening.screen(number);
    if ((bits & Screen.carrier) !== 0 || isOfSeries(line)) return read(line);
    const key = `${bits}|${number === ''}|${manufacturer}|${description}|${substances.join(';')}|${cas.join(' ')}`;
    let said = known.get(key);
    if (said === undefined) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(key, (said = read(line)));
    }
    return said;
  };
}

/** The same of each text, worked out once. */
function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(text, (found = work(text)));
    }
    return found;
  };
}

/** The texts of a line as decomposition takes them. */
function textsOf({ number, description, manufacturer, substances, cas }: DeclaredLine): LineText[] {
  const texts: LineText[] = [];
  const add = (role: LineText['role'], text: string): void => {
    if (text !== '') texts.push({ role, text, column: texts.length });
  };
  // A number is all that describes a part without a name.
  add(description === '' ? 'description' : 'partNumber', number);
  add('description', description);
  add('supplier', manufacturer);
  add('material', substances.join('; '));
  add('commodity', cas.join(' '));
  return texts;
}
