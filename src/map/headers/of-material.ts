import type { Field } from '../types.ts';

/** Beside "material", what it is that a header names: a group, a cost, a list of materials. */
const OF_MATERIAL =
  /^(?:bills?|bom|lists?|liste|lista|group(?:ing)?s?|grp|class(?:ification)?|planner|planning|handling|overhead|burden|lead|master|buyer|budget|yield|request|order|doc(?:ument)?s?|safety)$|[费費类類组組]$|成本|清单|清單|明细|明細|그룹|비$|원가|명세/u;
/** Fields that say what of the material a header names: its cost, its size, whoever sells it. */
const SAID: readonly Field[] = [
  'unitCost', 'totalCost', 'category', 'massUnit', 'massTotal', 'dimensions', 'supplier', 'manufacturer',
]; // prettier-ignore

/** Whether a header with "material" in it names something of the material. "Material, size" names both, "Type of material" the material. */
export function isSaidOfMaterial(body: string, words: readonly string[], reached: ReadonlyMap<Field, number>): boolean {
  if (/[,&+/]|\btyp/iu.test(body)) return false;
  return words.some((word) => OF_MATERIAL.test(word)) || SAID.some((field) => reached.has(field));
}

/** Who bears costs, by a number: "Cost center", "Centro de custo". */
const CENTRE = /costs?[ -]{0,2}cent(?:er|re)|cent(?:ro|re|ru)s? d[ei] |中心|センタ|센터/iu;

/** Whether "cost" in a header is of whom it is put down to, and no price. */
export const isOfCentre = (body: string): boolean => CENTRE.test(body);
