import { expect, it } from 'vitest';
import { english } from '../../locale/say.ts';
import { askedFirm, supplierOf } from './asked.ts';
import { finding } from '../fabricated.fixture.ts';
import type { JudgedFinding } from '../../judge/types.ts';

const of = (manufacturer: string | null, supplier: string | null): JudgedFinding =>
  ({ ...finding(), manufacturer, supplier }) as JudgedFinding;
const asked = (manufacturer: string | null, supplier: string | null): string =>
  askedFirm(of(manufacturer, supplier), {}, english.say);

it('whoever sells a part is asked of it, and told whose it is', () => {
  expect(asked('Nordmagnet AB', 'Handel GmbH')).toBe('Handel GmbH (maker: Nordmagnet AB)');
});

it.each([
  ['Nordmagnet AB', null, 'Nordmagnet AB'],
  ['Nordmagnet AB', 'n/a', 'Nordmagnet AB'],
  [null, 'Handel GmbH', 'Handel GmbH'],
  ['Nordmagnet AB', 'NORDMAGNET AB', 'NORDMAGNET AB'],
  ['various', '-', ''],
  [null, 'Automotive Scrap', ''],
  [null, 'Local Store', ''],
  ['Nordmagnet AB', 'Amazon', 'Nordmagnet AB'],
  [null, 'Prior Scientific (used)', 'Prior Scientific'],
  [null, 'Market Hill Magnetics', 'Market Hill Magnetics'],
  [null, 'China', ''],
  [null, 'Тайвань', ''],
  ['Nordmagnet AB', 'CN/JP', 'Nordmagnet AB'],
  [null, 'Россия, Полюс', 'Россия, Полюс'],
  [null, 'ST', 'ST'],
  [null, 'GE', 'GE'],
  [null, 'Bel', 'Bel'],
  [null, null, ''],
])('of the maker %s and the seller %s, one is asked: %s', (manufacturer, supplier, expected) => {
  expect(asked(manufacturer, supplier)).toBe(expected);
});

it('goes by the name that the user’s list gives a firm', () => {
  const companies = [{ name: 'Handel GmbH', aliases: ['HANDEL'] }] as never;
  expect(supplierOf(of('Nordmagnet AB', 'handel'), { companies })).toBe('Handel GmbH');
});
