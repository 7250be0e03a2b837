import { describe, expect, it } from 'vitest';
import { foldText } from '../headers/headers.ts';
import { LineKind } from '../types.ts';
import { mapSheet } from '../map-sheet.ts';
import { sheetOf } from '../sheet.fixture.ts';
import { isMoneyLabel } from './words-of-money.ts';

describe('a label of what a list costs', () => {
  it.each(['Estimated Total Cost', 'Funds Needed', 'Amount due', 'Budget', 'Remaining', 'BOM cost', 'Cost per robot (USD)', 'Shipping', 'Geschätzte Gesamtkosten', 'Versandkosten:', 'Coût estimé', 'Coste estimado', 'Presupuesto', 'Costo totale stimato', 'Custo total estimado', 'Verwachte kosten', 'Łączny koszt', 'Cena celkem', 'Becsült költség', 'Tahmini toplam', 'Beräknad kostnad', 'Arvioitu hinta', 'Ukupna cijena', 'Ориентировочная стоимость', 'Загальна вартість', 'Обща цена', 'Εκτιμώμενο κόστος', 'Estimasi biaya', 'Tổng chi phí', '预计总价', '所需资金', '運費', '概算費用', '예상 총 비용', 'תקציב', 'งบประมาณ'])(
    'is one: %s',
    (label) => {
      expect(isMoneyLabel(foldText(label))).toBe(true);
    },
  ); // prettier-ignore

  it.each(['Tension spring', 'Remaining wires', 'Cost-effective motor', 'Budget servo', 'Balance', 'Transport roller', 'Cargo box', 'Shipping box', '总成', 'Rest', 'Amount'])(
    'is none: %s',
    (label) => {
      expect(isMoneyLabel(foldText(label))).toBe(false);
    },
  ); // prettier-ignore

  it('makes its row a total, and no part', () => {
    const [table] = mapSheet(
      sheetOf([
        ['Item', 'Description', 'Quantity', 'Unit price', 'Cost'],
        ['MT2204', 'Motor', 2, 7.58, 15.16],
        ['MG90S', 'Servo', 3, 2.05, 6.15],
        ['Spar', 'Carbon spar', 1, 5.82, 5.82],
        ['Estimated Total Cost', null, null, null, 27.13],
        ['Funds Needed', null, null, null, 12.13],
      ]),
    ).tables;
    const { part, total } = LineKind;
    expect([...table!.lines.kind]).toEqual([part, part, part, total, total]);
  });
});
