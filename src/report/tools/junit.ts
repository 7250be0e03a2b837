import { XMLBuilder } from 'fast-xml-parser';
import { isSilentTrace } from '../../judge/judge.ts';
import { atLeast } from '../../judge/severity.ts';
import type { JudgedFinding, JudgedUnit, SuppressedFinding, VerdictStream } from '../../judge/types.ts';
import { alertSentences } from '../words/summary.ts';
import { findingSentences, nameOf, NO_CLEARANCE } from '../words/plain.ts';
import { placeOf } from '../terminal/place.ts';
import { readingsOf } from '../notices/readings.ts';
import { visible } from '../select.ts';
import { plural } from '../words/summary.ts';
import { escapeText } from '../terminal/text.ts';
import type { ReportContext } from '../types.ts';

type Case = Readonly<Record<string, unknown>>;

/**
 * JUnit: a suite per file, with a case that says whether the file was read and one per finding. A finding that fails the
 * run is a failure; another passes and speaks in `system-out`; a suppressed one is skipped with its reason; a file that was
 * not checked is an error. No times: the same inputs give the same bytes.
 */
export function* junit(verdict: VerdictStream, context: ReportContext): Generator<string> {
  // "true" as a value must not become an attribute without one, which XML does not know.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the package it points to is the same builder
  const builder = new XMLBuilder({ ignoreAttributes: false, format: true, suppressBooleanAttributes: false });
  const total = { tests: 0, failures: 0, errors: 0, skipped: 0 };
  for (const unit of verdict.units) add(total, count(casesOf(unit, context)));
  const whole = wholeRun(verdict, context, total.failures > 0);
  add(total, count(whole));
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  const properties = attributes({ name: verdict.tool.name, ...total });
  const list = Object.entries(properties).map(([name, value]) => ` ${name.slice(2)}="${String(value)}"`);
  yield `<testsuites${list.join('')}>\n`;
  for (const unit of verdict.units) {
    const cases = casesOf(unit, context);
    const suite = {
      ...attributes({ name: escapeText(unit.path), ...count(cases) }),
      properties: {
        property: [
          property('asOf', verdict.asOf),
          ...lawOf(unit, verdict, context),
          ...notesOf(verdict),
          property('note', NO_CLEARANCE),
        ],
      },
      testcase: cases,
    };
    yield builder.build({ testsuite: suite });
  }
  if (whole.length > 0)
    yield builder.build({ testsuite: { ...attributes({ name: 'the whole run', ...count(whole) }), testcase: whole } });
  yield '</testsuites>\n';
}

/** What fails a run beside a finding: more warnings than are allowed, and law that moved in a run by the clock. */
function wholeRun({ countedWarnings, exitCode }: VerdictStream, { maxWarnings = null }: ReportContext, isFailing: boolean): Case[] {
  const cases: Case[] = [];
  let isExceeded = false;
  if (maxWarnings !== null) {
    isExceeded = countedWarnings > maxWarnings;
    const named = attributes({ classname: 'lintanide', name: `at most ${String(maxWarnings)} warnings` });
    const message = `${plural(countedWarnings, 'warning is', 'warnings are')} more than the ${String(maxWarnings)} allowed (--max-warnings)`;
    cases.push(isExceeded ? { ...named, failure: { ...attributes({ type: 'max-warnings', message }), '#text': 'Each stands in the system-out of its case.' } } : named);
  }
  if (exitCode === 1 && !isFailing && !isExceeded) {
    const message = 'the law has moved since its sources end: "lintanide calendar" shows what, "lintanide whatif" for which parts';
    cases.push({ ...attributes({ classname: 'lintanide', name: 'the law is that of the data' }), failure: attributes({ type: 'law', message }) });
  }
  return cases;
} // prettier-ignore

const attributes = (values: Readonly<Record<string, string | number>>): Record<string, string | number> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`@_${name}`, value]));

const property = (name: string, value: string): Case => attributes({ name, value });

/** Both readings of what no source settles of the law that the findings of a file name. */
function lawOf(unit: JudgedUnit, { asOf, notices }: VerdictStream, context: ReportContext): Case[] {
  return readingsOf(visible(unit, context), asOf, context, notices).map((sentence) => property('law', sentence));
}

/** Whose codes stand here, and what is not looked for. */
function notesOf({ notices, asOf }: VerdictStream): Case[] {
  const own = notices.filter(({ messageId }) => messageId === 'law-remark');
  return alertSentences({ notices: own, asOf }).map((sentence) => property('note', sentence));
}

function casesOf(unit: JudgedUnit, context: ReportContext): Case[] {
  const suppressed = context.quiet ? [] : (unit.suppressed ?? []);
  return [
    reading(unit),
    ...visible(unit, context).map((finding) => caseOf(finding, unit, outcome(finding, context))),
    ...suppressed.map((finding) => caseOf(finding, unit, skipped(finding))),
  ];
}

function reading(unit: JudgedUnit): Case {
  const named = attributes({ classname: escapeText(unit.path), name: 'the file is read as a parts list' });
  if (unit.error !== null) {
    const { code, message, hint, place } = unit.error;
    const text = escapeText(`${place === null ? '' : `${place}: `}${message}`);
    return { ...named, error: { ...attributes({ type: `read/${code}`, message: text }), '#text': escapeText(hint) } };
  }
  if (unit.status === 'no-bom') return { ...named, skipped: attributes({ message: 'readable, no parts list in it' }) };
  return named;
}

function caseOf(finding: JudgedFinding, unit: JudgedUnit, result: Case): Case {
  const place = placeOf(finding.locations[0]);
  const name = `${nameOf(finding)} :: ${finding.ruleId}${place === '' ? '' : ` (${place})`}`;
  return { ...attributes({ classname: escapeText(unit.path), name }), ...result };
}

function outcome(finding: JudgedFinding, context: ReportContext): Case {
  const text = findingSentences(finding, context);
  const isFailing = atLeast(finding.severity, context.failOn ?? 'error') && finding.isRaisedByLaw !== true;
  if (!isFailing || isSilentTrace(finding)) return { 'system-out': `${finding.severity}: ${text}` };
  const entries = [...new Set(finding.controls.map(({ entry }) => entry))].map(escapeText).join(', ');
  const body = [...(entries === '' ? [] : [`Entries: ${entries}`]), `lintanide explain ${finding.ruleId}`].join('\n');
  return {
    failure: { ...attributes({ type: finding.ruleId, message: `${finding.severity}: ${text}` }), '#text': body },
  };
}

function skipped({ suppression: { reason, by, until } }: SuppressedFinding): Case {
  const words = [reason, ...(by === null ? [] : [`by ${by}`]), ...(until === null ? [] : [`until ${until}`])];
  return { skipped: attributes({ message: escapeText(`suppressed: ${words.join(', ')}`) }) };
}

type Counts = Record<'tests' | 'failures' | 'errors' | 'skipped', number>;

function count(cases: readonly Case[]): Counts {
  const having = (key: string): number => cases.filter((one) => Object.hasOwn(one, key)).length;
  return { tests: cases.length, failures: having('failure'), errors: having('error'), skipped: having('skipped') };
}

function add(total: Counts, more: Counts): void {
  for (const key of ['tests', 'failures', 'errors', 'skipped'] as const) total[key] += more[key];
}
