import type { Sheet } from '../../read/sheet.ts';
import { type Field, type LineColumns, LineKind } from '../types.ts';
import type { Frame } from './wrapped.ts';
import { goesOnBelow, isGraded, isMaterial } from './wrapped-words.ts';

/** Numbers of an item, by which what stands below it is known. */
const OF_ITEM: readonly Field[] = [
  'level',
  'parent',
  'path',
  'findNo',
  'partNumber',
  'customerPn',
  'drawing',
  'revision',
];
const NUMBERS: readonly Field[] = ['findNo', 'partNumber'];
const COUNTS: readonly Field[] = ['quantity', 'quantityTotal'];
/** What a row for a further maker has none of. */
const OF_LINE: readonly Field[] = [...OF_ITEM, ...COUNTS, 'name', 'refDes', 'unit', 'material'];
const SOURCES: readonly Field[] = ['mpn', 'supplierPn'];
/** So many items show how a list is written, and their share that has a number. */
const FEWEST = 2;
const MOSTLY = 0.8;
/** Items that have a second line, where each may; of some it is blank. */
const FEWEST_PAIRS = 3;
const PAIRED = 0.6;

/**
 * Rows that go on with the item above them, where that is sure. What such a row says of the item's name or material is put together in the
 * line of the item, and the row is a note: a name that a drawing office wrapped ("Ротор с постоянными" above "магнитами"), a material or a
 * grade ("NdFeB N38UH"), the second line of an item in lists of two lines each. What it is or may be (a magnet with its grade, a further
 * maker's part) stays a line, known by the numbers of the item.
 */
export function continueLines(sheet: Sheet, { left, right, columns }: Frame, lines: LineColumns): void {
  const [column = -1] = columns.get('description') ?? [];
  const others = [...columns].flatMap(([field, own]) => (field === 'description' ? [] : own));
  const of = (fields: readonly Field[]): number[] => fields.flatMap((field) => columns.get(field) ?? []);
  const [numbers, counts, ofLine, sources, ofItem] = [NUMBERS, COUNTS, OF_LINE, SOURCES, OF_ITEM].map(of) as [number[], number[], number[], number[], number[]]; // prettier-ignore
  const finds = of(['findNo']);
  const codes = of(['partNumber']);
  const described = of(['description', 'material']);
  const rowOf = (line: number): number => lines.ordinal[line] ?? -1;
  const has = (line: number, own: readonly number[]): boolean => own.some((at) => sheet.id(rowOf(line), at) !== 0);
  const isAsAbove = (item: number, line: number, at: number): boolean =>
    sheet.id(rowOf(item), at) === sheet.id(rowOf(line), at);
  const isBelow = (line: number): boolean =>
    line > 0 && line < lines.count && sheet.rowNumber(rowOf(line)) - sheet.rowNumber(rowOf(line - 1)) === 1;
  const isAlone = (line: number): boolean =>
    line < lines.count &&
    has(line, [column]) &&
    sheet.filled(rowOf(line)).every((at) => at === column || at < left || at > right);
  /** Neither numbered nor counted; a word where items have a number ("MAG") is one to sort them by. */
  const isUnnumbered = (line: number): boolean =>
    !has(line, finds) &&
    !has(line, counts) &&
    codes.every((at) => !/\d/.test(sheet.text(rowOf(line), at))) &&
    lines.kind[line] !== LineKind.total;
  const isSecond = (line: number): boolean => isBelow(line) && isUnnumbered(line);

  let [items, numbered, second] = [0, 0, 0];
  let [named, known] = [0, 0];
  for (let line = 0; line < lines.count; line++) {
    if (lines.kind[line] !== LineKind.part) continue;
    if (has(line, [column])) {
      named++;
      if (has(line, numbers)) known++;
    }
    if (!has(line, counts)) continue;
    items++;
    if (has(line, numbers)) numbered++;
    if (isSecond(line + 1) && !isSecond(line + 2)) second++;
  }
  const isNumbered = items >= FEWEST && numbered >= items * MOSTLY;
  // Lists of who may supply what often count nothing.
  const isKnown = counts.length > 0 ? isNumbered : named >= FEWEST && known >= named * MOSTLY;
  const isTwoLined = isNumbered && finds.length > 0 && second >= FEWEST_PAIRS && second >= items * PAIRED;

  const join = (item: number, line: number, between: string): void => {
    const text = `${sheet.text(rowOf(item), column)}${between}${sheet.text(rowOf(line), column)}`;
    if (has(line, [column])) sheet.set(rowOf(item), column, sheet.texts.intern(text));
    leave(lines, item, line);
  };
  // The header has a second line as well.
  if (isTwoLined && lines.kind[0] === LineKind.part && isUnnumbered(0)) lines.kind[0] = LineKind.note;
  let item = -1;
  for (let line = 0; line < lines.count; line++) {
    const isGoingOn = item >= 0 && isBelow(line);
    const text = sheet.text(rowOf(line), column);
    // A magnet by its name and grade is told of as that, wherever it stands.
    const isMagnetBelow = isGraded(text) && !isMaterial(text);
    if (isGoingOn && isTwoLined && has(item, finds) && isSecond(line) && !isMagnetBelow) {
      join(item, line, ', ');
      continue;
    }
    if (isGoingOn && isAlone(line) && has(item, others)) {
      const isOfIt = lines.kind[line] === LineKind.part && isMaterial(text);
      if (isOfIt || goesOnBelow(sheet.text(rowOf(item), column), text)) {
        // Where the list has a column for what things are of, that is its place.
        const own = isOfIt ? columns.get('material')?.[0] : undefined;
        if (own !== undefined && sheet.id(rowOf(item), own) === 0) {
          sheet.set(rowOf(item), own, sheet.texts.intern(text));
          leave(lines, item, line);
        } else join(item, line, isOfIt ? ', ' : ' ');
        continue;
      }
    }
    if (isGoingOn && lines.kind[line] === LineKind.part && isKnown && has(item, numbers)) {
      const isMagnet = isNumbered && isAlone(line) && isGraded(text) && !isAlone(line + 1);
      const isSource = !has(line, [column]) && !has(line, ofLine) && has(line, sources);
      if (isMagnet || isSource) {
        for (const at of ofItem) sheet.set(rowOf(line), at, sheet.id(rowOf(item), at));
        if (isSource && described.every((at) => !has(line, [at]) || isAsAbove(item, line, at)))
          for (const at of described) sheet.set(rowOf(line), at, sheet.id(rowOf(item), at));
        continue;
      }
    }
    item = lines.kind[line] === LineKind.part ? line : -1;
  }
}

/** A row that says no more than the item above it is a note, and governs nothing. */
function leave({ kind, heading, count }: LineColumns, item: number, line: number): void {
  if (kind[line] === LineKind.heading)
    for (let below = line + 1; below < count; below++)
      if (heading[below] === line) heading[below] = heading[item] ?? -1;
  kind[line] = LineKind.note;
}
