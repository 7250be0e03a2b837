import { describe, expect, it } from 'vitest';
import { mapSheet } from './map-sheet.ts';
import { sheetOf, type Cell } from './test-sheet.ts';

function quantityOf(header: readonly string[]): readonly string[] {
  const rows: Cell[][] = [
    ['A-1001', 'Dysprosium metal ingot', 'kg', 12.4, 0, 3, 9.4],
    ['A-1002', 'Gadolinium oxide powder', 'kg', 40, 0, 10, 30],
    ['A-1003', 'Yttrium metal turnings', 'kg', 7, 0, 0, 7],
    ['A-1004', 'Samarium cobalt magnet', 'pcs', 400, 20, 36, 384],
  ];
  const [table] = mapSheet(sheetOf([header, ...rows])).tables;
  return (table?.columns.get('quantity') ?? []).map((column) => header[column] ?? '');
}

describe('a list of stock', () => {
  it.each([
    [['Код', 'Номенклатура', 'Ед.', 'Нач. остаток', 'Приход', 'Расход', 'Кон. остаток']],
    [['存货编码', '存货名称', '主计量单位', '期初结存', '本期入库', '本期出库', '期末结存']],
    [['品目コード', '品名', '単位', '月初在庫', '入庫', '出庫', '在庫数']],
    [['Part No', 'Description', 'UOM', 'Opening', 'Receipts', 'Issues', 'Closing Stock']],
  ])('counts what lies there at the end: %j', (header) => {
    expect(quantityOf(header)).toEqual([header.at(-1)]);
  });

  it('leaves the quantity of a bill, whatever lies on the shelf', () => {
    expect(quantityOf(['Part No', 'Description', 'UOM', 'Qty', 'Rev', 'Reserved', 'On Hand'])).toEqual(['Qty']);
  });
});
