import { controlsFor, isListedBelow, isPlace, tradeFor } from 'lintanide/plugin';
import type { Control, IsoDate, Pack, PartView, Phrase, RuleContext, Trade } from 'lintanide/plugin';
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
  const controls = controlsOn(part, packs, asOf, tradeFor(trade, part)).filter(
    ({ applies }) => applies !== 'not-this-movement',
  );
  if (controls.length === 0) return null;
  return { part, controls, isOnward: controls.some((control) => isAbroad(control, packs)) };
}

/** A listed item that comes from outside the territory of the controls and does not go there, and whose origin nobody declared. */
export function listedElsewhere(part: PartView, { packs, asOf, trade }: RuleContext): Concerned | null {
  const own = tradeFor(trade, part);
  const isHome = (place: string | null): boolean =>
    packs.some(({ territory }) => territory !== undefined && isPlace(place, territory));
  if (own.shipFrom === null || isHome(own.shipFrom) || isHome(own.shipTo) || own.declared?.namesOrigin === true)
    return null;
  const controls = controlsOn(part, packs, asOf, own);
  return controls.length === 0 ? null : { part, controls, isOnward: false };
}

function controlsOn(part: PartView, packs: readonly Pack[], asOf: IsoDate, own: Trade): readonly Control[] {
  return part.contents.flatMap((content) => {
    if (content.trace || content.presence === 'unlikely' || content.presence === 'excluded') return [];
    const inside = content.componentClass !== null || content.form === 'component';
    if (inside && (isListedBelow(content, part) || content.confidence < (content.report ? FROM.shown : FROM.others)))
      return [];
    return controlsFor(content, packs, asOf, own);
  });
}

/** The lines of all parts, for one finding that is about all of them. */
export function linesOf(parts: readonly Concerned[]): readonly number[] {
  return parts.flatMap(({ part }) => part.lines);
}

/** `1 part`, `4 parts` */
export function partsWord(parts: readonly Concerned[]): Phrase {
  return parts.length === 1 ? say('part') : say('parts', { n: parts.length });
}
