import { parametersOf } from '../../map/parameters.ts';
import { LineKind, type MappedSheet, type Table } from '../../map/types.ts';
import type { Sheet } from '../../read/sheet.ts';
import { bundledDecomposer } from '../lines/decomposer.ts';
import { namesCarrier } from '../unread/of-sums.ts';
import { CarrierFinder } from '../unread/unread-content.ts';

/**
 * Rows of parameters describe one thing, which is no part once for each of them: of a magnet, and of each class of components, those stay
 * lines that say what it is made of, else the first that names it. The others become notes, in place; so do all that are called after a
 * property ("Rotor length") where a list beside them says what the thing is made of.
 */
export async function describedOnce(mapped: readonly MappedSheet[]): Promise<void> {
  for (const { sheet, tables } of mapped) {
    const [table] = tables;
    const parameters = table === undefined || tables.length > 1 ? null : parametersOf(sheet);
    if (table === undefined || parameters === null) continue;
    const finder = new CarrierFinder(await bundledDecomposer());
    const { ordinal, kind } = table.lines;
    const { stated, called } = parameters;
    const isListed = called.size > 0 && listsBeside(mapped, sheet).some((list) => namesCarrier(list, finder));
    const thingsIn = (row: number): string[] => {
      const text = finder.inRow(sheet, row);
      return text === null ? [] : finder.reported(text).map(({ componentClass }) => componentClass ?? 'magnet');
    };
    const told = new Set([...ordinal].filter((row) => !stated.has(row)).flatMap(thingsIn));
    ordinal.forEach((row, line) => {
      if (kind[line] !== LineKind.part || !stated.has(row)) return;
      const things = thingsIn(row);
      if (things.length > 0 && ((isListed && called.has(row)) || things.every((thing) => told.has(thing))))
        kind[line] = LineKind.note;
      for (const thing of things) told.add(thing);
    });
  }
}

const listsBeside = (mapped: readonly MappedSheet[], own: Sheet): readonly Table[] =>
  mapped.flatMap(({ sheet, tables }) => (sheet === own || parametersOf(sheet) !== null ? [] : tables));
