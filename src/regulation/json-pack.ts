import { ConfigError } from '../errors.ts';
import { faultsOf } from './check.ts';
import type { Suggest } from '../shape/types.ts';
import type { ControlEntry, Measure, Pack } from './types.ts';

/** A pack file as written, checked by `packIssues`: whole, or the changes to the pack that it extends. */
export interface PackDocument extends Omit<Pack, 'measures' | 'entries'> {
  readonly extends?: string;
  readonly measures?: readonly Measure[];
  readonly entries?: readonly ControlEntry[];
  readonly remove?: {
    readonly measures?: readonly string[];
    readonly entries?: readonly { readonly measure: string; readonly code: string }[];
  };
}

/** A document with the file it stands in. */
export interface PackFile {
  readonly path: string;
  readonly document: PackDocument;
}

/**
 * The packs in effect: the bundled ones, with those of files in place of the one they extend or whose id they have, or
 * beside them. Files are laid on in order, so that one may extend what an earlier one brought.
 *
 * @throws ConfigError where a file extends or removes what is not there, or the result has faults (all are named)
 */
export function packsInEffect(bundled: readonly Pack[], files: readonly PackFile[], suggest: Suggest): readonly Pack[] {
  if (files.length === 0) return bundled;
  let packs = [...bundled];
  for (const { path, document } of files) {
    const pack = wholePack(document, packs, path, suggest);
    const faults = faultsOf(pack);
    if (faults.length > 0) throw faulty(path, faults);
    const goes = new Set([pack.id, document.extends ?? pack.id]);
    const at = packs.findIndex(({ id }) => goes.has(id));
    const rest = packs.filter(({ id }) => !goes.has(id));
    packs = at < 0 ? [...rest, pack] : [...rest.slice(0, at), pack, ...rest.slice(at)];
  }
  const owners = new Map<string, string>();
  for (const pack of packs)
    for (const { id } of pack.measures) {
      const owner = owners.get(id);
      if (owner !== undefined)
        throw new ConfigError(
          'pack-measure-twice',
          `The measure ${id} stands in two packs, ${owner} and ${pack.id}.`,
          `Give the file the id "${owner}" or let it extend "${owner}", so that it takes its place.`,
        );
      owners.set(id, pack.id);
    }
  return packs;
}

/** The document as a pack of its own, with what it extends laid under it. */
export function wholePack(document: PackDocument, packs: readonly Pack[], path: string, suggest: Suggest): Pack {
  const { extends: baseId, remove, measures = [], entries = [], ...own } = document;
  const rest = without(own, '$schema');
  if (baseId === undefined) return { ...rest, measures, entries };
  const base = packs.find(({ id }) => id === baseId);
  if (base === undefined)
    throw new ConfigError(
      'pack-unknown-base',
      `${path}: extends: there is no pack "${baseId}". ${suggest(
        baseId,
        packs.map(({ id }) => id),
      )}`,
      '"lintanide packs" lists the packs.',
    );
  const goneMeasures = new Set(remove?.measures ?? []);
  const goneEntries = new Set((remove?.entries ?? []).map(keyOf));
  const missing = [
    ...[...goneMeasures].filter((id) => !base.measures.some((measure) => measure.id === id)),
    ...[...goneEntries].filter((key) => !base.entries.some((entry) => keyOf(entry) === key)),
  ];
  if (missing.length > 0)
    throw new ConfigError(
      'pack-nothing-to-remove',
      `${path}: remove: ${baseId} does not hold ${missing.join(', ')}.`,
      'Correct the id, or take it out of "remove".',
    );
  // The edition of what it extends is not its own.
  const under = without(base, 'edition');
  return {
    ...under,
    ...rest,
    measures: laidOver(
      base.measures.filter(({ id }) => !goneMeasures.has(id)),
      measures,
      ({ id }) => id,
    ),
    entries: laidOver(
      base.entries.filter((entry) => !goneEntries.has(keyOf(entry)) && !goneMeasures.has(entry.measure)),
      entries,
      keyOf,
    ),
  };
}

/** A pack as the text of a file, to start from. */
export function packText(pack: Pack, schema: string): string {
  return `${JSON.stringify({ $schema: schema, ...pack }, null, 2)}\n`;
}

/** How an edition is called: by its own name, else by the day on which it was reviewed. */
export function editionOf(pack: Pack): string {
  return pack.edition ?? pack.reviewed;
}

/** What has the same key takes the place, the rest comes after. */
function laidOver<Row>(base: readonly Row[], over: readonly Row[], key: (row: Row) => string): readonly Row[] {
  const rows = new Map(base.map((row) => [key(row), row]));
  for (const row of over) rows.set(key(row), row);
  return [...rows.values()];
}

function without<Value extends object>(value: Value, key: string): Value {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) as Value;
}

function keyOf({ measure, code }: { readonly measure: string; readonly code: string }): string {
  return `${measure} ${code}`;
}

function faulty(path: string, faults: readonly string[]): ConfigError {
  const shown = faults.slice(0, 20).map((fault) => `${path}: ${fault}`);
  if (faults.length > shown.length) shown.push(`… and ${faults.length - shown.length} more`);
  return new ConfigError(
    'pack-faulty',
    shown.join('\n'),
    '"lintanide packs check FILE" says all that is wrong with it.',
  );
}
