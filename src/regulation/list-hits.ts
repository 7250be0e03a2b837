import type { Content } from '../materials/types.ts';
import { mayHold, stateOf, type Head } from './content.ts';
import type { Hit } from './hits.ts';
import type { ControlEntry } from './types.ts';

/** Why a list whose text is not at hand is asked about. */
const NOT_READ = 'the list was not read';

/** Of a thing that may hold one of several elements, and whose constituents nobody names: both decide whether it is listed. */
const NEITHER_STATED = 'only if the element is in it: constituents not stated: not listed is not free';

/** Lists of alloys and targets: exact constituents, in any order; a listed base with more in it is reviewed. */
export function listHits(content: Content, entries: readonly ControlEntry[], head: Head, what: string): readonly Hit[] {
  const pure = content.elements.filter((element) => mayHold(element.presence)).map((element) => element.symbol);
  const constituents = new Set(
    content.constituents.length > 0 ? content.constituents : pure.length === 1 && what === 'target' ? pure : [],
  );
  const candidates = entries.filter((entry) => mayHold(stateOf(content, entry.element)));
  const lines = candidates.filter((entry) => entry.constituents.length > 0 && entry.openList !== true);
  const within = lines.filter((entry) => entry.constituents.every((symbol) => constituents.has(symbol)));
  const exact = within.filter((entry) => entry.constituents.length === constituents.size);
  const open = candidates.filter(
    (entry) => entry.openList === true && !exact.some((line) => line.element === entry.element),
  );
  const asked = open.map((entry): Hit => ({
    entry,
    element: entry.element,
    applies: 'ask',
    because: NOT_READ,
  }));
  if (exact.length > 0)
    return [
      ...exact.map((entry): Hit => ({ entry, element: entry.element, applies: head.applies, because: head.because })),
      ...asked,
    ];
  const bases = within.filter((entry) => entry.constituents.length > 1);
  const reviewed = bases.map((entry): Hit => {
    const further = [...constituents].filter((symbol) => !entry.constituents.includes(symbol));
    const because = `${entry.nameEn} is listed; with ${further.join(', ')} in it: review`;
    return { entry, element: entry.element, applies: 'ask', because };
  });
  const unlisted = candidates
    .filter((entry) => entry.closedList === true && !bases.some((base) => base.element === entry.element))
    // An element that a thing only may hold, beside constituents that are named, makes it no other alloy.
    .filter((entry) => constituents.size === 0 || stateOf(content, entry.element) !== 'possible')
    .map((entry): Hit => {
      const isStated = constituents.size > 1 || (what === 'target' && constituents.size === 1);
      if (stateOf(content, entry.element) === 'possible')
        return { entry, element: entry.element, applies: 'ask', because: NEITHER_STATED };
      const isInferred = isStated && entry.closedByInference === true;
      const list = isInferred ? 'list, which is closed by inference' : 'closed list';
      const named = !isStated
        ? 'constituents not stated'
        : `${[...constituents].join('-')} ${what} is not on this ${list}`;
      // Of a material that a reading knows, what it is made of is no question: the reading says what is.
      const because = !isStated && head.because !== '' ? head.because : `${named}: not listed is not free`;
      return { entry, element: entry.element, applies: 'ask', because, ...(isInferred && { isInferred }) };
    });
  return [...reviewed, ...unlisted, ...anyLine(content, lines, entries, constituents), ...asked];
}

/** Where a list has no head under which it is asked what an alloy is of, that is asked under each line that it may be. */
function anyLine(
  content: Content,
  lines: readonly ControlEntry[],
  entries: readonly ControlEntry[],
  constituents: ReadonlySet<string>,
): readonly Hit[] {
  if (constituents.size > 0 || entries.some((entry) => entry.closedList === true)) return [];
  return lines
    .filter((entry) => stateOf(content, entry.element) === 'possible')
    .map((entry): Hit => ({ entry, element: entry.element, applies: 'ask', because: NEITHER_STATED }));
}

/** A target is on the list of targets; where it is not, its alloy may be on that of alloys, which takes bodies of any shape. */
export function targetHits(
  content: Content,
  targets: readonly ControlEntry[],
  alloys: readonly ControlEntry[],
  head: Head,
): readonly Hit[] {
  const onList = listHits(content, targets, head, 'target');
  if (onList.some((hit) => hit.applies === 'applies')) return onList;
  const bodies = alloyHits(content, alloys, 'the alloy itself is listed: as a body of it, review');
  return [...bodies, ...onList.filter((hit) => bodies.length === 0 || hit.entry.closedList !== true)];
}

/** Lines of a list of alloys that a thing of another form is as well, asked about for a reason. */
export const alloyHits = (content: Content, alloys: readonly ControlEntry[], because: string): readonly Hit[] =>
  listHits(content, alloys, { form: 'alloy', applies: 'applies', because: '' }, 'alloy')
    .filter((hit) => hit.applies === 'applies')
    .map((hit): Hit => ({ ...hit, applies: 'ask', because }));

/** A target of an oxide or a compound is none of a list of metals and alloys; of one whose text was not read, nobody knows. */
export function unreadTargets(content: Content, targets: readonly ControlEntry[]): readonly Hit[] {
  return targets
    .filter((entry) => entry.openList === true && mayHold(stateOf(content, entry.element)))
    .map((entry): Hit => ({ entry, element: entry.element, applies: 'ask', because: NOT_READ }));
}
