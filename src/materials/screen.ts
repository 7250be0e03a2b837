import type { Knowledge } from '../knowledge/knowledge.ts';
import { compiledSeries } from './classify.ts';
import { findFormulas } from './formula.ts';
import { findGrades } from './grades.ts';
import { NEVER_MAGNETIC_MOTORS, type Lexicon } from './lexicon.ts';
import { normalise } from './normalise.ts';

/**
 * What a text may bring to a line, as bits: `carrier` something that decomposition has to weigh (a class that can hold a
 * magnet or a material, a family, a substance, a grade, a formula, a CAS number, a type number of a series, a maker of one);
 * `noun` a word for another kind of part; `cue` a word that may take such a noun away again.
 */
export const Screen = { none: 0, carrier: 1, noun: 2, cue: 4 } as const;

export interface Screening {
  /** What a text brings by itself, as bits of `Screen`. */
  screen(text: string): number;
  /** Series of the makers that a text names: with one of them a type number may bring something. */
  seriesOf(maker: string): readonly number[];
  /** Whether a text holds a type number of one of these series. */
  isOfSeries(series: readonly number[], text: string): boolean;
}

const CARRIERS = new Set(['magnet', 'family', 'material', 'context-material', 'element', 'heat']);
const NOUNS = new Set(['part', 'document', 'shape']);
const CUES = new Set(['prep', 'post', 'without', 'free']);
const CAS = /\d-\d{2}-\d(?!\d)/;
const SYMBOL = /Sm|Gd|Tb|Dy|Lu|Sc|Ho|Er|Tm|Eu|Yb|Y/;
/** Words that say "magnet" or "rare earth" inside others, for what the vocabulary may not know. */
const STEM = /magn|neod|rare|редкозем|稀土|レアアース|희토류|磁|マグネ|자석/;
const OBJECT = /[を를을]/;

/**
 * Screens one text without reading it: most texts of a bill bring nothing, and what all texts of a line bring nothing to needs
 * no decomposition. Never says "nothing" of a text that a reading would find something in.
 */
export function createScreen(lexicon: Lexicon, knowledge: Knowledge): Screening {
  const { open, makers, byMaker, regexOf } = compiledSeries(knowledge);
  const screen = (written: string): number => {
    if (CAS.test(written)) return Screen.carrier;
    const text = normalise(written);
    const { folded, cased } = text;
    if (STEM.test(folded)) return Screen.carrier;
    let bits: number = Screen.none;
    for (const match of lexicon.matcher.match(text)) {
      for (const { kind, value } of lexicon.meaningsOf(match.id)) {
        if (CARRIERS.has(kind)) return Screen.carrier;
        if (kind === 'class') {
          const fact = knowledge.classes.get(value);
          if (fact === undefined || fact.pRareEarthMagnet > 0 || fact.material !== null) return Screen.carrier;
          // A motor without a magnet is a class of its own: it says what the line is.
          if (NEVER_MAGNETIC_MOTORS.test(value)) return Screen.carrier;
          bits |= Screen.noun;
        } else if (NOUNS.has(kind)) bits |= Screen.noun;
        else if (CUES.has(kind)) bits |= Screen.cue;
      }
    }
    if (OBJECT.test(folded)) bits |= Screen.cue;
    const upper = cased.toUpperCase();
    if (findGrades(upper, knowledge).length > 0) return Screen.carrier;
    if (SYMBOL.test(cased) && findFormulas(cased, knowledge.weights).some(({ elements }) => [...elements.keys()].some((symbol) => knowledge.followed.has(symbol)))) return Screen.carrier; // prettier-ignore
    if (SYMBOL_CUE.test(cased)) return Screen.carrier;
    const known: number[] = [];
    open.each(upper, (pattern) => known.push(pattern));
    if (known.length > 0 || makers.namesIn(folded).length > 0) return Screen.carrier;
    return bits;
  };
  return {
    screen,
    seriesOf: (maker) => makers.namesIn(maker.toLowerCase()).flatMap((name) => [...(byMaker.get(name) ?? [])]),
    isOfSeries(series, written) {
      const upper = normalise(written).cased.toUpperCase();
      return series.some((index) => regexOf(index)?.test(upper) ?? upper.trim() !== '');
    },
  };
}

/** A bare symbol with a neighbour that may prove it: a share, a purity, a form, a negation. */
const SYMBOL_CUE =
  /(?<![A-Za-z0-9.])(?:Sm|Gd|Tb|Dy|Lu|Sc|Y|Ho|Er|Tm|Eu|Yb)(?![A-Za-z0-9])[^\n]{0,24}(?:%|\dN|metal|ingot|target|powder|oxide|alloy|granule|pellet|foil|rod|sheet|lump|wire|doped|free|frei|less|金属|靶|合金|氧化|フリー|프리)|(?:%|metal|target|powder|ingot|no|without|ohne|sans|sin|senza|bez|без|金属|靶材|无|無)[\s:(,-]{0,3}(?:Sm|Gd|Tb|Dy|Lu|Sc|Y|Ho|Er|Tm|Eu|Yb)(?![A-Za-z0-9])/i;
