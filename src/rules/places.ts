import { tableOf } from '../bom/access.ts';
import { standingOf } from '../bom/standing.ts';
import type { Bom } from '../bom/types.ts';
import { lastDayOf } from '../bom/validity.ts';
import type { Table } from '../map/types.ts';
import type { Evidence } from '../materials/types.ts';
import { aboveAt, contextAt } from './context.ts';
import { isContext, locationAt, ownCell } from './location.ts';
import type { LocatedEvidence, Location } from './types.ts';

/** The place of a line in one of its columns (0-based), and without one in its description. */
export function placeOf(bom: Bom, line: number, column: number | undefined): Location {
  const table = tableOf(bom, line);
  if (table === null) throw new RangeError(`line ${line} is in no table`);
  const ordinal = table.lines.ordinal[bom.lineIndex[line] as number] as number;
  const at = column !== undefined && column >= 0 ? column : (table.columns.get('description')?.[0] ?? table.left);
  return locationAt(table, ordinal, ownColumn(table, ordinal, at));
}

/** A finding points at its own row of the bill, also where the words that speak stand in another file or in a cell merged over rows. */
function ownColumn(table: Table, ordinal: number, column: number): number {
  if (table.merged?.has(column) === true) return ownCell(table, ordinal, column);
  const { joined } = table;
  if (joined?.columns.has(column) !== true) return column;
  const numbers = table.columns.get('partNumber') ?? table.columns.get('mpn');
  return numbers?.find((own) => !joined.columns.has(own)) ?? table.left;
}

/** The place with what its line says of being built in, and until when. */
export function withStanding(bom: Bom, line: number, place: Location, hasEnds: boolean): Location {
  const standing = standingOf(bom, line);
  // The day, and not whether it is past: a finding is kept from date to date.
  const until = hasEnds ? lastDayOf(bom, line) : null;
  if (standing === null && until === null) return place;
  return { ...place, ...(standing !== null && { standing }), ...(until !== null && { validTo: until }) };
}

/** The places of a line by column, each made once: most evidence stands in the one that the finding points at. */
export class LinePlaces {
  readonly line: number;
  readonly column: number | undefined;
  readonly #bom: Bom;
  #pointed: Location | null = null;
  #others: Map<number, Location> | null = null;

  constructor(bom: Bom, line: number, column: number | undefined) {
    this.#bom = bom;
    this.line = line;
    this.column = column;
  }

  /** Where the finding points. */
  get pointed(): Location {
    return (this.#pointed ??= placeOf(this.#bom, this.line, this.column));
  }

  at(column: number): Location {
    if (column === this.column) return this.pointed;
    let place = this.#others?.get(column);
    if (place === undefined)
      (this.#others ??= new Map<number, Location>()).set(column, (place = placeOf(this.#bom, this.line, column)));
    return place;
  }
}

/** Evidence with the place that it was read from: of what stands on no line that of a substance, else of a heading or title. */
export function located(
  bom: Bom,
  evidence: Evidence,
  places: LinePlaces,
  substances: ReadonlyMap<Evidence, Location> | undefined,
): LocatedEvidence {
  // Key by key: of a spread, V8 keeps a hidden class per object, larger than the object itself.
  const { kind, text, role, column, meaning, source, grade, confidence, about } = evidence;
  const location =
    column < 0
      ? (substances?.get(evidence) ?? aside(bom, evidence, places.line))
      : (foreign(bom, places.line, column) ?? places.at(column));
  const said = location === null ? text : asWritten(text, location.text);
  return { kind, text: said, role, meaning, source, grade, confidence, about, location };
}

/** Where a cell came from, if it is another file's or a merged one of a row above. */
function foreign(bom: Bom, line: number, column: number): Location | null {
  const table = tableOf(bom, line);
  if (table === null) return null;
  const ordinal = table.lines.ordinal[bom.lineIndex[line] as number] ?? -1;
  if (table.merged?.has(column) === true) return locationAt(table, ordinal, column);
  return table.joined?.columns.has(column) === true ? table.joined.placeOf(ordinal, column) : null;
}

/** The cell of a heading, a title or an assembly around it, which is on no line of the part. */
function aside(bom: Bom, { role, text }: Evidence, line: number): Location | null {
  if (role === 'parent') return aboveAt(bom, line, text);
  const table = tableOf(bom, line);
  return table === null || !isContext(role) ? null : contextAt(table, bom.lineIndex[line] as number, role, text);
}

/** What is said of a cell, as the cell writes it: numbers of types are compared in capitals, and decimals of formulas with points. */
function asWritten(said: string, cell: string): string {
  if (cell.includes(said)) return said;
  const compared = (text: string): string => text.toLowerCase().replaceAll(',', '.');
  const at = compared(cell).indexOf(compared(said));
  const written = cell.slice(at, at + said.length);
  return at >= 0 && compared(written) === compared(said) ? written : said;
}
