import type { JudgedFinding, VerdictStream } from '../../judge/types.ts';
import { jsonText } from './json-text.ts';
import { fileAtRoot, fileOnDisk, findingSentences, lineOf, notCheckedSentence, occurrences } from '../words/plain.ts';
import { readingsOf } from '../notices/readings.ts';
import { visible } from '../select.ts';
import { escapeText } from '../terminal/text.ts';
import type { ReportContext } from '../types.ts';

const SEVERITY = { error: 'critical', warning: 'major', info: 'info', off: 'info' } as const;

/**
 * GitLab's Code Quality report: one array, no byte order mark. Of two issues with one fingerprint GitLab drops the second,
 * so that a part in two files needs the path in it. A file that was not checked is an issue of the highest severity.
 */
export function* gitlab(verdict: VerdictStream, context: ReportContext): Generator<string> {
  let first = true;
  const issue = (value: unknown): string => {
    const separator = first ? '' : ',';
    first = false;
    return `${separator}\n${jsonText(value)}`;
  };
  yield '[';
  for (const unit of verdict.units) {
    const path = fileAtRoot(unit.path, context);
    const whole = escapeText(path + unit.path.slice(fileOnDisk(unit.path).length));
    if (unit.error !== null) {
      yield issue({
        description: escapeText(notCheckedSentence(unit)),
        check_name: `read/${unit.error.code}`,
        fingerprint: `read:${whole}`,
        severity: 'blocker',
        location: { path, lines: { begin: 1 } },
      });
    }
    const numbers = occurrences(unit.findings);
    for (const finding of visible(unit, context)) {
      const number = numbers.get(finding) ?? 1;
      yield issue({
        description: [findingSentences(finding, context), ...readingsHere(finding, verdict.asOf, context)].join(' '),
        check_name: finding.ruleId,
        fingerprint: `${finding.fingerprint}:${whole}${number === 1 ? '' : `:${String(number)}`}`,
        severity: SEVERITY[finding.severity],
        location: { path, lines: { begin: lineOf(finding.locations[0]) } },
      });
    }
  }
  yield '\n]\n';
}

/** Each issue is read by itself: what no source settles of its law stands in it, where its own words do not say so already. */
function readingsHere(finding: JudgedFinding, asOf: string, context: ReportContext): readonly string[] {
  return finding.controls.length === 0 ? [] : readingsOf([finding], asOf, context);
}
