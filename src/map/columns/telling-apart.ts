import type { Assigned, ColumnInput } from './column-inputs.ts';
import type { Profile } from './profile.ts';

/** "NEMA17", "DRV8825", "100nF", "A4988": letters and figures in one, as types and values are written. */
const isType = (text: string): boolean =>
  text.split(/[^\p{L}\d.,-]/u).some((word) => word.length >= 4 && /\p{L}/u.test(word) && /\d/.test(word));
/** Headers of where a thing sits or lies, of single pieces, or of when, which tell no kinds of things apart. */
const ASIDE =
  /loc|pos|place|where|joint|axis|bin|shelf|rack|box|room|serial|s\/n|lot|batch|tag|date|time|ver|rev|id$|uid|key|code|no\.?$|#|status|state|lager|ort|datum|emplac|ubic|mest|miejsc|мест|位|号|號|番|위치|번호/iu;
const LONGEST = 40;

/** Joint1, Joint2: what is left without the figures is the same in each. */
const isSeries = (texts: readonly string[]): boolean =>
  new Set(texts.map((text) => text.replace(/\d+/gu, ''))).size === 1;

function areTypes(name: Profile, { filled, fill, distinct, meanLength, url, money, mostly, texts }: Profile): boolean {
  return (
    filled >= 3 &&
    fill >= 0.6 &&
    distinct > name.distinct &&
    meanLength <= LONGEST &&
    url === 0 &&
    money === 0 &&
    mostly(0.7, isType) &&
    !isSeries(texts())
  );
}

/**
 * "Motor | NEMA17", "Motor | NEMA23" below headers of which one is unknown: right beside a name that comes again, types and values say
 * which thing it is.
 */
export function addTelling(inputs: readonly ColumnInput[], name: number, assigned: Assigned[]): void {
  const at = inputs.findIndex(({ column }) => column === name);
  const [named, beside] = [inputs[at]?.profile, inputs[at + 1]];
  if (named === undefined || beside === undefined || named.distinct === 1) return;
  const { column, header, profile } = beside;
  if (header === '' || ASIDE.test(header.trim()) || assigned.some((each) => each.column === column)) return;
  if (areTypes(named, profile)) assigned.push({ field: 'specification', column, score: 0.4, kind: 'content' });
}
