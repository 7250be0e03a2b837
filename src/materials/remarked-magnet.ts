import type { Knowledge } from '../knowledge/knowledge.ts';
import { MAGNET_WORD } from './features.ts';
import type { Noun } from './head.ts';
import type { ReadLineText } from './line.ts';
import { columnMagnet } from './own-magnet.ts';

/** Characters of a remark that is the name of a magnet, and no sentence in which one occurs. */
const LONGEST_NAME = 60;

/** "Housing | contains 2x NdFeB magnet N42SH", "Cover | with SmCo magnet", "Shaft | NdFeB N42SH": what a remark says is in the part. */
export function magnetOfRemark(text: ReadLineText, knowledge: Knowledge): Noun | undefined {
  const { nouns, segments, head, grades, hits, text: read } = text.reading;
  const comes = nouns.find(
    ({ kind, cancelledBy, segment }) =>
      kind === 'magnet' &&
      cancelledBy === null &&
      segment <= 1 &&
      segments[segment]?.role === 'with' &&
      isOpening(segments, segment),
  );
  if (comes !== undefined) return comes;
  // "Keep away from NdFeB magnets" says something of them.
  const first = Math.min(...[...nouns, ...grades, ...hits].map(({ start }) => start));
  const opens = /^[\d\s.,x×*-]*$/.test(read.folded.slice(0, first));
  // A material alone may be that of another column.
  const isSaid = grades.length > 0 || MAGNET_WORD.test(read.folded);
  const isShort = text.source.text.length <= LONGEST_NAME;
  const isName = head !== null && isShort && isSaid && opens && columnMagnet(head, text, knowledge) !== null;
  return isName ? head : undefined;
}

/** Whether nothing is said before a clause. */
const isOpening = (segments: readonly { readonly start: number; readonly end: number }[], at: number): boolean =>
  segments.slice(0, at).every(({ start, end }) => end <= start);
