import { controlsFor, isListedBelow, tradeFor } from 'lintanide/plugin';
import type { Control, PartView, Phrase, RuleContext } from 'lintanide/plugin';
import { say } from './phrases.ts';
import { isAbroad } from './words.ts';

/** Probability from which a component counts: as `mofcom/embedded-content` shows it by default. */
const FROM = { shown: 0.1, others: 0.7 };

/** A part that a measure bears on in this movement of goods. */
export interface Concerned {
  readonly part: PartView;
  readonly controls: readonly Control[];
  /** Does it bear on shipping onward, from outside China to outside China? */
  readonly isOnward: boolean;
}

/** The part as far as entries bear on it and the movement is theirs; null where none does. Traces do not count. */
export function concernedIn(part: PartView, { packs, asOf, trade }: RuleContext): Concerned | null {
  const own = tradeFor(trade, part);
  const controls = part.contents.flatMap((content) => {
    if (content.trace || content.presence === 'unlikely' || content.presence === 'excluded') return [];
    const inside = content.componentClass !== null || content.form === 'component';
    if (inside && (isListedBelow(content, part) || content.confidence < (content.report ? FROM.shown : FROM.others)))
      return [];
    return controlsFor(content, packs, asOf, own).filter(({ applies }) => applies !== 'not-this-movement');
  });
  if (controls.length === 0) return null;
  return { part, controls, isOnward: controls.some((control) => isAbroad(control, packs)) };
}

/** The lines of all parts, for one finding that is about all of them. */
export function linesOf(parts: readonly Concerned[]): readonly number[] {
  return parts.flatMap(({ part }) => part.lines);
}

/** `1 part`, `4 parts` */
export function partsWord(parts: readonly Concerned[]): Phrase {
  return parts.length === 1 ? say('part') : say('parts', { n: parts.length });
}
