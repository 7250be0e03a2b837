import { describe, expect, it } from 'vitest';
import { companyIn, isNoNumber } from './placeholder.ts';

const NOTHING = ['veri eksik', 'data missing', 'sin datos', 'нет данных', '데이터 없음', 
  'n/a', 'N.A.', '#N/A', 'TBD', 't.b.d.', 'unknown', '???', '-', '–', '—', '...', 'None', 'various', 'to be defined', 'unbekannt', 'k. A.', 'diverse', 'inconnu',
  'desconocido', 'sconosciuto', 'desconhecida', 'onbekend', 'nieznany', 'neznámý', 'неизвестно', 'невідомо', 'okänd', 'ukjent', 'tuntematon', 'ismeretlen',
  'necunoscut', 'bilinmiyor', 'άγνωστος', 'ไม่ทราบ', 'không rõ', 'tidak diketahui', 'belum ada', 'pelbagai', '不明', '未知', '待定', '无', 'なし', '미정', '알 수 없음', ' Ｎ／Ａ ',
]; // prettier-ignore

describe('a text that says that there is nothing to say', () => {
  it.each(NOTHING)('%s: is no number', (text) => expect(isNoNumber(text)).toBe(true));
  it.each(NOTHING)('%s: is no company', (text) => expect(companyIn(text)).toBeNull());
  it.each(['MG996R', 'N42 D20x5', 'D5x85mm'])('%s: is a type, and no company', (text) =>
    expect(companyIn(text)).toBeNull(),
  );
  it.each(['3M Co.', 'A123', 'SKF 6204', 'E2V', 'T-Motor Air 40A', '日亜3号'])('%s: may be one', (text) =>
    expect(companyIn(text)).toBe(text),
  );
  it.each(['', '  ', null, undefined])('%j: is no company either', (text) => expect(companyIn(text)).toBeNull());
});

describe('a size in a number column', () => {
  it.each(['20x10x5mm', 'Ø10 x 3 mm', '50mm x 75mm x 10mm'])('%s: numbers nothing', (text) =>
    expect(isNoNumber(text)).toBe(true),
  );
  it.each(['20x10x5', 'M3x10mm-A2', '400mm', 'BP-20x10mm'])('%s: may be a number', (text) =>
    expect(isNoNumber(text)).toBe(false),
  );
});

describe('a number column', () => {
  it.each([
    '000000',
    '00-00',
    'xxxx',
    'XX-XXX',
    'see drawing',
    'see drawing 4711',
    'siehe Zeichnung',
    '见图',
    'no number',
    'standard',
  ])('numbers nothing with %s', (text) => expect(isNoNumber(text)).toBe(true));
  it.each(['MAG-30412', '0012', 'X1', 'TBD-1', 'NA-77', 'Magnet', '自制件', 'seeger 12', 'none-42'])(
    'numbers a part with %s',
    (text) => expect(isNoNumber(text)).toBe(false),
  );
});

describe('a company', () => {
  it.each([
    'Nordmark',
    'C&K',
    '3M',
    'Standard Motor',
    'Ohne Grenzen GmbH',
    'Nanjing Magnet',
    '无锡磁业',
    'TDK',
    'NA Electronics',
  ])('is %s, as written', (name) => expect(companyIn(` ${name} `)).toBe(name));
});
