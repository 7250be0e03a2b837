import { knowledge } from '../../knowledge/index.ts';
import { createDecomposer } from '../decompose.ts';

/** Screening as a large list meets it, for tests: its automata are made, which are when many texts were looked at. */
export const known = knowledge();
export const { screening } = createDecomposer(known);
export const codesOf = (text: string): Uint16Array =>
  Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
export const byCodes = (text: string): number => screening.screenCodes(codesOf(text), text.length);
for (let i = 0; i < 3000; i++) byCodes(`A${String(i)}`);

/** All terms of all vocabularies, as words. */
export const terms = known.vocabularies
  .flatMap(({ terms: words }) => Object.values(words).flat())
  .map((word) => word.replaceAll('*', ''));
