import { askedFirm } from '../words/asked.ts';
import type { JudgedFinding, VerdictStream } from '../../judge/types.ts';
import { english } from '../../locale/say.ts';
import type { Language, Say } from '../../locale/types.ts';
import { isForCounsel, movementWords, openQuestion } from '../words/ask.ts';
import { addNamed, addressesOf, measuresOf } from '../notices/law-named.ts';
import { markdownAddress, markdownCode, markdownText } from './markdown-text.ts';
import { shownClaimOf } from '../words/claim.ts';
import { bySeverity, nameOf, type Placed } from '../words/plain.ts';
import { placeOf } from '../terminal/place.ts';
import { visible } from '../select.ts';
import { counted, noticeSentences } from '../words/summary.ts';
import { cutMiddle } from '../terminal/text.ts';
import type { ReportContext } from '../types.ts';

/** GitHub refuses a comment of more than 65,536 characters. */
const COMMENT_BYTES = 60_000;
/** Columns of a claim and of a description before it is cut in the middle; part numbers are never cut. */
const LONGEST_CLAIM = 240;
/** The same where the claim is all that is said of the law: a refusal without its measure would be another sentence. */
const LONGEST_LAW = 1000;
/** Parts named for one question. */
const MOST_PARTS = 40;

/** A comment for a merge request: files not checked, a table with the most severe findings first, what to ask whom. */
export function markdown(verdict: VerdictStream, context: ReportContext): Generator<string> {
  return markdownWithin(verdict, context, COMMENT_BYTES);
}

/** Never more than the given bytes of UTF-8, the most severe first; what did not fit is counted in words. */
export function* markdownWithin(verdict: VerdictStream, context: ReportContext, most: number): Generator<string> {
  const { language = english } = context;
  const { say } = language;
  const ends = [...ending(verdict, context)].join('');
  // Three sentences on what was left out, with room to spare.
  let room = most - bytes(ends) - 1000;
  const fits = (text: string): boolean => {
    if (bytes(text) > room) return false;
    room -= bytes(text);
    return true;
  };
  const start = `### Lintanide: ${counts(verdict, context.showTraces, say)}\n`;
  if (fits(start)) yield start;
  yield* fitting(notChecked(verdict, language), fits, (left) => `\n${counted(say, 'count.markdown.files', left)}\n`);
  const findings = bySeverity(verdict, context);
  const first = findings.next();
  if (first.done !== true) {
    const titles = (['place', 'part', 'what', 'entries'] as const).map((key) => say(`markdown.${key}`));
    const head = `\n| | ${titles.join(' | ')} |\n| --- | --- | --- | --- | --- |\n`;
    // Questions are for the parts at the top: a quarter of the room is theirs.
    const kept = Math.min(room * 0.25, 12_000);
    room -= kept;
    if (fits(head)) yield head;
    const asked: Asked = new Map();
    const rows = function* (): Generator<string> {
      for (const placed of chained(first.value, findings)) {
        ask(asked, placed, context);
        yield tableRow(placed, verdict.asOf, context);
      }
    };
    yield* fitting(rows(), fits, (left) => `\n${counted(say, 'count.markdown.findings', left)}\n`);
    room += kept;
    yield* questions(asked, fits, say);
  }
  yield ends;
}

function* chained<T>(first: T, rest: Iterable<T>): Generator<T> {
  yield first;
  yield* rest;
}

/** The pieces that fit, in order; then how many did not. One of enormous length keeps no other out. */
function* fitting(
  pieces: Iterable<string>,
  fits: (text: string) => boolean,
  more: (left: number) => string,
): Generator<string> {
  let left = 0;
  for (const piece of pieces) {
    if (fits(piece)) yield piece;
    else left++;
  }
  if (left > 0) yield more(left);
}

/** `3 errors, 1 warning, 0 infos`, traces where they are listed, the files that were not checked, and what was put aside. */
function counts({ summary }: VerdictStream, showTraces: boolean, say: Say): string {
  const { errors, warnings, infos, unreadable, traces, suppressed, baselined } = summary;
  const words = [
    counted(say, 'count.error', errors),
    counted(say, 'count.warning', warnings),
    counted(say, 'count.info', infos),
  ];
  if (showTraces && traces > 0) words.push(counted(say, 'count.trace', traces));
  if (unreadable > 0) words.push(counted(say, 'count.markdown.unread', unreadable));
  if (suppressed > 0) words.push(say('summary.suppressed', { n: suppressed }));
  if (baselined > 0) words.push(say('summary.baselined', { n: baselined }));
  return words.join(', ');
}

function* notChecked({ units }: VerdictStream, { say, said }: Language): Generator<string> {
  for (const { path, error } of units) {
    if (error === null) continue;
    const message = error.message.replace(path, 'the file');
    const why = [message, error.hint].map(said).map((text) => markdownText(cutMiddle(text, 400, true)));
    yield `- **${say('file.notChecked')}** ${markdownCode(path)}: ${why.join(' ')}\n`;
  }
}

function tableRow({ path, finding }: Placed, asOf: string, context: ReportContext): string {
  const { say } = context.language ?? english;
  const place = placeOf(finding.locations[0], context.language);
  const severity = say(`severity.${finding.severity}`);
  const claim = shownClaimOf(finding, context.rules);
  const described = finding.partNumber === null ? '' : (finding.description ?? '');
  const cut = (text: string, longest: number): string[] =>
    text === '' ? [] : [markdownText(cutMiddle(text, longest, true))];
  const what = [
    ...cut(described, LONGEST_CLAIM),
    ...cut(claim, finding.controls.length === 0 ? LONGEST_LAW : LONGEST_CLAIM),
  ];
  const uses = finding.uses > 1 ? ` (${counted(say, 'count.use', finding.uses)})` : '';
  const cells = [
    finding.severity === 'error' ? `**${severity}**` : severity,
    markdownCode(place === '' ? path : `${path}:${place}`),
    markdownCode(finding.partNumber ?? cutMiddle(nameOf(finding), LONGEST_CLAIM, true)) + uses,
    `${what.join('<br>')}${finding.record === null ? '' : `<br>${say('markdown.record', { state: say(`state.${finding.record.state}`) })}`}`,
    // A code says nothing without what it means where the goods go.
    bearingWords(finding, asOf, context).map(markdownText).join('<br>') || '-',
  ];
  return `| ${cells.join(' | ')} |\n`;
}

/**
 * `inbound 1C904.a.4, 1C905.a.4: listed if Tb/Dy present: ask; No. 18 of 2025 in force on 2026-12-01; the supplier applies`: each
 * group of entries with what it means in its movement, and that nobody said where the goods leave from.
 */
function bearingWords(finding: JudgedFinding, asOf: string, context: ReportContext): string[] {
  const { said } = context.language ?? english;
  const words = movementWords(finding, context, asOf, false).map(({ movement, words: text }) => `${movement} ${text}`);
  const isOpen = finding.controls.some(({ because }) => because.split('; ').includes(NOT_GIVEN));
  return isOpen ? [...words, said(NOT_GIVEN)] : words;
}
const NOT_GIVEN = 'ship-from not given';

/** Who sells, else makes them → open question → the parts that raise it. */
type Asked = Map<string, Map<string, Set<string>>>;

function ask(firms: Asked, { finding }: Placed, context: ReportContext): void {
  const question = openQuestion(finding, context);
  if (question === null) return;
  const { say } = context.language ?? english;
  const firm = isForCounsel(finding) ? say('ask.counsel') : askedFirm(finding, context, say);
  const asked = firms.get(firm) ?? new Map<string, Set<string>>();
  firms.set(firm, asked);
  const parts = asked.get(question) ?? new Set<string>();
  asked.set(question, parts.add(finding.partNumber ?? finding.description ?? '-'));
}

/** Per firm each open question once, with the parts that raise it. */
function* questions(firms: Asked, fits: (text: string) => boolean, say: Say): Generator<string> {
  if (firms.size === 0) return;
  const [open, close] = [`\n<details><summary>${say('markdown.ask')}</summary>\n\n`, '\n</details>\n'];
  if (!fits(open + close)) return;
  yield open;
  const items = [...firms].flatMap(([firm, asked]) =>
    [...asked].map(([question, parts]) => questionItem(firm, question, [...parts], say)),
  );
  yield* fitting(items, fits, (left) => `- ${counted(say, 'count.markdown.questions', left)}\n`);
  yield close;
}

function questionItem(firm: string, question: string, parts: readonly string[], say: Say): string {
  const whom = firm === '' ? say('ask.unnamed') : markdownText(cutMiddle(firm, 200, true));
  const named = parts.slice(0, MOST_PARTS).map((part) => markdownCode(part));
  const more = parts.length > MOST_PARTS ? ` ${say('markdown.more', { n: parts.length - MOST_PARTS })}` : '';
  return `- **${whom}**: ${markdownText(cutMiddle(question, 600, true))} (${named.join(', ')}${more})\n`;
}

function* ending(verdict: VerdictStream, context: ReportContext): Generator<string> {
  const { language = english } = context;
  yield `\n${language.say('markdown.asOf', { date: verdict.asOf })} `;
  for (const sentence of noticeSentences(verdict, language)) yield `${markdownText(cutMiddle(sentence, 1000, true))} `;
  const named = new Set<string>();
  for (const unit of verdict.units) for (const finding of visible(unit, context)) addNamed(named, finding);
  const read = measuresOf(named, context).map(
    (measure) =>
      `${markdownText(language.said(measure.shortTitle))}: ${addressesOf(measure).map(markdownAddress).join(', ')}`,
  );
  if (read.length > 0) yield `${language.say('markdown.sources', { sources: read.join('; ') })} `;
  const { errors, warnings, infos } = verdict.summary;
  if (errors + warnings + infos > 0) yield `${language.say('estimate.legend')} `;
  yield `${language.say('clearance.none')}\n`;
}

function bytes(text: string): number {
  return /^[\0-\x7f]*$/.test(text) ? text.length : new TextEncoder().encode(text).length;
}
