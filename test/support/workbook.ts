import { nodeHost } from '../../src/host/node.ts';
import { cellName, type Sheet } from '../../src/read/sheet.ts';
import { defaultLimits, type ReadLimits, type ReadResult } from '../../src/read/types.ts';
import { readXlsx } from '../../src/read/xlsx/read.ts';
import { zip, type ZipPart, type ZipShape } from './zip.ts';

const TRANSITIONAL = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const STRICT = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export interface SheetShape {
  readonly name?: string;
  /** What `<sheetData>` holds. */
  readonly rows: string;
  /** What stands before and after `<sheetData>`. */
  readonly before?: string;
  readonly after?: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** Part name and the target that points to it. */
  readonly part?: string;
  readonly target?: string;
  /** Further relationships of the sheet, and the parts they point to. */
  readonly related?: readonly { id: string; kind: string; target: string; external?: boolean; xml?: string }[];
  /** Kind of the relationship from the workbook, if it is no worksheet. */
  readonly kind?: string;
  /** The whole part, if it is to be something else. */
  readonly xml?: string;
}

export interface WorkbookShape {
  readonly sheets?: readonly SheetShape[];
  /** `<si>` elements. */
  readonly strings?: string;
  readonly stringsPart?: string;
  /** What `<styleSheet>` holds. */
  readonly styles?: string;
  readonly workbookPr?: string;
  readonly strict?: boolean;
  /** Prefix of all names in SpreadsheetML parts. */
  readonly prefix?: string;
  /** Last word on the text of each part, and on the list of parts. */
  readonly text?: (xml: string, name: string) => string | Uint8Array;
  readonly parts?: (parts: ZipPart[]) => ZipPart[];
  readonly zip?: ZipShape;
}

/** A small .xlsx made by hand: odd, but legal unless the shape says otherwise. */
export function workbook(shape: WorkbookShape): Uint8Array {
  const edition = shape.strict === true ? STRICT : TRANSITIONAL;
  const sheets = shape.sheets ?? [];
  const parts = new Map<string, string>();
  const put = (name: string, xml: string): unknown =>
    parts.set(name, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
  const main = (root: string, inner: string): string =>
    prefixed(`<${root} xmlns="${edition.main}" xmlns:r="${edition.relationships}">${inner}</${root}>`, shape.prefix);
  const relationship = (id: string, kind: string, target: string, external = false): string =>
    `<Relationship Id="${id}" Type="${edition.relationships}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;
  const relations = (part: string, inner: string): unknown =>
    put(
      part.replace(/([^/]*)$/, '_rels/$1.rels'),
      `<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`,
    );

  put(
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
  );
  put(
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}/relationships">${relationship('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
  );
  const tabs = sheets.map(({ name, state }, index) => {
    const hidden = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${name ?? `S${String(index + 1)}`}" sheetId="${String(index + 7)}"${hidden} r:id="rId${String(index + 1)}"/>`;
  });
  put('xl/workbook.xml', main('workbook', `${shape.workbookPr ?? ''}<sheets>${tabs.join('')}</sheets>`));
  const fromWorkbook: string[] = [];
  sheets.forEach((sheet, index) => {
    const part = sheet.part ?? `xl/worksheets/sheet${String(index + 1)}.xml`;
    const inner = `${sheet.before ?? ''}<sheetData>${sheet.rows}</sheetData>${sheet.after ?? ''}`;
    put(part, sheet.xml ?? main('worksheet', inner));
    fromWorkbook.push(
      relationship(`rId${String(index + 1)}`, sheet.kind ?? 'worksheet', sheet.target ?? part.replace('xl/', '')),
    );
    if (sheet.related === undefined) return;
    relations(
      part,
      sheet.related.map(({ id, kind, target, external }) => relationship(id, kind, target, external)).join(''),
    );
    for (const { target, xml } of sheet.related)
      if (xml !== undefined) put(`xl/${target.replace('../', '')}`, xml.replaceAll('MAIN', edition.main));
  });
  if (shape.styles !== undefined) {
    put('xl/styles.xml', main('styleSheet', shape.styles));
    fromWorkbook.push(relationship('rIdStyles', 'styles', 'styles.xml'));
  }
  if (shape.strings !== undefined) {
    const part = shape.stringsPart ?? 'sharedStrings.xml';
    put(`xl/${part}`, main('sst', shape.strings));
    fromWorkbook.push(relationship('rIdStrings', 'sharedStrings', part));
  }
  relations('xl/workbook.xml', fromWorkbook.join(''));
  const entries = [...parts].map(([name, xml]) => ({ name, data: shape.text?.(xml, name) ?? xml }));
  return zip(shape.parts?.(entries) ?? entries, shape.zip);
}

function prefixed(xml: string, prefix: string | undefined): string {
  if (prefix === undefined) return xml;
  return xml.replace(/<(\/?)([A-Za-z])/g, `<$1${prefix}:$2`).replace('xmlns=', `xmlns:${prefix}=`);
}

/** A cell format per number format: `cellFormats(14, 'yyyy')` is what cells with `s="0"` and `s="1"` have. */
export function cellFormats(...formats: readonly (number | string)[]): string {
  const custom = formats
    .map((format, index) =>
      typeof format === 'string'
        ? `<numFmt numFmtId="${String(164 + index)}" formatCode="${format.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"/>`
        : '',
    )
    .join('');
  const used = formats
    .map((format, index) => `<xf numFmtId="${String(typeof format === 'string' ? 164 + index : format)}" fontId="0"/>`)
    .join('');
  return `<numFmts>${custom}</numFmts><fonts><font/><font><strike/></font></fonts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${used}</cellXfs>`;
}

export function read(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Promise<ReadResult> {
  return readXlsx(bytes, {
    host: nodeHost,
    limits: { ...defaultLimits, ...limits },
    encoding: null,
    scoreSample: () => 0,
  });
}

/** Texts by cell name. */
export function cells(sheet: Sheet | undefined): Record<string, string> {
  const found: Record<string, string> = {};
  if (sheet === undefined) throw new Error('there is no such sheet');
  for (let ordinal = 0; ordinal < sheet.rowCount; ordinal++) {
    for (const column of sheet.filled(ordinal))
      found[cellName(sheet.rowNumber(ordinal), column)] = sheet.text(ordinal, column);
  }
  return found;
}

/** Kind of the text in a cell, as the arena numbers them. */
export function kindAt(sheet: Sheet | undefined, row: number, column: number): number | undefined {
  return sheet?.kind(sheet.ordinalOf(row), column);
}
