import type { Coverage } from '../batch/types.ts';
import type { Severity } from '../rules/types.ts';
import { failsSchedule, type LawChange, lawCounter } from './law-change.ts';
import { atLeast } from './severity.ts';
import { tell, type Told, toldNotices } from './told-files.ts';
import type { JudgedFinding, JudgedUnit, Summary, Verdict } from './types.ts';

/** What the exit code goes by. */
interface Failing {
  readonly failOn: Exclude<Severity, 'off'>;
  readonly maxWarnings: number | null;
  readonly law?: LawChange | undefined;
}

/** A trace finding is silent, unless the configuration raised it: it is counted apart and fails nothing. */
export function isSilentTrace(finding: JudgedFinding): boolean {
  return finding.category === 'trace' && finding.severity === 'info';
}

/** `5` for `5-5`. */
const placeOf = (sheet: string | null, rows: string): string =>
  (sheet === null ? '' : `${sheet}!`) + rows.replace(/^(\d+)-\1$/, '$1');

/** Counts units as they are judged, so that a run need not hold them: all that a verdict says of the whole. */
export class Tally {
  readonly #failing: Failing;
  readonly #law: ReturnType<typeof lawCounter> | null;
  readonly #summary = { files: 0, checked: 0, noBom: 0, unreadable: 0, lines: 0, parts: 0, errors: 0, warnings: 0, infos: 0, traces: 0, suppressed: 0, baselined: 0, unclassified: 0, unreported: 0 }; // prettier-ignore
  readonly #coverage = { carriers: 0, nonCarriers: 0, notContent: 0, unclassified: 0 };
  /** Of lists that were read, what was left out, and those whose lines mostly say too little to judge. */
  readonly #told: Told = new Map();
  #fails = false;
  /** Warnings that the law alone raised: they are not among those that `maxWarnings` counts. */
  #raised = 0;

  constructor(failing: Failing) {
    this.#failing = failing;
    this.#law = failing.law === undefined ? null : lawCounter(failing.law);
  }

  add(unit: JudgedUnit): void {
    const count = this.#summary;
    const sum = this.#coverage;
    // A register is no list: that it was read is no file that was checked.
    if (unit.role === 'parts') return;
    count.files++;
    if (unit.status === 'checked') count.checked++;
    else if (unit.status === 'no-bom') count.noBom++;
    else count.unreadable++;
    count.lines += unit.lines;
    count.parts += unit.parts;
    count.unclassified += unit.coverage.unclassified;
    count.unreported += unit.unreported ?? 0;
    for (const name of ['carriers', 'nonCarriers', 'notContent', 'unclassified'] as const)
      sum[name] += unit.coverage[name];
    count.suppressed += unit.suppressed?.length ?? 0;
    count.baselined += unit.baselined?.length ?? 0;
    for (const { isCut, isLeftOut, sheet, rows, reason } of unit.skipped)
      if (isCut === true || isLeftOut === true)
        tell(this.#told, isCut === true ? 'list-cut' : 'list-left-out', {
          file: unit.path,
          place: placeOf(sheet, rows),
          reason,
        });
    const { carriers, nonCarriers, unclassified } = unit.coverage;
    const known = carriers + nonCarriers;
    if (unit.role === 'bom' && unclassified > known)
      tell(this.#told, 'list-unclear', {
        file: unit.path,
        unclear: `${unclassified}`,
        lines: `${known + unclassified}`,
      });
    for (const finding of unit.findings) this.#addFinding(finding);
  }

  #addFinding(finding: JudgedFinding): void {
    const count = this.#summary;
    const isSilent = isSilentTrace(finding);
    if (isSilent) count.traces++;
    else if (finding.severity === 'error') count.errors++;
    else if (finding.severity === 'warning') count.warnings++;
    else count.infos++;
    if (finding.isRaisedByLaw === true && finding.severity === 'warning') this.#raised++;
    if (isSilent) return;
    this.#law?.add(finding);
    if (finding.isRaisedByLaw !== true && atLeast(finding.severity, this.#failing.failOn)) this.#fails = true;
  }

  get summary(): Summary {
    return { ...this.#summary };
  }

  get coverage(): Coverage {
    return { ...this.#coverage };
  }

  /** What is said once of law that has changed, of what was left out of lists, and of lists that say little. */
  get notices(): Verdict['notices'] {
    return [...(this.#law?.notices() ?? []), ...(this.#told.size > 0 ? toldNotices(this.#told) : [])];
  }

  /** Warnings that `maxWarnings` counts. */
  get countedWarnings(): number {
    return this.#summary.warnings - this.#raised;
  }

  /** 3 before 1 before 0; wrong usage (2) ends a run before there is anything to judge. */
  exitCode(notices: Verdict['notices']): Verdict['exitCode'] {
    const { maxWarnings, law } = this.#failing;
    if (this.#summary.unreadable > 0) return 3;
    if (this.#fails || (law?.isScheduled === true && failsSchedule(notices))) return 1;
    return maxWarnings !== null && this.countedWarnings > maxWarnings ? 1 : 0;
  }
}
