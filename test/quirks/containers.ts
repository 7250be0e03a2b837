import { book, CELLS, type Quirk, ROWS, same, STRINGS } from './quirk.ts';

/** How the parts of a package are stored, named and found. */
export const containers: readonly Quirk[] = [
  same('plain', 'Excel, the usual layout: nothing odd, so that the others differ from it in one thing', {}),
  same('stored-entries', 'streaming writers and "store only" zips: no part is compressed', {
    parts: (parts) => parts.map((part) => ({ ...part, stored: true })),
  }),
  same('data-descriptors', 'Java (POI SXSSF, jxl) and XlsxWriter on pipes: sizes and checksum after the data', {
    parts: (parts) => parts.map((part) => ({ ...part, descriptor: true })),
  }),
  same('zip64', 'XlsxWriter use_zip64(), Java and .NET on large files: sizes and offsets in ZIP64 fields', {
    zip: { zip64: true },
  }),
  {
    ...same('zip64-descriptors', '.NET System.IO.Packaging (EPPlus, ClosedXML) on a stream that cannot seek', {
      zip: { zip64: true },
      parts: (parts) => parts.map((part) => ({ ...part, descriptor: true })),
    }),
    hangs: ['SheetJS'],
  },
  same('backslash-names', 'old .NET zip libraries on Windows: part names with backslashes', {
    parts: (parts) => parts.map((part) => ({ ...part, name: part.name.replaceAll('/', '\\') })),
  }),
  same('leading-slash-names', 'hand-made packages: entry names begin with a slash', {
    parts: (parts) => parts.map((part) => ({ ...part, name: `/${part.name}` })),
  }),
  same('entries-reversed', 'exceljs streaming, gnumeric: workbook and content types at the end of the archive', {
    parts: (parts) => parts.reverse(),
  }),
  same('folder-entries', '7-Zip and macOS Finder re-zips: folders are entries of their own', {
    parts: (parts) => [
      { name: 'xl/', data: '', stored: true },
      { name: 'xl/worksheets/', data: '', stored: true },
      ...parts,
    ],
  }),
  same('macos-metadata', 'macOS Finder re-zips: __MACOSX and .DS_Store among the parts', {
    parts: (parts) => [
      ...parts,
      { name: '__MACOSX/xl/._workbook.xml', data: '\0\x05\x16\x07' },
      { name: '.DS_Store', data: '\0\0\0\x01Bud1' },
    ],
  }),
  same('trailing-comment', 'download portals and signers: a comment after the ZIP directory', {
    zip: { comment: 'exported by PLM 7.1' },
  }),
  same('comment-like-an-end', 'the same, and the comment holds the signature that ends an archive', {
    zip: { comment: 'PK\x05\x06 is not the end' },
  }),
  same('prepended-bytes', 'mail gateways and self-extractors: bytes before the archive, offsets off by them', {
    zip: { before: new TextEncoder().encode('Content-Type: application/octet-stream\r\n\r\n') },
  }),
  same('upper-case-parts', 'ERP report writers on Windows: XL/WORKSHEETS/SHEET1.XML, targets in lower case', {
    parts: (parts) =>
      parts.map((part) => (part.name.startsWith('xl/') ? { ...part, name: part.name.toUpperCase() } : part)),
  }),
  same('target-case-differs', 'old SAP and Crystal exports: targets spelt in another case than the parts', {
    sheets: [{ rows: ROWS, target: 'WorkSheets/Sheet1.XML' }],
  }),
  same('capital-shared-strings', 'Open XML SDK samples, Aspose: SharedStrings.xml with a capital S', {
    stringsPart: 'SharedStrings.xml',
  }),
  same('absolute-targets', 'openpyxl, always: targets as /xl/worksheets/sheet1.xml', {
    sheets: [{ rows: ROWS, target: '/xl/worksheets/sheet1.xml' }],
  }),
  same('climbing-targets', 'Open XML SDK, hand-made packages: ".." and "." in targets', {
    sheets: [{ rows: ROWS, target: '../xl/./worksheets/sheet1.xml' }],
  }),
  same('backslash-targets', 'old .NET writers: targets with backslashes', {
    sheets: [{ rows: ROWS, target: 'worksheets\\sheet1.xml' }],
  }),
  same('any-part-name', 'ClosedXML and the Open XML SDK: the sheet part is not called sheetN.xml', {
    sheets: [{ rows: ROWS, part: 'xl/worksheets/sheet.xml' }],
  }),
  same('percent-encoded-target', 'Documents4J and hand-made packages: a part name with blank and umlaut', {
    sheets: [{ rows: ROWS, part: 'xl/worksheets/Stückliste 1.xml', target: 'worksheets/St%C3%BCckliste%201.xml' }],
  }),
  {
    name: 'workbook-elsewhere',
    by: 'Open XML SDK, Telerik: the workbook is /book.xml, everything else beside it',
    bytes: book({
      sheets: [{ rows: ROWS }],
      strings: STRINGS,
      text: (xml, name) => (name === '_rels/.rels' ? xml.replace('xl/workbook.xml', '/xl/book.xml') : xml),
      parts: (parts) =>
        parts.map((part) => ({
          ...part,
          name: part.name.replace('workbook.xml', 'book.xml'),
          data: typeof part.data === 'string' ? part.data.replace('/xl/workbook.xml', '/xl/book.xml') : part.data,
        })),
    }),
    cells: CELLS,
  },
  {
    name: 'sheet-part-numbers-swapped',
    by: 'Excel after tabs were moved: sheet2.xml is the first tab, and the order of the tabs counts',
    bytes: book({
      sheets: [
        { rows: ROWS, part: 'xl/worksheets/sheet2.xml' },
        { rows: '<row r="1"><c r="A1"><v>2</v></c></row>', part: 'xl/worksheets/sheet1.xml' },
      ],
      strings: STRINGS,
    }),
    sheets: ['S1', 'S2'],
    cells: { ...CELLS, 'S2!A1': '2' },
  },
  {
    name: 'macro-enabled',
    by: 'Excel .xlsm: another content type and a VBA project, which is not looked at',
    bytes: book(
      {
        sheets: [{ rows: ROWS }],
        strings: STRINGS,
        parts: (parts) => [...parts, { name: 'xl/vbaProject.bin', data: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]) }],
      },
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    ),
    cells: CELLS,
  },
  same('same-part-twice', 'zip tools that append instead of replace: one part twice, the same bytes', {
    parts: (parts) => [...parts, parts.find(({ name }) => name.includes('sheet1'))!],
  }),
];
