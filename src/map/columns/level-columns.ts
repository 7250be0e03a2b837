import { type Assigned, type ColumnInput, columnsOf, DESCRIPTIVE, tells } from './column-inputs.ts';

/** Several columns for the levels, `Level 1`, `Level 2`, …: the filled one says the depth; where it holds names it describes as well. `byCells`: no header says so. */
export function addLevelColumns(
  inputs: readonly ColumnInput[],
  levels: readonly ColumnInput[],
  assigned: Assigned[],
  byCells: boolean,
): void {
  const hasNumbers = holdNumbers(inputs, levels, assigned);
  const hasNames = holdNames(levels);
  const own = columnsOf(levels);
  const others = assigned.filter(({ column }) => !own.has(column));
  assigned.length = 0;
  for (const each of others) assigned.push(each);
  for (const { column, profile } of levels) {
    assigned.push({ field: 'level', column, score: 0.8, kind: byCells ? 'content' : 'bare' });
    if (hasNumbers && profile.filled > 0) assigned.push({ field: 'partNumber', column, score: 0.6, kind: 'content' });
    else if (hasNames && profile.letters >= 0.5)
      assigned.push({ field: 'description', column, score: 0.6, kind: 'content' });
  }
}

/** Whether what stands in level columns is long enough for names; an "x" only says at which level a line is. */
function holdNames(levels: readonly ColumnInput[]): boolean {
  let filled = 0;
  let length = 0;
  for (const { profile } of levels) {
    filled += profile.filled;
    length += profile.meanLength * profile.filled;
  }
  return length >= filled * 4;
}

/**
 * Whether level columns hold the numbers of the parts: one on each row, no words, and no column beside them does. Where they
 * are codes, or the names stand in a column of their own.
 */
function holdNumbers(
  inputs: readonly ColumnInput[],
  levels: readonly ColumnInput[],
  assigned: readonly Assigned[],
): boolean {
  const own = columnsOf(levels);
  const beside = assigned.filter(({ column }) => !own.has(column));
  if (beside.some(({ field }) => field === 'partNumber' || field === 'mpn')) return false;
  let filled = 0;
  let fill = 0;
  const sum = { words: 0, codes: 0, counts: 0, length: 0 };
  for (const { profile } of levels) {
    filled += profile.filled;
    fill += profile.fill;
    sum.words += profile.prose * profile.filled;
    sum.codes += (profile.code + profile.longDigits) * profile.filled;
    sum.counts += (profile.numeric - profile.longDigits) * profile.filled;
    sum.length += profile.meanLength * profile.filled;
  }
  if (filled === 0 || fill > 1.1 || sum.words > filled * 0.2 || sum.counts > filled * 0.5 || sum.length < filled * 2)
    return false;
  const isNamed = beside.some(({ field, column }) => DESCRIPTIVE.has(field) && tells(inputs, column));
  return isNamed || sum.codes >= filled * 0.5;
}
