import { TextArena, TextKind } from '../arena.ts';
import { limitError } from '../limits.ts';
import { Sheet } from '../sheet.ts';
import type { ReadOptions, ReadResult } from '../types.ts';

/** "Assembly HUB_MOTOR contains:", "Sub-Assembly ROTOR contains:": the bill of one assembly begins. */
const OPENS =
  /^\s{0,20}(?:(?:sub-?)?assembly|(?:unter)?baugruppe|(?:sous-)?ensemble|(?:sotto)?assieme|(?:sub)?conjunto)\s{1,20}(\S{1,80})\s{1,20}(?:contains|enthält|contient|contiene)\s{0,20}:\s*$/iu;
/** "  46    Part          MAG_N42SH_10X5X3". */
const LINE =
  /^\s{0,20}(\d{1,6})\s{1,20}(part|sub-?assembly|assembly|teil|unterbaugruppe|baugruppe|pièce|sous-ensemble|ensemble|parte|sottoassieme|assieme|pieza|subconjunto|conjunto)\s{1,40}(\S.{0,120}?)\s*$/iu;
/** What is below repeats, part by part, what the bills above hold. */
const SUMMARY =
  /^\s{0,20}(?:summary of parts|zusammenfassung der teile|teileübersicht|récapitulatif des pièces|riepilogo delle parti|resumen de piezas)/iu;
const MOST_BYTES = 8 * 1024 ** 2;
const COLUMNS = ['parent', 'quantity', 'itemType', 'partNumber', 'description'];

/**
 * The bill of materials that Creo (Pro/ENGINEER) writes as text: what each assembly contains, assembly by assembly, and a summary of
 * all, which is left out and named. One sheet of parents, quantities and names; null: it is no such text.
 *
 * @throws ReadError `limit-rows`
 */
export function readContains(bytes: Uint8Array, encoding: string, options: ReadOptions): ReadResult | null {
  if (bytes.length > MOST_BYTES) return null;
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\n|\r/);
  const first = lines.find((line) => line.trim() !== '');
  if (first === undefined || !OPENS.test(first)) return null;
  if (lines.length > options.limits.rows) throw limitError('rows', options.limits, 'The file');
  const texts = new TextArena();
  const sheet = new Sheet(null, texts);
  sheet.columnNames = COLUMNS;
  sheet.columnFields = COLUMNS;
  const left: number[] = [];
  let summary = 0;
  let assembly = '';
  lines.forEach((line, at) => {
    if (line.trim() === '') return;
    const opened = OPENS.exec(line)?.[1];
    if (opened !== undefined) [assembly, summary] = [opened, 0];
    else if (SUMMARY.test(line)) summary = at + 1;
    const [, count, type, name] = LINE.exec(line) ?? [];
    if (opened !== undefined || summary > 0) return;
    if (count === undefined || type === undefined || name === undefined) {
      left.push(at + 1);
      return;
    }
    const ordinal = sheet.addRow(at + 1);
    sheet.setLine(ordinal, at + 1);
    // A number that is a name says what the thing is.
    for (const [column, text] of [assembly, count, type, name, name].entries())
      sheet.set(ordinal, column, texts.intern(text, TextKind.string));
  });
  if (sheet.rowCount === 0) return null;
  const skipped = [
    ...(summary > 0
      ? [{ what: `lines ${String(summary)}-${String(lines.length)}`, reason: 'a summary of the parts above' }]
      : []),
    ...(left.length > 0
      ? [{ what: `lines ${left.slice(0, 12).join(', ')}`, reason: 'neither an assembly nor what it contains' }]
      : []),
  ];
  return {
    format: 'text',
    texts,
    sheets: [sheet],
    details: { encoding },
    ...(skipped.length > 0 && { skipped }),
  };
}
