import type { IsoDate, Movement, Trade } from '../../regulation/types.ts';
import type { Finding } from '../../rules/types.ts';
import { contentOf, isGraver, type KnownContent, unitedContent } from './baseline-content.ts';
import { type KnownLaw, type LawMove, lawMoves, lawOf, unitedLaw } from './baseline-law.ts';
import { type KnownSource, otherSource, sourceOf, unitedSource } from './baseline-source.ts';
import { compareText } from '../../order.ts';
import type { JudgedFinding, PartRecord } from '../types.ts';

/** What was known of one finding in one file when the baseline was made. */
export interface BaselineRecord extends KnownContent, KnownLaw, KnownSource {
  /** Identity of the finding; of one about a row without a part, its rule and text. */
  readonly fingerprint: string;
  /** Relative to the baseline's folder. Says where it was; identity does not rest on it. */
  readonly file: string;
  /** For readers of the file. */
  readonly rule: string;
  readonly part: string;
  /** Part keys of the immediate parents, sorted; empty: a list without hierarchy, or the top of one. */
  readonly parents: readonly string[];
  /** Facts of the movement, as far as given; in a baseline of before, those that measures concerned turned on. */
  readonly trade: Readonly<Record<string, string>>;
  /** The register held an answer or an open question. */
  readonly recorded: boolean;
}

/** The findings that were known on a day, as its file lists them. */
export interface Baseline {
  /** As reports name it. */
  readonly path: string;
  readonly created: IsoDate;
  readonly records: readonly BaselineRecord[];
}

/** Why a known finding is reported again. */
export type Reopening = 'new-use' | 'content' | 'law' | 'movement' | 'record';

/** Records of a finding with these states stand for what somebody has to do now: no baseline hides that. */
const DUE: ReadonlySet<PartRecord['state']> = new Set(['overdue', 'expired', 'refused']);
/** Whether it is reported whatever a baseline holds. */
export const isDue = ({ record }: Pick<JudgedFinding, 'record'>): boolean => record !== null && DUE.has(record.state);
const VALID: ReadonlySet<PartRecord['state']> = new Set(['open', 'partial', 'answered']);

/** The record of a finding for a baseline. `file` is the path of its unit; `trade` null: no facts were given. */
export function recordFor(finding: JudgedFinding, file: string, trade: Trade | null): BaselineRecord {
  return {
    fingerprint: keyOf(finding),
    file,
    rule: finding.ruleId,
    part: finding.partNumber ?? finding.description ?? '',
    parents: parentsOf(finding),
    ...lawOf(finding),
    trade: tradeFacts(finding, trade, NAMES),
    recorded: finding.record !== null && VALID.has(finding.record.state),
    ...contentOf(finding),
    ...sourceOf(finding),
  };
}

/** Two records of one finding as one: a part with two contents has two findings of one identity. The trade is that of the first. */
export function united(one: BaselineRecord, other: BaselineRecord): BaselineRecord {
  return {
    ...one,
    parents: [...new Set([...one.parents, ...other.parents])].sort(compareText),
    ...unitedLaw(one, other),
    recorded: one.recorded && other.recorded,
    ...unitedContent(one, other),
    ...unitedSource(one, other),
  };
}

/** The fingerprint; where a row has no part, its key is its place, and a row above would move it. */
function keyOf({ fingerprint, partKey, ruleId, locations, about }: Finding): string {
  return partKey.startsWith('line:') && about === undefined ? `row:${ruleId}:${locations[0]?.text ?? ''}` : fingerprint;
}

/** A finding about a party is that of its file, whichever part happens to be the first that it concerns. */
function parentsOf({ about, parents }: Finding): readonly string[] {
  return about === undefined ? [...parents].sort(compareText) : [];
}

const OUTBOUND = ['shipTo', 'importer', 'endUser', 'endUserMilitary', 'endUse'] as const;
const INBOUND = ['shipFrom'] as const;
const NAMES = [...INBOUND, ...OUTBOUND];

/** Where the goods come from and go to; what no measure is about turns on none of it. */
function tradeFacts(
  { controls, about }: Finding,
  trade: Trade | null,
  names: readonly (typeof NAMES)[number][],
): Readonly<Record<string, string>> {
  const facts = controls.length === 0 && about === undefined ? [] : names.map((name) => [name, trade?.[name]] as const);
  return Object.fromEntries(
    facts
      .flatMap(([name, value]) => (value === null || value === undefined ? [] : [[name, String(value)] as const]))
      .sort(([a], [b]) => compareText(a, b)),
  );
}

/** Those facts that a measure concerned turns on. */
function turnedOn({ controls, about, question }: Finding): readonly (typeof NAMES)[number][] {
  // What trade counsel is asked rests on what was given of the trade, and on no entry.
  if (about !== undefined && question?.to === 'counsel') return NAMES;
  // On the country of a movement that no entry is about nothing turns: from Japan or from Korea, it is no export from China.
  const movements = new Set<Movement>(
    controls.flatMap(({ applies, movement }) => (applies === 'not-this-movement' ? [] : [movement])),
  );
  return [...(movements.has('inbound') ? INBOUND : []), ...(movements.has('outbound') ? OUTBOUND : [])];
}

/** What the run knows of files, for uses that only a file tells apart. */
export interface BaselineFiles {
  /** Path of a unit as the baseline writes it. */
  readonly fileOf: (path: string) => string;
  /** Files of the baseline that are no longer there: renamed, moved or deleted. */
  readonly gone: ReadonlySet<string>;
  readonly tradeOf: (path: string) => Trade | null;
}

/** Tells of each finding whether the baseline has it. */
export interface BaselineMatcher {
  /** `known`: not to be reported; a reopening (where it is the law, what has moved): known, and reported for a reason; null: the baseline does not hold it. */
  of(finding: JudgedFinding, path: string): 'known' | Exclude<Reopening, 'law'> | readonly LawMove[] | null;
}

/** Compares findings with a baseline. `units` are those of the run, for telling a renamed file from a copy. */
export function baselineMatcher(
  { records }: Baseline,
  { fileOf, gone, tradeOf }: BaselineFiles,
  units: Iterable<{ readonly path: string; readonly findings: readonly Finding[] }>,
): BaselineMatcher {
  const byKey = new Map<string, BaselineRecord[]>();
  for (const record of records) {
    const list = byKey.get(record.fingerprint);
    if (list === undefined) byKey.set(record.fingerprint, [record]);
    else list.push(record);
  }
  const heirs = heirsOf(records, gone, named(units, fileOf));
  return {
    of(finding, path) {
      const held = byKey.get(keyOf(finding));
      if (held === undefined || isDue(finding)) return null;
      const file = fileOf(path);
      const former = heirs.get(file);
      const here = held.filter((record) => record.file === former || stemOf(record.file) === stemOf(file));
      const parents = new Set(held.flatMap((record) => record.parents));
      // Without a parent, it is the file that says what it is used in.
      const own = parentsOf(finding);
      const isUse = own.length === 0 ? here.length > 0 : own.every((key) => parents.has(key));
      if (!isUse) return 'new-use';
      const same = here.length > 0 ? here : held;
      const names = turnedOn(finding);
      const trade = tradeFacts(finding, tradeOf(path), names);
      const isSameTrade = same.some((record) => names.every((name) => record.trade[name] === trade[name]));
      // Other facts of the trade bring other entries up: they are the reason then.
      if (isSameTrade && isGraver(finding, same)) return 'content';
      // Before the law, which in a commit only warns: a magnet of another firm or grade, or that goes elsewhere and so comes
      // under other law, is somebody's doing.
      const other = otherSource(finding, same);
      if (other !== null) return other;
      if (!isSameTrade) return 'movement';
      const moves = lawMoves(finding, same);
      if (moves.length > 0) return moves;
      const isRecorded = finding.record !== null && VALID.has(finding.record.state);
      return !isRecorded && same.every(({ recorded }) => recorded) ? 'record' : 'known';
    },
  };
}

function* named(
  units: Parameters<typeof baselineMatcher>[2],
  fileOf: BaselineFiles['fileOf'],
): Generator<{ readonly file: string; readonly findings: readonly Finding[] }> {
  for (const { path, findings } of units) yield { file: fileOf(path), findings };
}

/**
 * New files by the file, now gone, whose place they took: those with the most findings in common first, and one for one,
 * so that a copy is a new use.
 */
export function heirsOf(
  records: readonly BaselineRecord[],
  gone: ReadonlySet<string>,
  units: Iterable<{ readonly file: string; readonly findings: readonly Finding[] }>,
): ReadonlyMap<string, string> {
  const heirs = new Map<string, string>();
  if (gone.size === 0) return heirs;
  const byKey = new Map<string, string[]>();
  const stems = new Set<string>();
  for (const { fingerprint, file } of records) {
    stems.add(stemOf(file));
    if (gone.has(file)) byKey.set(fingerprint, [...(byKey.get(fingerprint) ?? []), file]);
  }
  const pairs: { readonly old: string; readonly file: string; readonly common: number }[] = [];
  for (const { file, findings } of units) {
    if (stems.has(stemOf(file))) continue;
    const common = new Map<string, number>();
    for (const key of new Set(findings.map(keyOf)))
      for (const old of byKey.get(key) ?? []) common.set(old, (common.get(old) ?? 0) + 1);
    for (const [old, count] of common) pairs.push({ old, file, common: count });
  }
  pairs.sort((a, b) => b.common - a.common || compareText(a.file, b.file) || compareText(a.old, b.old));
  const taken = new Set<string>();
  for (const { old, file } of pairs) {
    if (taken.has(old) || heirs.has(file)) continue;
    taken.add(old);
    heirs.set(file, old);
  }
  return heirs;
}

/** A list exported again in another format keeps its name, not its ending. */
function stemOf(file: string): string {
  return file.replace(/(?<=[^/])\.[A-Za-z0-9]{1,8}(?:\.gz)?$/, '');
}
