import type { Noun } from '../reading/head.ts';
import type { ReadLineText } from '../line.ts';

/** What `magnetStated` is asked for: a winding that is called a magnet, or a magnet and a comma before anything else. */
export const mayBeStated = ({ value }: Noun, { reading: { text } }: ReadLineText): boolean =>
  value === 'electromagnet' ||
  value === 'magnetic-lock' ||
  /^ ?(?:magnet|магн[иі]т|aimant|iman|calamita)s? ?,/.test(text.folded);
