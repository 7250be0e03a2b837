import { partLinesOf, tableOf } from './access.ts';
import { firstText, makerOf, numberOf, supplierOf } from './named.ts';
import { isNoNumber } from './placeholder.ts';
import { sourceColumns } from './second-sources.ts';
import type { Bom } from './types.ts';

/** What names a part of a bill: what the register's lines are compared with. */
export interface PartName {
  readonly partKey: string;
  readonly partNumber: string | null;
  readonly manufacturer: string | null;
  /** The maker's number beside one of the house, as it is written; beside a key of another number it is of a second source of the line. */
  readonly mpn?: string | undefined;
  /** Who sells it, where the bill says so. */
  readonly supplier?: string | null | undefined;
}

/** The parts of a bill by name, whether or not anything is reported of them. */
export function* partNamesOf(bom: Bom): Generator<PartName> {
  for (let part = 0; part < bom.partCount; part++) {
    const lines = partLinesOf(bom, part);
    const partKey = bom.partKey.at(part) ?? '';
    const partNumber = numberOf(bom, lines);
    const mpn = partKey.startsWith('mpn:') ? null : firstText(bom, lines, 'mpn', isNoNumber);
    const isFurther = mpn !== null && mpn !== partNumber;
    yield {
      partKey,
      partNumber,
      manufacturer: makerOf(bom, lines),
      supplier: supplierOf(bom, lines),
      ...(isFurther && { mpn }),
    };
  }
}

/** The same parts by the further makers that their lines name, each with his number: a finding may be asked about of these. */
export function* sourceNamesOf(bom: Bom): Generator<PartName> {
  if (bom.tables.every((table) => sourceColumns(table).length === 0)) return;
  let part = 0;
  for (const name of partNamesOf(bom)) {
    for (const line of partLinesOf(bom, part++)) {
      const table = tableOf(bom, line);
      if (table === null) continue;
      const row = table.lines.ordinal[bom.lineIndex[line] ?? -1] ?? 0;
      for (const { maker, number } of sourceColumns(table).slice(1)) {
        const manufacturer = table.sheet.text(row, maker).trim();
        const mpn = table.sheet.text(row, number).trim();
        if (manufacturer !== '') yield { ...name, manufacturer, ...(mpn !== '' && { mpn }) };
      }
    }
  }
}
