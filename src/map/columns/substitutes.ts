import { type Assigned, type ColumnInput, DESCRIPTIVE } from './column-inputs.ts';
import { foldText } from '../headers/headers.ts';
import type { Field } from '../types.ts';

/** What may be built in instead; accents are dropped. Spare parts and numbers of old are none. */
const SUBSTITUTE =
  /(?<!\p{L})(?:alt(?:ern\p{L}*|\.)?(?!\p{L})|alternativ\p{L}*|substitu\p{L}*|ausweich\p{L}*|ersatz(?!teil)\p{L}*|rempla[cn]\p{L}*|sostitut\p{L}*|sustitut\p{L}*|zamien\p{L}*|zastepcz\p{L}*|nahrad\p{L}*|замен\p{L}*|аналог\p{L}*|muadil\p{L}*)|替代|代用|代替|取代|替料|대체|호환/u;
/** The number of what it stands in for, its rank, its group, or a number of its maker. */
const NO_NUMBER =
  /(?<!\p{L})(?:for|zu|fur|pour|para|per|du|of|groups?|gruppe|groupe|grup[po]o?|prio\p{L}*|rank|ratio|factor|qty|quantity|usage|mpn|mfr|mfg|manufacturer|vendor|supplier|source|status|type|uom|desc\p{L}*|bez\p{L}*|name|denomin\p{L}*)(?!\p{L})|组|組|优先|優先|우선|그룹|名|比例|关系|品名/u;
/** What is built in where nothing stands in for it, in lists that tell of both. */
const MAIN = /(?<!\p{L})(?:main|primary|haupt\p{L}*|princip\p{L}*|основн\p{L}*)|主料|主件|主物料|主品/iu;
export const isSubstitute = (header: string): boolean => SUBSTITUTE.test(foldText(header));
/** A number of a part: a figure in it, no blank, and no count of lines. */
const NUMBER = /^(?=.*\d)[\p{L}\d][\p{L}\d._/-]{3,40}$/u;
const isNumber = ({ profile }: ColumnInput): boolean =>
  profile.filled > 0 && profile.mostly(0.9, (text) => NUMBER.test(text.trim()));

/** What only a list of parts has, and none of what may stand in for them. */
const OF_BILL: ReadonlySet<Field> = new Set<Field>(['level', 'refDes', 'findNo', 'mpn', 'manufacturer', 'unitCost', 'parent']); // prettier-ignore

/**
 * "Component | Substitute | Description | Qty": a list of what may be built in instead, each line with the number of the part, beside it
 * that of the substitute, and what that is. The number of the part is the one that a line stands in for; returns whether it is such a list.
 */
export function markSubstitutes(inputs: readonly ColumnInput[], assigned: Assigned[]): boolean {
  if (assigned.some(({ field }) => OF_BILL.has(field))) return false;
  const numbers = inputs.filter(isNumber);
  const at = numbers.findIndex(
    ({ header, profile }) => isSubstitute(header) && !NO_NUMBER.test(foldText(header)) && profile.fill === 1,
  );
  const [main, own] = [numbers[at - 1], numbers[at]];
  if (main === undefined || own === undefined || main.profile.fill < 1 || SUBSTITUTE.test(main.header)) return false;
  if ([main, own].some(({ column }) => assigned.some((each) => each.column === column && isSaid(each)))) return false;
  const says = (column: number): boolean =>
    assigned.some((each) => each.column === column && DESCRIPTIVE.has(each.field));
  const behind = inputs.find(({ column, profile }) => column > own.column && profile.letters >= 0.5);
  const isBeside = inputs.every(({ column }) => column <= main.column || column >= own.column || !says(column));
  // A part that is described on the left of its substitute is the one that the list is of, and so is one that is counted there.
  const isCounted = assigned.some(
    ({ field, column }) => field === 'quantity' && column > main.column && column < own.column,
  );
  const ofBoth = MAIN.test(main.header) && !isCounted;
  if (behind === undefined || (!isBeside && !(ofBoth && isSubstitute(behind.header)))) return false;
  for (let each = assigned.length - 1; each >= 0; each--) {
    const { column, field } = assigned[each] as Assigned;
    const isOfMain = column < own.column && DESCRIPTIVE.has(field);
    if (column === main.column || column === own.column || isOfMain || field === 'alternate') assigned.splice(each, 1);
  }
  assigned.push(
    { field: 'partNumber', column: own.column, score: 0.9, kind: 'content' },
    { field: 'alternate', column: main.column, score: 0.9, kind: 'content' },
  );
  if (!says(behind.column)) assigned.push({ field: 'description', column: behind.column, score: 0.7, kind: 'content' });
  return true;
}

const isSaid = ({ kind }: Assigned): boolean => kind === 'user' || kind === 'dialect';
