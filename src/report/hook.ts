import { isSilentTrace } from '../judge/judge.ts';
import { atLeast } from '../judge/severity.ts';
import type { JudgedFinding, JudgedUnit, Verdict } from '../judge/types.ts';
import { contentClaimOf } from './message.ts';
import { placeOf } from './place.ts';
import { cutMiddle, escapeText } from './text.ts';
import type { ReportContext } from './types.ts';

const MOST_NAMED = 6;
const LONGEST = 160;
/** A part number is never cut; a description that stands in for one may be. */
const LONGEST_NAME = 48;
const HAS_RECORD = new Set(['open', 'partial', 'answered']);

/**
 * For a hook: what is new in at most three lines. The first counts, the second tells the worst of it, the third says what
 * to do about it.
 */
export function* hook(verdict: Verdict, context: ReportContext): Generator<string> {
  const placed = verdict.units.flatMap((unit) => unit.findings.map((finding) => ({ unit, finding })));
  const isNew = ({ finding }: Placed): boolean =>
    !isSilentTrace(finding) && atLeast(finding.severity, 'warning') && !HAS_RECORD.has(finding.record?.state ?? '');
  const fresh = placed.filter(isNew);
  const questions = fresh.filter(({ finding }) => finding.category === 'content' || finding.category === 'trade');
  const remarks = fresh.length - questions.length;
  const known = verdict.summary.baselined + placed.filter((one) => !isNew(one) && !isSilentTrace(one.finding)).length;
  const parts = [...new Map(questions.map((one) => [one.finding.partKey, nameOf(one.finding)])).values()];
  const unread = verdict.units.filter(({ error }) => error !== null);
  const short = parts.map((name) => cutMiddle(name, LONGEST_NAME, true));
  const names = short.length > MOST_NAMED ? [...short.slice(0, MOST_NAMED), `and ${String(short.length - MOST_NAMED)} more`] : short; // prettier-ignore
  const counts = [
    ...(unread.length === 0 ? [] : [`${count(unread.length, 'file')} NOT checked`]),
    parts.length === 0 ? 'no new question' : `${count(parts.length, 'new question')} (${names.join(', ')})`,
    ...(remarks === 0 ? [] : [`${count(remarks, 'new remark')} on the data`]),
    ...(verdict.summary.suppressed === 0 ? [] : [`${String(verdict.summary.suppressed)} suppressed`]),
    `${String(known)} known`,
  ];
  yield `${counts.join(', ')}\n`;
  const [broken] = unread;
  if (broken?.error != null) {
    yield line(`${broken.path}: ${broken.error.message}`);
    yield line(`try: ${broken.error.hint}`);
    return;
  }
  const worst = worstOf(questions) ?? worstOf(fresh);
  if (worst === undefined) return;
  yield line(reasonOf(worst, context));
  yield line(nextOf(worst.finding));
}

interface Placed {
  readonly unit: JudgedUnit;
  readonly finding: JudgedFinding;
}

function worstOf(placed: readonly Placed[]): Placed | undefined {
  return placed.find(({ finding }) => finding.severity === 'error') ?? placed[0];
}

function reasonOf({ unit, finding }: Placed, { rules }: ReportContext): string {
  const place = placeOf(finding.locations[0]);
  const where = place === '' ? unit.path : `${unit.path}:${place}`;
  const state = finding.record === null ? 'no record' : finding.record.state;
  const why = finding.category === 'content' || finding.category === 'trade' ? `, ${state}` : '';
  return `${where} ${finding.severity}${why}: ${nameOf(finding)}: ${contentClaimOf(finding, rules)}`;
}

function nextOf({ partNumber, category, record, manufacturer }: JudgedFinding): string {
  if (category === 'data' || category === 'structure')
    return 'next: correct the list, or say why not in lintanide.suppressions.json';
  const quoted = (text: string): string => (/^[\w./+-]+$/.test(text) ? text : `"${text.replaceAll('"', '\\"')}"`);
  const part = partNumber ?? null;
  const overdue = record !== null && record.state === 'overdue';
  if (part === null) return 'next: give the part a number, then ask: lintanide ask PART --owner NAME --due DATE';
  const maker = manufacturer === null || manufacturer === '' ? '' : ` --mfr ${quoted(manufacturer)}`;
  return `next: lintanide ${overdue ? 'answer' : 'ask'} ${quoted(part)}${overdue ? maker : ' --owner NAME --due DATE'}, then "git add" lintanide.parts.csv`; // prettier-ignore
}

function nameOf({ partNumber, description }: JudgedFinding): string {
  return escapeText(partNumber ?? description ?? 'a part without a number');
}

function count(number: number, what: string): string {
  return `${String(number)} ${what}${number === 1 ? '' : 's'}`;
}

const line = (text: string): string => `  ${cutMiddle(escapeText(text), LONGEST, true)}\n`;
