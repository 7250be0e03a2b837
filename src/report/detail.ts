import type { JudgedFinding, JudgedUnit, Verdict } from '../judge/types.ts';
import type { ElementContent } from '../materials/types.ts';
import { hanging, movementWords, openQuestion } from './ask.ts';
import { contentClaimOf, messageOf } from './message.ts';
import { loadPaint, type Paint } from './paint.ts';
import { excerptLines } from './excerpt.ts';
import { visible } from './select.ts';
import { unreadable } from './stylish.ts';
import { plural, summaryLines } from './summary.ts';
import { cutMiddle, escapeText, wrap } from './text.ts';
import type { ReportContext } from './types.ts';

/** Chains shown; the rest is counted. */
const MOST_CHAINS = 3;
/** Columns of a description before it is cut in the middle. */
const LONGEST_TEXT = 240;

/** Every finding with its cell, chain, evidence, law and next step: for few findings and a person at a terminal. */
export async function* detail(verdict: Verdict, context: ReportContext): AsyncGenerator<string> {
  const paint = await loadPaint(context.color);
  for (const unit of verdict.units) {
    yield* unreadable(unit, context, paint);
    for (const finding of visible(unit, context)) yield* findingLines(finding, unit, verdict, context, paint);
  }
  yield* summaryLines(verdict, context, paint);
}

function* findingLines(
  finding: JudgedFinding,
  unit: JudgedUnit,
  verdict: Verdict,
  context: ReportContext,
  paint: Paint,
): Generator<string> {
  const label = `${finding.severity}[${finding.ruleId}]`;
  const [first = '', ...rest] = wrap(
    `${label} ${escapeText((finding.controls.length > 0 ? contentClaimOf : messageOf)(finding, context.rules))}`,
    context.width - 2,
  );
  yield `${paint.severity(finding.severity)(first.slice(0, label.length))}${paint.strong(first.slice(label.length))}\n`;
  for (const line of rest) yield `  ${paint.strong(line)}\n`;
  yield* excerptLines(finding, unit, context, paint);
  const row = function* (name: string, text: string): Generator<string> {
    if (text !== '') yield* hanging('  ', name.padEnd(10), text, context.width);
  };
  yield* row('part', partWords(finding, context));
  yield* row('content', contentWords(finding));
  for (const chain of finding.chains.slice(0, MOST_CHAINS)) yield* row('chain', chain.map(escapeText).join(' > '));
  yield* row('uses', usesWords(finding));
  for (const evidence of finding.evidence) {
    const where = evidence.location?.cell == null ? '' : ` in ${evidence.location.cell}`;
    const source = evidence.source === '' ? '' : ` [${escapeText(evidence.source)}]`;
    yield* row(
      'evidence',
      `${evidence.kind} "${escapeText(evidence.text)}"${where}: ${escapeText(evidence.meaning)} (${evidence.confidence.toFixed(2)})${source}`,
    );
  }
  for (const { movement, words, because } of movementWords(finding, context, verdict.asOf, true)) {
    yield* row('control', `${movement} ${words}`);
    yield* row('because', because);
  }
  const names = [...new Set(finding.controls.map(({ entry }) => entry))];
  for (const entry of names) yield* row('entry', namedEntry(entry, context));
  yield* row('record', recordWords(finding));
  yield* steps(finding, context);
  yield* row('help', `lintanide explain ${finding.ruleId}`);
  yield '\n';
}

function partWords(finding: JudgedFinding, context: ReportContext): string {
  const known = [finding.partNumber, finding.description, finding.manufacturer].filter(
    (text) => text !== null && text !== '',
  );
  const shown = known.map((text) => escapeText(text ?? ''));
  return shown
    .map((text, at) =>
      at === 0 && finding.partNumber !== null ? text : cutMiddle(text, LONGEST_TEXT, context.unicode),
    )
    .join(context.unicode ? ' · ' : ', ');
}

function usesWords({ uses, chains }: JudgedFinding): string {
  if (uses <= 1) return '';
  const more = chains.length - MOST_CHAINS;
  return plural(uses, 'use') + (more > 0 ? `, ${String(more)} more chains in the JSON report` : '');
}

const percent = (fraction: number): string => String(Number((fraction * 100).toPrecision(2)));
const grams = (mass: number): string => String(Number(mass.toPrecision(2)));

function elementWords({ symbol, presence, massFraction, grams: mass }: ElementContent): string {
  const share =
    massFraction === null
      ? 'share unknown'
      : `${percent(massFraction.min)}-${percent(massFraction.max)} wt % of the ${massFraction.of}`;
  const weight = mass === null ? '' : `, ${grams(mass.min)}-${grams(mass.max)} g per ${mass.per}`;
  return `${symbol} ${presence} (${share}${weight})`;
}

function contentWords({ content }: JudgedFinding): string {
  if (content === null) return '';
  const inside = content.componentName === null ? '' : ` in ${content.componentName}`;
  const elements = content.elements
    .filter(({ presence }) => presence !== 'excluded' && presence !== 'unlikely')
    .map(elementWords);
  return escapeText(
    `${content.name}${inside}, ${content.presence} (${content.confidence.toFixed(2)})${elements.length === 0 ? '' : `: ${elements.join('; ')}`}`,
  );
}

function namedEntry(entry: string, context: ReportContext): string {
  const name = context.entryName(entry);
  return name === '' || name === entry ? '' : `${escapeText(entry)} is ${escapeText(name)}`;
}

function recordWords({ record, category }: JudgedFinding): string {
  if (record === null) return category === 'content' ? 'none' : '';
  const facts = [
    record.state,
    record.owner,
    record.due && `due ${record.due}`,
    record.validUntil && `valid until ${record.validUntil}`,
    record.note,
  ];
  return `${facts.filter((fact) => fact !== null && fact !== '').map((fact) => escapeText(fact ?? '')).join(', ')} (${escapeText(record.source)})`; // prettier-ignore
}

/** What closes the finding: the question to ask, then the line of the register that keeps it. */
function* steps(finding: JudgedFinding, context: ReportContext): Generator<string> {
  const question = openQuestion(finding, context);
  if (question === null) return;
  const whom = finding.manufacturer === null ? 'the supplier' : escapeText(finding.manufacturer);
  yield* hanging('  ', 'do        ', `1. To ${whom}: ${escapeText(question)}`, context.width);
  const key =
    finding.partNumber === null
      ? `partKey "${escapeText(finding.partKey)}"`
      : `partNumber ${escapeText(finding.partNumber)}`;
  const keep =
    finding.record === null
      ? `add ${key} with state open and a due date, or answered`
      : 'write the answer, or a new due date';
  yield* hanging('  ', '          ', `2. In lintanide.parts.csv: ${keep}.`, context.width);
}
