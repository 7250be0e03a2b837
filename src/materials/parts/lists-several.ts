import type { Reading } from '../reading/reading.ts';
import type { LineText } from '../types.ts';

/**
 * Whether a heading lists things of several kinds: "Audio, damping and speakers", 运动、编码器与限位. It tells of no line below it which of
 * them that is. "Motors and servos" are of one kind to whoever asks for magnets, and a category is of its own line.
 */
export const listsSeveral = ({ role }: LineText, { segments, nouns, text }: Reading): boolean =>
  role !== 'category' &&
  segments.some(
    ({ role, start, end }, at) =>
      (role === 'main' || role === 'and') &&
      /\p{L}{3}|\p{sc=Han}{2}|\p{sc=Hangul}{2}|\p{sc=Katakana}{2}/u.test(text.folded.slice(start, end)) &&
      !nouns.some(({ segment, kind, cancelledBy }) => segment === at && kind !== 'part' && cancelledBy === null),
  );
