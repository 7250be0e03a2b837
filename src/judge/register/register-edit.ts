import { foldNumber } from '../../bom/name-keys.ts';
import { UsageError } from '../../errors.ts';
import type { Supplier } from '../../regulation/suppliers.ts';
import { shellWord } from '../../shell-word.ts';
import { type EditedLine, RegisterDraft } from './register-draft.ts';
import { fold, isSameMaker, parseRegister, type RegisterRow } from './register.ts';

export interface EditedRegister extends EditedLine {
  readonly text: string;
}

/** The row that speaks of a part by its number, MPN or key; null if none. Throws where two makers share the number. */
export function rowOfPart(
  text: string | null,
  path: string,
  part: string,
  manufacturer: string | null,
  companies: readonly Supplier[] = [],
): RegisterRow | null {
  if (text === null || text.trim() === '') return null;
  const named = parseRegister(text, path).rows.filter(({ values }) => {
    const names = [values.get('partNumber'), values.get('mpn')].map((name) => foldNumber(name ?? ''));
    return names.includes(foldNumber(part)) || values.get('partKey') === part;
  });
  const maker = (row: RegisterRow): string => fold(row.values.get('manufacturer') ?? '');
  if (manufacturer !== null) {
    const same =
      named.find((row) => maker(row) === fold(manufacturer)) ??
      named.find((row) => isSameMaker(maker(row), manufacturer, companies));
    return same ?? null;
  }
  const [first, second] = named;
  if (first !== undefined && second !== undefined)
    throw new UsageError(
      'part-ambiguous',
      `${path} has ${String(named.length)} lines for ${part}, of different manufacturers.`,
      `Say which: --mfr ${shellWord(first.values.get('manufacturer') ?? second.values.get('manufacturer') ?? '')}`,
    );
  return first ?? null;
}

/** The text with values in one row, a new one where `row` is null (see `RegisterDraft`). */
export function editRegister(
  text: string | null,
  path: string,
  row: RegisterRow | null,
  values: ReadonlyMap<string, string>,
): EditedRegister {
  const draft = new RegisterDraft(text, path);
  const edited = draft.edit(row, values);
  return { ...edited, text: draft.text };
}
