import { bundledDecomposer } from '../batch/lines/decomposer.ts';
import type { NoteWords } from '../discover/types.ts';
import { headerCandidates } from '../map/headers/dictionary.ts';
import type { Field } from '../map/types.ts';
import { withoutComments } from '../read/html/html-comments.ts';
import { htmlRowsAsMarkdown } from '../read/html/html-rows.ts';
import { isOwnReport } from '../read/sniff/own-report.ts';
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

/** What programs number anything by: users, pictures, messages. */
const OF_ANYTHING =
  /^(?:[\p{L}_]{0,20}_?ids?|[a-z]{1,20}Ids?|codes?|codice|c[oó]digo|k[oó]d|skus?|refs?|r[eé]f[eé]rences?|mat\p{L}{4,8})$/iu;
/** Keys of records repeat in file after file. */
const MOST_KEPT = 5000;

/** The words by which notes with lists are known: those that headers are mapped by, and lines decomposed. */
export async function noteWords(): Promise<NoteWords> {
  const decomposer = await bundledDecomposer();
  const fields = new Map<string, Field | null>();
  const fieldOf = (header: string): Field | null => {
    const known = fields.get(header);
    if (known !== undefined) return known;
    const field = headerCandidates(header)[0]?.field ?? null;
    if (fields.size < MOST_KEPT) fields.set(header, field);
    return field;
  };
  return {
    isSought: (text, { link = '', title = '' } = {}) =>
      decomposer
        .decompose({
          texts: (
            [
              ['category', title],
              ['description', text],
              ['link', link],
            ] as const
          )
            .filter(([, said]) => said !== '')
            .map(([role, said], column) => ({ role, text: said, column })),
          manufacturer: '',
          cas: [],
          pieceGrams: null,
        })
        .contents.some((content) => content.presence !== 'excluded' && !content.trace && isTold(content)),
    columnOf: (header) => {
      const field = fieldOf(header);
      return field === null ? null : (COLUMNS[field] ?? null);
    },
    isNumber: (header) => {
      const field = fieldOf(header);
      return (field === 'partNumber' || field === 'mpn') && !OF_ANYTHING.test(header);
    },
    isOwn: (head, kind) => isOwnReport(new TextEncoder().encode(head), kind),
    shown: (text) => shownAsMarkdown(htmlRowsAsMarkdown(withoutComments(text))),
  };
}
