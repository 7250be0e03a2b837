import { keeping } from '../batch/lines/recall.ts';
import type { Coverage, UnitRecord } from '../batch/types.ts';
import { NO_DECLARATIONS } from '../facts/none.ts';
import type { DeclarationIndex } from '../facts/types.ts';
import type { IsoDate } from '../regulation/types.ts';
import type { Finding, Severity } from '../rules/types.ts';
import { answered, type AnsweredFinding } from './answers/answers.ts';
import { CONFLICT_RULE } from './answers/conflicts.ts';
import { UNNAMED } from './declared/declared-content.ts';
import { type Looked, openOfAll } from './answers/asked-once.ts';
import { type BaselineMatcher, baselineMatcher } from './aside/baseline.ts';
import { cappedForCommit, isRaisedByLaw, type LawChange } from './law-change.ts';
import { compareText } from '../order.ts';
import { compareFindings } from '../rules/finding-order.ts';
import { type Pin, pinned } from './pins.ts';
import { type Piles, type PuttingAside, type Sorter, sorterOf } from './aside/put-aside.ts';
import type { Reconsidering } from './answers/reconsider.ts';
import { isMagnetMaterial } from './declared/magnet-material.ts';
import { asMade, declaredIn, ofItself } from './declared/declared-in.ts';
import { entryFor } from './declared/declared-others.ts';
import { judgedOf } from './judged-of.ts';
import { type Declared, declaredOf } from './declared/declared-entry.ts';
import { disagreementFindings } from './answers/disagreement.ts';
import { declarationNotices, type Joins, joinsOf, placeIn } from './declared/joins.ts';
import { type Register, registersFor, toRecord } from './register/register.ts';
import { severityOf } from './severity.ts';
import { isGone, withTaken } from './declared/taken-along.ts';
import { isSilentTrace, Tally } from './tally.ts';
import { toldBelow } from './declared/told-below.ts';
import type { JudgedFinding, JudgedUnit, PartRecord, Verdict } from './types.ts';

export { isSilentTrace };

export type FailOn = Exclude<Severity, 'off'>;

/** Everything a judgement depends on besides the records: nothing of it is in a worker or a cache. */
export interface JudgeContext {
  readonly tool: Verdict['tool'];
  readonly asOf: IsoDate;
  readonly packs: Verdict['packs'];
  readonly notices: Verdict['notices'];
  /** What is said besides where a list names the end users of what is found in it. */
  readonly ofUsers?: Verdict['notices'];
  readonly registers: readonly Register[];
  /** Absent: none. */
  readonly declarations?: DeclarationIndex;
  readonly pins: ReadonlyMap<string, Pin>;
  /** Severity the configuration gives a rule for a file; null: the default table. */
  readonly configured: (
    ruleId: string,
    path: string,
    place?: { readonly dialect: string | null; readonly sheet: string | null },
  ) => Severity | null;
  readonly failOn: FailOn;
  /** Most warnings without exit code 1; null: any number. */
  readonly maxWarnings: number | null;
  /** What it takes to look at a finding again under an answer; without it, a record changes the severity only. */
  readonly reconsidering?: Reconsidering;
  /** Without it, a change of law counts like any other. */
  readonly law?: LawChange;
  /** Suppressions and baseline; without it, everything is reported. */
  readonly aside?: PuttingAside;
}

/** What is known of all records before the first is judged. */
interface Survey {
  readonly joins: Joins;
  readonly matcher: BaselineMatcher | null;
}

/** Judges one unit after the other, in order of path; what is said of the whole is known at the end. */
export interface Judging {
  unit(record: UnitRecord): JudgedUnit;
  end(): Pick<Verdict, 'summary' | 'notices' | 'countedWarnings' | 'exitCode'> & { readonly coverage: Coverage };
}

/** Findings become a verdict: severity by basis and record, order, counts, exit code. Pure. */
export function judge(records: readonly UnitRecord[], context: JudgeContext): Verdict {
  const byPath = [...records].sort((a, b) => compareText(a.path, b.path));
  const judging = startJudging(surveyOf(byPath, context), context);
  const units = byPath.map((record) => judging.unit(record));
  const { summary, notices, countedWarnings, exitCode } = judging.end();
  return {
    tool: context.tool,
    asOf: context.asOf,
    packs: context.packs,
    units,
    summary,
    notices,
    countedWarnings,
    exitCode,
  };
}

const hasAny = (index: DeclarationIndex | undefined): index is DeclarationIndex =>
  index !== undefined && index.declarations.length > 0;
/** Most runs have no declarations, and nothing that is put aside: what reads either is not loaded for them. */
const NO_JOINS: Joins = {
  parts: new Set(),
  counts: new Map(),
  missed: new Map(),
  begun: new Map(),
  taken: new Map(),
};
const ON_ONE_PILE: Sorter = {
  add: (finding, _path, { findings }) => findings.push(finding),
  notices: () => [],
};

/** Looks at all records, in order of path, as far as anything hangs on all of them: without declarations and baseline at none. */
export function surveyOf(records: Iterable<UnitRecord>, { declarations, aside, reconsidering }: JudgeContext): Survey {
  return {
    joins: hasAny(declarations) ? joinsOf(records, declarations, reconsidering !== undefined) : NO_JOINS,
    matcher:
      aside === undefined || aside.baseline === null ? null : baselineMatcher(aside.baseline, aside.files, records),
  };
}

/** Judges unit by unit, so that no verdict has to be held whole. The survey is that of the same records (`surveyOf`). */
export function startJudging({ joins, matcher }: Survey, context: JudgeContext): Judging {
  const index = context.declarations ?? NO_DECLARATIONS;
  const { aside, asOf } = context;
  const sorter = aside === undefined ? ON_ONE_PILE : sorterOf(aside, asOf, matcher, context.law);
  const tally = new Tally(context);
  const paths: string[] = [];
  let namesUsers = false;
  const { law } = context;
  const judging = law === undefined ? context : { ...context, law: { ...law, before: keeping(law.before) } };
  return {
    unit(record) {
      const judged = judgeUnit(record, judging, index, joins, sorter);
      tally.add(judged);
      namesUsers ||=
        judged.findings.length > 0 && judged.tables.some(({ columns }) => Object.hasOwn(columns, 'endUser'));
      if (context.aside !== undefined) paths.push(record.path);
      return judged;
    },
    end() {
      const { summary, coverage, countedWarnings, notices: own } = tally;
      const notices = [
        ...context.notices,
        ...((namesUsers ? context.ofUsers : undefined) ?? []),
        ...own,
        ...(hasAny(index) ? declarationNotices(index, joins) : []),
        ...sorter.notices(paths, summary.unreadable === 0),
      ];
      return { summary, coverage, notices, countedWarnings, exitCode: tally.exitCode(notices) };
    },
  };
}

/** Where there is no register, what reads one is not loaded. */
const NO_REGISTERS: readonly Register[] = [];

function judgeUnit(given: UnitRecord, context: JudgeContext, index: DeclarationIndex, joins: Joins, sorter: Sorter): JudgedUnit {
  const { reconsidering } = context;
  const record = given.role === 'bom' && joins.taken.size > 0 && reconsidering !== undefined ? withTaken(given, index, joins, reconsidering) : given;
  const piles: Piles = { findings: [], suppressed: [], baselined: [] };
  const raised = new Map<string, Finding>();
  const told = new Set<string>();
  const registers = context.registers.length === 0 ? NO_REGISTERS : registersFor(record.path, context.registers);
  const declaration = record.role === 'declaration' ? index.declarations.find(({ path }) => path === record.path) : undefined;
  const isSpokenOf = registers.length > 0 || index.declarations.length > 0;
  const siblings = isSpokenOf ? byPart(record.findings) : new Map<string, Finding[]>();
  const declaredFor = (part: Finding): Declared | null =>
    declaration === undefined ? declaredOf(part, registers, index, context.asOf) : ofItself(part, declaration);
  const put = (finding: Finding, found: PartRecord | null, isSettled: boolean): void => {
    const place = { dialect: record.dialect, sheet: finding.locations[0]?.sheet ?? null };
    const configured = context.configured(finding.ruleId, record.path, place);
    const severity = isSettled && configured !== 'off' ? 'info' : severityOf(finding, found, configured);
    if (severity === 'off') return;
    const controls = context.pins.size === 0 ? finding.controls : pinned(finding.controls, context.pins, context.asOf);
    const isRaised = !isSettled && isByLaw(finding, severity, found, configured, context.law);
    const plain = judgedOf(finding, controls, isRaised ? cappedForCommit(severity) : severity, found);
    const judged: JudgedFinding = isRaised ? { ...plain, isRaisedByLaw: true } : plain;
    sorter.add(judged, record.path, piles, isSilentTrace(judged));
  };
  const held: Parameters<typeof put>[] = [];
  const add: typeof put = (...one) => {
    if (declaration === undefined) put(...one);
    else held.push(one);
  };
  const raise = (finding: Finding, found: PartRecord | null): void => {
    // One part with two contents raises one conflict.
    if (raised.has(finding.fingerprint)) return;
    raised.set(finding.fingerprint, finding);
    add(finding, found, false);
  };
  const looked: Looked[] = [];
  const once: Finding[] = [];
  const addAnswered = (result: AnsweredFinding, declared: Declared, given: Reconsidering): void => {
    looked.push({ ...result, isAnswered: true });
    // A declaration is evidence; that somebody dealt with it, only a register says.
    const found = declared.isRegistered ? result.record : null;
    // Read as two things, by its name and by a substance in it, it is the one that is declared.
    const { ruleId, partKey, content, locations } = result.finding;
    const made = content !== null && !result.isSettled && (content.material === UNNAMED || isMagnetMaterial(content.material)) ? `${ruleId}\n${content.material}\n${declaration === undefined ? partKey : (locations[0]?.path ?? '')}` : null;
    if (made === null || !told.has(made)) add(result.finding, found, result.isSettled);
    if (made !== null) told.add(made);
    for (const conflict of [...result.raised, ...disagreementFindings(result.finding, declared, given)]) raise(conflict, found);
  };
  for (const finding of record.findings) {
    if (declaration !== undefined && isGone(finding, placeIn(declaration, finding), joins)) continue;
    // Of all parts of a supplier at once: asked when it is known what was answered of each.
    if (isSpokenOf && reconsidering !== undefined && finding.about !== undefined && finding.question?.settledBy !== undefined) {
      once.push(finding);
      continue;
    }
    // Who may be supplied, and for what, no answer of a supplier settles.
    const declared = isSpokenOf && finding.question?.to !== 'counsel' ? declaredFor(finding) : null;
    if (declared === null || context.reconsidering === undefined) {
      if (isSpokenOf) looked.push({ finding, isAnswered: false, isSettled: false });
      add(finding, declared?.isRegistered === true ? toRecord(declared.entry, context.asOf) : null, false);
      continue;
    }
    const remade = declaration === undefined ? [] : asMade(finding, declared, declaration, record.path, context.reconsidering);
    for (const result of remade) addAnswered(result, declared, context.reconsidering);
    if (remade.length > 0) continue;
    addAnswered(answered(finding, entryFor(finding, declared), siblings.get(finding.partKey) ?? [], record.path, context.reconsidering), declared, context.reconsidering);
  }
  if (context.reconsidering !== undefined && isSpokenOf && declaration === undefined)
    for (const [result, declared] of declaredIn(record, siblings, declaredFor, index, context.reconsidering)) {
      // What contradicts itself may have been raised beside what was found.
      if (result.finding.ruleId === CONFLICT_RULE) raise(result.finding, declared.isRegistered ? result.record : null);
      else addAnswered(result, declared, context.reconsidering);
    }
  if (reconsidering !== undefined)
    for (const finding of once) {
      const open = openOfAll(finding, looked, (part) => declaredFor(part)?.entry ?? null, record.path, reconsidering);
      const declared = open === null ? null : declaredFor(open);
      if (open !== null && declared === null) add(open, null, false);
      else if (open !== null && declared !== null) addAnswered(answered(open, declared.entry, [], record.path, reconsidering), declared, reconsidering);
    }
  if (declaration !== undefined) {
    const told = toldBelow(held.map(([finding]) => finding), declaration);
    for (const one of held) if (!told.has(one[0])) put(...one);
  }
  const joined = declaration === undefined ? {} : { joined: joins.counts.get(declaration) ?? 0 };
  return { ...record, ...joined, ...ordered(piles) };
} // prettier-ignore

/** The piles of a unit as it holds them, each in order; empty ones are left out, that of the findings is not. */
function ordered({ findings, suppressed, baselined }: Piles): Pick<JudgedUnit, keyof Piles> {
  return {
    findings: findings.sort(compareFindings),
    ...(suppressed.length > 0 && { suppressed: suppressed.sort(compareFindings) }),
    ...(baselined.length > 0 && { baselined: baselined.sort(compareFindings) }),
  };
}

function byPart(findings: readonly Finding[]): Map<string, Finding[]> {
  const parts = new Map<string, Finding[]>();
  for (const finding of findings) {
    const list = parts.get(finding.partKey);
    if (list === undefined) parts.set(finding.partKey, [finding]);
    else list.push(finding);
  }
  return parts;
}

/** In a commit's run: is the finding more severe by the law alone than when its sources end? */
function isByLaw(
  finding: Finding,
  severity: Severity,
  record: PartRecord | null,
  configured: Severity | null,
  law: LawChange | undefined,
): boolean {
  if (law === undefined || law.isScheduled || finding.controls.length === 0) return false;
  const { basis, defaultSeverity } = finding;
  return isRaisedByLaw(
    severity,
    severityOf({ basis, defaultSeverity, controls: law.before(finding.controls) }, record, configured),
  );
}
