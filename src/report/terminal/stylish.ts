import { english } from '../../locale/say.ts';
import type { Language } from '../../locale/types.ts';
import type { JudgedFinding, JudgedUnit, VerdictStream } from '../../judge/types.ts';
import { askLines, hanging, openQuestion } from '../words/ask.ts';
import { addNamed } from '../notices/law-named.ts';
import { claimHalves } from '../words/message.ts';
import { loadPaint, type Paint } from './paint.ts';
import { placeOf } from './place.ts';
import { visible } from '../select.ts';
import { counted, summaryLines } from '../words/summary.ts';
import { cutMiddle, escapeText, pad, unbroken, widthOf, wrap } from './text.ts';
import type { ReportContext } from '../types.ts';

/** Lines that what is said of the part may take before it is cut in the middle: names and answers of a file can be of any length. */
const CLAIM_LINES = 6;
/** The same for the words of the law: none of ours is as long, so only a text that a file smuggles into them is ever cut. */
const LAW_LINES = 20;
const WIDEST_PART = 24;

/** One entry per finding, grouped by file, then what to ask whom, then the summary. */
export async function* stylish(verdict: VerdictStream, context: ReportContext): AsyncGenerator<string> {
  const paint = await loadPaint(context.color);
  const named = new Set<string>();
  for (const unit of verdict.units) {
    const findings = visible(unit, context);
    for (const finding of findings) addNamed(named, finding);
    if (unit.error !== null) yield* (await import('./unreadable.ts')).unreadable(unit, context, paint);
    else if (findings.length > 0) {
      yield* fileLines(unit, paint, context);
      yield* inPieces(findingLines(findings, context, paint));
      yield* inPieces(askLines(findings, context, paint, verdict.asOf));
      yield '\n';
    }
  }
  yield* summaryLines(verdict, context, paint, named);
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

function* fileLines(unit: JudgedUnit, paint: Paint, { width, language = english }: ReportContext): Generator<string> {
  const { say } = language;
  const about = [
    unit.dialect ?? unit.format,
    counted(say, 'count.table', unit.tables.length),
    counted(say, 'count.line', unit.lines),
    counted(say, 'count.part', unit.parts),
  ];
  const words = `(${about.filter((part) => part !== null).join(', ')})`;
  const path = escapeText(unit.path);
  if (widthOf(path) + 2 + widthOf(words) <= width) yield `${paint.strong(path)}  ${paint.quiet(words)}\n`;
  else
    yield* pathThen(path, paint, width, function* () {
      yield* hanging('  ', '', words, width, paint.quiet);
    });
}

/** A path that leaves no room beside it on lines of its own, then what is said of the file below. */
export function* pathThen(
  path: string,
  paint: Paint,
  width: number,
  below: () => Generator<string>,
): Generator<string> {
  for (const line of wrap(unbroken(path), width)) yield `${paint.strong(line)}\n`;
  yield* below();
}

function* findingLines(findings: readonly JudgedFinding[], context: ReportContext, paint: Paint): Generator<string> {
  const { language = english } = context;
  const places = findings.map((finding) => placeOf(finding.locations[0], language));
  const parts = findings.map((finding) => partLabel(finding, context.unicode));
  const placeWidth = widest(places);
  const severities = findings.map(({ severity }) => language.say(`severity.${severity}`));
  const severityWidth = Math.max(7, widest(severities));
  const partWidth = Math.min(WIDEST_PART, widest(parts));
  const claims = findings.map((finding) => claimWords(finding, context));
  const trails = findings.map((finding) => {
    const chain = chainWords(finding, context.unicode, language);
    return { chain, words: chain === '' ? finding.ruleId : `${chain}  ${finding.ruleId}` };
  });
  const labelWidth = Math.max(partWidth, widest(parts));
  const claimWidth = widest(claims);
  // One shape for a file: on lines of their own, in columns, or each over its claim.
  const isTable =
    across(placeWidth, severityWidth, labelWidth, claimWidth, widest(trails.map(({ words }) => words))) <=
    context.width;
  for (const [at, finding] of findings.entries()) {
    const place = pad(places[at] ?? '', placeWidth);
    const part = pad(parts[at] ?? '', partWidth);
    const severity = paint.severity(finding.severity)(pad(severities[at] ?? '', severityWidth));
    const used = across(placeWidth, severityWidth, widthOf(part), 0);
    const claim = claims[at] ?? '';
    const { chain = '', words: trail = '' } = trails[at] ?? {};
    const label = parts[at] ?? '';
    const head = `  ${paint.place(place)}  ${severity}`;
    // Where even the part has no room, it has a line of its own.
    const isApart = across(placeWidth, severityWidth, widthOf(label)) > context.width;
    const start = isApart ? `${head.trimEnd()}\n    ${paint.strong(label)}` : `${head}  ${paint.strong(part)}`;
    if (isTable) {
      yield `${start}  ${pad(claim, claimWidth)}  ${paint.quiet(trail)}\n`;
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
  const cut = (text: string, lines: number): string =>
    cutMiddle(escapeText(text), (context.width - 4) * lines - 8, context.unicode);
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

/** Width of columns of these widths, two blanks before each. */
const across = (...widths: readonly number[]): number => widths.reduce((sum, width) => sum + 2 + width, 0);

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, widthOf(text)), 0);
}

/** The part number, never cut; without one the beginning of the description. */
function partLabel(finding: JudgedFinding, unicode: boolean): string {
  if (finding.partNumber !== null) return escapeText(finding.partNumber);
  return cutMiddle(escapeText(finding.description ?? '-'), WIDEST_PART, unicode);
}

/** `A100>A140 (40 uses)`: the shortest chain above the part; of a long one the ends. */
function chainWords(finding: JudgedFinding, unicode: boolean, { say }: Language = english): string {
  const above = (finding.chains[0] ?? []).slice(0, -1).map(escapeText);
  const dots = unicode ? '…' : '...';
  const kept = above.length > 4 ? [...above.slice(0, 2), dots, ...above.slice(-1)] : above;
  const uses = finding.uses > 1 ? `(${counted(say, 'count.use', finding.uses)})` : '';
  return [kept.join('>'), uses].filter((text) => text !== '').join(' ');
}
