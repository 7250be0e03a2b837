import { readBulleted } from './bulleted-list.ts';
import { defaultLimits, type ReadOptions } from '../types.ts';

/** Options of a text that is called a list of parts. */
export const options = { limits: defaultLimits, isList: () => true } as unknown as ReadOptions;

/** Lines as `line: quantity | thing | heading`; null where the text is no such list. */
export function read(...lines: string[]): string[] | null {
  const result = readBulleted(new TextEncoder().encode(lines.join('\n')), 'utf-8', options);
  if (result === null) return null;
  const [sheet] = result.sheets;
  if (sheet === undefined) return [];
  return Array.from(
    { length: sheet.rowCount },
    (_, row) => `${String(sheet.line(row))}: ${[0, 1, 2].map((column) => sheet.text(row, column)).join(' | ')}`,
  );
}
