import type { Sheet } from '../read/sheet.ts';
import { type Decimal, parseNumber } from './cells/numbers.ts';

/** Labels of the number of assemblies that the quantities of a bill are for. A batch or a lot is what is made at once, whatever the quantities are for. */
const LABEL =
  /^(?:basismenge|bezugsmenge|base (?:quantity|qty)|quantité (?:de )?base|cantidad (?:de )?base|quantidade[ -](?:de )?base|quantità (?:di )?base|basishoeveelheid|bas(?:kvantitet|antal)|basisantal|ilość (?:bazowa|podstawowa)|základní množství|баз(?:исн|ов)ое количество|基[准準本]数量|基[準本]數量|基[础礎][数數]量|기준 ?수량)(?:\s?\([^()]{1,12}\))?\s?[:：]?$/iu;
const ROWS = 9;
const LONGEST = 60;

/**
 * What a bill says in the rows above its header that its quantities are for ("Basismenge 100 ST"): pieces of the assembly, NaN where the
 * number cannot be read; null where it says nothing.
 */
export function baseAbove(sheet: Sheet, headerRow: number, decimal: Decimal | null): number | null {
  for (let row = headerRow - 1; row >= Math.max(0, headerRow - ROWS); row--) {
    const texts = sheet.filled(row).map((column) => sheet.text(row, column).trim().slice(0, LONGEST));
    for (const [at, text] of texts.entries()) {
      const { label, value } = partsOf(text, texts[at + 1] ?? '');
      if (!LABEL.test(label) || !/^\d/.test(value)) continue;
      const base = parseNumber(/^[\d.,]+/.exec(value)?.[0] ?? '', decimal);
      return base > 0 ? base : NaN;
    }
  }
  return null;
}

/** "Basismenge: 100 ST" in one cell, or with the number in the next. */
function partsOf(text: string, next: string): { readonly label: string; readonly value: string } {
  const [, label, value] = /^(\D{4,40}?)\s{0,20}[:：]?\s{1,20}(\d[\d.,]{0,14}(?:\s.{0,10})?)$/u.exec(text) ?? [];
  return label === undefined || value === undefined ? { label: text, value: next } : { label: label.trim(), value };
}
