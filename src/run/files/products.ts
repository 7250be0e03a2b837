import type { Bom } from '../../bom/types.ts';
import { placeWords } from '../../inventory/place.ts';
import { inventoryOf } from '../../inventory/rows.ts';
import type { Amount, InventoryRow } from '../../inventory/types.ts';
import { amountWords, contentWords, quantityWords, standingWords } from '../../inventory/words.ts';
import type { Decomposition } from '../../materials/types.ts';
import type { IsoDate } from '../../regulation/types.ts';
import type { ElementGrams, ProductFile } from '../../report/html/types.ts';

/** The tree of a bill that a run has assembled and decomposed, with its grams rolled up: nothing is read a second time. */
export function productsOf(path: string, bom: Bom, parts: readonly Decomposition[], asOf: IsoDate): ProductFile {
  const { rows, total } = inventoryOf(bom, parts, asOf);
  const roots = rows.filter(({ parent }) => parent === null);
  const leads = new Set(rows.map(({ parent }) => parent));
  const hasOnlyProducts = roots.length > 0 && rows.every(({ parent }, index) => parent !== null || leads.has(index));
  return {
    path,
    rows: rows.map((row) => ({
      parent: row.parent,
      name: row.name,
      description: row.description,
      quantity: quantityWords(row.quantity),
      place: placeWords(row.place),
      contents: row.contents.map(contentWords),
      amounts: row.amounts.map(amountWords),
      notes: notesOf(row),
    })),
    products: hasOnlyProducts
      ? roots.map(({ name, amounts }) => ({ name, grams: amounts.map(gramsOf) }))
      : total.length === 0
        ? []
        : [{ name: path, grams: total.map(gramsOf) }],
  };
}

function notesOf(row: InventoryRow): string[] {
  const notes = standingWords(row);
  if (row.alternativeTo !== null) notes.push(`alternative to ${placeWords(row.alternativeTo)}`);
  if (row.brokenDownAt !== null) notes.push(`broken down at ${placeWords(row.brokenDownAt)}`);
  return notes;
}

function gramsOf({ symbol, min, typ, max, unknown }: Amount): ElementGrams {
  return { symbol, min, typ, max, unknown: Object.values(unknown).reduce((sum, count) => sum + count, 0) };
}
