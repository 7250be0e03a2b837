import type { Noun } from '../reading/head.ts';
import type { ReadLineText } from '../line.ts';
import { listsSeveral } from './lists-several.ts';

/** "(For Drone itself)", "Для мотора": what the lines of a group are for, and not what they are. */
const FOR =
  /^[\s([（【]{0,3}(?:for|für|fuer|zum|zur|pour|para|per|pro|dla|voor|till|til|za|для|για|için|用于|用於|適用|适用)(?![\p{L}\d])/iu;

/** Whether the name of a group only tells of what its head is: "(For Drone itself)", "Smallest variant (motors only)". */
export function isNoGroupOf({ reading, source }: ReadLineText, head: Noun | null): boolean {
  if (head === null) return false;
  if (FOR.test(source.text)) return true;
  if (reading.segments.some(({ role }) => role === 'and') && listsSeveral(source, reading)) return true;
  const segment = reading.segments[head.segment];
  if (segment?.role !== 'bracket' || segment.start < 2) return false;
  // "Drives (servo motors)": a bracket with nothing else names the kind.
  const within = reading.text.folded
    .slice(segment.start, segment.end)
    .replace(reading.text.folded.slice(head.start, head.end), '');
  return /\p{L}{3}/u.test(within);
}
