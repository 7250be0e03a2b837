import { bundledDecomposer } from '../batch/decomposer.ts';
import type { Content } from './types.ts';

const decomposer = await bundledDecomposer();

/** What a line holds of which nothing is known but its description, and perhaps a remark. */
export function contentsOf(description: string, remark = ''): readonly Content[] {
  const texts = [
    { role: 'description' as const, text: description, column: 0 },
    ...(remark === '' ? [] : [{ role: 'remarks' as const, text: remark, column: 1 }]),
  ];
  return decomposer.decompose({ texts, manufacturer: '', cas: [], pieceGrams: null }).contents;
}

/** Whether it is shown to hold something: neither excluded nor unlikely. */
export const holds = (description: string): boolean =>
  contentsOf(description).some(({ presence }) => presence !== 'excluded' && presence !== 'unlikely');
