import { inSheets, one, type Quirk, ROWS, same, STRINGS, utf16 } from './quirk.ts';

const EXT = '<extLst><ext uri="{x}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">';

/** Editions, encodings and spellings of the XML; every one is the same parts list. */
export const markup: readonly Quirk[] = [
  same('prefixed', 'Open XML SDK, EPPlus, SAP: <x:row><x:c> instead of <row><c>', { prefix: 'x' }),
  same('strict', 'Excel "Strict Open XML Spreadsheet": the namespaces of ISO/IEC 29500 strict', { strict: true }),
  same('strict-prefixed', 'LibreOffice and SDK conversions of strict files: both at once', {
    strict: true,
    prefix: 'main',
  }),
  same('utf-16-le', 'MSXML based exporters (Navision, Delphi): parts in UTF-16 with a mark', {
    text: (xml) => utf16(xml, true),
  }),
  same('utf-16-be', 'Java exporters that write "UTF-16": big-endian with a mark', { text: (xml) => utf16(xml, false) }),
  same('utf-16-unmarked', 'Delphi exporters: UTF-16 without a mark, only declared', {
    text: (xml, name) => (name.includes('sheet1.xml') ? utf16(xml, true, false) : xml),
  }),
  same('utf-8-mark', 'EPPlus, SAP, .NET StreamWriter: a byte order mark before every part', {
    text: (xml) => `\uFEFF${xml}`,
  }),
  same('no-xml-declaration', 'hand-written exporters: parts begin with the root element', {
    text: (xml) => xml.replace(/^<\?xml[^>]*\?>\n/, ''),
  }),
  {
    name: 'latin-1-declared',
    by: 'PHP and Perl exporters of the 2000s: a sheet in ISO-8859-1, as it declares',
    bytes: one('<c r="A1" t="inlineStr"><is><t>Geh\u00e4use \u00d820 \u00b5m</t></is></c>', {
      text: (xml, name) =>
        name.includes('sheet1.xml') ? Buffer.from(xml.replace('UTF-8', 'ISO-8859-1'), 'latin1') : xml,
    }),
    cells: { A1: 'Gehäuse Ø20 µm' },
  },
  same('single-quotes', 'Perl Spreadsheet::WriteExcelXML, XSLT output: attributes in single quotes', {
    text: inSheets((xml) => xml.replaceAll('"', "'")),
  }),
  same('line-ends-in-tags', 'pretty printers (gnumeric, xmllint --pretty 2): every attribute on a line of its own', {
    text: inSheets((xml) => xml.replace(/<(row|c|si|v|t)\b/g, '<$1\r\n ')),
  }),
  same('spaces-around-equals', 'hand-written templates: r = "A1", and blanks before the end of a tag', {
    text: inSheets((xml) => xml.replace(/ (r|t)="([^"]*)"/g, ' $1 = "$2" ').replaceAll('</v>', '</v >')),
  }),
  same('pretty-printed', 'gnumeric, XSLT: line ends and tabs between all tags, also within strings', {
    text: inSheets((xml) => xml.replace(/>(?=<(?!\/[tv]>))/g, '>\r\n\t')),
  }),
  same('comments-between-tags', 'XSLT and template engines: XML comments between rows and cells', {
    text: inSheets((xml) => xml.replace(/<(row|c|si|v)\b/g, '<!-- <v>9</v> --><$1')),
  }),
  same('comments-in-text', 'template engines: an XML comment in the middle of a text', {
    text: inSheets((xml) => xml.replace(/(<t>.)/g, '$1<!-- </t> -->')),
  }),
  same('cdata', 'XSLT, PHP and Java template exporters: texts and values in CDATA sections', {
    text: inSheets((xml) =>
      xml.replace(
        /<([tv])>([^<]*)</g,
        (_, name: string, text: string) => `<${name}><![CDATA[${text.replace('&amp;', '&')}]]><`,
      ),
    ),
  }),
  same('cdata-in-pieces', 'serialisers that split CDATA: text, CDATA, text in one element', {
    text: inSheets((xml) => xml.replace('<t>NdFeB magnet', '<t>Nd<![CDATA[Fe]]><![CDATA[B]]> magnet')),
  }),
  same('processing-instructions', 'Oracle BI Publisher, XSLT: <?xml-stylesheet?> and the like inside parts', {
    text: inSheets((xml) =>
      xml
        .replace(/<(worksheet|sst)/, '<?mso-application progid="Excel.Sheet"?><$1')
        .replace('<row r="3"', '<?page break?><row r="3"'),
    ),
  }),
  same('character-references', 'ASCII-only writers (older Perl and Java): every other character as &#x…;', {
    text: inSheets((xml) => xml.replace('钕', '&#x9495;').replace('铁', '&#38081;').replace('Part', 'P&#97;rt')),
  }),
  same('empty-element-pairs', 'SAX writers (POI SXSSF, xlsx4j): <c></c> instead of <c/>', {
    sheets: [{ rows: ROWS.replace('</row>', '<c r="C1" s="0"></c><c r="D1"><v></v></c></row><row r="2"></row>') }],
  }),
  same('attribute-order', 'EPPlus, Syncfusion: t and s before r, and attributes of later editions', {
    text: inSheets((xml) =>
      xml
        .replace(/<c r="([A-Z]\d)" t="s"/g, '<c cm="1" t="s" r="$1"')
        .replace('<row r="3"', '<row spans="1:3" x14ac:dyDescent="0.25" xmlns:x14ac="urn:x" r="3"'),
    ),
  }),
  same('alternate-content', 'Excel 2010 and later: mc:AlternateContent around controls and drawings', {
    sheets: [
      {
        rows: ROWS,
        after:
          '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls><row r="9"><c r="A9"><v>9</v></c></row></controls></mc:Choice><mc:Fallback/></mc:AlternateContent>',
      },
    ],
  }),
  same('extension-lists', 'Excel 2010 and later: extLst in rows and at the end, with look-alikes of rows in it', {
    sheets: [
      {
        rows: ROWS.replace('</row>', `${EXT}<x14:c r="D1"><x14:v>9</x14:v></x14:c></ext></extLst></row>`),
        after: `${EXT}<x14:sheetData><x14:row r="9"><x14:c r="A9"><x14:v>9</x14:v></x14:c></x14:row></x14:sheetData></ext></extLst>`,
      },
    ],
  }),
  same('foreign-elements', 'add-ins: elements of their own namespace beside the rows', {
    sheets: [
      { rows: ROWS, after: '<acme:row xmlns:acme="urn:acme"><acme:c r="A9"><acme:v>1</acme:v></acme:c></acme:row>' },
    ],
  }),
  same('strings-part-first', 'XlsxWriter constant_memory off, LibreOffice: shared strings before the sheets', {
    parts: (parts) =>
      [...parts].sort((a, b) => Number(b.name.includes('Strings')) - Number(a.name.includes('Strings'))),
  }),
  same('strings-counts-wrong', 'POI and exceljs: count and uniqueCount of the shared strings are wrong', {
    text: (xml, name) => (name.includes('Strings') ? xml.replace('<sst ', '<sst count="999" uniqueCount="1" ') : xml),
  }),
  same('strings-duplicated', 'streaming writers: the same shared string again and again, each with its index', {
    strings: STRINGS + STRINGS,
    sheets: [{ rows: ROWS.replace('<v>1</v>', '<v>4</v>').replace('<v>2</v>', '<v>5</v>') }],
  }),
  same('index-with-blanks', 'pretty printers: white space around the index of a shared string', {
    sheets: [{ rows: ROWS.replace('<v>1</v>', '<v>\n  1\n</v>') }],
  }),
];
