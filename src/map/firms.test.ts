import { describe, expect, it } from 'vitest';
import { foreignTable, isSettled } from './not-parts.ts';
import { sheetOf } from './sheet.fixture.ts';

const FIRMS = [
  ['Ardal Drives', 'Stepper motors', 'ardal-drives.com'],
  ['Bosun & Kell', 'Neodymium magnets', 'https://www.bosun.co.uk/'],
  ['Cleat', 'Screws', 'cleat.de'],
];
const reasonOf = (header: string, rows: readonly (readonly string[])[] = FIRMS): string =>
  foreignTable(sheetOf([header.split(' | '), ...rows])) ?? '';

describe('a list of firms', () => {
  it.each([
    'Supplier | Specialty | Website',
    'Supplier | Products | Website',
    'Vendor | What we buy there | URL',
    'Shop | Good for | Link',
    'Lieferant | Sortiment | Webseite',
    'Händler | Was wir dort kaufen | Web',
    'Fournisseur | Spécialité | Site',
    'Proveedor | Especialidad | Sitio web',
    'Fornitore | Specialità | Sito',
    'Fornecedor | Especialidade | Site',
    'Leverancier | Assortiment | Website',
    'Dostawca | Asortyment | Strona',
    'Dodavatel | Sortiment | Web',
    'Поставщик | Специализация | Сайт',
    'Tedarikçi | Uzmanlık | Web sitesi',
    '供应商 | 主营产品 | 网址',
    '仕入先 | 取扱品 | サイト',
    '공급업체 | 취급 품목 | 웹사이트',
  ])('says who sells what, and names no parts: %s', (header) => {
    expect(reasonOf(header)).toMatch(/^a list of firms/);
    expect(isSettled(reasonOf(header))).toBe(true);
  });

  it('may be numbered, stand below a title, and say where they are', () => {
    const rows = FIRMS.map((row, at) => [String(at + 1), ...row, 'DE']);
    expect(reasonOf('# | Supplier | Specialty | Website | Country', rows)).not.toBe('');
    expect(foreignTable(sheetOf([['Where we buy'], ['Supplier', 'Specialty'], ...FIRMS]))).not.toBeNull();
  });

  it.each([
    'Supplier | Part | Link',
    'Supplier | Description | Website',
    'Supplier | Item | Website',
    'Part | Specialty | Website',
    'Component | Range | Site',
  ])('is none where a column names parts: %s', (header) => {
    expect(reasonOf(header)).toBe('');
  });

  it('is none where another list stands below it', () => {
    const below = [
      ['Part', 'Qty'],
      ['Stepper motor', '2'],
    ];
    for (const gap of [[[]], [['Parts']]])
      expect(reasonOf('Supplier | Specialty | Website', [...FIRMS, ...gap, ...below])).toBe('');
  });

  it('is none where things are counted, numbered or priced, firms repeat, or addresses lead to things', () => {
    for (const [header, value] of [
      ['Qty', '2'],
      ['Part number', 'AX-120'],
      ['Price', '12.50'],
    ] as const) {
      const rows = FIRMS.map((row) => [...row, value]);
      expect(reasonOf(`Supplier | Products | Website | ${header}`, rows)).toBe('');
    }
    const header = 'Supplier | Specialty | Website';
    const again = FIRMS.map(([, ...rest]) => ['Ardal Drives', ...rest]);
    const pages = FIRMS.map(([firm = '', what = '']) => [firm, what, `https://shop.example/p/${what}`]);
    const sized = FIRMS.map(([firm = '', what = '', site = '']) => [firm, `${what} M3x12`, site]);
    expect([again, pages, sized].map((rows) => reasonOf(header, rows))).toEqual(['', '', '']);
  });
});
