import { describe, expect, it } from 'vitest';
import { gramsPer, isPack, parseUnit } from './units.ts';

describe('units', () => {
  it.each([
    ['kg', 1000],
    ['KGM', 1000],
    ['mg', 0.001],
    ['GRM', 1],
    ['g/pc', 1],
    ['Gramm', 1],
    ['克', 1],
    ['кг', 1000],
    ['کیلوگرم', 1000],
    ['كجم', 1000],
    ['ק״ג', 1000],
    ['جرام', 1],
    ['lbs', 453.59237],
  ])('%s is %d g', (text, grams) => {
    expect(gramsPer(text)).toBeCloseTo(grams, 6);
  });

  it.each([
    'pcs',
    'kosov',
    'komada',
    'ком.',
    'Stk.',
    'ST',
    'EA',
    '个',
    '节',
    '盏',
    '個',
    '개',
    'шт',
    'Set',
    'kpl',
    'db',
    'bucăți',
    'قطعة',
    'عدد',
    'יח׳',
    'buah',
    'bh',
    'lembar',
    'batang',
    'tane',
    'gab.',
    'tk',
    'kusy',
    'бр.',
    '基',
    '部',
    '辆',
    '架',
    '기',
    '조',
    '식',
    'sæt',
    'к-т',
  ])('%s counts pieces', (text) => {
    expect(parseUnit(text)?.kind).toBe('count');
  });

  it.each([
    ['pair', 2],
    ['对', 2],
    ['dz', 12],
    ['pasang', 2],
    ['lusin', 12],
    ['TSD', 1000],
  ] as const)('one %s is %d pieces', (text, pieces) => {
    expect(parseUnit(text)).toMatchObject({ canonical: 'pcs', factor: pieces });
  });

  it.each([
    'boxes',
    'Roll',
    'bag',
    '盒',
    'pk',
    'bottle',
    'Set',
    'Satz',
    'Sätze',
    'SA',
    'VPE',
    'PKG',
    'kits',
    '套',
    '组',
    '台套',
    '式',
    'セット',
    '세트',
    'компл.',
    'készlet',
    'bộ',
    'cuộn',
    'hộp',
    'ชุด',
  ])('%s is a pack, of how many is not said', (text) => {
    const unit = parseUnit(text);
    expect(unit !== null && isPack(unit)).toBe(true);
  });

  it.each([
    ['thanh', 1],
    ['quả', 1],
    ['viên', 1],
    ['đôi', 2],
  ])('%s counts pieces', (text, factor) => {
    expect(parseUnit(text)).toMatchObject({ kind: 'count', canonical: 'pcs', factor });
  });

  it.each([
    'milligrams',
    'Millimeter.',
    ' kilogramm ',
    'cm2',
    'm3.',
    'uom.product_uom_gram',
    'piece(s)',
    'kilogram/piece',
  ])('%s is a unit, however long', (text) => {
    expect(parseUnit(text)).not.toBeNull();
  });

  it.each(['RN-42', 'N42SH 20x10', 'milligramss.', 'g2', 'RES-10K-0603'])('%s is none', (text) => {
    expect(parseUnit(text)).toBeNull();
  });

  it('never takes a count for a mass', () => {
    expect(gramsPer('pcs')).toBeNull();
    expect(gramsPer('m')).toBeNull();
    expect(gramsPer('as_needed')).toBeNull();
  });
});
