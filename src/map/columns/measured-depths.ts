import { headerCandidates } from '../headers/dictionary.ts';
import { headerUnit } from '../headers/headers.ts';
import type { Assigned, ColumnInput } from './column-inputs.ts';

/** Words for how deep a line stands that say how deep a thing is as well. */
const DEPTH = /^(?:depth|profond|profund)/iu;
const OF_LENGTH = /^(?:[mcdµu]?m|in|inch(?:es)?|ft|feet|["″]|pouces?|pulgadas?|pollici)$/iu;
/** What a side is no name of: all of them in one cell. */
const WHOLE = /^(?:dim|size|medid|misur|tam|taill)/iu;

const isSide = ({ header }: ColumnInput): boolean =>
  !WHOLE.test(header.trim()) &&
  headerCandidates(header).some(({ field, kind }) => field === 'dimensions' && kind !== 'contained');

/** A tree begins at its top, with 0 or 1, and goes down step by step. */
function areSteps(texts: readonly string[]): boolean {
  const depths = texts.map(Number);
  return (depths[0] ?? 2) <= 1 && depths.every((depth, at) => Number.isInteger(depth) && depth <= (depths[at - 1] ?? depth) + 1); // prettier-ignore
}

/**
 * "Depth [mm]", and "Depth" right beside "Width" and "Height": a side of the thing, and no level of the list. Beside one side alone the
 * cells decide.
 */
export function depthsAsSides(inputs: readonly ColumnInput[], assigned: Assigned[]): void {
  for (const [at, each] of assigned.entries()) {
    if (each.field !== 'level' || each.kind === 'user' || each.kind === 'dialect') continue;
    const own = inputs.findIndex(({ column }) => column === each.column);
    const input = inputs[own];
    if (input === undefined || !DEPTH.test(input.header.trim())) continue;
    const isMeasured = OF_LENGTH.test(headerUnit(input.header) ?? '');
    const isBeside = [inputs[own - 1], inputs[own + 1]].some((other) => other !== undefined && isSide(other));
    if (isMeasured || (isBeside && (inputs.filter(isSide).length > 1 || !areSteps(input.profile.texts()))))
      assigned[at] = { ...each, field: 'dimensions' };
  }
}
