import { bundledKnowledge } from '../../batch/lines/decomposer.ts';
import type { Coverage, UnitRecord } from '../../batch/types.ts';
import { errorOf, unreadableRecord } from '../../batch/unreadable-record.ts';
import type { UnitOptions } from '../../batch/unit-options.ts';
import { lintUnit } from '../../batch/unit.ts';
import { ReadError } from '../../errors.ts';
import type { LeftOutCounts } from '../../facts/left-out.ts';
import { type ListedDeclaration, listDeclaration, namesReader, takeList } from '../../facts/read-declaration.ts';
import { createSaying, type SayingOf } from '../../facts/saying.ts';
import type { Declaration } from '../../facts/types.ts';
import type { Decomposer } from '../../materials/decompose.ts';
import { sniffXmlRoot } from '../../read/sniff/sniff-xml.ts';
import { headOf, sizeOf, type UnitBytes } from '../../read/unit-bytes.ts';

/** From this size on a declaration is read as a list of what says something; a smaller one as any list. */
export const LARGE_LIST = 1 << 20;

const sayings = new WeakMap<Decomposer, Promise<SayingOf>>();

/** What lines of declarations say, remembered from one declaration to the next. */
export function bundledSaying(decomposer: Decomposer): Promise<SayingOf> {
  let saying = sayings.get(decomposer);
  if (saying === undefined) {
    saying = bundledKnowledge().then((knowledge) =>
      createSaying(knowledge, decomposer, namesReader(knowledge, decomposer).substanceOf),
    );
    sayings.set(decomposer, saying);
  }
  return saying;
}

/** A declaration judged by itself: the record of its parts and materials. */
export async function lintDeclaration(
  path: string,
  bytes: UnitBytes,
  options: UnitOptions,
  declaration: Pick<Declaration, 'substances'>,
): Promise<UnitRecord> {
  try {
    const listed = await listedOf(bytes, options, declaration);
    if (listed === null) return asDeclaration(await lintUnit(path, bytes, options));
    return asDeclaration(withLeftOut(await lintUnit(path, listed.result, options), listed.left));
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return asDeclaration(unreadableRecord(path, errorOf(error)));
  }
}

/** Null where all lines are wanted: for a report on the whole tree, or by the paths of a mapping. */
async function listedOf(
  bytes: UnitBytes,
  options: UnitOptions,
  declaration: object,
): Promise<ListedDeclaration | null> {
  const isMapped = options.mappings.some(({ records }) => records !== undefined);
  if (options.onAssembled !== undefined || isMapped || sizeOf(bytes) < LARGE_LIST) return null;
  const known = takeList(declaration);
  if (known !== null) return known;
  const root = sniffXmlRoot(headOf(bytes));
  const format = root === null ? null : ((await options.formatOf?.(root)) ?? null);
  return format === null ? null : listDeclaration(bytes, format, options, await bundledSaying(options.decomposer));
}

/** The record as if the lines that were left out stood in the list. */
function withLeftOut(record: UnitRecord, { lines, parts, coverage }: LeftOutCounts): UnitRecord {
  const [table, ...others] = record.tables;
  if (table === undefined) return record;
  return {
    ...record,
    tables: [{ ...table, lines: table.lines + lines }, ...others],
    lines: record.lines + lines,
    parts: record.parts + parts,
    coverage: sumOf(record.coverage, coverage),
  };
}

function sumOf(one: Coverage, other: Coverage): Coverage {
  return {
    carriers: one.carriers + other.carriers,
    nonCarriers: one.nonCarriers + other.nonCarriers,
    notContent: one.notContent + other.notContent,
    unclassified: one.unclassified + other.unclassified,
  };
}

/** Its lines are its parts and materials, as coverage counts them; one that says nothing of materials is no list that was not understood. */
function asDeclaration(record: UnitRecord): UnitRecord {
  const isEmpty = record.status !== 'checked' && record.error?.code === 'columns-not-understood';
  const status = record.status === 'unreadable' && !isEmpty ? 'unreadable' : 'checked';
  return {
    ...record,
    role: 'declaration',
    status,
    error: status === 'checked' ? null : record.error,
  };
}
