import { book, type Quirk } from './quirk.ts';

const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
const note = (ref: string, text: string): string => `<comment ref="${ref}" authorId="0"><text>${text}</text></comment>`;
const notes = (...list: readonly string[]): string =>
  `<comments xmlns="MAIN"><authors><author>A</author></authors><commentList>${list.join('')}</commentList></comments>`;
const table = (ref: string, name: string, more = ''): string =>
  `<table xmlns="MAIN" id="1" name="${name}" displayName="${name}" ref="${ref}"${more}><tableColumns count="1"><tableColumn id="1" name="x"/></tableColumns></table>`;
const MICROSOFT = 'http://schemas.microsoft.com/office';

/** What stands beside the cells: links, comments, tables. */
export const beside: readonly Quirk[] = [
  {
    name: 'external-links',
    by: 'Excel: an address in the relationships, with an ampersand and an anchor; a link over a range',
    bytes: book({
      sheets: [
        {
          rows,
          after:
            '<hyperlinks><hyperlink ref="A1:A2" r:id="rId1" tooltip="data sheet" display="x"/><hyperlink ref="B2" r:id="rId1" location="part"/></hyperlinks>',
          related: [{ id: 'rId1', kind: 'hyperlink', target: 'https://example.com/?a=1&amp;b=2', external: true }],
        },
      ],
    }),
    cells: { A1: '1' },
    links: {
      A1: 'https://example.com/?a=1&b=2',
      A2: 'https://example.com/?a=1&b=2',
      B2: 'https://example.com/?a=1&b=2#part',
    },
  },
  {
    name: 'internal-links',
    by: 'Excel: a link to another sheet of the same file',
    bytes: book({
      sheets: [
        { rows, after: `<hyperlinks><hyperlink ref="A1" location="'Sub assembly'!A1" display="x"/></hyperlinks>` },
      ],
    }),
    cells: { A1: '1' },
    links: { A1: "#'Sub assembly'!A1" },
  },
  {
    name: 'line-feeds-in-attributes',
    by: 'Excel tooltips of several lines, SharePoint: line feeds in attribute values, raw and as references',
    bytes: book({
      sheets: [
        {
          rows,
          after: '<hyperlinks><hyperlink ref="A1" tooltip="data\r\nsheet > 1&#10;page" r:id="rId1"/></hyperlinks>',
          related: [{ id: 'rId1', kind: 'hyperlink', target: 'https://example.com/a\nb', external: true }],
        },
      ],
    }),
    cells: { A1: '1' },
    links: { A1: 'https://example.com/a b' },
  },
  {
    name: 'hyperlink-function',
    by: 'PLM exports: =HYPERLINK("address","text"); the cell shows the text',
    bytes: book({
      sheets: [
        {
          rows: '<row r="1"><c r="A1" t="str"><f>HYPERLINK("https://example.com/n42","N42SH")</f><v>N42SH</v></c></row>',
        },
      ],
    }),
    cells: { A1: 'N42SH' },
    links: { A1: 'https://example.com/n42' },
  },
  {
    name: 'link-without-target',
    by: 'POI and openpyxl after edits: a link whose relationship is gone; the cell stays',
    bytes: book({ sheets: [{ rows, after: '<hyperlinks><hyperlink ref="A1" r:id="rId9"/></hyperlinks>' }] }),
    cells: { A1: '1' },
    links: {},
  },
  {
    name: 'notes',
    by: 'Excel: legacy comments in rich text; the first run is the name of the author',
    bytes: book({ sheets: [{ rows, related: [{ id: 'rId1', kind: 'comments', target: '../comments1.xml', xml: notes(note('A1', '<r><rPr><b/></rPr><t>Ana:</t></r><r><t xml:space="preserve">\nDy-free?</t></r>'), note('B9', '<t>plain</t>')) }] }] }), // prettier-ignore
    cells: { A1: '1' },
    comments: { A1: 'Ana:\nDy-free?', B9: 'plain' },
  },
  {
    name: 'threaded-comments',
    by: 'Microsoft 365: threads, with a legacy note that stands for them',
    bytes: book({
      sheets: [
        {
          rows,
          related: [
            {
              id: 'rId1',
              kind: 'comments',
              target: '../comments1.xml',
              xml: notes(note('A1', '<t>[Threaded comment] Your version of Excel…</t>')),
            },
            {
              id: 'rId2',
              kind: 'threadedComment',
              target: '../threads1.xml',
              xml: `<ThreadedComments xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"><threadedComment ref="A1" id="{1}"><text>ask TDK</text></threadedComment><threadedComment ref="A1" id="{2}" parentId="{1}"><text>done &amp; filed</text></threadedComment></ThreadedComments>`,
            },
          ],
        },
      ],
      text: (xml) =>
        xml.replace(/http:[^"]*relationships\/threadedComment/, `${MICROSOFT}/2017/10/relationships/threadedComment`),
    }),
    cells: { A1: '1' },
    comments: { A1: 'ask TDK\ndone & filed' },
  },
  {
    name: 'tables',
    by: 'Excel tables (ListObject): the range gives header and table; one without a header row says nothing',
    bytes: book({
      sheets: [
        {
          rows: '<row r="2"><c r="B2" t="inlineStr"><is><t>x</t></is></c></row><row r="3"><c r="B3"><v>1</v></c></row>',
          after: '<tableParts count="2"><tablePart r:id="rId1"/><tablePart r:id="rId2"/></tableParts>',
          related: [
            { id: 'rId1', kind: 'table', target: '../tables/table1.xml', xml: table('B2:B3', 'Bom') },
            {
              id: 'rId2',
              kind: 'table',
              target: '../tables/table2.xml',
              xml: table('D1:D2', 'Other', ' headerRowCount="0"'),
            },
          ],
        },
      ],
    }),
    cells: { B2: 'x', B3: '1' },
    tables: { Bom: 'B2:B3' },
  },
  {
    name: 'comments-part-anywhere',
    by: 'openpyxl: /xl/comments/comment1.xml, by an absolute target',
    bytes: book({
      sheets: [{ rows, related: [{ id: 'c1', kind: 'comments', target: '/xl/comments/comments1.xml', xml: '' }] }],
      parts: (parts) => [
        ...parts.filter(({ name }) => !name.includes('comments')),
        {
          name: 'xl/comments/comments1.xml',
          data: notes(note('A1', '<t>ok</t>')).replaceAll(
            'MAIN',
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          ),
        },
      ],
    }),
    cells: { A1: '1' },
    comments: { A1: 'ok' },
  },
];
