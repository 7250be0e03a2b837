import { bundledDecomposer } from '../batch/lines/decomposer.ts';
import type { Content, Evidence, TextRole } from './types.ts';
import { isTold, TOLD_FROM } from './told.ts';

const decomposer = await bundledDecomposer();

/** What a line of these columns holds of which nothing else is known. */
export function contentsOfColumns(...columns: readonly (readonly [TextRole, string])[]): readonly Content[] {
  const texts = columns.map(([role, text], column) => ({ role, text, column }));
  return decomposer.decompose({ texts, manufacturer: '', cas: [], pieceGrams: null }).contents;
}

/** The same of its description, and perhaps a remark. */
export const contentsOf = (description: string, remark = ''): readonly Content[] =>
  contentsOfColumns(['description', description], ...(remark === '' ? [] : [['remarks', remark] as const]));

/** Whether it is shown to hold something: neither excluded nor unlikely. */
export const holds = (description: string): boolean =>
  contentsOf(description).some(({ presence }) => presence !== 'excluded' && presence !== 'unlikely');

/** Materials of it that are told of: what a class holds is shown from one in ten, the rest from seven in ten. */
export const shown = (description: string): readonly string[] =>
  contentsOf(description)
    .filter(isTold)
    .map(({ material }) => material);

/** What speaks against its holding anything. */
export const againstOf = (text: string): readonly Evidence[] =>
  decomposer.decompose({
    texts: [{ role: 'description', text, column: 0 }],
    manufacturer: '',
    cas: [],
    pieceGrams: null,
  }).against;

/** Material, form and presence of what a line of these columns is told to be: neither excluded nor unlikely. */
export const claimsOf = (...columns: readonly (readonly [TextRole, string])[]): string[] =>
  contentsOfColumns(...columns)
    .filter(
      ({ presence, report, confidence }) =>
        presence !== 'excluded' && presence !== 'unlikely' && (report || confidence >= TOLD_FROM.others),
    ) // prettier-ignore
    .map(({ material, form, presence }) => `${material} ${String(form)} ${presence}`);
