import { one, type Quirk } from './quirk.ts';

/** One shared string, shown in A1. */
const shared = (name: string, by: string, si: string, text: string): Quirk => ({
  name,
  by,
  bytes: one('<c r="A1" t="s"><v>0</v></c>', { strings: `<si>${si}</si>` }),
  cells: text === '' ? {} : { A1: text },
});
/** One text in place, shown in A1. */
const inline = (name: string, by: string, is: string, text: string): Quirk => ({
  name,
  by,
  bytes: one(`<c r="A1" t="inlineStr"><is>${is}</is></c>`),
  cells: { A1: text },
});

/** Texts: runs, phonetic guides, escapes, white space, characters beyond the BMP. */
export const texts: readonly Quirk[] = [
  shared(
    'rich-text',
    'Excel: one word of a cell in bold; the runs make one text',
    '<r><t>NdFeB</t></r><r><rPr><b/></rPr><t xml:space="preserve"> magnet </t></r><r><t>N42SH</t></r>',
    'NdFeB magnet N42SH',
  ),
  shared(
    'phonetic-runs',
    'Japanese Excel: furigana after the text are no part of it',
    '<t>磁石</t><rPh sb="0" eb="2"><t>ジシャク</t></rPh><phoneticPr fontId="1"/>',
    '磁石',
  ),
  shared(
    'phonetic-between-runs',
    'Japanese Excel: furigana between the runs of rich text',
    '<r><t>磁</t></r><rPh sb="0" eb="1"><t>ジ</t></rPh><r><t>石</t></r>',
    '磁石',
  ),
  shared(
    'escaped-carriage-return',
    'Excel, POI, exceljs: _x000D_ for a carriage return',
    '<t>N42SH_x000D_\nNi-Cu-Ni</t>',
    'N42SH\r\nNi-Cu-Ni',
  ),
  shared(
    'escaped-underscore',
    'Excel: _x005F_ keeps a text that looks like an escape',
    '<t>REV_x005F_x0041_B</t>',
    'REV_x0041_B',
  ),
  shared(
    'not-an-escape',
    'part numbers with _x in them stay as they are',
    '<t>MOT_x12_B _x00zz_ x_xABC</t>',
    'MOT_x12_B _x00zz_ x_xABC',
  ),
  shared(
    'escaped-surrogates',
    'POI: a character beyond the BMP as two escapes',
    '<t>magnet _xD83E__xDDF2_</t>',
    'magnet 🧲',
  ),
  shared(
    'references-beyond-bmp',
    'ASCII-only writers: &#x1F9F2; and its decimal form',
    '<t>&#x1F9F2; &#129522; &#x29E3D;</t>',
    '🧲 🧲 𩸽',
  ),
  shared(
    'characters-beyond-bmp',
    'Chinese part names: four-byte UTF-8, and a combining accent',
    '<t>𠮷野 e\u0301 🧲</t>',
    '𠮷野 e\u0301 🧲',
  ),
  shared(
    'space-preserved',
    'all writers: leading and trailing blanks with xml:space',
    '<t xml:space="preserve">  N42  SH </t>',
    '  N42  SH ',
  ),
  shared(
    'space-not-preserved',
    'writers that forget xml:space (Google, SheetJS of old): the blanks are data all the same',
    '<t> N42 SH </t>',
    ' N42 SH ',
  ),
  shared(
    'line-feeds',
    'Alt+Enter in Excel; CR LF in the file is one line feed',
    '<t>Magnet\nN42SH\r\nNi</t>',
    'Magnet\nN42SH\nNi',
  ),
  shared(
    'line-feed-reference',
    'XSLT and Java writers: a line feed as &#10;, a tab as &#9;',
    '<t>Magnet&#10;N42&#9;SH</t>',
    'Magnet\nN42\tSH',
  ),
  shared(
    'markup-in-text',
    'descriptions such as "<5 % Dy & Tb": the five predefined entities',
    '<t>&lt;5 % Dy &amp; Tb &gt; &quot;0&quot; &apos;x&apos;</t>',
    '<5 % Dy & Tb > "0" \'x\'',
  ),
  shared(
    'double-escaped',
    'web exporters that escape twice: shown as it stands',
    '<t>R&amp;amp;D magnet</t>',
    'R&amp;D magnet',
  ),
  shared('empty-string-item', 'Excel, POI: <si><t/></si> is an empty cell', '<t/>', ''),
  shared('item-without-text', 'old Aspose: <si/> is an empty cell', '', ''),
  shared(
    'no-break-and-zero-width',
    'copies from web pages: no-break and zero-width spaces are kept',
    '<t>N42\u00a0SH\u200b</t>',
    'N42\u00a0SH\u200b',
  ),
  shared('key-names', 'texts that are names of object properties', '<t>__proto__</t>', '__proto__'),
  inline(
    'inline-string',
    'POI SXSSF, openpyxl write-only, Perl: the text in the cell',
    '<t>NdFeB &amp; Dy</t>',
    'NdFeB & Dy',
  ),
  inline(
    'inline-rich',
    'R openxlsx, Aspose: rich text in the cell',
    '<r><t>NdFeB</t></r><r><rPr><b/></rPr><t xml:space="preserve"> magnet</t></r>',
    'NdFeB magnet',
  ),
  inline(
    'inline-phonetic',
    'Japanese exporters: furigana in the cell',
    '<t>磁石</t><rPh sb="0" eb="2"><t>ジシャク</t></rPh>',
    '磁石',
  ),
  inline('inline-escape', 'openpyxl write-only: _x000D_ in an inline string', '<t>a_x000D_b</t>', 'a\rb'),
  {
    name: 'text-that-looks-like-a-number',
    by: 'every PLM export: part numbers as text keep their zeros, exponents and length',
    bytes: one(
      ['0012.30', '1e5', '12345678901234567890', '1-2', 'TRUE']
        .map((text, i) => `<c r="${'ABCDE'.charAt(i)}1" t="inlineStr"><is><t>${text}</t></is></c>`)
        .join(''),
    ),
    cells: { A1: '0012.30', B1: '1e5', C1: '12345678901234567890', D1: '1-2', E1: 'TRUE' },
    kinds: { A1: 'string', B1: 'string', C1: 'string', D1: 'string', E1: 'string' },
  },
  {
    name: 'text-in-a-date-cell',
    by: 'Excel: a text in a cell that is formatted as a date stays a text',
    bytes: one('<c r="A1" s="1" t="s"><v>0</v></c>', {
      strings: '<si><t>46350</t></si>',
      styles: '<fonts><font/></fonts><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="0"/></cellXfs>',
    }),
    cells: { A1: '46350' },
    kinds: { A1: 'string' },
  },
  {
    name: 'long-text',
    by: 'Excel: 32,767 characters in one cell, the most there can be',
    bytes: one('<c r="A1" t="s"><v>0</v></c>', { strings: `<si><t>${'磁'.repeat(32_767)}</t></si>` }),
    cells: { A1: '磁'.repeat(32_767) },
  },
];
