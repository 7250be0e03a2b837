import { columnFields, headingText } from '../map/texts.ts';
import type { Field, Table } from '../map/types.ts';
import { NOTHING, type Decomposer } from '../materials/decompose.ts';
import { Screen } from '../materials/screen.ts';
import type { Decomposition, TextRole } from '../materials/types.ts';
import { TextKind } from '../read/arena.ts';
import { roleOf } from './line-input.ts';

/** Roles whose nouns say what a line is. */
const SPEAKS: ReadonlySet<TextRole> = new Set(['description', 'category', 'partNumber']);

/**
 * Tells lines that need no decomposition, by the ids of their texts: a text is screened once, however many lines hold it, and no
 * string is made for a line. What it says nothing of is decomposed.
 */
export function createLineScreen(table: Table, { screening }: Decomposer): (line: number) => Decomposition | null {
  const { sheet, lines } = table;
  const { texts } = sheet;
  // A hyperlink speaks of its line too.
  if (sheet.links.size > 0) return () => null;
  const fields = columnFields(table);
  const plan = fields.flatMap(([column, field]) => {
    const role = roleOf(field);
    if (role === undefined || role === 'supplier') return [];
    return [{ column, any: role === 'partNumber' || role === 'commodity', speaks: SPEAKS.has(role) }];
  });
  const columnsOf = (wanted: Field): number[] => fields.filter(([, field]) => field === wanted).map(([column]) => column);
  const makers = [...columnsOf('manufacturer').reverse(), ...columnsOf('supplier')];
  /** By text id: bits + 1, 0 where it was not screened yet. */
  const known = new Uint8Array(texts.size);
  const series = new Map<number, readonly number[]>();
  const headings = new Map<number, boolean>();
  const bitsOf = (id: number): number => {
    let bits = known[id] as number;
    if (bits === 0) known[id] = bits = screening.screen(texts.text(id)) + 1;
    return bits - 1;
  };
  const headingSpeaks = (line: number): boolean => {
    const heading = lines.heading[line] ?? -1;
    if (heading < 0) return false;
    let speaks = headings.get(heading);
    if (speaks === undefined) {
      speaks = headingText(table, line).some((text) => (screening.screen(text) & Screen.carrier) !== 0);
      headings.set(heading, speaks);
    }
    return speaks;
  };
  /** Series of the maker of a row. */
  const seriesAt = (row: number): readonly number[] => {
    const id = makers.map((column) => sheet.id(row, column)).find((each) => each !== 0) ?? 0;
    if (id === 0) return [];
    let found = series.get(id);
    if (found === undefined) series.set(id, (found = screening.seriesOf(texts.text(id))));
    return found;
  };

  return (line) => {
    const row = lines.ordinal[line] as number;
    let isKnown = false;
    for (const { column, any, speaks } of plan) {
      const id = sheet.id(row, column);
      if (id === 0 || (!any && texts.kind(id) !== TextKind.string)) continue;
      const bits = bitsOf(id);
      if ((bits & Screen.carrier) !== 0) return null;
      if (!speaks || (bits & Screen.noun) === 0) continue;
      if ((bits & Screen.cue) !== 0) return null;
      isKnown = true;
    }
    if (headingSpeaks(line)) return null;
    const own = seriesAt(row);
    if (own.length > 0 && plan.some(({ column, speaks }) => speaks && screening.isOfSeries(own, sheet.text(row, column)))) return null;
    return NOTHING[isKnown ? 'non-carrier' : 'unclassified'];
  };
} // prettier-ignore
