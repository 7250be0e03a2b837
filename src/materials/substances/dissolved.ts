import type { ReadLineText } from '../line.ts';
import type { Hit } from '../reading/reading.ts';
import type { Draft } from './substance-cues.ts';

/* An oxide that is sold dissolved: a salt in a liquid, of which the share is another. */

const SOLUTION = '(?:solution|losung|oplossing|l[oø]sning|solucion|solucao|soluzione|roztw[oó]r|roztok|раствор|розчин)';
const BEHIND = new RegExp(
  `^[ -]?(?:(?:icp |aas |standard )?${SOLUTION}|标准?溶液|標準?溶液|溶液|용액)|^[^;|]{0,32}(?<!\\p{L})(?:in|en|dans) (?:[\\d.,]{1,4} ?(?:%|mol/l|m) ?|dil\\p{L}{0,6}\\.? |verd\\p{L}{0,6}\\.? |conc\\p{L}{0,8}\\.? ){0,2}(?:\\p{L}{4,14} acid|\\p{L}{3,14}saure|acido|acide)(?!\\p{L})`,
  'u',
);
const BEFORE = new RegExp(`${SOLUTION} (?:of |von |van |de |d'|di |av |af )?$`, 'u');

/** "Ho2O3 in perchloric acid", "Yttriumoxid-Lösung": whether the text says so of the oxide at `start`–`end`. */
export function isDissolved({ reading: { text } }: ReadLineText, { start, end }: Hit): boolean {
  return (
    BEHIND.test(text.folded.slice(end, end + 96)) || BEFORE.test(text.folded.slice(Math.max(0, start - 24), start))
  );
}

/** The same as a compound in a liquid. */
export const asDissolved = ({ material, name, elements }: Draft): Partial<Draft> => ({
  material: `compound:${material}`,
  name: `${name} in solution`,
  form: 'compound',
  constituents: [],
  elements: elements.map((element) => ({ ...element, massFraction: null })),
});
