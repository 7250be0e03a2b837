import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';

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
    [['存货编码', '存货名称', '主计量单位', '期初数量', '收入数量', '发出数量', '结存数量']],
    [['料號', '品名', '單位', '期初數量', '入庫數量', '出庫數量', '期末數量']],
    [['品目コード', '品名', '単位', '繰越数量', '受入数量', '払出数量', '残高数量']],
    [['품번', '품명', '단위', '기초수량', '입고수량', '출고수량', '기말수량']],
    [['Mã hàng', 'Tên hàng', 'ĐVT', 'SL tồn đầu', 'SL nhập', 'SL xuất', 'SL tồn cuối']],
    [['Код', 'Наименование', 'Ед.', 'Кол-во на начало', 'Кол-во приход', 'Кол-во расход', 'Кол-во на конец']],
    [['Indeks', 'Nazwa', 'Jm', 'Ilość początkowa', 'Ilość przyjęta', 'Ilość wydana', 'Ilość końcowa']],
    [['Stok kodu', 'Stok adı', 'Birim', 'Devir miktarı', 'Giriş miktarı', 'Çıkış miktarı', 'Kalan miktar']],
    [['Part No', 'Description', 'UOM', 'Opening qty', 'Received qty', 'Issued qty', 'Closing qty']],
    [['Číslo', 'Název', 'MJ', 'Počáteční stav', 'Příjem', 'Výdej', 'Konečný stav']],
    [
      [
        'Codice',
        'Descrizione',
        'UM',
        'Quantità iniziale',
        'Quantità caricata',
        'Quantità scaricata',
        'Quantità finale',
      ],
    ],
  ])('counts what lies there at the end: %j', (header) => {
    expect(quantityOf(header)).toEqual([header.at(-1)]);
  });

  it('leaves the quantity of a bill, whatever lies on the shelf', () => {
    expect(quantityOf(['Part No', 'Description', 'UOM', 'Qty', 'Rev', 'Reserved', 'On Hand'])).toEqual(['Qty']);
  });
});

describe('what was ordered, or may be used', () => {
  const counted = (...header: readonly [string, string, string, ...string[]]) => {
    const rows: Cell[][] = [
      ['A-1001', 'Yttrium oxide', 'kg', 250, 100],
      ['A-1002', 'Servo motor', 'pcs', 2, 0],
      ['A-1003', 'Magnet NdFeB N42SH', 'pcs', 400, 400],
    ];
    const [table] = mapSheet(sheetOf([header, ...rows.map((row) => row.slice(0, header.length))])).tables;
    return (table?.columns.get('quantity') ?? []).map((column) => header[column]);
  };

  it.each([
    'Order Qty', 'Frei verwendbar', 'Bestand', 'Bestand [Stk]', 'Q.tà ord.', 'Qté cdée', 'Tồn kho', 'Zásoba', 'Stav', 'Stan mag.', 'Stok miktarı', 'Qty in stock',
    'OnHand', 'ONHAND', 'On_Hand', 'QOH', 'ROB', 'Best.', 'Exist.', 'Ост.', 'Остаток', 'Залишок', '库存', '庫存', '在庫', '재고', 'Qté dispo', 'מלאי', 'المخزون',
  ])('is how many there are where no other column says so: "%s"', (word) => {
    expect(counted('Part No', 'Description', 'UOM', word)).toEqual([word]);
    expect(counted('Part No', 'Description', 'UOM', word, 'Qty')).toEqual(['Qty']);
  }); // prettier-ignore

  it('is none where numbers of orders stand below a word cut short', () => {
    const rows: Cell[][] = [['A-1001', 'Magnet', '4500187321'], ['A-1002', 'Motor', '4500187322'], ['A-1003', 'Screw', '4500187398']]; // prettier-ignore
    const [table] = mapSheet(sheetOf([['Artikelnr.', 'Bezeichnung', 'Best.'], ...rows])).tables;
    expect(table?.columns.get('quantity')).toBeUndefined();
  });

  it('is what was ordered, and not what is still to come', () => {
    expect(counted('Articolo', 'Descrizione', 'UM', 'Q.tà ord.', 'Q.tà resid.')).toEqual(['Q.tà ord.']);
  });

  it('is none below a word for a state, without units or in words', () => {
    const header = ['Číslo', 'Název', 'Stav'];
    const rows: Cell[][] = [['A-1', 'Magnet', 10], ['A-2', 'Motor', 20]]; // prettier-ignore
    const [numbers] = mapSheet(sheetOf([header, ...rows])).tables;
    expect(numbers?.columns.get('quantity')).toBeUndefined();
    const [words] = mapSheet(sheetOf([[...header, 'MJ'], ['A-1', 'Magnet', 'blok', 'ks'], ['A-2', 'Motor', 'nový', 'ks']])).tables; // prettier-ignore
    expect(words?.columns.get('lifecycle')).toEqual([2]);
  });

  it.each([
    'Stock util. libre',
    'Szabad készlet',
    'Libre utilización',
    'Unrestr.',
    'Free stock',
    'Vrij te gebruiken',
    'Volně použitelné',
    'Свободный остаток',
    '非限制使用的库存',
    '可用库存',
    '利用可能在庫',
    '가용재고',
  ])('counts what of it may be used, where nothing else is counted: %s', (free) => {
    expect(quantityOf(['Part No', 'Description', 'UOM', 'Price', 'A', 'B', free])).toEqual([free]);
    expect(quantityOf(['Part No', 'Description', 'UOM', free, 'A', 'B', 'Closing stock'])).toEqual(['Closing stock']);
  });
});
