import { PART_NUMBER_FIELDS, type Field, type Table } from '../map/types.ts';
import { fieldText, tableOf } from './access.ts';
import { sellerByHeader } from './header-sellers.ts';
import { sellerByLink, shopNamed } from './link-sellers.ts';
import { companyIn, isNoNumber } from './placeholder.ts';
import { bareNumber } from './part-number.ts';
import { makerAmong } from './resellers.ts';
import type { Bom } from './types.ts';

/** "-", "?": a dash in a column for firms. */
const isNobody = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/** The first text of a field on the lines of a part; null where none says anything, or says what `isNone` does not take. */
export function firstText(
  bom: Bom,
  lines: Iterable<number>,
  field: Field,
  isNone?: (text: string) => boolean,
): string | null {
  for (const line of lines) {
    const text = fieldText(bom, line, field);
    if (text !== '' && isNone?.(text) !== true) return text;
  }
  return null;
}

/** The number by which the part of these lines is called, wherever it is spoken of: in findings, registers, declarations, bills and explanations. */
export function numberOf(bom: Bom, lines: Iterable<number>): string | null {
  for (const field of PART_NUMBER_FIELDS) {
    const text = firstText(bom, lines, field, isNoNumber);
    if (text !== null) return bareNumber(text);
  }
  return null;
}

const ownSupplier = (bom: Bom, lines: Iterable<number>): string | null => firstText(bom, lines, 'supplier', isNobody);

const isLinked = ({ columns, sheet }: Table): boolean => columns.has('link') || sheet.links.size > 0;

/**
 * Who is said to supply the part of these lines, a shop too; where no line says who sells or makes it, whom the header of its order number
 * names, else whose its link is, else the head of the list. An address is told as its owner's name.
 */
export function supplierOf(bom: Bom, lines: Iterable<number>): string | null {
  const own = ownSupplier(bom, lines);
  const mayBeElsewhere = bom.tables.some(
    (table) => table.supplier !== undefined || table.columns.has('supplierPn') || isLinked(table),
  );
  if (own !== null && /^(?:https?:|www\.)/i.test(own)) return shopNamed(own) ?? own;
  if (!mayBeElsewhere) return own;
  const named = companyIn(own) ?? companyIn(firstText(bom, lines, 'manufacturer', isNobody));
  if (named !== null) return own;
  const linked = bom.tables.some(isLinked) ? sellerByLink : () => null;
  return sellerByHeader(bom, lines)?.name ?? linked(bom, lines) ?? suppliersAbove(bom, lines)[0] ?? own;
}

/** Whom the heads of the lists name that these lines are of. */
export function suppliersAbove(bom: Bom, lines: Iterable<number>): readonly string[] {
  const names = new Set<string>();
  for (const line of lines) {
    const name = tableOf(bom, line)?.supplier;
    if (name !== undefined) names.add(name);
  }
  return [...names];
}

/** The maker by whom the part of these lines is known: who is called that, else who supplies it, unless that is a shop. */
export function makerOf(bom: Bom, lines: Iterable<number>): string | null {
  const maker = firstText(bom, lines, 'manufacturer', isNobody);
  if (maker !== null) return maker;
  const supplier = ownSupplier(bom, lines);
  return supplier === null ? null : makerAmong(supplier);
}
