import type { ZipPart } from '../support/zip.ts';
import { workbook, type WorkbookShape } from '../support/workbook.ts';

/** One odd workbook: who writes such files, and what Excel shows of it. */
export interface Quirk {
  readonly name: string;
  /** Programs that write, or wrote, files like this, and what is odd about it. One line. */
  readonly by: string;
  readonly bytes: Uint8Array;
  /** Libraries that take seconds over it, 65,535 rounds for an entry that is not there; they are not asked. */
  readonly hangs?: readonly string[];
  /** Text by cell; `S2!B3` where it is not on the sheet `S1`. Cells that are left out are empty. */
  readonly cells?: Readonly<Record<string, string>>;
  /** Kind of the value, where it matters. */
  readonly kinds?: Readonly<Record<string, Kind>>;
  readonly sheets?: readonly string[];
  readonly hiddenSheets?: readonly string[];
  /** Row numbers of the first sheet. */
  readonly hiddenRows?: readonly number[];
  readonly struckRows?: readonly number[];
  /** Letters, as ranges: `B:D`. */
  readonly hiddenColumns?: readonly string[];
  readonly merges?: readonly string[];
  readonly links?: Readonly<Record<string, string>>;
  readonly comments?: Readonly<Record<string, string>>;
  /** Range by name of the Excel tables. */
  readonly tables?: Readonly<Record<string, string>>;
  /** Cells whose formula has no stored value: told, and never 0. */
  readonly unvalued?: { readonly count: number; readonly first: string; readonly rows: string };
  /** It is no workbook that can be read without guessing: the code of the error, and the part that it names. */
  readonly refused?: { readonly code: string; readonly part?: string; readonly says?: RegExp };
}

export type Kind = 'string' | 'number' | 'boolean' | 'error' | 'date';

const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const TYPE_OF: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)workbook\.xml$/i, `${TYPES}.sheet.main+xml`],
  [/sharedstrings\.xml$/i, `${TYPES}.sharedStrings+xml`],
  [/styles\.xml$/i, `${TYPES}.styles+xml`],
  [/chart[^/]*\.xml$/i, `${TYPES}.chartsheet+xml`],
  [/dialog[^/]*\.xml$/i, `${TYPES}.dialogsheet+xml`],
  [/macro[^/]*\.xml$/i, 'application/vnd.ms-excel.macrosheet+xml'],
  [/threads?[^/]*\.xml$/i, 'application/vnd.ms-excel.threadedcomments+xml'],
  [/comments[^/]*\.xml$/i, `${TYPES}.comments+xml`],
  [/table[^/]*\.xml$/i, `${TYPES}.table+xml`],
  [/\.xml$/i, `${TYPES}.worksheet+xml`],
];

/** A workbook whose list of content types is as complete as Excel's, so that no reader fails for want of it. */
export function book(shape: WorkbookShape, main?: string): Uint8Array {
  return workbook({
    ...shape,
    parts(parts) {
      const typed = parts.map((part) =>
        part.name === '[Content_Types].xml' ? contentTypes(parts, shape, main) : part,
      );
      return shape.parts?.(typed) ?? typed;
    },
  });
}

function contentTypes(parts: readonly ZipPart[], shape: WorkbookShape, main: string | undefined): ZipPart {
  const overrides = parts
    .filter(({ name }) => name.endsWith('.xml') && !name.startsWith('['))
    .map(({ name }) => {
      const type = TYPE_OF.find(([test]) => test.test(name))?.[1] ?? '';
      const own = main !== undefined && name.endsWith('workbook.xml') ? main : type;
      return `<Override PartName="/${encodeURI(name)}" ContentType="${own}"/>`;
    });
  const name = '[Content_Types].xml';
  const xml =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
  return { name, data: shape.text?.(xml, name) ?? xml };
}

/** The small parts list that most oddities of containers and markup are tried on. */
export const STRINGS = '<si><t>Part</t></si><si><t>NdFeB magnet</t></si><si><t>钕铁硼 &amp; Co</t></si>';
export const ROWS =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
  '<row r="3"><c r="A3" t="s"><v>2</v></c><c r="C3"><v>3.5</v></c></row>';
export const CELLS = { A1: 'Part', B1: 'NdFeB magnet', A3: '钕铁硼 & Co', C3: '3.5' };

/** The same parts list in another shape. */
export function same(name: string, by: string, change: Partial<WorkbookShape>): Quirk {
  return { name, by, bytes: book({ sheets: [{ rows: ROWS }], strings: STRINGS, ...change }), cells: CELLS };
}

/** Applies a change to the sheets and the shared strings only. */
export function inSheets(change: (xml: string) => string): NonNullable<WorkbookShape['text']> {
  return (xml, name) => (/worksheets\/|sharedStrings/.test(name) && !name.endsWith('.rels') ? change(xml) : xml);
}

/** A workbook of one row, or of the rows given. */
export function one(rows: string, more: Partial<WorkbookShape> = {}): Uint8Array {
  return book({
    sheets: [{ rows: rows.startsWith('<row') || rows === '' ? rows : `<row r="1">${rows}</row>` }],
    ...more,
  });
}

export function utf16(text: string, littleEndian: boolean, mark = true): Uint8Array {
  const marked = `${mark ? '\uFEFF' : ''}${text.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let i = 0; i < marked.length; i++) view.setUint16(i * 2, marked.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}
