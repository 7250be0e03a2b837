import { parametersOf } from '../../map/parameters.ts';
import { LineKind, type MappedSheet } from '../../map/types.ts';
import { bundledDecomposer } from '../lines/decomposer.ts';
import { CarrierFinder } from '../unread/unread-content.ts';

/**
 * Rows of parameters describe one thing, which is no part once for each of them: of a magnet, and of each class of components, those stay
 * lines that say what it is made of, else the first that names it. The others become notes, in place.
 */
export async function describedOnce(mapped: readonly MappedSheet[]): Promise<void> {
  for (const { sheet, tables } of mapped) {
    const [table] = tables;
    const parameters = table === undefined || tables.length > 1 ? null : parametersOf(sheet);
    if (table === undefined || parameters === null) continue;
    const finder = new CarrierFinder(await bundledDecomposer());
    const { ordinal, kind } = table.lines;
    const thingsIn = (row: number): string[] => {
      const text = finder.inRow(sheet, row);
      return text === null ? [] : finder.reported(text).map(({ componentClass }) => componentClass ?? 'magnet');
    };
    const told = new Set([...ordinal].filter((row) => !parameters.stated.has(row)).flatMap(thingsIn));
    ordinal.forEach((row, line) => {
      if (kind[line] !== LineKind.part || !parameters.stated.has(row)) return;
      const things = thingsIn(row);
      if (things.length > 0 && things.every((thing) => told.has(thing))) kind[line] = LineKind.note;
      for (const thing of things) told.add(thing);
    });
  }
}
