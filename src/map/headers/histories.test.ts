import { describe, expect, it } from 'vitest';
import { mapSheet } from '../map-sheet.ts';
import { CHANGES } from '../not-parts.ts';
import { sheetOf, type Cell } from '../sheet.fixture.ts';

const reason = (name: string | null, ...rows: readonly (readonly Cell[])[]): string =>
  mapSheet(sheetOf([...rows], name)).reason;

describe('a history of changes', () => {
  it.each<[string, string | null, readonly (readonly Cell[])[]]>([
    ['names a change, and what it was made in', null, [['Rev', 'Change description', 'By'], ['B', 'Motor changed', 'JT']]],
    ['in any language', null, [['Index', 'Änderungsbeschreibung', 'Datum'], ['B', 'Motor getauscht', '03.11.2025']]],
    ['in a short word, where an index and a date stand beside it', 'Tabelle2', [['Indice', 'Date', 'Modification'], ['A', '01/2019', 'Création'], ['C', '09/2025', 'Moteurs de porte : fournisseur remplacé']]],
    ['has a sheet of that name', '개정이력', [['REV', '내용', '일자'], ['0', '최초 작성', '2024-03-02'], ['1', '모터 품번 변경(서보모터 PS900001829)', '2025-05-10']]],
    ['in its words for a description as well', 'Revision History', [['Rev', 'Date', 'Description', 'Author'], ['A', '2025-01-03', 'First issue', 'JT'], ['B', '2025-03-02', 'Servo motor 400W replaced', 'JT'], ['C', '2025-03-04', 'Magnet N42SH added', 'JT']]],
    ['by who made it, in place of an index', 'Notes', [['Data', 'Użytkownik', 'Zmiana'], ['2025-01-03', 'jk', 'Pozycja 6: magnes neodymowy N48']]],
    ['has a sheet of one word for it', 'Historia', [['Data', 'Wersja', 'Co'], ['2025-01-03', '2', 'Magnes neodymowy N48'], ['2025-02-03', '3', 'Silnik 24 V']]],
    ['in Cyrillic letters', 'История изменений', [['Изм.', 'Дата', 'Описание'], ['1', '01.02.2025', 'Двигатель заменён']]],
  ])('%s', (_, name, rows) => {
    expect(reason(name, ...rows)).toBe(CHANGES);
  }); // prettier-ignore

  it.each<[string, string | null, readonly (readonly Cell[])[]]>([
    ['parts with their indexes', null, [['Part No', 'Description', 'Modification', 'Qty'], ['A-1', 'Servo motor 400W', 'B', 1], ['A-2', 'Bracket', 'A', 2]]],
    ['a list in a sheet of changes', 'Changes', [['Part No', 'Description', 'Date', 'Qty'], ['A-1', 'Servo motor 400W', '2025-01-03', 1], ['A-2', 'Bracket', '2025-01-03', 2]]],
    ['dates of deliveries', 'Log', [['Part', 'Date', 'Pcs'], ['Servo motor 400W', '2025-01-03', 1], ['Bracket', '2025-01-03', 2]]],
  ])('is none in %s', (_, name, rows) => {
    expect(reason(name, ...rows)).not.toBe(CHANGES);
  }); // prettier-ignore
});
