import { describe, expect, it } from 'vitest';
import { headerCandidates } from './dictionary.ts';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';
import type { Field } from '../types.ts';

const FIELDS = [
  'findNo',
  'partNumber',
  'description',
  'quantity',
  'unit',
  'material',
  'manufacturer',
  'supplier',
  'massUnit',
  'unitCost',
  'remarks',
] as const satisfies readonly Field[];

const LISTS: Readonly<Record<string, readonly [header: readonly string[], first: string, second: string]>> = {
  Bulgarian: [['№ по ред', 'Каталожен номер', 'Наименование', 'К-во', 'Мярка', 'Материал', 'Производител', 'Доставчик', 'Тегло', 'Ед. цена', 'Забележка'], 'Стъпков двигател', 'Стойка за двигател'],
  Lithuanian: [['Eil. Nr.', 'Detalės numeris', 'Pavadinimas', 'Kiekis', 'Mato vnt.', 'Medžiaga', 'Gamintojas', 'Tiekėjas', 'Masė', 'Vieneto kaina', 'Pastabos'], 'Žingsninis variklis', 'Variklio laikiklis'],
  Latvian: [['Nr. p.k.', 'Detaļas numurs', 'Nosaukums', 'Daudzums', 'Mērvienība', 'Materiāls', 'Ražotājs', 'Piegādātājs', 'Svars', 'Vienības cena', 'Piezīmes'], 'Soļu motors', 'Motora stiprinājums'],
  Estonian: [['Jrk nr', 'Detaili number', 'Nimetus', 'Kogus', 'Ühik', 'Materjal', 'Tootja', 'Tarnija', 'Kaal', 'Ühikuhind', 'Märkused'], 'Samm-mootor', 'Mootori kinnitus'],
}; // prettier-ignore

describe('lists of the Baltic countries and Bulgaria', () => {
  it.each(Object.entries(LISTS))('have their columns known: %s', (_, [header, first, second]) => {
    const lines: readonly (readonly Cell[])[] = [
      [1, 'AX-100', first, 2, 'pcs', 'Fe', 'Moons', 'Arrow', 0.4, 21.5, 'NEMA 17'],
      [2, 'AX-101', second, 4, 'pcs', 'Al', 'Moons', 'Arrow', 0.1, 3.2, 'M3'],
    ];
    const { tables, verdict } = mapSheet(sheetOf([['BOM 2026'], [], header, ...lines]));
    expect(verdict).toBe('tables');
    expect(tables).toHaveLength(1);
    expect(tables[0]?.headerRow).toBe(3);
    expect(Array.from(tables[0]?.lines.quantity ?? [])).toEqual([2, 4]);
    expect(FIELDS.map((field) => tables[0]?.columns.get(field))).toEqual(FIELDS.map((_, column) => [column]));
  });

  it.each([
    ['Описание', 'description'],
    ['Количество', 'quantity'],
    ['Чертеж №', 'drawing'],
    ['Ниво', 'level'],
    ['Общо количество', 'quantityTotal'],
    ['Aprašymas', 'description'],
    ['Brėžinio Nr.', 'drawing'],
    ['Lygis', 'level'],
    ['Kiekis iš viso', 'quantityTotal'],
    ['BREZINIO NR', 'drawing'],
    ['Apraksts', 'description'],
    ['Rasējuma numurs', 'drawing'],
    ['Līmenis', 'level'],
    ['Kopējais daudzums', 'quantityTotal'],
    ['Kirjeldus', 'description'],
    ['Joonise nr', 'drawing'],
    ['Tase', 'level'],
    ['Kogus kokku', 'quantityTotal'],
    ['Päritoluriik', 'countryOfOrigin'],
    ['Izcelsmes valsts', 'countryOfOrigin'],
    ['Kilmės šalis', 'countryOfOrigin'],
    ['Страна на произход', 'countryOfOrigin'],
  ])('%s is the column for %s', (header, field) => {
    expect(headerCandidates(header)[0]?.field).toBe(field);
  });
});
