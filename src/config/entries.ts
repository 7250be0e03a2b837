import type {
  DeclarationsConfig,
  ItemMastersConfig,
  MappingConfig,
  OverrideConfig,
  ResolvedConfig,
  ResolvedDeclarations,
  ResolvedRule,
} from './types.ts';

/* What a configuration holds of each kind, filled in; `resolve.ts` puts it together. */

/** One glob or several. */
const asList = (files: string | readonly string[]): readonly string[] => (typeof files === 'string' ? [files] : files);

/** A mapping with its globs as lists; what is not said stays absent. */
export function resolveMapping({
  files,
  sheet,
  headerRow,
  decimal,
  records,
  columns,
}: MappingConfig): ResolvedConfig['mappings'][number] {
  return {
    files: asList(files),
    ...(sheet === undefined ? {} : { sheet }),
    ...(headerRow === undefined ? {} : { headerRow }),
    ...(decimal === undefined ? {} : { decimal }),
    ...(records === undefined ? {} : { records: asList(records) }),
    columns: { ...columns },
  };
}

/** Declarations with every default filled in; a text alone is their glob. */
export function resolveDeclarations(written: string | DeclarationsConfig): ResolvedDeclarations {
  if (typeof written === 'string') return { files: [written], parts: [], validMonths: null };
  const parts = Object.entries(written.parts ?? {}).map(([number, ours]) => [number, asList(ours)] as const);
  return { files: asList(written.files), parts, validMonths: written.validMonths ?? null };
}

/** An entry of `itemMasters` with every default filled in; `index` is its place in the list, and its id. */
export function resolveMasters(
  written: string | ItemMastersConfig,
  index: number,
): ResolvedConfig['itemMasters'][number] {
  const { files, key = null, joins = null } = typeof written === 'string' ? { files: written } : written;
  return { files: asList(files), id: index, key, joins };
}

/** An override with what it says of rules made ready, and its globs as lists. */
export function resolveOverride(
  override: OverrideConfig,
  rules: ReadonlyMap<string, ResolvedRule>,
): ResolvedConfig['overrides'][number] {
  return {
    files: asList(override.files ?? '**'),
    ...(override.dialects !== undefined && { dialects: asList(override.dialects) }),
    ...(override.sheets !== undefined && { sheets: asList(override.sheets) }),
    rules,
    trade: { ...override.trade },
    encoding: override.encoding ?? null,
    ...(override.policy !== undefined && { policy: { ...override.policy } }),
  };
}
