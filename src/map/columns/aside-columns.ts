import { type Assigned, type ColumnInput, DESCRIPTIVE, profileOf } from './column-inputs.ts';
import type { Field } from '../types.ts';

/** What may be used in place of the part, or was there before. */
const INSTEAD =
  /(?<!\p{L})(?:alt(?:ern|\.|[ _-])|subst|(?:2nd|second)[ _-]?source|ersatz|remplac|sostitut|sustitut|zamien|náhrad|old(?!\p{L})|alt(?:e|er|es)(?!\p{L}))|替代|代替|旧|舊|замен|аналог|대체/iu;
/** Which goes first: of alternates, and of whatever is done or bought. */
const PRIORITY = /^(?:priority|prio\.?|priorität|priorité|prioridad|priorità|优先级|優先順序|優先順位|우선순위)$/iu;
/** With packing, or at most. */
const GROSS = /(?<!\p{L})(?:gross|brutto|brut|lordo|bruto|брутто)(?!\p{L})|毛重|총중량/iu;
const NET = /(?<!\p{L})(?:net|netto|neto|нетто|nett)(?!\p{L})|净重|淨重|순중량/iu;
/** How much is made or bought at once, and no base of what lines say. */
const LOT = /lot|los|batch|charge|批量|ロット|로트|^per$/iu;

/**
 * Takes back what a column of something else got: the description of an alternate is none of the part, the gross weight is not what it
 * weighs where the net weight stands beside it, and a lot size that differs from line to line is no base of their quantities.
 */
export function setAside(inputs: readonly ColumnInput[], assigned: Assigned[]): void {
  const headerOf = (column: number): string => inputs.find((input) => input.column === column)?.header ?? '';
  const isOpen = ({ kind }: Assigned): boolean => kind !== 'user' && kind !== 'dialect';
  const drop = (is: (each: Assigned) => boolean, field: Field | null = null): void => {
    for (let at = assigned.length - 1; at >= 0; at--) {
      const each = assigned[at] as Assigned;
      if (!isOpen(each) || !is(each)) continue;
      if (field === null) assigned.splice(at, 1);
      else assigned[at] = { ...each, field };
    }
  };
  const described = assigned.some(({ field, column }) => DESCRIPTIVE.has(field) && !INSTEAD.test(headerOf(column)));
  if (described) drop(({ field, column }) => DESCRIPTIVE.has(field) && INSTEAD.test(headerOf(column)), 'remarks');
  const isNumbered = assigned.some(({ field, column }) => field === 'partNumber' && !INSTEAD.test(headerOf(column)));
  if (isNumbered) drop(({ field, column }) => field === 'partNumber' && INSTEAD.test(headerOf(column)));
  // "P0", "high": where nothing else speaks of alternates, it is when a thing is to be bought.
  if (!assigned.some(({ field, column }) => field === 'alternate' && !PRIORITY.test(headerOf(column).trim())))
    drop(({ field, column }) => field === 'alternate' && PRIORITY.test(headerOf(column).trim()));
  for (const mass of ['massUnit', 'massTotal'] as const)
    if (assigned.some(({ field, column }) => field === mass && NET.test(headerOf(column))))
      drop(({ field, column }) => field === mass && GROSS.test(headerOf(column)));
  drop(({ field, column }) => {
    const profile = profileOf(inputs, column);
    return (
      field === 'quantityBase' &&
      LOT.test(headerOf(column)) &&
      profile !== undefined &&
      new Set(profile.texts()).size > 1
    );
  });
}
