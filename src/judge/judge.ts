import type { UnitRecord } from '../batch/types.ts';
import type { IsoDate } from '../regulation/types.ts';
import type { Finding, Severity } from '../rules/types.ts';
import { answered } from './answers.ts';
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
}

/** Findings become a verdict: severity by basis and record, order, counts, exit code. Pure. */
export function judge(records: readonly UnitRecord[], context: JudgeContext): Verdict {
  const units = records.map((record) => judgeUnit(record, context)).sort((a, b) => compareText(a.path, b.path));
  const summary = summarise(units);
  return {
    tool: context.tool,
    asOf: context.asOf,
    packs: context.packs,
    units,
    summary,
    notices: context.notices,
    exitCode: exitCodeOf(units, summary, context),
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
    findings.push({
      ...finding,
      controls: pinned(finding.controls, context.pins, context.asOf),
      severity,
      record: found,
    });
  };
  for (const finding of record.findings) {
    const entry = entryFor(finding, registers);
    if (entry === null || context.reconsidering === undefined) {
      add(finding, entry === null ? null : toRecord(entry, context.asOf), false);
      continue;
    }
    const result = answered(finding, entry, siblings.get(finding.partKey) ?? [], record.path, context.reconsidering);
    add(result.finding, result.record, result.isSettled);
    // One part with two contents raises one conflict.
    for (const conflict of result.raised) {
      if (raised.has(conflict.fingerprint)) continue;
      raised.set(conflict.fingerprint, conflict);
      add(conflict, result.record, false);
    }
  }
  return { ...record, findings: findings.sort(compareFindings) };
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

/** 3 before 1 before 0; wrong usage (2) ends a run before there is anything to judge. */
function exitCodeOf(units: readonly JudgedUnit[], summary: Summary, context: JudgeContext): Verdict['exitCode'] {
  if (summary.unreadable > 0) return 3;
  const failing = units.some(({ findings }) =>
    findings.some((finding) => !isSilentTrace(finding) && atLeast(finding.severity, context.failOn)),
  );
  if (failing || (context.maxWarnings !== null && summary.warnings > context.maxWarnings)) return 1;
  return 0;
}
