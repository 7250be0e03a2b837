import { controlsFor, homeSale, isListedBelow, isPlace, tradeFor } from 'lintanide/plugin';
import type { Content, Control, Pack, PartView, Phrase, RuleContext } from 'lintanide/plugin';
import { measureWord } from './pack-index.ts';
import { joined, say } from './phrases.ts';
import { type Ground, runs } from './refusals.ts';
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
  /** Of the controls those that name the part itself where goods leave China: what makes it a listed item whatever becomes of No. 61. */
  readonly leaving: readonly Control[];
  /**
   * Whether it goes to the country where we are, and no export from outside China to there is given: what is about shipping onward would
   * name it, and reaches nothing that was given.
   */
  readonly isAtHome: boolean;
}

/** The part as far as entries bear on it and the movement is theirs; null where none does. Traces do not count. */
export function concernedIn(part: PartView, { packs, asOf, trade }: RuleContext): Concerned | null {
  const own = tradeFor(trade, part);
  const controls: Control[] = [];
  const named: Control[] = [];
  const isHome = packs.some(({ territory }) => territory && /none|open/.test(homeSale(own, territory) ?? ''));
  let [isAtHome, isItem] = [false, false];
  for (const { content, isInside } of contentsOf(part)) {
    const all = controlsFor(content, packs, asOf, own);
    if (isHome && all.some((control) => isAbroad(control, packs))) {
      isAtHome = true;
      isItem ||= !isInside;
    }
    const here = all.filter(({ applies }) => applies !== 'not-this-movement');
    controls.push(...here);
    named.push(...here.filter(({ applies }) => applies !== 'generally-outside' && (!isInside || applies !== 'ask')));
  }
  if (controls.length === 0 && !isAtHome) return null;
  const leaving = named.filter((control) => !isAbroad(control, packs));
  const isOnward = controls.some((control) => isAbroad(control, packs));
  return { part, controls, isOnward, isItem: isItem || named.length > 0, leaving, isAtHome };
}

/** A listed item that comes from outside the territory of the controls and does not go there, and whose origin nobody declared. */
export function listedElsewhere(part: PartView, { packs, asOf, trade }: RuleContext): Concerned | null {
  const own = tradeFor(trade, part);
  const isHome = (place: string | null): boolean =>
    packs.some(({ territory }) => territory !== undefined && isPlace(place, territory));
  if (own.shipFrom === null || isHome(own.shipFrom) || isHome(own.shipTo) || own.declared?.namesOrigin === true)
    return null;
  const leaving = [...contentsOf(part)]
    .flatMap(({ content }) => controlsFor(content, packs, asOf, own))
    .filter((control) => !isAbroad(control, packs));
  return leaving.length === 0
    ? null
    : { part, controls: leaving, isOnward: false, isItem: true, leaving, isAtHome: false };
}

/** Whether a ground is about a part that a measure bears on in this movement. */
export function isReached(concerned: Concerned, { reach, isRefusal }: Ground): boolean {
  const { isItem, leaving, isAtHome } = concerned;
  const isOnward = goesOnward(concerned);
  const isListed = leaving.some(({ status }) => runs(status));
  switch (reach) {
    case 'inside':
      return !isItem;
    case 'inside-onward':
      return !isItem && isOnward;
    case 'home':
      return isAtHome;
    case 'all':
      return isListed || !isRefusal;
    case 'idle':
      return leaving.length > 0 && !isListed;
    case 'onward-alone':
      return isItem && isOnward && !isListed;
    default:
      return isOnward === (reach === 'onward') && (isItem || !isRefusal);
  }
}

/** Whether what is about shipping onward reaches it, as far as was given. */
export const goesOnward = ({ isOnward, isAtHome }: Concerned): boolean => isOnward && !isAtHome;

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

/** `1 part`, `4 parts` */
export const partsWord = (parts: readonly Concerned[]): Phrase =>
  parts.length === 1 ? say('part') : say('parts', { n: parts.length });

/**
 * `4 parts`, and which of them at most hold a listed item; with packs, also which no measure lists that is known to be in force, and by
 * what they are listed.
 */
export function partsSaid(parts: readonly Concerned[], packs: readonly Pack[]): Phrase {
  const inside = parts.filter(({ isItem }) => !isItem);
  const many = listedSaid(parts, packs);
  return inside.length === 0 ? many : say('parts-inside', { parts: many, names: namesOf(inside) });
}

function listedSaid(parts: readonly Concerned[], packs: readonly Pack[]): Phrase {
  const many = partsWord(parts);
  const open = parts.filter(
    ({ leaving }) => packs.length > 0 && leaving.length > 0 && !leaving.some(({ status }) => status === 'in-force'),
  );
  if (open.length === 0) return many;
  const by = new Map(open.flatMap(({ leaving }) => leaving.map(({ measure, status }) => [measure, status] as const)));
  const measures = joined(
    'list',
    [...by].map(([measure, status]) =>
      say('listed-by', { measure: measureWord(measure, packs), status: say(`law-${status}`) }),
    ),
  );
  if (open.length === parts.length) return say('parts-if', { parts: many, measures });
  return say('parts-some-if', { parts: many, n: open.length, names: namesOf(open), measures });
}

/** The parts by name; of many, the first three. */
function namesOf(parts: readonly Concerned[]): Phrase {
  const names = parts.map(({ part }) => part.partNumber ?? part.description ?? part.key);
  const listed = joined('list', names.slice(0, 3));
  return names.length <= 3 ? listed : say('more', { listed, n: names.length - 3 });
}
