import type { Hit } from '../reading/reading.ts';
import type { Formula } from '../symbols/formula.ts';
import { evidenceOf, type LineReading, type ReadLineText } from '../line.ts';
import { opensDesignation } from './as-target.ts';
import { draftOfFormula } from './formula-draft.ts';
import { type Draft, isOxideOf } from './substance-cues.ts';

const LIGHT = ['La', 'Ce', 'Pr', 'Nd'];

/** Substances that the formulas of a text name. */
export function formulas(line: LineReading, text: ReadLineText): Draft[] {
  return text.reading.formulas.flatMap((formula) => {
    // Nd2Fe14B is a magnet family, not a compound.
    if (formula.elements.has('B') && formula.elements.has('Fe')) return [];
    const metal = metalEndedIn(formula, text);
    if ((metal === undefined && isReadAsTerm(formula, line, text)) || isTypeNumber(formula, text)) return [];
    const evidence = evidenceOf(
      'material',
      formula.text,
      text.source,
      MEANING[formula.kind],
      { sources: ['formula'], grade: 'computed', confidence: 0.95 },
      line.knowledge,
      0.95,
    );
    const symbols = [...formula.elements.keys()].filter((symbol) => line.knowledge.followed.has(symbol));
    if (symbols.length === 0) {
      if (formula.kind === 'formula' && lightIn(formula) > 0)
        line.against.push({ ...evidence, kind: 'negative', meaning: 'formula without a controlled element' });
      return [];
    }
    return draftOfFormula(formula, symbols, metal !== undefined, evidence, line, text);
  });
}

const MEANING: Readonly<Record<Formula['kind'], string>> = {
  formula: 'chemical formula',
  designation: 'alloy designation',
  constituents: 'named constituents',
};

export const lightIn = ({ elements }: Formula): number => LIGHT.filter((symbol) => elements.has(symbol)).length;

/** Of "Dy-Nd metal" and "Co-Gd target" only the end is a term of the vocabulary: that term. */
const metalEndedIn = (formula: Formula, { reading }: ReadLineText): Hit | undefined =>
  reading.hits.find(
    ({ meaning: { kind, value }, start, end }) =>
      kind.endsWith('material') &&
      /^(?:el|t)-[A-Z][a-z]?$/.test(value) &&
      formula.start < start &&
      start < formula.end &&
      formula.end < end,
  );

/** SmCo, NdFeB, TbDyFe as words of the vocabulary are read there. */
const isReadAsTerm = (formula: Formula, line: LineReading, text: ReadLineText): boolean =>
  text.reading.hits.some(
    (hit) =>
      (hit.meaning.kind === 'family' || hit.meaning.kind === 'material') &&
      hit.start < formula.end &&
      formula.start < hit.end &&
      !(formula.kind === 'designation' && opensDesignation(hit, formula, line)) &&
      !isOxideOf(hit, text),
  );

/** CY7C199, PY32, BYV79: type numbers spell single-letter elements; oxides, fluorides and cells for the material do not need luck. */
function isTypeNumber({ elements, end }: Formula, { source, reading }: ReadLineText): boolean {
  if (![...elements.keys()].every((symbol) => symbol.length === 1)) return false;
  // "YB3-132S1-2": what a hyphen and a figure follow is one as well.
  if (/^-\d/.test(reading.text.cased.slice(end))) return true;
  return !elements.has('O') && !elements.has('F') && source.role !== 'material';
}
