import type { PackDocument } from '../regulation/json-pack.ts';

/** What the run knows, to check words against; null: not known here, not checked. */
export interface KnownWords {
  readonly rules: Iterable<string> | null;
  /** Branches by measure id. */
  readonly measures: ReadonlyMap<string, readonly string[]> | null;
  /** Of these, the ones that no entry is of: a pin of one would change nothing. */
  readonly idle?: ReadonlySet<string>;
  /** Ids of dialects; absent or null: not known here. */
  readonly dialects?: readonly string[] | null;
  /** Finds these out where a configuration names some: no other run need load them. */
  readonly loadDialects?: () => Promise<readonly string[]>;
  /** Schemas of the options of rules, by rule id; absent: not known here. */
  readonly options?: ReadonlyMap<string, Readonly<Record<string, unknown>> | undefined>;
}

/** The words with the measures of further packs, whole or as written: a pin may name one that only they bring. */
export function withMeasures(
  known: KnownWords,
  packs: readonly Pick<PackDocument, 'measures' | 'entries'>[],
): KnownWords {
  if (known.measures === null || packs.length === 0) return known;
  const measures = new Map(known.measures);
  const idle = new Set(known.idle);
  for (const { entries = [], measures: further = [] } of packs) {
    for (const { measure } of entries) idle.delete(measure);
    for (const { id, clauses } of further) {
      const branches = clauses.flatMap(({ windows }) =>
        windows.flatMap((window) => Object.keys(window.branches ?? {})),
      );
      measures.set(id, [...new Set(branches)]);
    }
  }
  return { ...known, measures, idle };
}

/** The words with the ids of dialects, if `config` names any: that is known before it is known to be a configuration. */
export async function withDialects(known: KnownWords, config: unknown): Promise<KnownWords> {
  const overrides =
    typeof config === 'object' && config !== null ? (config as { overrides?: unknown }).overrides : null;
  const names =
    Array.isArray(overrides) &&
    overrides.some((one: unknown) => typeof one === 'object' && one !== null && Object.hasOwn(one, 'dialects'));
  return names && known.loadDialects !== undefined ? { ...known, dialects: await known.loadDialects() } : known;
}
