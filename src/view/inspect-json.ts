import type { FileView, MappingDraft } from './types.ts';

const INSPECT_SCHEMA_VERSION = 1;

/** The views as plain JSON; a mapping reads as the configuration wants it. */
export function inspectJson(files: readonly FileView[], version: string): unknown {
  return {
    schemaVersion: INSPECT_SCHEMA_VERSION,
    tool: { name: 'lintanide', version },
    files: files.map(({ sheets, byPaths, ...file }) => ({
      ...file,
      ...(byPaths === undefined ? {} : { byPaths: plain(byPaths) }),
      sheets: sheets.map(({ tables, guess, ...sheet }) => ({
        ...sheet,
        tables: tables.map(({ mapping, ...table }) => ({
          ...table,
          mapping: mapping === null ? null : plain(mapping),
        })),
        guess: guess === null ? null : plain(guess),
      })),
    })),
  };
}

function plain({ sheet, headerRow, records, columns }: MappingDraft): unknown {
  return {
    ...(sheet === null ? {} : { sheet }),
    ...(headerRow === null ? {} : { headerRow }),
    ...(records === undefined ? {} : { records }),
    columns: Object.fromEntries(
      columns.map(([field, references]) => [field, references.length === 1 ? references[0] : references]),
    ),
  };
}
