import { english } from '../../locale/say.ts';
import type { JudgedFinding, JudgedUnit, VerdictStream } from '../../judge/types.ts';
import type { Finding, Location, Severity } from '../../rules/types.ts';
import { messageOf, questionOf } from './message.ts';
import { visible } from '../select.ts';
import { cutMiddle, escapeText } from '../terminal/text.ts';
import type { ReportContext } from '../types.ts';
import { plural } from './summary.ts';

/** The part number, else the description, else a dash; a file's text, escaped. */
export function nameOf(finding: Finding): string {
  return escapeText(finding.partNumber ?? finding.description ?? '-');
}

/** Each entry once, in the order of the controls. */
export function entriesOf({ controls }: Finding): string[] {
  return [...new Set(controls.map(({ entry }) => escapeText(entry)))];
}

/** `Sheet BOM, cell D17`, `Cell D17 (line 19)`, `Line 40`: how a reader of the file is led there, as the start of a sentence. */
function placeSentence(location: Location | undefined): string {
  if (location === undefined) return 'No single place';
  const words: string[] = [];
  if (location.sheet !== null) words.push(`sheet ${escapeText(location.sheet)}`);
  if (location.cell !== null) words.push(`cell ${location.cell}`);
  else if (location.row !== null) words.push(`row ${String(location.row)}`);
  else if (location.line !== undefined) words.push(`line ${String(location.line)}`);
  const text = words.join(', ');
  const line =
    location.row === null || location.line === undefined || location.line === location.row
      ? ''
      : ` (line ${String(location.line)})`;
  const hidden = location.hidden === true ? ' (hidden)' : '';
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${line}${hidden}`;
}

/** Columns of a description in a sentence; longer than any part number or claim that a person wrote is four times that. */
const LONGEST = 1000;

const clipped = (text: string, width: number): string => cutMiddle(escapeText(text), width, true);

/**
 * A finding in plain sentences, for the tools that show one text per finding. The place comes first: only the first
 * sentence is sure to be read, and most of these tools know no cells.
 */
export function findingSentences(finding: JudgedFinding, context: ReportContext): string {
  const described =
    finding.partNumber === null || finding.description === null || finding.description === finding.partNumber
      ? ''
      : ` (${clipped(finding.description, LONGEST)})`;
  const claim = clipped(messageOf(finding, context.rules), 4 * LONGEST);
  const sentences = [
    `${placeSentence(finding.locations[0])}: part ${clipped(finding.partNumber ?? finding.description ?? '-', 4 * LONGEST)}${described}: ${claim}`,
  ];
  const rows = finding.locations.length;
  if (rows > 1 || finding.uses > 1) sentences.push(`${plural(rows, 'row')}, ${plural(finding.uses, 'use')}`);
  if (finding.record !== null) sentences.push(`Register: ${recordWords(finding)}`);
  const question = questionOf(finding, context.rules);
  if (question !== null && finding.record?.state !== 'answered') sentences.push(clipped(question, 4 * LONGEST));
  return sentences.map((sentence) => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`)).join(' ');
}

/** `open, due 2026-12-01, Ana (lintanide.parts.csv:2)`, or '' without a record. */
export function recordWords({ record }: JudgedFinding, { say } = english): string {
  if (record === null) return '';
  const due = record.due === null ? [] : [say('ask.due', { date: record.due })];
  const until = record.validUntil === null ? [] : [say('detail.validUntil', { date: record.validUntil })];
  const owner = record.owner === null ? [] : [escapeText(record.owner)];
  return `${[say(`state.${record.state}`), ...due, ...until, ...owner].join(', ')} (${escapeText(record.source)})`;
}

/** Which of the findings with one fingerprint in a file each is: a part of two materials has two. From 1. */
export function occurrences(findings: readonly Finding[]): Map<Finding, number> {
  const counts = new Map<string, number>();
  const numbers = new Map<Finding, number>();
  for (const finding of findings) {
    const number = (counts.get(finding.fingerprint) ?? 0) + 1;
    counts.set(finding.fingerprint, number);
    numbers.set(finding, number);
  }
  return numbers;
}

/** A finding with the path of its file. */
export interface Placed {
  readonly path: string;
  readonly finding: JudgedFinding;
}

const BY_SEVERITY: readonly Severity[] = ['error', 'warning', 'info'];

/** All that a reader asked to see, the most severe first, otherwise in the order of the report; none of them is held. */
export function* bySeverity({ units }: Pick<VerdictStream, 'units'>, context: ReportContext): Generator<Placed> {
  const seen = new Set<Severity>(BY_SEVERITY);
  for (const [at, severity] of BY_SEVERITY.entries()) {
    if (!seen.has(severity)) continue;
    if (at === 0) seen.clear();
    for (const unit of units)
      for (const finding of visible(unit, context)) {
        if (at === 0) seen.add(finding.severity);
        if (finding.severity === severity) yield { path: unit.path, finding };
      }
  }
}

/** `2 errors, 1 warning, 0 infos, 3 suppressed, 1 file not checked`: what was put aside is counted, never silent. */
export function tally(
  { summary }: Pick<VerdictStream, 'summary'>,
  { showTraces }: Pick<ReportContext, 'showTraces'>,
): string {
  const unread = summary.unreadable === 0 ? '' : `, ${plural(summary.unreadable, 'file')} not checked`;
  const aside = summary.suppressed === 0 ? '' : `, ${String(summary.suppressed)} suppressed`;
  const traces = showTraces && summary.traces > 0 ? `, ${plural(summary.traces, 'trace')}` : '';
  const known = summary.baselined === 0 ? '' : `, ${String(summary.baselined)} in the baseline`;
  return `${plural(summary.errors, 'error')}, ${plural(summary.warnings, 'warning')}, ${plural(summary.infos, 'info')}${traces}${aside}${known}${unread}`;
}

/** The file on disk: of `a.zip!/b.csv` the archive, which alone a repository knows. */
export function fileOnDisk(path: string): string {
  const inside = /\.[A-Za-z0-9]{1,8}!\//.exec(path);
  return inside === null ? path : path.slice(0, inside.index + inside[0].length - 2);
}

/** The same as a service names it that has the repository. */
export function fileAtRoot(path: string, { pathAtRoot }: ReportContext): string {
  const file = fileOnDisk(path);
  return pathAtRoot?.(file) ?? file;
}

/** The line by which a repository's tools point at the place: of a workbook the row. 1 where there is none. */
export function lineOf(location: Location | undefined): number {
  return location?.line ?? location?.row ?? 1;
}

/** Why a file was not checked and what to try, in sentences that name the file once. */
export function notCheckedSentence({ path, error }: JudgedUnit): string {
  if (error === null) return '';
  const place = error.place === null ? '' : `${error.place}: `;
  const named = error.message.startsWith(path) ? '' : `${path}: `;
  return `Not checked: ${named}${place}${error.message} ${error.hint}`;
}

/** What every report says once, whatever it found. */
export const NO_CLEARANCE = 'No finding is not a clearance. This is not legal advice.';

/** The form of what is named as an element only, as the message of a finding says it. */
export const NO_FORM = 'form not declared';
