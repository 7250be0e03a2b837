import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { type Cell, sheetOf } from '../sheet.fixture.ts';

/** Columns that lines are filed under, and those that describe them. */
function read(...rows: readonly (readonly Cell[])[]) {
  const columns = mapSheet(sheetOf(rows)).tables[0]?.columns;
  return [columns?.get('category') ?? [], columns?.get('description') ?? []];
}
const GROUPED = [[0], [2]];

describe('what lines are of', () => {
  it.each([
    ['Sous-ensemble', 'Référence', 'Désignation', 'Qté'],
    ['Subconjunto', 'Referencia', 'Descripción', 'Cant'],
    ['Subconjunto', 'Código', 'Descrição', 'Qtd'],
    ['Podzespół', 'Indeks', 'Nazwa', 'Ilość'],
    ['Moduł', 'Indeks', 'Nazwa', 'Ilość'],
    ['Modul', 'Artikelnr', 'Bezeichnung', 'Menge'],
    ['Модуль', 'Обозначение', 'Наименование', 'Кол.'],
    ['部件', '物料编码', '物料名称', '数量'],
    ['组件', '物料编码', '物料名称', '数量'],
    ['部件', '料號', '品名', '數量'],
  ])('describes none of them: %s', (...header) => {
    const lines = (...groups: string[]) => groups.map((group, at) => [group, `A-1${String(at)}`, ['Vis M6', 'Rondelle', 'Aimant', 'Capot'][at] ?? '', 4]); // prettier-ignore
    expect(read(header, ...lines('Moteur', 'Moteur', 'Capteur'))).toEqual(GROUPED);
    expect(read(header, ...lines('Moteur', '', '', 'Capteur'))).toEqual(GROUPED);
  });

  it('is told by its word alone, where another column is one of names', () => {
    const rows = [['Moteur', 'A-11', 'Vis M6', 4], ['Capteur', 'A-12', 'Aimant', 1]] as const; // prettier-ignore
    expect(read(['Sous-ensemble', 'Référence', 'Désignation', 'Qté'], ...rows)).toEqual(GROUPED);
    expect(read(['Podzespół', 'Indeks', 'Nazwa', 'Ilość'], ...rows)).toEqual(GROUPED);
  });
});

describe('a word for groups heads what lines are', () => {
  it('where no other column names them', () => {
    expect(read(['Sous-ensemble', 'Qté'], ['Moteur', 1], ['Aimant', 4], ['Vis', 4])[1]).toContain(0);
    expect(read(['部件', '数量'], ['电机', 1], ['磁铁', 4], ['螺钉', 4])[1]).toContain(0);
  });

  it('where the other says more of each, or only sizes', () => {
    expect(read(['Sous-ensemble', 'Description', 'Qté'], ['Moteur', 'sans balais', 1], ['Capteur', 'inductif', 4])[1]).toContain(0); // prettier-ignore
    expect(read(['部件', '料号', '描述', '数量'], ['磁铁', 'A-1', '镀镍 D10x3', 1], ['磁铁', 'A-2', '镀锌 D8x3', 4], ['螺钉', 'A-3', '不锈钢 M3', 4])[1]).toContain(0); // prettier-ignore
    expect(read(['Modul', 'Artikelnr', 'Bezeichnung', 'Menge'], ['Motor', 'A-1', '24 V', 1], ['Motor', 'A-2', '48 V', 4], ['Lager', 'A-3', '608', 4])[1]).toContain(0); // prettier-ignore
  });
});
