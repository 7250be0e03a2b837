import { english } from '../locale/say.ts';
import type { Language } from '../locale/types.ts';
import type { JudgedFinding, JudgedUnit, VerdictStream } from '../judge/types.ts';
import { askLines, hanging, openQuestion } from './ask.ts';
import { claimHalves } from './message.ts';
import { loadPaint, type Paint } from './paint.ts';
import { placeOf } from './place.ts';
import { visible } from './select.ts';
import { counted, summaryLines } from './summary.ts';
import { cutMiddle, escapeText, pad, widthOf, wrap } from './text.ts';
import type { ReportContext } from './types.ts';

/** Lines that what is said of the part may take before it is cut in the middle: names and answers of a file can be of any length. */
const CLAIM_LINES = 6;
/** The same for the words of the law: none of ours is as long, so only a text that a file smuggles into them is ever cut. */
const LAW_LINES = 20;
const WIDEST_PART = 24;

/** One entry per finding, grouped by file, then what to ask whom, then the summary. */
export async function* stylish(verdict: VerdictStream, context: ReportContext): AsyncGenerator<string> {
  const paint = await loadPaint(context.color);
  for (const unit of verdict.units) {
    const findings = visible(unit, context);
    if (unit.error !== null) yield* unreadable(unit, context, paint);
    else if (findings.length > 0) {
      yield `${fileLine(unit, paint, context.language)}\n`;
      yield* inPieces(findingLines(findings, context, paint));
      yield* inPieces(askLines(findings, context, paint, verdict.asOf));
      yield '\n';
    }
  }
  yield* summaryLines(verdict, context, paint);
}

/** Signs of a piece. */
const PIECE = 1 << 14;

/** Lines in large pieces: each that an asynchronous generator gives is waited for. */
function* inPieces(lines: Iterable<string>): Generator<string> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

function fileLine(unit: JudgedUnit, paint: Paint, { say } = english): string {
  const about = [
    unit.dialect ?? unit.format,
    counted(say, 'count.table', unit.tables.length),
    counted(say, 'count.line', unit.lines),
    counted(say, 'count.part', unit.parts),
  ];
  return `${paint.strong(escapeText(unit.path))}  ${paint.quiet(`(${about.filter((part) => part !== null).join(', ')})`)}`;
}

/** A file that was not checked, in a shape of its own: it must never pass for a clean one. */
export function* unreadable(unit: JudgedUnit, context: ReportContext, paint: Paint): Generator<string> {
  const { error } = unit;
  const { say } = context.language ?? english;
  if (error === null) return;
  yield `${paint.strong(escapeText(unit.path))}  ${paint.severity('error')(say('file.notChecked'))} ${paint.quiet(`(${error.code})`)}\n`;
  const place = error.place === null ? '' : `${escapeText(error.place)}: `;
  yield* hanging('  ', '', place + escapeText(error.message), context.width);
  yield* hanging('  ', say('file.try'), escapeText(error.hint), context.width);
  yield '\n';
}

function* findingLines(findings: readonly JudgedFinding[], context: ReportContext, paint: Paint): Generator<string> {
  const { language = english } = context;
  const places = findings.map((finding) => placeOf(finding.locations[0], language));
  const parts = findings.map((finding) => partLabel(finding, context.unicode));
  const placeWidth = widest(places);
  const severities = findings.map(({ severity }) => language.say(`severity.${severity}`));
  const severityWidth = Math.max(7, widest(severities));
  const partWidth = Math.min(WIDEST_PART, widest(parts));
  for (const [at, finding] of findings.entries()) {
    const place = pad(places[at] ?? '', placeWidth);
    const part = pad(parts[at] ?? '', partWidth);
    const severity = paint.severity(finding.severity)(pad(severities[at] ?? '', severityWidth));
    const used = 2 + placeWidth + 2 + severityWidth + 2 + widthOf(part) + 2;
    const claim = claimWords(finding, context);
    const chain = chainWords(finding, context.unicode, language);
    const trail = chain === '' ? finding.ruleId : `${chain}  ${finding.ruleId}`;
    const start = `  ${paint.place(place)}  ${severity}  ${paint.strong(part)}`;
    if (used + widthOf(claim) + 2 + widthOf(trail) <= context.width) {
      yield `${start}  ${claim}  ${paint.quiet(trail)}\n`;
      continue;
    }
    // Too narrow for one line: the claim keeps its words and moves below, and of the trail what does not fit.
    const room = context.width - used;
    const [beside, below] =
      widthOf(trail) <= room ? [trail, ''] : widthOf(finding.ruleId) <= room ? [finding.ruleId, chain] : ['', trail];
    yield beside === '' ? `${start.trimEnd()}\n` : `${start}  ${paint.quiet(beside)}\n`;
    for (const line of wrap(claim, context.width - 4)) yield `    ${line}\n`;
    if (below !== '') yield* hanging('    ', '', below.replace('  ', ' '), context.width, paint.quiet);
  }
}

/** The claim with its halves each cut for itself, so that a long text of a file never takes words of the law with it. */
function claimWords(finding: JudgedFinding, context: ReportContext): string {
  const cut = (text: string, lines: number): string => cutMiddle(escapeText(text), (context.width - 4) * lines - 8, context.unicode); // prettier-ignore
  const [content, law] = claimHalves(finding, context.rules);
  const named = namedClaim(finding, content, context.unicode);
  if (finding.controls.length === 0) return cut(named + law, LAW_LINES);
  // Where the law follows in the block of questions, what is in the part is enough here.
  const isAsked = openQuestion(finding, context) !== null;
  return cut(named, CLAIM_LINES) + (isAsked ? '' : cut(law, LAW_LINES));
}

/** A number alone tells a buyer nothing: the claim opens with what the file calls the part. */
function namedClaim(finding: JudgedFinding, claim: string, unicode: boolean): string {
  if (finding.partNumber === null || finding.description === null || finding.description === finding.partNumber)
    return claim;
  return `${cutMiddle(finding.description, 60, unicode)}: ${claim}`;
}

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, widthOf(text)), 0);
}

/** The part number, never cut; without one the beginning of the description. */
export function partLabel(finding: JudgedFinding, unicode: boolean): string {
  if (finding.partNumber !== null) return escapeText(finding.partNumber);
  return cutMiddle(escapeText(finding.description ?? '-'), WIDEST_PART, unicode);
}

/** `A100>A140 (40 uses)`: the shortest chain above the part; of a long one the ends. */
export function chainWords(finding: JudgedFinding, unicode: boolean, { say }: Language = english): string {
  const above = (finding.chains[0] ?? []).slice(0, -1).map(escapeText);
  const dots = unicode ? '…' : '...';
  const kept = above.length > 4 ? [...above.slice(0, 2), dots, ...above.slice(-1)] : above;
  const uses = finding.uses > 1 ? `(${counted(say, 'count.use', finding.uses)})` : '';
  return [kept.join('>'), uses].filter((text) => text !== '').join(' ');
}
