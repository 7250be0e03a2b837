import { type Assigned, type ColumnInput, DESCRIPTIVE, profileOf } from './column-inputs.ts';
import type { Profile } from './profile.ts';

/** What a part of an assembly is called in systems whose tables name the assembly on every line. */
const COMPONENT =
  /^(?:components?|comp\.?|child|children|sub[- ]?items?|komponenten?|teil der stückliste|composants?|componentes?|componente|component[ei]|onderde(?:el|len)|grondstof|komponent(?:y|a|ti|er)?|składnik|komponens|alkotóelem|componentă|bileşen|bileşeni|компонент|комплектующее|子件|子项|子項|子物料|子階|元件|下階|子品目|構成品目|構成部品|子品番|子部品|자품목|하위품목|하위 ?품번|자재)(?:[ _.-]{0,2}(?:item|material|article|artikel|articolo|part|number|num|no|nr|code|id|pn|p\/n|item ?(?:no|number|code)|part ?(?:no|number)|mat(?:erial)?nr|编码|编号|代码|料号|物料编码|物料|品番|品目|番号|コード|코드|번호|품번|kód|kod|codice|código|cod|code article|kodu|nummer|numero|número|артикул|код)\.?)?$/iu;
/** "LM-DOOR", "A.100": in capitals or figures and without a blank. */
const TAG = /^[\p{Lu}\d][\p{Lu}\d._/-]{2,40}$/u;
/** Codes or long numbers in most cells. */
const isNumber = ({ code, longDigits, filled, integer, meanLength, mostly }: Profile): boolean =>
  filled >= 2 &&
  (code + longDigits >= 0.6 || (integer >= 0.9 && meanLength >= 4) || mostly(0.9, (text) => TAG.test(text)));

/** So many lines of one assembly on average. */
const FEWEST_LINES = 1.5;

const differentOf = (profile: Profile): number => new Set(profile.texts()).size;

/**
 * "Item | Description | Component | Component description": tables of ERP systems name on each line the assembly and the part of it. The
 * number on the left is that of the assembly where it comes again and again and the one below "Component" does so less; what stands
 * between them and comes as often describes the assembly, where the part is described as well.
 */
export function markComponents(inputs: readonly ColumnInput[], assigned: Assigned[]): void {
  if (assigned.some(({ field }) => field === 'parent' || field === 'level')) return;
  const fixed = new Set(
    assigned.filter(({ kind }) => kind === 'user' || kind === 'dialect').map(({ column }) => column),
  );
  const part = inputs.find(({ column, header, profile }) => !fixed.has(column) && COMPONENT.test(header.trim()) && isNumber(profile)); // prettier-ignore
  if (part === undefined) return;
  const whole = inputs.find(
    ({ column, profile }) =>
      column < part.column &&
      !fixed.has(column) &&
      isNumber(profile) &&
      assigned.some((each) => each.column === column && NUMBERS.has(each.field)) &&
      profile.filled >= differentOf(profile) * FEWEST_LINES &&
      differentOf(part.profile) > differentOf(profile),
  );
  if (whole === undefined) return;
  put(assigned, whole.column, 'parent');
  put(assigned, part.column, 'partNumber');
  const isDescribed = assigned.some(({ field, column }) => column > part.column && DESCRIPTIVE.has(field) && (profileOf(inputs, column)?.letters ?? 0) >= 0.5); // prettier-ignore
  if (!isDescribed) return;
  const wholes = differentOf(whole.profile);
  for (let at = assigned.length - 1; at >= 0; at--) {
    const { column, field } = assigned[at] as Assigned;
    const profile = profileOf(inputs, column);
    const isOfWhole = column > whole.column && column < part.column && profile !== undefined && profile.filled > 0;
    if (isOfWhole && !fixed.has(column) && SAYING.has(field) && differentOf(profile) <= wholes) assigned.splice(at, 1);
  }
}

const NUMBERS: ReadonlySet<string> = new Set([
  'partNumber',
  'mpn',
  'name',
  'category',
  'findNo',
  'customerPn',
  'description',
]);
const SAYING: ReadonlySet<string> = new Set([...DESCRIPTIVE, 'category', 'itemType']);

function put(assigned: Assigned[], column: number, field: Assigned['field']): void {
  const at = assigned.findIndex((each) => each.column === column);
  const kind = 'content' as const;
  if (at < 0) assigned.push({ field, column, score: 0.6, kind });
  else assigned[at] = { field, column, score: Math.max(0.6, (assigned[at] as Assigned).score), kind };
}
