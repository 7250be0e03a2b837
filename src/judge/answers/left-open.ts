import { spareOf } from '../../regulation/spares.ts';
import type { Content } from '../../materials/types.ts';
import type { Control, IsoDate } from '../../regulation/types.ts';
import type { Answer } from './answer.ts';
import { holds, UNNAMED } from '../declared/declared-content.ts';
import { isMagnetMaterial } from '../declared/magnet-material.ts';
import type { Due } from './open-question.ts';
import { type Decompose, type DeclaredMagnet, declaredSubstances } from '../declared/declared-magnet.ts';
import type { PartRecord } from '../types.ts';

/** What an answer leaves of the question that a finding asks. */
export type LeftOpen = Pick<
  PartRecord,
  'openElements' | 'openIfItRuns' | 'notExcluded' | 'openFields' | 'isMaterialOpen'
>;

/** An answer as it is laid over one content. */
interface Laid {
  readonly answer: Answer;
  readonly magnet: DeclaredMagnet | null;
  /** Nothing else is reported of the part: what is declared can only be meant of this. */
  readonly isOnly: boolean;
}

/** From here on an element is asked for whether or not its measure is known to run. */
const WORTH_ASKING = 0.3;

/**
 * What is left of the question on a content, with the answer over it; null where the line says nothing at all. Elements that an
 * entry turns on and nobody named anything for: neither family nor grade says what a magnet is without. One that is hardly there,
 * under a measure that is not known to run (holmium in a magnet of dysprosium), stays in the finding and keeps no answer
 * waiting; suppliers are asked for it all the same. A mass, a form or "no licence" answers nothing of what is inside: of an item that the bill itself proves, only a
 * licence is left to be named. That is left of any item that is shown to need one, whoever showed it: to know what is in a
 * magnet is not to have the licence on which it leaves. Of an item that only goes on from elsewhere, its own clauses are left: `fieldsLeft`
 * tells the columns that answer them.
 */
export function openIn(
  content: Content,
  controls: readonly Control[],
  laid: Laid | null,
  { decompose }: { readonly decompose: Decompose },
  fieldsLeft: () => readonly string[] = () => [],
  due: Due = { elements: [], fields: [] },
): LeftOpen {
  if (content.trace) return {};
  const isSilent = laid === null || !saysOf(content, laid, decompose);
  const stateOf = (symbol: string) => content.elements.find((element) => element.symbol === symbol);
  const open = new Set<string>();
  const ifItRuns = new Set<string>();
  const reaching = controls.filter(({ applies }) => applies !== 'not-this-movement');
  for (const { applies, element, status } of reaching) {
    if (applies === 'applies') continue;
    for (const symbol of element.split('/')) {
      const verdict = laid?.answer.elements.get(symbol)?.verdict;
      const isAnswered = verdict === 'present' || verdict === 'absent' || stateOf(symbol)?.presence === 'proven';
      const isAsked = isSilent || status === 'in-force' || (stateOf(symbol)?.confidence ?? 0) >= WORTH_ASKING;
      if (symbol === '' || isAnswered) continue;
      if (isAsked) open.add(symbol);
      else if (status === 'unverified') ifItRuns.add(symbol);
    }
  }
  // Where nothing that was read settles whether it is listed, what is asked of it is due, also of an element that is known to be there.
  const isUnsettled = reaching.some(({ applies, movement }) => applies === 'ask' && movement === 'inbound');
  // "Spares" of a component: which of the two goes is what decides.
  const isFormOpen = isUnsettled && laid?.answer.formShipped != null && spareOf(laid.answer.formShipped) === 'unclear';
  const fields = isUnsettled ? [...new Set([...due.fields, ...(isFormOpen ? ['formShipped'] : [])])] : [];
  if (isUnsettled) for (const symbol of due.elements) open.add(symbol);
  const isLicensed =
    laid?.answer.facts.some(({ about, isMissing }) => about === 'licence' && isMissing !== true) === true;
  const isUnsaid = isSilent && open.size === 0 && fields.length === 0 && !reaching.every(isOutsideAsDeclared);
  // Where only a way onward is left, what was declared of its limbs is a word on it: what is inside, the bill says.
  const isOnward =
    isUnsaid && reaching.every(({ limbs = [], movement }) => movement === 'outbound' && limbs.length > 0);
  // What its supplier declares under a control code, it ships on a licence.
  const isCoded = laid?.answer.facts.some(({ about, isMissing }) => about === 'code' && isMissing !== true) === true;
  const isUnlicensed = reaching.some(
    ({ applies, status, movement }) =>
      status === 'in-force' && (applies === 'applies' || (isCoded && movement === 'inbound')),
  );
  const isUnlicensedThen = reaching.some(
    ({ applies, status, movement, limbs = [] }) =>
      applies === 'applies' &&
      status === 'unverified' &&
      (movement === 'inbound' || limbs.some(({ standing }) => standing === 'met')),
  );
  if (isUnlicensedThen && (!isUnsaid || isOnward) && !isUnlicensed && !isLicensed) ifItRuns.add('licence');
  const isLicenceOpen = ((isUnsaid && !isOnward) || isUnlicensed) && !isLicensed;
  const openFields = [...fields, ...(isLicenceOpen ? ['licence'] : [])];
  return {
    openElements: [...open].sort(),
    ...(ifItRuns.size > 0 && { openIfItRuns: [...ifItRuns].sort() }),
    ...(openFields.length > 0 && { openFields }),
    ...(isOnward && !isUnlicensed && { openFields: [...new Set(fieldsLeft())] }),
    ...(content.material === UNNAMED && { isMaterialOpen: true }),
  };
}

/** Is every limb that the control hangs on declared not to be met? No licence is asked for then, and no other answer is due. */
function isOutsideAsDeclared({ clause, limbs = [] }: Control): boolean {
  return clause.split(', ').every((id) => limbs.some((limb) => limb.clause === id && limb.standing === 'not-met'));
}

/** Is anything that was declared a word on this content? */
function saysOf(content: Content, { answer, magnet, isOnly }: Laid, decompose: Decompose): boolean {
  if (magnet !== null && (magnet.family.everything === true || isMagnetMaterial(content.material))) return true;
  if ([...answer.elements.keys()].some((symbol) => isOnly || holds(content, symbol))) return true;
  return declaredSubstances(answer, decompose).length > 0;
}

/** Is a line "answered" as far as this finding goes? Where it leaves something open it is so in part. */
export function leaving(record: PartRecord, open: LeftOpen, asOf: IsoDate): PartRecord {
  if (record.state !== 'answered' || !isLeft(open)) return { ...record, ...open };
  return { ...record, state: record.due !== null && record.due < asOf ? 'overdue' : 'partial', ...open };
}

/** What is left open, by the columns that would answer it. */
export function leftOf({ openElements = [], openFields = [], isMaterialOpen = false }: LeftOpen): readonly string[] {
  return [...(isMaterialOpen ? ['material'] : []), ...openElements, ...openFields];
}

/** Is something of the content left open? */
export function isLeft(open: LeftOpen): boolean {
  return leftOf(open).length > 0;
}
