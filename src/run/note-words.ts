import { bundledDecomposer } from '../batch/lines/decomposer.ts';
import type { NoteWords } from '../discover/types.ts';
import { headerCandidates } from '../map/headers/dictionary.ts';
import type { Field } from '../map/types.ts';
import { withoutComments } from '../read/html/html-comments.ts';
import { htmlRowsAsMarkdown } from '../read/html/html-rows.ts';
import { shownAsMarkdown } from '../read/lists/drawn-tables.ts';
import { isTold } from '../materials/told.ts';

const COLUMNS: Readonly<Partial<Record<Field, ReturnType<NoteWords['columnOf']>>>> = {
  partNumber: 'thing',
  name: 'thing',
  description: 'thing',
  specification: 'type',
  mpn: 'type',
  // Orders and price lists of magnets call them so.
  grade: 'type',
  quantity: 'count',
  quantityTotal: 'count',
  unitCost: 'priced',
  totalCost: 'priced',
  priceUnit: 'priced',
  supplier: 'bought',
  supplierPn: 'bought',
  // An inventory says whose a thing is, and prices nothing.
  manufacturer: 'bought',
  link: 'bought',
  // What customs are told of goods.
  hsCode: 'bought',
};

/** The words by which notes with lists are known: those that headers are mapped by, and lines decomposed. */
export async function noteWords(): Promise<NoteWords> {
  const decomposer = await bundledDecomposer();
  return {
    isSought: (text) =>
      decomposer
        .decompose({ texts: [{ role: 'description', text, column: 0 }], manufacturer: '', cas: [], pieceGrams: null })
        .contents.some((content) => content.presence !== 'excluded' && !content.trace && isTold(content)),
    columnOf: (header) => {
      const [best] = headerCandidates(header);
      return best === undefined ? null : (COLUMNS[best.field] ?? null);
    },
    shown: (text) => shownAsMarkdown(htmlRowsAsMarkdown(withoutComments(text))),
  };
}
