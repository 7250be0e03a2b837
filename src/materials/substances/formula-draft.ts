import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Hit } from '../reading/reading.ts';
import { fractionsOfDesignation, hasAnion, massFractions, type Formula } from '../symbols/formula.ts';
import { RARE_EARTHS } from '../symbols/rare-earths.ts';
import { round, type LineReading, type ReadLineText } from '../line.ts';
import { isNamedAfter } from './named-after.ts';
import { type Draft, hasForm, IS_SHARED, isOfPhosphor } from './substance-cues.ts';
import { lightIn } from './substance-formulas.ts';
import type { ElementContent, Evidence, Form } from '../types.ts';

/** Goods that hold a substance in a liquid or as fine particles. */
const LIQUID =
  /suspension|suspensi[oó]n|sospensione|zawiesin|суспензи|dispersion|solution|losung|nano(?:particle|partikel|powder|pulver)|[懸悬]浮液|懸濁液|溶液|分散液|현탁액|용액/;

/** A word for a shape that metals are sold in. */
const isPieceWord = ({ isMetalForm, meaning: { kind, value } }: Hit): boolean =>
  isMetalForm || kind === 'shape' || (kind === 'part' && value === 'shape');

/** Right behind what it is made of, or before it: "Schweißdraht Al-Sc", but a block that is called "Co-Y" is numbered so. */
const isBeside = (hit: Hit, { start, end, text }: Formula): boolean =>
  hit.start === end + 1 || (hit.end === start - 1 && /^[A-Z][a-z](?:-[A-Z][a-z])+$/.test(text));

/** "Cu-5%Y": with its sign a share is one. */
const PERCENTED = /^[A-Z][a-z]?-\d[^A-Z]{0,8}%/;

const ATOMIC = /(?:\b|\d)at(?:om(?:ic)?)?\.?-? ?%|原子/;

/** "Al-Gd2O3": an oxide of its own behind the metal that it is mixed into. */
const OXIDE_BEHIND = new RegExp(`-(?:${RARE_EARTHS})\\d{1,2}O\\d{1,2}$`);

const isOxide = ({ elements }: Formula): boolean => elements.size === 2 && elements.has('O');

const isIon = ({ kind, elements }: Formula): boolean => kind !== 'designation' && hasAnion(elements);

/** Whether something beside a formula says that it is one. */
const hasCue = (formula: Formula, symbols: number, line: LineReading, { source, reading }: ReadLineText): boolean =>
  source.role === 'material' ||
  OXIDE_BEHIND.test(formula.text) ||
  hasForm(line, 'alloy', 'target', 'powder', 'metal', 'film', 'ingot', 'crystal', 'ceramic') ||
  // "Al-Sc wire", "Fe-Tb sheet": of an alloy, and not of the metal that is named last.
  reading.hits.some((hit) => isPieceWord(hit) && isBeside(hit, formula)) ||
  LIQUID.test(reading.text.folded) ||
  (isIon(formula) && symbols + lightIn(formula) > 1);

/** Whether it may be the number of a part without a cue: "Co-Y", "Co-2Y". */
function mayBeNumber(
  { kind, text, end, percent }: Formula,
  [first]: readonly string[],
  { reading }: ReadLineText,
): boolean {
  if (kind === 'constituents') return !text.includes(',') && !IS_SHARED.test(reading.text.cased.slice(end));
  if (kind !== 'designation') return false;
  return percent?.size === 1 && first?.length === 1 && percent.has(first) && !PERCENTED.test(text);
}

function formOf(formula: Formula, folded: string): Form {
  if (!isIon(formula)) return 'alloy';
  if (formula.kind === 'constituents' && OXIDE_BEHIND.test(formula.text)) return 'ceramic';
  if (isOxide(formula)) return 'oxide';
  return /crystal|garnet|rod|晶|boule/.test(folded) ? 'crystal' : 'compound';
}

/** Shares of the elements in wt fractions; null: a formula that gives none. */
function sharesOf(formula: Formula, { weights }: Knowledge, folded: string): ReadonlyMap<string, number> | null {
  if (formula.kind === 'formula') return massFractions(formula.elements, weights);
  return formula.kind === 'designation' ? fractionsOfDesignation(formula, weights, ATOMIC.test(folded)) : null;
}

/** How far what is sold may be off its formula, or its designation. */
const MARGIN = { formula: 0.03, constituents: 0.03, designation: 0.1 } as const;

/** The substance of a formula with these followed elements; none: it may as well be the number of a part. `isProved`: a term shows that it is none. */
export function draftOfFormula(
  formula: Formula,
  symbols: readonly string[],
  isProved: boolean,
  evidence: Evidence,
  line: LineReading,
  text: ReadLineText,
): Draft[] {
  if (!isProved && !hasCue(formula, symbols.length, line, text) && mayBeNumber(formula, symbols, text)) return [];
  return isNamedAfter(text, formula.start) ? [] : [draftOf(formula, symbols, evidence, line, text)];
}

function draftOf(
  formula: Formula,
  symbols: readonly string[],
  evidence: Evidence,
  line: LineReading,
  text: ReadLineText,
): Draft {
  const { folded } = text.reading.text;
  const shares = sharesOf(formula, line.knowledge, folded);
  const margin = MARGIN[formula.kind];
  const form = formOf(formula, folded);
  const ofPhosphor = isOfPhosphor(line, text, '', form, formula.end);
  const fractionOf = (share: number): ElementContent['massFraction'] => ({
    min: round(share * (1 - margin)),
    typ: round(share),
    max: round(Math.min(1, share * (1 + margin))),
    of: 'material',
  });
  return {
    material: `${ofPhosphor ? 'phosphor' : 'formula'}:${formula.text}`,
    name: formula.text,
    form: ofPhosphor ? 'compound' : form,
    constituents: [...formula.elements.keys()],
    elements: symbols.map((symbol) => {
      const share = shares?.get(symbol);
      return {
        symbol,
        presence: 'proven',
        confidence: 0.95,
        massFraction: share === undefined ? null : fractionOf(share),
        grams: null,
      };
    }),
    confidence: 0.95,
    named: true,
    trace: false,
    evidence: [evidence],
    rank: 3,
    symbols: new Set(symbols),
    at: formula,
  };
}
