import { profileOf } from './column-inputs.ts';
import type { Meanings } from './meanings.ts';
import type { Profile } from './profile.ts';

/** "1 set", "≈1 kg", "2pcs": a figure with what it counts; "1a" is the number of a line. */
const WITH_UNIT = /^[≈~ca. ]{0,4}\d{1,5}(?:[.,]\d{1,3})?(?: \p{L}{1,8}|\s?(?:kg|mm|cm|pcs?|sets?|個|个|套|件|개))\.?$/u;
const FIGURE = /^[≈~]? ?\d{1,5}(?:[.,]\d{1,3})?$/u;

/** Whether figures count and number nothing: one of them has a unit, or they are the price of all in prices of one. */
export const isCounted = (list: Meanings, p: Profile): boolean => {
  const texts = p.texts();
  const isOfUnit = (text: string): boolean => WITH_UNIT.test(text);
  return (
    (texts.length > 1 && texts.every((text) => FIGURE.test(text) || isOfUnit(text)) && texts.some(isOfUnit)) ||
    makesTotals(list, p)
  );
};

/** "€1,250.00", 60: a figure with a sign of money or none. NaN where a text says more. */
const amountOf = (text: string): number =>
  /^[^\d\p{L}]{0,3}\d[\d,]{0,12}(?:\.\d{1,4})?\s?\P{L}?$/u.test(text) ? Number(text.replace(/[^\d.]/g, '')) : NaN;

/** 3 x 60 = 180, 12 x 1 = 12, on each row on which the three stand; ones alone show nothing. */
function makesTotals({ inputs, assigned }: Meanings, { cells }: Profile): boolean {
  const at = (field: string): readonly string[] | undefined =>
    profileOf(inputs, assigned.find((each) => each.field === field)?.column ?? -1)?.cells();
  const [each, all] = [at('unitCost'), at('totalCost')];
  if (each === undefined || all === undefined) return false;
  let shown = 0;
  for (const [row, text] of cells().entries()) {
    const [count, price, sum] = [amountOf(text), amountOf(each[row] ?? ''), amountOf(all[row] ?? '')];
    if (!(count > 0 && price > 0 && sum > 0)) continue;
    if (Math.abs(count * price - sum) > Math.max(0.02, sum * 0.005)) return false;
    if (count > 1) shown++;
  }
  return shown > 1;
}
