/** Units in Arabic, Persian and Hebrew, as `foldText` has them, by a name of the table in `units.ts`. A build loads this where it is needed. */
const NAMES: Readonly<Record<string, string>> = {
  g: 'غرام جرام جم گرم גרם',
  kg: 'كيلوغرام كيلوجرام كجم كغم كغ كيلوگرم קילוגרם ק"ג',
  mm: 'مم ميليمتر מ"מ',
  cm: 'سم سانتيمتر ס"מ',
  m: 'متر מטר',
  l: 'لتر ليتر ליטר',
  h: 'ساعه ساعت שעה שעות',
  pair: 'زوج جفت זוג',
  set: 'طقم ست مجموعه ערכה סט',
  pack: 'علبه كرتون بسته رول חבילה גליל',
  pcs: "قطعه قطع حبه عدد عددي دانه יח יח' יחידה יחידות",
};
const BY_NAME = new Map(
  Object.entries(NAMES).flatMap(([name, list]) => list.split(' ').map((own) => [own, name] as const)),
);

/** The name that the table knows; the text itself where this is no unit. */
export function unitRightToLeft(folded: string): string {
  return BY_NAME.get(folded) ?? folded;
}
