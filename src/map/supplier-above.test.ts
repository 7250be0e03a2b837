import { describe, expect, it } from 'vitest';
import { shipFromAbove, supplierAbove } from './supplier-above.ts';
import { sheetOf, type Cell } from './sheet.fixture.ts';

const HEADER = ['Part No', 'Description', 'Qty'];

/** Who supplies a list, by rows above its header. */
const named = (...rows: readonly (readonly Cell[])[]): string | null => {
  const sheet = sheetOf([...rows, HEADER, ['A-1', 'Ring magnet', 4]]);
  return supplierAbove(sheet, sheet.rowCount - 2);
};

describe('the supplier that is named above a list', () => {
  it.each<[string, readonly (readonly Cell[])[]]>([
    ['Huber Mechatronik GmbH', [['Abfrage Seltene Erden'], ['Lieferant:', 'Huber Mechatronik GmbH', null, 'Lieferanten-Nr.:', 70044710]]],
    ['Huber GmbH', [['Lieferant: Huber GmbH', null, 'Datum: 14.10.2025']]],
    ['宁波海达电机有限公司', [['供应商名称：', '宁波海达电机有限公司', '联系人：', '陈工']]],
    ['(주)대성모터스', [['협력사명', '(주)대성모터스', '작성일', '2025-11-03'], []]],
    ['Kestrel Ltd', [['Supplier name', null, 'Kestrel Ltd'], []]],
    ['ООО Полюс', [['Поставщик: ООО Полюс'], ['Покупатель: ООО Завод']]],
    ['宁波科田磁业股份有限公司', [['境内发货人', '宁波科田磁业股份有限公司', '出口口岸', '宁波海关'], []]],
    ['NINGBO TAIDA MAGNET CO., LTD.', [['NINGBO TAIDA MAGNET CO., LTD.'], ['QUOTATION  QT251022-3'], ['To:', 'Delta Drives Ltd.'], []]],
  ])('is %s', (name, rows) => {
    expect(named(...rows)).toBe(name);
  }); // prettier-ignore

  it.each<[string, readonly (readonly Cell[])[]]>([
    ['a customer', [['Kunde:', 'Delta Drives GmbH'], ['To: Delta Drives Ltd.'], ['收货人：', '三星电子']]],
    ['a label without a value', [['Supplier:', null, 'Date:', '2025-11-03']]],
    ['a form that nobody filled in', [['Supplier:', '<company name>'], ['Lieferant: ____________'], ['Vendor: n/a']]],
    ['a number', [['Supplier No.:', 70044710], ['Supplier:', 4711]]],
    ['two', [['Supplier: Kestrel Ltd'], ['Supplier: Nord AB']]],
    ['words for groups of columns', [['Part', 'Supplier', 'Logistics']]],
    ['a header of another list', [['Supplier', 'Country'], ['Acme', 'DE'], []]],
    ['where a thing is bought', [['Source:', 'ERP export'], ['Shop: 3rd floor'], ['Site: Munich']]],
    ['a date', [['Supplier answer:', 'until 31.10.2025']]],
    ['the head of whoever asks', [['DELTA DRIVES LTD.'], ['REQUEST FOR QUOTATION 4711'], []]],
    ['the head of whoever orders', [['Delta Drives GmbH'], ['Bestellung 4500187321'], ['Angebot vom 3.11.'], []]],
    ['to whom an offer is made', [['株式会社アクメ 御中'], ['見積書'], []]],
    ['the head of a bill', [['Delta Drives GmbH'], ['Stückliste Servoantrieb'], []]],
  ])('is none in %s', (_, rows) => {
    expect(named(...rows)).toBeNull();
  }); // prettier-ignore
});

/** From where a list is shipped, by rows above its header. */
const shipped = (...rows: readonly (readonly Cell[])[]): string | null => {
  const sheet = sheetOf([...rows, HEADER, ['A-1', 'Ring magnet', 4]]);
  return shipFromAbove(sheet, sheet.rowCount - 2);
};

describe('from where a list is shipped', () => {
  it.each<[string, readonly (readonly Cell[])[]]>([
    ['China', [['Ship from: China'], []]],
    ['CN', [['Quotation QT-1'], ['Ship From', 'CN', null, 'Incoterm', 'FCA'], []]],
    ['深圳', [['供应商名称：', '宁波海达电机有限公司'], ['发货地：', '深圳'], []]],
    ['Chine', [["Pays d'expédition :", 'Chine'], []]],
    ['Китай', [['Страна отгрузки: Китай'], []]],
    ['中国', [['出荷地', '中国'], []]],
    ['CN', [['Lieferant: Huber Magnetics Ltd', 'Land: CN'], ['Kunde: Delta GmbH', 'Land: DE'], []]],
    ['China', [['Supplier:', 'Ningbo Magnets Ltd'], ['Country:', 'China'], []]],
  ])('is %s', (place, rows) => {
    expect(shipped(...rows)).toBe(place);
  }); // prettier-ignore

  it.each<[string, readonly (readonly Cell[])[]]>([
    ['the country of a customer', [['Kunde: Delta GmbH'], ['Land: DE'], []]],
    ['a country of nobody', [['Land: CN'], []]],
    ['where it is shipped to', [['Ship to: Germany'], ['Destination country:', 'DE'], []]],
    ['an empty form', [['Ship from:', null, 'Date:', '2025-11-03'], ['Ship from: ________'], []]],
    ['several', [['Ship from: China'], ['Ship from: Japan'], []]],
    ['a date', [['Ship from:', '03.11.2025'], []]],
    ['words for columns', [['Part', 'Ship from', 'Country']]],
  ])('is not said by %s', (_, rows) => {
    expect(shipped(...rows)).toBeNull();
  }); // prettier-ignore
});
