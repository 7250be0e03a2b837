import { describe, expect, it } from 'vitest';
import { sheetOf } from '../sheet.fixture.ts';
import { mapSheet } from '../map-sheet.ts';
import { arePlanned } from './planning-figures.ts';

const COUNTS = ['500', '500', '12000', '90000', '20000', '500', '12000', '40000'];
const NAMES = ['Imán', 'Imán plano', 'Tornillo', 'Tapa', 'Lámina', 'Resorte', 'Cable', 'Carcasa'];
const TAGS = ['IMAN', 'IMAN-P', 'TOR-M3', 'TAPA', 'LAMINA', 'TOR-M3', 'CABLE', 'CARCASA'];

const columnsOf = (rows: readonly (readonly string[])[]) => {
  const table = mapSheet(sheetOf(rows)).tables[0];
  if (table === undefined) throw new Error('no list');
  return table.columns;
};

describe('figures of planning number no parts', () => {
  it.each([
    'moq',
    'Order multiple',
    'lead_time_dias',
    'Conditionnement',
    'Velikost dávky',
    'Страховой запас',
    '最小起订量',
  ])('though they stand below "%s" beside the number of an assembly', (header) => {
    const rows = COUNTS.map((count, at) => [
      `P${String(1 + (at >> 2))}-CC`,
      TAGS[at] ?? '',
      NAMES[at] ?? '',
      '2',
      count,
    ]);
    const columns = columnsOf([['producto', 'componente', 'descripcion', 'cantidad', header], ...rows]);
    expect(columns.get('partNumber')).toEqual([1]);
    expect(columns.get('parent')).toEqual([0]);
    const undivided = columnsOf([
      ['producto', 'descripcion', 'cantidad', header],
      ...rows.map(([product = '', , name = '', quantity = '', count = '']) => [product, name, quantity, count]),
    ]);
    expect(undivided.get('partNumber') ?? []).not.toContain(3);
  });

  it.each(['Material MOQ', 'Component lead time', '品目リードタイム', 'Teile-Losgröße'])(
    'though "%s" says of what they are',
    (header) => {
      const rows = COUNTS.map((count, at) => [NAMES[at] ?? '', String(Number(count) * 100 + at), '2']);
      expect(columnsOf([['Description', header, 'Qty'], ...rows]).get('partNumber')).toBeUndefined();
    },
  );

  it.each([
    'Mindestbestellmenge',
    'Losgröße',
    'WBZ (Tage)',
    'Délai de livraison',
    'Plazo de entrega',
    'Lotto minimo',
    'Prazo de entrega',
    'Levertijd',
    'Wielkość partii',
    'Срок поставки',
    'Säkerhetslager',
    'Szállítási idő',
    'Teslim süresi',
    '交期',
    '最小発注数量',
    '최소주문수량',
  ])('as "%s" says', (header) => {
    expect(arePlanned(header)).toBe(true);
  });
  it.each(['Komponente', 'Item', 'Artikel', 'Código', '物料', '品番', '부품', 'Material', 'Teil'])(
    'and "%s" does not',
    (header) => {
      expect(arePlanned(header)).toBe(false);
    },
  );

  it('and figures below a word for components do', () => {
    const rows = COUNTS.map((_, at) => [`P${String(1 + (at >> 2))}-CC`, String(100471 + at), NAMES[at] ?? '', '2']);
    const columns = columnsOf([['Assembly', 'Component', 'Description', 'Qty'], ...rows]);
    expect(columns.get('partNumber')).toEqual([1]);
  });
});
