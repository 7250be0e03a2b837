import { LineKind, type Table } from '../map/types.ts';
import { normaliseNumber } from './part-number.ts';

/** "alternate for 100-1", "Alternative zu 4711", "substitute of item 10", 替代 100-1. Spare parts and successors stand in for nothing in the list. */
const STANDS_IN =
  /^(?:(?:alt(?:\.|ernat(?:e|ive|iva|ivo)?)?|alternativ(?:e|teil)?|substitut(?:e|o)?|sustituto|sostituto|second source|2nd source)(?: part| item)? (?:for|of|to|zu|f[üu]r|[àa]|de|di|per|para|pour) (?:(?:part|item|pos|position|pn|p\/n|no)\.? )?|(?:替代|代替)(?:件|料|品)?[：: ]{0,2})([\p{L}\p{N}][\p{L}\p{N}._/-]{1,40})[.)]?$/iu;
const LONGEST = 100;
/** Lines of one number that are looked through for the one beside. */
const MOST_LINES = 200;

/**
 * Lines whose remarks name the line that they stand in for, with that line, by the number of its part, of its maker or of its place;
 * `isBeside` says whether two lines stand below the same one.
 */
export function remarkedAlternates(
  table: Table,
  isBeside: (one: number, other: number) => boolean,
): [number, number][] {
  const { sheet, lines, columns } = table;
  const remarks = columns.get('remarks') ?? [];
  const named = new Map<number, string | null>();
  const wanted: [number, string][] = [];
  for (let line = 0; line < lines.count; line++) {
    if (lines.kind[line] !== LineKind.part) continue;
    for (const column of remarks) {
      const id = sheet.id(lines.ordinal[line] ?? 0, column);
      let number = named.get(id);
      if (number === undefined) {
        const text = sheet.texts.text(id).trim();
        number = text.length > LONGEST ? null : (STANDS_IN.exec(text)?.[1] ?? null);
        named.set(id, number);
      }
      if (number !== null) wanted.push([line, normaliseNumber(number)]);
    }
  }
  if (wanted.length === 0) return [];
  const numbers = (['partNumber', 'mpn', 'findNo'] as const).flatMap((field) => columns.get(field) ?? []);
  const byNumber = new Map<string, number[]>(wanted.map(([, number]) => [number, []]));
  for (let line = 0; line < lines.count; line++) {
    if (lines.kind[line] !== LineKind.part) continue;
    for (const column of numbers) {
      const own = byNumber.get(normaliseNumber(sheet.text(lines.ordinal[line] ?? 0, column)));
      if (own !== undefined && own.length < MOST_LINES && own.at(-1) !== line) own.push(line);
    }
  }
  return wanted.flatMap(([line, number]): [number, number][] => {
    const other = byNumber.get(number)?.find((one) => one !== line && isBeside(one, line));
    return other === undefined ? [] : [[other, line]];
  });
}
