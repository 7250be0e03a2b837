import { controlsFor, isListedBelow, isPlace, tradeFor } from 'lintanide/plugin';
import type { Content, Control, Pack, PartView, Phrase, RuleContext } from 'lintanide/plugin';
import { measureWord } from './pack-index.ts';
import { joined, say } from './phrases.ts';
import { isAbroad } from './words.ts';

/** Probability from which a component counts: as `mofcom/embedded-content` shows it by default. */
const FROM = { shown: 0.1, others: 0.7 };

/** A part that a measure bears on in this movement of goods. */
export interface Concerned {
  readonly part: PartView;
  readonly controls: readonly Control[];
  /** Does it bear on shipping onward, from outside China to outside China? */
  readonly isOnward: boolean;
  /** Whether the part itself is what an entry names. What is inside a component may make it one, or not: nothing that was read says so. */
  readonly isItem: boolean;
}

/** The part as far as entries bear on it and the movement is theirs; null where none does. Traces do not count. */
export function concernedIn(part: PartView, { packs, asOf, trade }: RuleContext): Concerned | null {
  const own = tradeFor(trade, part);
  const controls: Control[] = [];
  let isItem = false;
  for (const { content, isInside } of contentsOf(part)) {
    const here = controlsFor(content, packs, asOf, own).filter(({ applies }) => applies !== 'not-this-movement');
    controls.push(...here);
    isItem ||= here.some(({ applies }) => applies !== 'generally-outside' && (!isInside || applies !== 'ask'));
  }
  if (controls.length === 0) return null;
  return { part, controls, isOnward: controls.some((control) => isAbroad(control, packs)), isItem };
}

/** A listed item that comes from outside the territory of the controls and does not go there, and whose origin nobody declared. */
export function listedElsewhere(part: PartView, { packs, asOf, trade }: RuleContext): Concerned | null {
  const own = tradeFor(trade, part);
  const isHome = (place: string | null): boolean =>
    packs.some(({ territory }) => territory !== undefined && isPlace(place, territory));
  if (own.shipFrom === null || isHome(own.shipFrom) || isHome(own.shipTo) || own.declared?.namesOrigin === true)
    return null;
  const controls = [...contentsOf(part)].flatMap(({ content }) => controlsFor(content, packs, asOf, own));
  return controls.length === 0 ? null : { part, controls, isOnward: false, isItem: true };
}

/** Contents of a part that count. */
function* contentsOf(part: PartView): Generator<{ readonly content: Content; readonly isInside: boolean }> {
  for (const content of part.contents) {
    if (content.trace || content.presence === 'unlikely' || content.presence === 'excluded') continue;
    const isInside = content.componentClass !== null || content.form === 'component';
    if (isInside && (isListedBelow(content, part) || content.confidence < (content.report ? FROM.shown : FROM.others)))
      continue;
    yield { content, isInside };
  }
}

/** The lines of all parts, for one finding that is about all of them. */
export function linesOf(parts: readonly Concerned[]): readonly number[] {
  return parts.flatMap(({ part }) => part.lines);
}

/** `1 part`, `4 parts`; what all of them are listed by, where none of it is known to be in force. */
export function partsWord(parts: readonly Concerned[], packs: readonly Pack[] = []): Phrase {
  const many = parts.length === 1 ? say('part') : say('parts', { n: parts.length });
  const controls = parts.flatMap((part) => part.controls);
  if (packs.length === 0 || controls.some(({ status }) => status === 'in-force')) return many;
  const by = [...new Map(controls.map(({ measure, status }) => [measure, status]))].map(([measure, status]) =>
    say('listed-by', { measure: measureWord(measure, packs), status: say(`law-${status}`) }),
  );
  return say('parts-if', { parts: many, measures: joined('list', by) });
}
