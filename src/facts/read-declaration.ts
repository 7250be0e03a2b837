import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Decomposer } from '../materials/decompose.ts';
import type { XmlFormat } from '../read/format/types.ts';
import { PathTree } from '../read/format/paths.ts';
import { scanWith } from '../read/format/read.ts';
import { StructureWriter } from '../read/format/writer.ts';
import type { ReadOptions, ReadResult } from '../read/types.ts';
import type { UnitBytes } from '../read/unit-bytes.ts';
import { TextArena } from '../read/arena.ts';
import { DeclaredLines } from '../read/format/declared-lines.ts';
import { type Thing, Things } from '../read/format/things.ts';
import { DeclarationCollector, type FamilyOf } from './collect.ts';
import { LeftOut, type LeftOutCounts } from './left-out.ts';
import type { SayingOf } from './saying.ts';
import { type SubstanceOf, substanceReader } from './substance.ts';
import type { Declaration } from './types.ts';
import { UNSPECIFIED_MAGNET } from '../materials/magnets/magnet-kind.ts';

/** What reading a declaration takes. */
export interface DeclarationReading {
  readonly substanceOf: SubstanceOf;
  readonly familyOf: FamilyOf;
  /** `2026-11-24` */
  readonly asOf: string;
  /** A declaration that is older is expired; null: however old. */
  readonly validMonths: number | null;
}

/** Names of substances and materials are read as those of a bill. */
export function namesReader(
  knowledge: Knowledge,
  decomposer: Decomposer,
): Pick<DeclarationReading, 'substanceOf' | 'familyOf'> {
  const families = new Map<string, string | null>();
  const familyOf = (name: string): string | null => {
    const known = families.get(name);
    if (known !== undefined) return known;
    const texts = [{ role: 'description' as const, text: name.slice(0, 500), column: -1 }];
    const [content] = decomposer.decompose({ texts, manufacturer: '', cas: [], pieceGrams: null }).contents;
    const isNamed =
      content?.form === 'magnet' && content.material !== UNSPECIFIED_MAGNET && content.componentClass === null;
    const found = isNamed ? content.material : null;
    if (families.size < 10_000) families.set(name, found);
    return found;
  };
  return { substanceOf: substanceReader(knowledge, decomposer), familyOf };
}

/** A declaration as a list: the lines that say something, and what the others came to. */
export interface ListedDeclaration {
  readonly result: ReadResult;
  readonly left: LeftOutCounts;
}

/** Lists that were read together with the facts, until they are taken. */
const lists = new WeakMap<object, ListedDeclaration>();

/** The list of a declaration that was read as one too; it is given out once, and not kept. */
export function takeList(declaration: object): ListedDeclaration | null {
  const list = lists.get(declaration) ?? null;
  lists.delete(declaration);
  return list;
}

type Options = Pick<ReadOptions, 'limits' | 'encoding'>;

/**
 * A declaration as facts of its parts; as a list too where `sayingOf` is given, so that a large one is read once.
 *
 * @throws ReadError where the document is malformed or over a limit
 */
export function readDeclaration(
  path: string,
  bytes: UnitBytes,
  format: XmlFormat,
  options: Options,
  reading: DeclarationReading,
  sayingOf: SayingOf | null = null,
): Declaration | null {
  if (format.declare === undefined) return null;
  const paths = new PathTree();
  const around = (depth: number): Thing => things.at(depth);
  const collector = new DeclarationCollector(paths, reading.substanceOf, reading.familyOf, around);
  const list = sayingOf === null ? null : new DeclarationList(paths, sayingOf, around);
  const things: Things = new Things(list === null ? [collector] : [collector, list.lines]);
  scanWith(format.declare(things), paths, bytes, options);
  const { said, substances, parts, firstClaimed } = collector;
  const standing = standingOf(said, reading);
  const gap =
    firstClaimed < 0
      ? []
      : [
          `line ${String(firstClaimed)}: called a full disclosure, and what it names does not come to 100 %, so it shows no absence`,
        ];
  const doubts = [...standing, ...collector.doubts, ...gap];
  const declaration = { path, format: format.name, head: said, parts, substances, standing, doubts };
  if (list !== null) lists.set(declaration, list.finish(format.name));
  parts.complete(declaration);
  return declaration;
}

/** A declaration as a list alone. */
export function listDeclaration(
  bytes: UnitBytes,
  format: XmlFormat,
  options: Options,
  sayingOf: SayingOf,
): ListedDeclaration | null {
  if (format.declare === undefined) return null;
  const paths = new PathTree();
  const list = new DeclarationList(paths, sayingOf, (depth) => things.at(depth));
  const things: Things = new Things([list.lines]);
  scanWith(format.declare(things), paths, bytes, options);
  return list.finish(format.name);
}

/** The lines that are worth one, gathered while a declaration is told. */
class DeclarationList {
  readonly lines: DeclaredLines;
  readonly #texts = new TextArena();
  readonly #writer: StructureWriter;
  readonly #left: LeftOut;

  constructor(paths: PathTree, sayingOf: SayingOf, around: (depth: number) => Thing) {
    this.#writer = new StructureWriter(this.#texts, paths);
    this.#left = new LeftOut(sayingOf);
    this.lines = new DeclaredLines(this.#writer, (line, stays) => this.#left.leaves(line, stays), around);
  }

  finish(format: string): ListedDeclaration {
    const sheet = this.#writer.finish();
    const { skipped } = this.#writer;
    return {
      result: { format, texts: this.#texts, sheets: sheet.rowCount === 0 ? [] : [sheet], details: {}, skipped },
      left: this.#left.counts(),
    };
  }
}

/** Why the declaration counts for less: nobody signed it, or its time is over. */
function standingOf(
  { signer, date, validUntil }: Declaration['head'],
  { asOf, validMonths }: DeclarationReading,
): string[] {
  const doubts: string[] = [];
  if (signer === undefined || signer.trim() === '') doubts.push('unsigned: it names no authorizer');
  const until = dayOf(validUntil);
  if (until !== null && until < asOf) doubts.push(`expired: valid until ${until}`);
  const day = dayOf(date);
  if (day !== null && day > asOf) doubts.push(`dated ${day}, after ${asOf}`);
  if (day !== null && validMonths !== null && monthsAfter(day, validMonths) < asOf)
    doubts.push(`expired: of ${day}, older than ${validMonths} months`);
  if (day === null && validMonths !== null) doubts.push('undated: it may be older than its time');
  return doubts;
}

/** `2026-11-24` of a date or a time with one; null for none. */
export function dayOf(text: string | undefined): string | null {
  return /^\s{0,9}(\d{4}-\d{2}-\d{2})(?!\d)/.exec(text ?? '')?.[1] ?? null;
}

function monthsAfter(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}
