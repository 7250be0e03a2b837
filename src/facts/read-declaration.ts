import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Decomposer } from '../materials/decompose.ts';
import type { XmlFormat } from '../read/format/types.ts';
import { PathTree } from '../read/format/paths.ts';
import { scanWith } from '../read/format/read.ts';
import type { ReadOptions } from '../read/types.ts';
import type { UnitBytes } from '../read/unit-bytes.ts';
import { type CollectedPart, DeclarationCollector, type FamilyOf } from './collect.ts';
import { type SubstanceOf, substanceReader } from './substance.ts';
import type { Declaration, DeclaredPart } from './types.ts';

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
export function namesReader(knowledge: Knowledge, decomposer: Decomposer): Pick<DeclarationReading, 'substanceOf' | 'familyOf'> {
  const families = new Map<string, string | null>();
  const familyOf = (name: string): string | null => {
    const known = families.get(name);
    if (known !== undefined) return known;
    const texts = [{ role: 'description' as const, text: name.slice(0, 500), column: -1 }];
    const [content] = decomposer.decompose({ texts, manufacturer: '', cas: [], pieceGrams: null }).contents;
    const isNamed = content?.form === 'magnet' && content.material !== 'magnet-unspecified' && content.componentClass === null;
    const found = isNamed ? content.material : null;
    if (families.size < 10_000) families.set(name, found);
    return found;
  };
  return { substanceOf: substanceReader(knowledge, decomposer), familyOf };
} // prettier-ignore

/**
 * A declaration as facts of its parts.
 *
 * @throws ReadError where the document is malformed or over a limit
 */
export function readDeclaration(
  path: string,
  bytes: UnitBytes,
  format: XmlFormat,
  options: Pick<ReadOptions, 'limits' | 'encoding'>,
  reading: DeclarationReading,
): Declaration | null {
  if (format.declare === undefined) return null;
  const paths = new PathTree();
  const collector = new DeclarationCollector(paths, reading.substanceOf, reading.familyOf);
  scanWith(format.declare(collector), paths, bytes, options);
  const { said, substances } = collector;
  const standing = standingOf(said, reading);
  const parts: DeclaredPart[] = [];
  const open = collector.parts.find(({ disclosure }) => disclosure === 'claimed');
  const gap = open === undefined ? [] : [`line ${String(open.line)}: called a full disclosure, and what it names does not come to 100 %, so it shows no absence`]; // prettier-ignore
  const doubts = [...standing, ...collector.doubts, ...gap];
  const declaration = { path, format: format.name, head: said, parts, substances, standing, doubts };
  for (const part of collector.parts) parts.push({ ...held(part, standing.length > 0), manufacturer: part.manufacturer ?? makerOf(part, said.company), declaration }); // prettier-ignore
  return declaration;
}

function makerOf({ kind }: CollectedPart, company: string | undefined): string | null {
  return kind === 'product' && company !== undefined && company !== '' ? company : null;
}

/** What nobody stands for, or stands for no more, shows no absence: it is a claim. */
function held(part: CollectedPart, isDoubted: boolean): CollectedPart {
  if (!isDoubted) return part;
  const denied = part.denied.map((one) => ({ ...one, method: null }));
  return { ...part, denied, disclosure: part.disclosure === 'shown' ? 'claimed' : part.disclosure };
}

/** Why the declaration counts for less: nobody signed it, or its time is over. */
function standingOf({ signer, date, validUntil }: Declaration['head'], { asOf, validMonths }: DeclarationReading): string[] {
  const doubts: string[] = [];
  if (signer === undefined || signer.trim() === '') doubts.push('unsigned: it names no authorizer');
  const until = dayOf(validUntil);
  if (until !== null && until < asOf) doubts.push(`expired: valid until ${until}`);
  const day = dayOf(date);
  if (day !== null && day > asOf) doubts.push(`dated ${day}, after ${asOf}`);
  if (day !== null && validMonths !== null && monthsAfter(day, validMonths) < asOf) doubts.push(`expired: of ${day}, older than ${validMonths} months`);
  if (day === null && validMonths !== null) doubts.push('undated: it may be older than its time');
  return doubts;
} // prettier-ignore

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
