import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';

function fieldsOf(header: readonly string[], ...rows: readonly (readonly Cell[])[]): Record<string, string> {
  const [table] = mapSheet(sheetOf([header, ...rows])).tables;
  return Object.fromEntries(
    [...(table?.columns ?? [])].map(([field, columns]) => [field, columns.map((at) => header[at] ?? '').join(' + ')]),
  );
}

const LINES = [
  ['M-1001', 'M-1002', 'Magnet N42SH', 8],
  ['M-2001', 'M-2002', 'Screw M3', 4],
];

describe('a list of what may be built in instead', () => {
  it.each([
    [['Component', 'Substitute', 'Description', 'Qty']],
    [['Item', 'Alternate Item', 'Description', 'Qty']],
    [['Artikelnummer', 'Alternativartikel', 'Bezeichnung', 'Menge']],
    [['Composant', 'Article de remplacement', 'Désignation', 'Quantité']],
    [['主料', '替代料', '物料名称', '用量']],
    [['品番', '代替品番', '品名', '員数']],
    [['품번', '대체품번', '품명', '수량']],
  ])('is of the substitutes: %j', (header) => {
    expect(fieldsOf(header, ...LINES)).toMatchObject({ partNumber: header[1], alternate: header[0] });
  });

  it('describes them, and not what they stand in for', () => {
    const header = ['Main Item', 'Main Item Description', 'Substitute Item', 'Substitute Description', 'Qty'];
    const found = fieldsOf(header, ...LINES.map(([one, ...rest]) => [one ?? '', 'Steel plate', ...rest]));
    expect(found).toMatchObject({ partNumber: 'Substitute Item', description: 'Substitute Description' });
  });

  it.each([
    ['some lines have none', ['Part Number', 'Substitute', 'Description', 'Qty'], LINES.map((row, at) => (at === 0 ? row : row.with(1, '')))],
    ['it stands behind the part', ['Part Number', 'Description', 'Qty', 'Alternate Part'], LINES.map(([a, b, c, d]) => [a ?? '', c ?? '', d ?? '', b ?? ''])],
    ['it is a group', ['Part Number', 'Alt Group', 'Description', 'Qty'], LINES],
    ['it is a spare part', ['Teilenummer', 'Ersatzteil', 'Bezeichnung', 'Menge'], LINES],
    ['it is an old number', ['Part Number', 'Old Part Number', 'Description', 'Qty'], LINES],
  ])('is none where %s', (_, header, rows) => {
    expect(fieldsOf(header, ...rows)['partNumber']).toContain(header[0]);
  }); // prettier-ignore
});
