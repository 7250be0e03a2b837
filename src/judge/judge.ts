import type { UnitRecord } from '../batch/types.ts';
import type { IsoDate } from '../regulation/types.ts';
import type { Finding, Severity } from '../rules/types.ts';
import { answered, type AnsweredFinding } from './answers.ts';
import { declaredFindings, furtherFindings } from './declared-finding.ts';
import { cappedForCommit, failsSchedule, isRaisedByLaw, type LawChange, lawChangeNotices } from './law-change.ts';
import { compareFindings, compareText } from './order.ts';
import { type Pin, pinned } from './pins.ts';
import type { Reconsidering } from './reconsider.ts';
import { entryFor, type Register, registersFor, toRecord } from './register.ts';
import { atLeast, severityOf } from './severity.ts';
import type { JudgedFinding, JudgedUnit, PartRecord, Summary, Verdict } from './types.ts';

export type FailOn = Exclude<Severity, 'off'>;

/** Everything a judgement depends on besides the records: nothing of it is in a worker or a cache. */
export interface JudgeContext {
  readonly tool: Verdict['tool'];
  readonly asOf: IsoDate;
  readonly packs: Verdict['packs'];
  readonly notices: Verdict['notices'];
  readonly registers: readonly Register[];
  readonly pins: ReadonlyMap<string, Pin>;
  /** Severity the configuration gives a rule for a file; null: the default table. */
  readonly configured: (ruleId: string, path: string) => Severity | null;
  readonly failOn: FailOn;
  /** Most warnings without exit code 1; null: any number. */
  readonly maxWarnings: number | null;
  /** What it takes to look at a finding again under an answer; without it, a record changes the severity only. */
  readonly reconsidering?: Reconsidering;
  /** Without it, a change of law counts like any other. */
  readonly law?: LawChange;
}

/** Findings become a verdict: severity by basis and record, order, counts, exit code. Pure. */
export function judge(records: readonly UnitRecord[], context: JudgeContext): Verdict {
  const units = records.map((record) => judgeUnit(record, context)).sort((a, b) => compareText(a.path, b.path));
  const summary = summarise(units);
  const raised = context.law === undefined ? [] : lawChangeNotices(units.flatMap(({ findings }) => findings.filter((finding) => !isSilentTrace(finding))), context.law); // prettier-ignore
  const notices = [...context.notices, ...raised];
  return {
    tool: context.tool,
    asOf: context.asOf,
    packs: context.packs,
    units,
    summary,
    notices,
    exitCode: exitCodeOf(units, summary, notices, context),
  };
}

/** A trace finding is silent, unless the configuration raised it: it is counted apart and fails nothing. */
export function isSilentTrace(finding: JudgedFinding): boolean {
  return finding.category === 'trace' && finding.severity === 'info';
}

function judgeUnit(record: UnitRecord, context: JudgeContext): JudgedUnit {
  const findings: JudgedFinding[] = [];
  const raised = new Map<string, Finding>();
  const registers = registersFor(record.path, context.registers);
  const siblings = registers.length > 0 ? byPart(record.findings) : new Map<string, Finding[]>();
  const add = (finding: Finding, found: PartRecord | null, isSettled: boolean): void => {
    const configured = context.configured(finding.ruleId, record.path);
    const severity = isSettled && configured !== 'off' ? 'info' : severityOf(finding, found, configured);
    if (severity === 'off') return;
    const controls = pinned(finding.controls, context.pins, context.asOf);
    const isRaised = !isSettled && isByLaw(finding, severity, found, configured, context.law);
    findings.push({
      ...finding,
      controls,
      severity: isRaised ? cappedForCommit(severity) : severity,
      record: found,
      ...(isRaised && { isRaisedByLaw: true }),
    });
  };
  const addAnswered = (result: AnsweredFinding): void => {
    add(result.finding, result.record, result.isSettled);
    // One part with two contents raises one conflict.
    for (const conflict of result.raised) {
      if (raised.has(conflict.fingerprint)) continue;
      raised.set(conflict.fingerprint, conflict);
      add(conflict, result.record, false);
    }
  };
  for (const finding of record.findings) {
    const entry = entryFor(finding, registers);
    if (entry === null || context.reconsidering === undefined) {
      add(finding, entry === null ? null : toRecord(entry, context.asOf), false);
      continue;
    }
    addAnswered(answered(finding, entry, siblings.get(finding.partKey) ?? [], record.path, context.reconsidering));
  }
  if (context.reconsidering !== undefined && registers.length > 0)
    for (const result of declared(record, siblings, registers, context.reconsidering)) addAnswered(result);
  return { ...record, findings: findings.sort(compareFindings) };
}

/** Findings that only the registers give rise to: what was declared of a part, and nothing in its bill says. */
function* declared(
  { path, named, findings }: UnitRecord,
  siblings: ReadonlyMap<string, readonly Finding[]>,
  registers: readonly Register[],
  given: Reconsidering,
): Generator<AnsweredFinding> {
  for (const part of named ?? []) {
    const entry = entryFor(part.part, registers);
    if (entry !== null) yield* declaredFindings(part, entry, path, given);
  }
  for (const own of siblings.values()) {
    const [first] = own;
    const entry = first === undefined || findings.length === 0 ? null : entryFor(first, registers);
    if (entry !== null) yield* furtherFindings(own, entry, path, given);
  }
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

function summarise(units: readonly JudgedUnit[]): Summary {
  const count = { files: units.length, checked: 0, noBom: 0, unreadable: 0, lines: 0, parts: 0, errors: 0, warnings: 0, infos: 0, traces: 0, suppressed: 0, baselined: 0, unclassified: 0 }; // prettier-ignore
  for (const unit of units) {
    if (unit.status === 'checked') count.checked++;
    else if (unit.status === 'no-bom') count.noBom++;
    else count.unreadable++;
    count.lines += unit.lines;
    count.parts += unit.parts;
    count.unclassified += unit.coverage.unclassified;
    for (const finding of unit.findings) {
      if (isSilentTrace(finding)) count.traces++;
      else if (finding.severity === 'error') count.errors++;
      else if (finding.severity === 'warning') count.warnings++;
      else count.infos++;
    }
  }
  return count;
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
  return isRaisedByLaw(
    severity,
    severityOf({ ...finding, controls: law.before(finding.controls) }, record, configured),
  );
}

/** 3 before 1 before 0; wrong usage (2) ends a run before there is anything to judge. */
function exitCodeOf(
  units: readonly JudgedUnit[],
  summary: Summary,
  notices: Verdict['notices'],
  context: JudgeContext,
): Verdict['exitCode'] {
  if (summary.unreadable > 0) return 3;
  const failing = units.some(({ findings }) =>
    findings.some(
      (finding) =>
        !isSilentTrace(finding) && finding.isRaisedByLaw !== true && atLeast(finding.severity, context.failOn),
    ),
  );
  if (failing || (context.law?.isScheduled === true && failsSchedule(notices))) return 1;
  const raised = units.flatMap(({ findings }) => findings.filter((one) => one.isRaisedByLaw === true && one.severity === 'warning')); // prettier-ignore
  if (context.maxWarnings !== null && summary.warnings - raised.length > context.maxWarnings) return 1;
  return 0;
}
