import { PluginError } from '../errors.ts';
import { statusOn } from './calendar.ts';
import type { Applies, Control, Guidance, IsoDate, Pack } from './types.ts';

/** An answer that a pack gives, and what it rests on, if it is guidance of a certain day. */
interface Guided {
  readonly applies: Applies;
  readonly because: string;
  readonly guidance?: Guidance;
}

/** Is the guidance in force on the date? What nobody had said yet settles nothing. Throws `PluginError` for a clause that the pack does not hold. */
function isGiven({ measure: id, clause }: Guidance, pack: Pack, date: IsoDate): boolean {
  const measure = pack.measures.find((candidate) => candidate.id === id);
  if (measure === undefined)
    throw new PluginError(
      'unknown-clause',
      `Guidance of pack ${pack.id} rests on ${id}, which the pack does not hold.`,
      'Correct the measure of this guidance in the pack of the plugin.',
    );
  return statusOn(measure, clause, date).status === 'in-force';
}

/** The answer as it stands on the date: as given, or a question where its guidance is not in force. */
export function onDate<Answer extends Guided>(answer: Answer, pack: Pack, date: IsoDate): Answer {
  const { guidance } = answer;
  if (guidance === undefined || isGiven(guidance, pack, date)) return answer;
  return { ...answer, applies: 'ask', because: guidance.otherwise };
}

/** A reading under one measure: guidance that speaks of others settles nothing there. */
export function underMeasure<Answer extends Guided>(answer: Answer, measure: string): Answer {
  const only = answer.guidance?.only;
  if (only === undefined || answer.applies === 'ask' || only.measures.includes(measure)) return answer;
  return { ...answer, applies: 'ask', because: only.elsewhere };
}

/** Does a reason speak of what stands inside a component, and not of the thing itself? */
export function saysInside(because: string): boolean {
  return /\binside a (?:finished )?component\b/.test(because);
}

/** Of what a component is: no source settles that the measure speaks of components. */
export const UNRESOLVED = 'whether assemblies are listed at all is unresolved';

/** Where goods go, and what was or is to be declared: no part of what an entry leaves open of the thing itself. */
const BESIDE =
  /^(?:ship-(?:from|to)|what goes loose|form as shipped:|to be answered:|stated origin,|presumed,|limbs:|\d\(\d\)) |not given$/;

/** What a finding says of an element anyway. */
const OF_ELEMENT = /^[A-Z][a-z]? (?:likely|possible|unlikely)(?:, not (?:proven|shown))?$/;

/** What an entry leaves open of the thing itself, each by itself: the element that it turns on, first, and all that the list or the law does not settle. */
export function openPartsOf(because: string): readonly string[] {
  const parts = because.split('; ').filter((part) => part !== '' && !BESIDE.test(part) && !OF_ELEMENT.test(part));
  const first = parts.find((part) => part.startsWith('only if '));
  return first === undefined ? parts : [first, ...parts.filter((part) => part !== first)];
}

/** Why a control is of another movement, first in its reason, with the movement of which it is: without what is in brackets, as who says so, and what is said of the thing itself. */
export function apartOf(because: string): string {
  const bare = because.replace(/ \([^()]{0,400}\)/g, '');
  const [first = '', second = ''] = bare.split('; ');
  return / left |an export$/.test(second) ? `${first}; ${second}` : first;
}

/** What `openPartsOf` tells, as one text; `''`: nothing is open. */
export const leftOpen = (because: string): string => openPartsOf(because).join('; ');

/** Puts what a control owes to guidance on another date. `of` makes that for one pack and date. */
export function reguided(pack: Pack, date: IsoDate): (control: Control) => Control {
  const embedded = pack.measures.flatMap(({ clauses }) => clauses.flatMap(({ embedded: one }) => one ?? []));
  const answers = [...embedded, ...(pack.readings ?? [])].flatMap(({ applies, because, guidance }) =>
    guidance === undefined
      ? []
      : [{ applies, because, otherwise: guidance.otherwise, given: isGiven(guidance, pack, date) }],
  );
  return (control) => {
    for (const { applies, because, otherwise, given } of answers) {
      const [from, to, was, is]: [string, string, Applies, Applies] = given
        ? [otherwise, because, 'ask', applies]
        : [because, otherwise, applies, 'ask'];
      if (!control.because.includes(from)) continue;
      return {
        ...control,
        applies: control.applies === was ? is : control.applies,
        because: control.because.replace(from, to),
      };
    }
    return control;
  };
}
