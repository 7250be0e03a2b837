import { chance } from '../../materials/chance.ts';
import { amountWords } from '../words/if-present.ts';
import { english } from '../../locale/say.ts';
import type { Language } from '../../locale/types.ts';
import type { JudgedFinding, JudgedUnit, VerdictStream } from '../../judge/types.ts';
import type { ElementContent } from '../../materials/types.ts';
import { askedWhom, hanging, movementWords, openQuestion, quotedWords } from '../words/ask.ts';
import { shownClaimOf } from '../words/claim.ts';
import { addNamed } from '../notices/law-named.ts';
import { loadPaint, type Paint } from './paint.ts';
import { excerptLines } from './excerpt.ts';
import { visible } from '../select.ts';
import { unreadable } from './unreadable.ts';
import { counted, summaryLines } from '../words/summary.ts';
import { cutMiddle, escapeText, pad, unbroken, wrap } from './text.ts';
import type { ReportContext } from '../types.ts';

/** Chains shown; the rest is counted. */
const MOST_CHAINS = 3;
type RowName = 'part' | 'content' | 'chain' | 'uses' | 'evidence' | 'control' | 'because' | 'entry' | 'record' | 'help';
/** Columns of a description before it is cut in the middle. */
const LONGEST_TEXT = 240;

/** Every finding with its cell, chain, evidence, law and next step: for few findings and a person at a terminal. */
export async function* detail(verdict: VerdictStream, context: ReportContext): AsyncGenerator<string> {
  const paint = await loadPaint(context.color);
  const named = new Set<string>();
  for (const unit of verdict.units) {
    yield* unreadable(unit, context, paint);
    for (const finding of visible(unit, context)) {
      addNamed(named, finding);
      yield* findingLines(finding, unit, verdict, context, paint);
    }
  }
  yield* summaryLines(verdict, context, paint, named);
}

function* findingLines(
  finding: JudgedFinding,
  unit: JudgedUnit,
  verdict: VerdictStream,
  context: ReportContext,
  paint: Paint,
): Generator<string> {
  const { language = english } = context;
  const { say, said } = language;
  const label = `${say(`severity.${finding.severity}`)}[${finding.ruleId}]`;
  const [first = '', ...rest] = wrap(`${label} ${escapeText(shownClaimOf(finding, context.rules))}`, context.width - 2);
  yield `${paint.severity(finding.severity)(first.slice(0, label.length))}${paint.strong(first.slice(label.length))}\n`;
  for (const line of rest) yield `  ${paint.strong(line)}\n`;
  yield* excerptLines(finding, unit, context, paint);
  const row = function* (name: RowName, text: string): Generator<string> {
    if (text !== '') yield* hanging('  ', pad(say(`row.${name}`), 10), text, context.width);
  };
  yield* row('part', partWords(finding, context));
  yield* row('content', contentWords(finding, language));
  for (const chain of finding.chains.slice(0, MOST_CHAINS))
    yield* row('chain', chain.map((name) => unbroken(escapeText(name))).join(' > '));
  yield* row('uses', usesWords(finding, language));
  for (const evidence of finding.evidence) {
    const cell = evidence.location?.cell ?? null;
    const text = `"${escapeText(quotedWords(evidence, language))}"`;
    const quoted = cell === null ? text : say('detail.at', { text, cell });
    // The page behind a guess is what it was made from: it does not say it.
    const sure =
      evidence.grade === 'author'
        ? `${chance(evidence.confidence)}, ${said("author's guess")}`
        : chance(evidence.confidence);
    const source = evidence.source === '' ? '' : ` [${escapeText(evidence.source)}]`;
    yield* row(
      'evidence',
      `${say(`kind.${evidence.kind}`)} ${quoted}: ${escapeText(said(evidence.meaning))} (${sure})${source}`,
    );
  }
  for (const { movement, words, because } of movementWords(finding, context, verdict.asOf, true)) {
    yield* row('control', `${movement} ${words}`);
    yield* row('because', because);
  }
  const names = [...new Set(finding.controls.map(({ entry }) => entry))];
  for (const entry of names) yield* row('entry', namedEntry(entry, context));
  yield* row('record', recordWords(finding, language));
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
      at === 0 && finding.partNumber !== null ? unbroken(text) : cutMiddle(text, LONGEST_TEXT, context.unicode),
    )
    .join(context.unicode ? ' · ' : ', ');
}

function usesWords({ uses, chains }: JudgedFinding, { say }: Language): string {
  if (uses <= 1) return '';
  const more = chains.length - MOST_CHAINS;
  const words = counted(say, 'count.use', uses);
  return more > 0 ? say('detail.moreChains', { uses: words, n: more }) : words;
}

const percent = (fraction: number): string => String(Number((fraction * 100).toPrecision(2)));
const grams = (mass: number): string => String(Number(mass.toPrecision(2)));

function elementWords(element: ElementContent, { say }: Language): string {
  const { symbol, presence, massFraction, grams: mass } = element;
  const share =
    massFraction === null
      ? say('detail.shareUnknown')
      : say('detail.share', {
          min: percent(massFraction.min),
          max: percent(massFraction.max),
          of: say(`of.${massFraction.of}`),
        });
  const weight =
    mass === null
      ? ''
      : `, ${say('detail.grams', { min: grams(mass.min), max: grams(mass.max), per: say(`per.${mass.per}`) })}`;
  return `${symbol} ${say(`presence.${presence}`)} (${amountWords(share + weight, element, say)})`;
}

function contentWords({ content }: JudgedFinding, language: Language): string {
  if (content === null) return '';
  const { say, said } = language;
  const material = said(content.name);
  const { componentName, presence, confidence } = content;
  const name = componentName === null ? material : say('detail.in', { name: material, component: said(componentName) });
  const words = say('detail.content', {
    name,
    presence: say(`presence.${presence}`),
    confidence: chance(confidence),
  });
  const elements = content.elements
    .filter(({ presence }) => presence !== 'excluded' && presence !== 'unlikely')
    .map((element) => elementWords(element, language));
  return escapeText(elements.length === 0 ? words : `${words}: ${elements.join('; ')}`);
}

function namedEntry(entry: string, { entryName, language = english }: ReportContext): string {
  const name = entryName(entry);
  if (name === '' || name === entry) return '';
  return language.say('detail.entry', { entry: escapeText(entry), name: escapeText(name) });
}

function recordWords({ record, category }: JudgedFinding, { say }: Language): string {
  if (record === null) return category === 'content' ? say('detail.noRecord') : '';
  const facts = [
    say(`state.${record.state}`),
    record.owner,
    record.due && say('ask.due', { date: record.due }),
    record.validUntil && say('detail.validUntil', { date: record.validUntil }),
    record.note,
  ];
  return `${facts
    .filter((fact) => fact !== null && fact !== '')
    .map((fact) => escapeText(fact ?? ''))
    .join(', ')} (${escapeText(record.source)})`;
}

/** What closes the finding: the question to ask, then the line of the register that keeps it. */
function* steps(finding: JudgedFinding, context: ReportContext): Generator<string> {
  const question = openQuestion(finding, context);
  if (question === null) return;
  const { say } = context.language ?? english;
  const whom = askedWhom(finding, context);
  yield* hanging(
    '  ',
    pad(say('row.do'), 10),
    say('detail.step1', { whom, question: escapeText(question) }),
    context.width,
  );
  const key =
    finding.partNumber === null
      ? `partKey "${escapeText(finding.partKey)}"`
      : `partNumber ${unbroken(escapeText(finding.partNumber))}`;
  const keep = finding.record === null ? say('detail.add', { key }) : say('detail.write');
  yield* hanging('  ', '          ', say('detail.step2', { keep }), context.width);
}
