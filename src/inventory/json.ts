import type { FileInventory } from './types.ts';

/** Plain data of `lintanide inventory --format json`; keys may be added within a version. */
export function inventoryJson(files: readonly FileInventory[], version: string, onlyUnclassified: boolean): unknown {
  return {
    schemaVersion: 1,
    tool: { name: 'lintanide', version },
    files: files.map((file) => {
      const { path, status, error, lines, parts, unclassified } = file;
      const head = { path, status, ...(error === null ? {} : { error }), lines, parts };
      if (onlyUnclassified) return { ...head, unclassified };
      return { ...head, withoutContent: file.withoutContent, rows: file.rows, total: file.total, unclassified };
    }),
  };
}
