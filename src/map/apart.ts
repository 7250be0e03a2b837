import type { Sheet } from '../read/sheet.ts';
import { headerCandidates } from './headers/dictionary.ts';

/* Which runs of columns behind blank ones are lists of their own, and which of those lists are of firms. */

interface Surroundings {
  readonly sheet: Sheet;
  readonly titles: readonly number[];
  readonly rows: readonly number[];
  readonly filled: (column: number) => boolean;
}

/**
 * Whether a run behind blank columns is a list of its own, whichever rows it is filled in: two blank columns or more, and titles above both
 * or names of things in both; behind one, titles, names, and another end. A gap of one column is mostly a rule between groups.
 */
export function isApart(
  { sheet, titles, rows, filled }: Surroundings,
  left: readonly number[],
  right: readonly number[],
  areNamed: boolean,
): boolean {
  const [from = 0, to = 0, next = 0] = [left[0], left.at(-1), right[0]];
  if (
    right.length < 2 ||
    left.length < 2 ||
    Array.from({ length: next - to - 1 }, (_, at) => to + 1 + at).some(filled) ||
    next - to < 2
  )
    return false;
  const isTitledBoth = titles.includes(next) && titles.some((title) => from <= title && title <= to);
  if (next - to > 2) return isTitledBoth || (areNamed && left.length > 2 && right.length > 2);
  const endOf = (columns: readonly number[]): number =>
    rows.findLastIndex((row) => columns.some((column) => sheet.id(row, column) !== 0));
  return isTitledBoth && areNamed && endOf(left) !== endOf(right);
}

/** How one reaches somebody. */
const CONTACT =
  /^(?:e-?mail|mail|(?:tele)?phone|tel\.?|telefon|téléphone|teléfono|telefono|contact(?: person)?|kontakt|contatto|contacto|ansprechpartner|web ?site|www|адрес|телефон|контакты?|邮箱|电话|联系人|メール|電話|担当者?|이메일|전화|담당자)$/iu;

/** "Supplier | Country | Product | E-mail" beside a list: whom to call for what, and no parts. */
export function isOfFirms(headers: readonly string[]): boolean {
  const fields = new Set(headers.flatMap((header) => headerCandidates(header).map(({ field }) => field)));
  return (
    headers.some((header) => CONTACT.test(header.trim())) &&
    (fields.has('supplier') || fields.has('manufacturer')) &&
    !fields.has('quantity')
  );
}
