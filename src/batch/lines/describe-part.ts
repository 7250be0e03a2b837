import { describedBy } from '../../bom/describing.ts';
import type { Bom } from '../../bom/types.ts';
import { describe } from './line-input.ts';

/** What a line is called where it is shown: by its part, where it only numbers it and another list of the unit describes it. */
export const describeLine = (bom: Bom, line: number): ReturnType<typeof describe> =>
  describe(bom, bom.describing === undefined ? line : describedBy(bom, line));

/** What a part is called where it is shown, by the first of its lines. */
export const describePart = (bom: Bom, part: number): ReturnType<typeof describe> =>
  describeLine(bom, bom.partLines[bom.partStart[part] as number] as number);
