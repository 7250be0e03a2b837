import type { Knowledge } from '../../knowledge/knowledge.ts';
import { UNLIKE } from '../parts/other-part.ts';
import { compiledSeries } from '../parts/series.ts';
import { languageVote } from '../reading/stands-first.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { readOnce } from '../line.ts';
import { findFormulas } from '../symbols/formula.ts';
import { normalise } from '../text/normalise.ts';
import { withPoints } from '../text/decimal-commas.ts';
import { findSymbols } from '../symbols/symbols.ts';

/** Classes without a magnet that hold a dopant: capacitors, LEDs, lamps. What such a one weighs, and its size, say nothing of it. */
function holdsTracesOnly(id: string | null, { classes }: Knowledge): boolean {
  const fact = classes.get(id ?? '');
  return fact?.pRareEarthMagnet === 0 && fact.material?.trace === true;
}

/**
 * What a description comes to that is about components of traces and names nothing else: texts for which this is equal may stand in
 * place of each other in a line that holds nothing but traces ("MLCC 100nF X7R", "MLCC 22nF X7R"). Null: the text itself has to be
 * read with its line. On a circuit board most lines with a content are such.
 */
export function traceSignature(written: string, lexicon: Lexicon, knowledge: Knowledge): string | null {
  const { text, head, nouns, hits, segments, grades, formulas, cas } = readOnce(written, lexicon, knowledge);
  if (head?.kind !== 'class' || hits.length !== nouns.length) return null;
  if (grades.length > 0 || formulas.length > 0 || cas.length > 0 || UNLIKE.test(written)) return null;
  // The other texts of a line vote on where heads stand.
  if (nouns.length > 1 && languageVote(nouns) === 0) return null;
  let signature = '';
  for (const noun of nouns) {
    if (noun.kind === 'magnet' || (noun.kind === 'class' && !holdsTracesOnly(noun.value, knowledge))) return null;
    const { kind, value, text: said, segment, headFinal, headInitial, cancelledBy } = noun;
    signature += `${noun === head ? '*' : ''}${kind}\u0001${value}\u0001${said}\u0001${String(segment)}\u0001${segments[segment]?.role ?? ''}\u0001${String(headFinal)}\u0001${String(headInitial)}\u0001${cancelledBy ?? ''}\u0002`;
  }
  const { open, openFacts } = compiledSeries(knowledge);
  const found: number[] = [];
  open.each(text.cased.toUpperCase(), (pattern, [match]) => {
    const index = openFacts[pattern] ?? -1;
    found.push(index);
    signature += `${String(index)}\u0001${match}\u0003`;
  });
  const isOther = found.some((index) => !holdsTracesOnly(knowledge.series[index]?.componentClass ?? null, knowledge));
  return isOther || findSymbols(text).length > 0 ? null : signature;
}

/**
 * Whether a text, or one that is like it but for digits, holds a formula: of whatever digits one can be made of, one can of nines, or
 * of shares as small as can be, or of less than one where a comma stands.
 */
export function mayHoldFormula(written: string, { weights }: Knowledge): boolean {
  const { cased } = normalise(written);
  const small = cased.replace(/\d{1,60}/g, (digits, at: number) =>
    (cased[at + digits.length] === ',' ? '0' : '1').padStart(digits.length, '0'),
  );
  return [cased.replace(/\d/g, '9'), small].some((text) => findFormulas(withPoints(text), weights).length > 0);
}
