import { type Assigned, type ColumnInput, DESCRIPTIVE, MODEL, profileOf } from './column-inputs.ts';

/* "Модель" in lists of spare parts: the machine that a part is for, and no number of the part. */

/** Rows of machines that several parts are for, and such machines, from which on it is no chance. */
const SHARE = 0.3;
const FEWEST = 2;
const WORD = /\p{L}{3,}/gu;

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(WORD) ?? []);

/** Whether no word stands in all names: a brush, an armature, a stator. */
function differ(names: readonly string[]): boolean {
  const [first, ...rest] = names.map(wordsOf);
  return first !== undefined && rest.length > 0 && ![...first].some((word) => rest.every((words) => words.has(word)));
}

const UNIT =
  '(?:[mk]?v(?:dc|ac)?|m?k?w|m?ah?|m?wh|[mkg]?hz|rpm|kv|[mcn]?m|n[ .·]?c?m|kg(?:[ .·/]?cm)?|g|[km]?(?:ω|ohms?)|[kmgt]b|mp|bar|l|l/min|[nµup]f|°c|%)';
/** "48V 500W", "12 V / 30 A": how strong or large something is. */
const RATING = new RegExp(`^(?:[~≈±]?\\d[\\d.,]*(?:\\s?[x×–-]\\s?\\d[\\d.,]*)*\\s?${UNIT}[\\s,;/+-]*)+$`, 'iu');

/** "Modèle" above ratings and nothing else: a specification, and no number that a maker gave. */
export function demoteRatings(inputs: readonly ColumnInput[], assigned: Assigned[]): void {
  for (const [at, each] of assigned.entries()) {
    const input = inputs.find(({ column }) => column === each.column);
    if (each.field !== 'mpn' || each.kind === 'user' || each.kind === 'dialect' || input === undefined) continue;
    if (!MODEL.test(input.header.trim()) || !input.profile.mostly(0.7, (text) => RATING.test(text.trim().slice(0, 80)))) continue; // prettier-ignore
    assigned[at] = { ...each, field: 'specification' };
  }
}

/** Takes a model from parts that are numbered besides, where one and the same stands at things that share neither number nor name. */
export function dropMachines(inputs: readonly ColumnInput[], assigned: Assigned[]): void {
  const cellsOf = (is: (each: Assigned) => boolean): readonly string[] | undefined => {
    const found = assigned.find(is);
    return found === undefined ? undefined : profileOf(inputs, found.column)?.cells();
  };
  const names = cellsOf(({ field }) => DESCRIPTIVE.has(field) && field !== 'specification');
  const numbers = cellsOf(({ field }) => field === 'partNumber');
  if (names === undefined || numbers === undefined) return;
  for (let at = assigned.length - 1; at >= 0; at--) {
    const each = assigned[at] as Assigned;
    const header = inputs.find(({ column }) => column === each.column)?.header.trim() ?? '';
    const profile = profileOf(inputs, each.column);
    if (each.field !== 'mpn' || each.kind === 'user' || each.kind === 'dialect' || !MODEL.test(header)) continue;
    if (profile === undefined) continue;
    const rows = new Map<string, number[]>();
    for (const [row, text] of profile.cells().entries())
      if (/[\p{L}\d]/u.test(text) && names[row] !== '' && numbers[row] !== '') {
        const held = rows.get(text);
        if (held === undefined) rows.set(text, [row]);
        else held.push(row);
      }
    const shared = [...rows.values()].filter(
      (own) =>
        own.length > 1 &&
        new Set(own.map((row) => numbers[row])).size === own.length &&
        differ(own.map((row) => names[row] ?? '')),
    );
    const count = shared.reduce((sum, { length }) => sum + length, 0);
    if (shared.length >= FEWEST && count >= profile.filled * SHARE) assigned.splice(at, 1);
  }
}
