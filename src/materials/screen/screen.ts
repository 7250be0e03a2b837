import type { Knowledge } from '../../knowledge/knowledge.ts';
import { plainCas } from '../symbols/cas.ts';
import { compiledSeries } from '../parts/series.ts';
import { findDoped } from '../substances/dopants.ts';
import { findFormulas, withAlloys } from '../symbols/formula.ts';
import { findGrades, gradePatterns } from '../magnets/grades.ts';
import { NEVER_MAGNETIC_MOTORS, type Lexicon, type Meaning } from '../lexicon/lexicon.ts';
import { normalise } from '../text/normalise.ts';
import { countsAsMaker, isMute } from './mute.ts';
import { TWO_LINES } from '../line.ts';
import { mayBeRecord } from '../reading/may-hold.ts';
import { isOfRecordName } from '../reading/record-name.ts';
import { isImpurity, readAbout } from '../reading/reading.ts';
import { compileLead, createPatternSet, joinLeads, type PatternSet } from '../lexicon/pattern-set.ts';
import { createCodeScreen, type CodeScreen } from './screen-codes.ts';
import { mayRunTogether } from '../substances/pieces.ts';
import { PURITY_ALONE } from '../symbols/purity.ts';
import { mayNameConstituents } from '../substances/substance-constituents.ts';
import { mayHoldFormula, traceSignature } from './trace-only.ts';
import { createSymbolScreen } from './screen-symbols.ts';
import { SAYS_DOPED } from '../substances/substance.ts';
import { elementsListed } from '../symbols/symbol-lists.ts';
import { findSymbols, inCase, symbolAlone, SYMBOLS } from '../symbols/symbols.ts';

/**
 * What a text may bring to a line, as bits: `carrier` something that decomposition has to weigh (a class that can hold a
 * magnet or a material, a family, a substance, a grade, a formula, a CAS number, a type number of a series, a maker of one);
 * `noun` a word for another kind of part; `cue` a word that may take such a noun away again; `thing` a class that can hold a magnet,
 * which counts for nothing where the text is about another part ("motor bracket"); `symbol` it is the symbol of an element and nothing
 * else, which counts where materials are named.
 */
export const Screen = { none: 0, carrier: 1, noun: 2, cue: 4, thing: 8, symbol: 32 } as const;

/** Whether bits of a text that decided nothing call for a closer look at the line. */
export const isOpen = (found: number): boolean => (found & (Screen.carrier | Screen.thing)) !== 0;

export interface Screening {
  /** What a text brings by itself, as bits of `Screen`. */
  screen(text: string): number;
  /** The same of its char codes; -1 where only the text itself tells. */
  readonly screenCodes: CodeScreen['screen'];
  readonly digitsOf: CodeScreen['digitsOf'];
  readonly digitsThatMatter: CodeScreen['digitsThatMatter'];
  /**
   * What a text is about, of one without `carrier`: another part with nothing beside it, or nothing that is known. Null: a class,
   * or it takes the other texts of the line to tell.
   */
  decide(text: string): 'part' | 'none' | null;
  /** What a description of components of traces comes to (`traceSignature`); null: it is none, or names something else. */
  traceSignature(text: string): string | null;
  /** Whether a text, or one that is like it but for digits, holds a formula: then each has a signature of its own. */
  mayHoldFormula(text: string): boolean;
  /** Whether a text without bits, and not of a description, counts for nothing whatever else the line says. */
  isMute(text: string): boolean;
  /** Whether the name of a line's maker counts for nothing, beside that it may be the maker of a series. */
  isMuteMaker(text: string): boolean;
  /** Whether a text names the maker of a series. */
  namesMaker(text: string): boolean;
  /** Series of the makers that a text names: with one of them a type number may bring something. */
  seriesOf(maker: string): readonly number[];
  /** False where a text, by its char codes, holds no type number of these series; true: it may. */
  mayBeOfSeries(series: readonly number[], codes: Uint16Array, length: number): boolean;
  /** Whether a text holds a type number of one of these series. */
  isOfSeries(series: readonly number[], text: string): boolean;
}

const CARRIERS = new Set(['magnet', 'family', 'material', 'context-material', 'element', 'heat']);
const NOUNS = new Set(['part', 'feature', 'document', 'shape']);
const CUES = new Set(['prep', 'post', 'without', 'free', 'contains']);
const CAS = /\d-\d{2}-\d(?!\d)/;
const SYMBOL = new RegExp(SYMBOLS.join('|'));
/** `SRS:EU`: a dopant in capitals. */
const DOPANT = new RegExp(`:(?:${SYMBOLS.join('|').toUpperCase()})(?![A-Z0-9])`);
/** What each word for rare earths holds (`rare-earth-words.ts`): one that holds none of these is passed over in a large list. */
const RARE_EARTH_STEMS = [
  'rare',
  'tierra rar',
  'tierras rar',
  'terras rar',
  'selten',
  'редкозем',
  '稀土',
  '希土',
  'レアアース',
  '희토류',
  'monazit',
  'bastn',
  'xenotim',
  'xénotim',
  'loparit',
  'монацит',
  'бастнезит',
  'ксенотим',
  'лопарит',
  '独居石',
  '獨居石',
  '氟碳',
  '磷钇',
  '磷釔',
  'モナザイト',
  'バストネ',
  'ゼノタイム',
  '모나자이트',
  '독거석',
  '제노타임',
  'adsor',
  'адсорб',
  '吸着型',
  '吸附型',
  '흡착형',
];
/** Words that say "magnet", "rare earth" or the field of one inside others, for what the vocabulary may not know. */
const STEMS = [
  ...RARE_EARTH_STEMS,
  'magn',
  'neo',
  'gauss',
  // `parted-term.ts`
  'v pm',
  'v, pm',
  'c pm',
  'c, pm',
  'nm pm',
  'nm, pm',
  'в pm',
  'permanenterr',
  'perm.err',
  'perm. err',
  'nent exc',
  'nently exc',
  // `composition.ts`
  'nd 00',
  'nd: 00',
  'nd:00',
  'nd=00',
  'nd00',
  '% nd',
  '%nd',
  // Any figures: texts that differ only in these are screened alike.
  'fe00b',
  ')00b',
  '磁',
  'マグネ',
  '자석',
  'مغناط',
  'نيوديم',
  'اهنربا',
  'מגנט',
];
const STEM = new RegExp(STEMS.join('|').replace(/[()]/g, '\\$&').replaceAll('0', '\\d'));
const OBJECTS = 'を를을';
const OBJECT = new RegExp(`[${OBJECTS}]`);

/**
 * Screens one text without reading it: most texts of a bill bring nothing, and what all texts of a line bring nothing to needs
 * no decomposition. Never says "nothing" of a text that a reading would find something in.
 */
export function createScreen(lexicon: Lexicon, knowledge: Knowledge): Screening {
  const { open, makers, byMaker, regexOf } = compiledSeries(knowledge);
  const termBits: number[] = [];
  const sets = new WeakMap<readonly number[], PatternSet | null>();
  /** What a term brings, whatever stands beside it. */
  const bitsOf = (id: number): number => (termBits[id] ??= bitsOfMeanings(lexicon.meaningsOf(id), knowledge));
  const screen = (written: string): number => {
    const text = normalise(written);
    const { folded, cased } = text;
    if (CAS.test(plainCas(cased))) return Screen.carrier;
    if (STEM.test(folded)) return Screen.carrier;
    let bits: number = Screen.none;
    const isRecord = mayBeRecord(cased);
    for (const { id, start, end } of lexicon.matcher.match(text)) {
      const own = bitsOf(id);
      if (isRecord && own === Screen.noun && isOfRecordName(cased, { start, end })) continue;
      // A preposition cuts the text even before a figure.
      bits |= (own & Screen.noun) !== 0 && isImpurity(text, end) ? own & ~Screen.noun : own;
    }
    if ((bits & Screen.carrier) !== 0) return Screen.carrier;
    if (OBJECT.test(folded)) bits |= Screen.cue;
    const upper = cased.toUpperCase();
    if (findGrades(upper, knowledge).length > 0) return Screen.carrier;
    if (SYMBOL.test(inCase(cased)) || SYMBOL.test(withAlloys(cased)) || DOPANT.test(cased)) {
      if (
        namesFollowed(cased, knowledge) ||
        findSymbols(text).length > 0 ||
        (mayRunTogether(cased) && mayNameConstituents(cased)) ||
        holdsDopants(cased, knowledge)
      )
        return Screen.carrier;
    }
    if (symbolAlone(text) !== null || elementsListed(cased, (symbol) => knowledge.weights.has(symbol)) !== null)
      bits |= Screen.symbol;
    const known: number[] = [];
    open.each(upper, (pattern) => known.push(pattern));
    if (known.length > 0 || makers.namesIn(folded).length > 0) return Screen.carrier;
    return bits;
  };
  const byCodes = createCodeScreen({
    matcher: lexicon.matcher,
    bitsOf,
    patterns: [gradePatterns(knowledge), open],
    makers,
    symbols: createSymbolScreen(SYMBOLS, knowledge.weights.keys()),
    symbolNames: SYMBOLS,
    carrier: Screen.carrier,
    cue: Screen.cue,
    noun: Screen.noun,
    mayBeRecord,
    stems: STEMS,
    cueCodes: new Set(Array.from(OBJECTS, (char) => char.charCodeAt(0))),
  });
  return {
    screen,
    screenCodes: byCodes.screen,
    digitsOf: byCodes.digitsOf,
    digitsThatMatter: byCodes.digitsThatMatter,
    mayBeOfSeries(series, codes, length) {
      let set = sets.get(series);
      if (set === undefined) {
        const patterns = series.map((index) => knowledge.series[index]?.pattern ?? '');
        // A series without a pattern is any text of its maker.
        const { ofSeries } = knowledge.leads;
        set = patterns.includes('')
          ? null
          : createPatternSet(
              patterns,
              joinLeads(series.map((index, at) => ofSeries[index] ?? compileLead(patterns[at] ?? ''))),
            );
        sets.set(series, set);
      }
      return set === null || byCodes.mayMatch(set, codes, length);
    },
    decide: (written) => (TWO_LINES.test(written) ? null : readAbout(written, lexicon)),
    traceSignature: (written) => traceSignature(written, lexicon, knowledge),
    mayHoldFormula: (written) => mayHoldFormula(written, knowledge),
    // A share or a purity speaks for what another cell names.
    isMute: (written) =>
      !/[%％]|ppm/i.test(written) && !PURITY_ALONE.test(written.trim()) && isMute(written, lexicon, knowledge),
    isMuteMaker: (written) =>
      screen(written) === Screen.none && isMute(written, lexicon, knowledge) && !countsAsMaker(written, knowledge),
    namesMaker: (written) => makers.namesIn(normalise(written).folded).length > 0,
    seriesOf: (maker) => makers.namesIn(maker.toLowerCase()).flatMap((name) => [...(byMaker.get(name) ?? [])]),
    isOfSeries(series, written) {
      const upper = normalise(written).cased.toUpperCase();
      return series.some((index) => regexOf(index)?.test(upper) ?? upper.trim() !== '');
    },
  };
}

/** Whether a text holds a formula with a followed element. */
function namesFollowed(cased: string, { followed, weights }: Knowledge): boolean {
  return findFormulas(cased, weights).some(({ elements }) =>
    [...elements.keys()].some((symbol) => followed.has(symbol)),
  );
}

/** "SrS:Eu", "Dy:CaF2": into what holds nothing; a host that does is a carrier by its name. */
function holdsDopants(cased: string, { weights, followed }: Knowledge): boolean {
  return (
    SAYS_DOPED.test(cased) &&
    findDoped(cased, weights, [], true).some(({ dopants }) => dopants.some((symbol) => followed.has(symbol)))
  );
}

/** Bits of a term; a carrier is nothing else. */
function bitsOfMeanings(meanings: readonly Meaning[], knowledge: Knowledge): number {
  let bits: number = Screen.none;
  // "Tuelle", which ends a French adjective: a reading goes by the first meaning, and passes over what that hides.
  if (meanings[0]?.kind === 'mask') return bits;
  for (const { kind, value } of meanings) {
    if (CARRIERS.has(kind)) return Screen.carrier;
    if (kind === 'class') {
      const fact = knowledge.classes.get(value);
      // A motor without a magnet is a class of its own: it says what the line is.
      const isOther = fact?.pRareEarthMagnet === 0 && fact.material === null && !NEVER_MAGNETIC_MOTORS.test(value);
      bits |= isOther ? Screen.noun : Screen.thing;
    } else if (NOUNS.has(kind)) bits |= Screen.noun;
    else if (CUES.has(kind)) bits |= Screen.cue;
  }
  return bits;
}
