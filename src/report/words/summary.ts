import { english } from '../../locale/say.ts';
import type { FrameKey } from '../../locale/en.ts';
import type { Say } from '../../locale/types.ts';
import { hanging } from './ask.ts';
import { addressesOf, measuresOf } from '../notices/law-named.ts';
import type { Coverage } from '../../batch/types.ts';
import type { JudgedUnit, VerdictStream } from '../../judge/types.ts';
import type { Paint } from '../terminal/paint.ts';
import type { ReportContext } from '../types.ts';
import { escapeText, widthOf, wrap } from '../terminal/text.ts';
import { lawNoticeSentence } from '../notices/law-notices.ts';
import { branchWords, statusWord } from './words.ts';

/** "1 part", "12,345 parts". `many` where an s at the end is not enough. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** The same in the words of a language. */
export function counted(say: Say, key: FrameKey & (`count.${string}` | 'summary.unreported'), count: number): string {
  return say(key, { n: grouped(count) });
}

/** `12,345`. By hand: a locale would load all of ICU at every start. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** The last lines of every terminal report: what was read, what was found, on which law, where that was read, and what it is not. */
export function* summaryLines(
  verdict: VerdictStream,
  context: ReportContext,
  paint: Paint,
  named: ReadonlySet<string>,
): Generator<string> {
  const { summary } = verdict;
  const { language = english } = context;
  const { say } = language;
  const dot = context.unicode ? ' · ' : ' | ';
  const unread = say(summary.unreadable === 0 ? 'summary.unreadable' : 'summary.notChecked', { n: summary.unreadable });
  yield* flow(
    [
      [counted(say, 'count.file', summary.files)],
      [say('summary.checked', { n: summary.checked })],
      [say('summary.noBom', { n: summary.noBom })],
      [unread, summary.unreadable === 0 ? undefined : paint.severity('error')],
    ],
    dot,
    context.width,
  );
  yield* withoutList(verdict, context);
  const found: Piece[] = [
    [counted(say, 'count.error', summary.errors), summary.errors === 0 ? undefined : paint.severity('error')],
    [counted(say, 'count.warning', summary.warnings), summary.warnings === 0 ? undefined : paint.severity('warning')],
    [counted(say, 'count.info', summary.infos)],
  ];
  if (context.quiet && summary.warnings + summary.infos > 0) found.push([say('summary.quiet')]);
  const traces = counted(say, 'count.trace', summary.traces);
  if (summary.traces > 0) found.push([context.showTraces ? traces : say('summary.tracesHidden', { traces })]);
  if (summary.suppressed > 0) found.push([say('summary.suppressed', { n: summary.suppressed })]);
  if (summary.baselined > 0) found.push([say('summary.baselined', { n: summary.baselined })]);
  yield* flow(found, dot, context.width);

  if (summary.lines > 0) yield* wrapped(coverageWords(verdict, say), context.width);
  if (summary.unreported > 0) yield* wrapped(counted(say, 'summary.unreported', summary.unreported), context.width);

  const packs = verdict.packs.map(({ id, reviewed, sourcesUntil }) =>
    say('summary.pack', { id, reviewed, until: sourcesUntil }),
  );
  const inUse = packs.length === 0 ? say('summary.noPacks') : say('summary.packs', { packs: packs.join(', ') });
  yield* wrapped(`${say('summary.asOf', { date: verdict.asOf })}${dot}${inUse}`, context.width);
  for (const notice of noticeSentences(verdict, language)) {
    for (const line of wrap(notice, context.width)) yield `${paint.severity('warning')(line)}\n`;
  }
  for (const measure of measuresOf(named, context))
    yield* hanging(
      '',
      `${say('calendar.source')}  `,
      escapeText(`${language.said(measure.shortTitle)}: ${addressesOf(measure).join('; ')}`),
      context.width,
    );
  if (summary.errors + summary.warnings + summary.infos > 0) yield* wrapped(say('estimate.legend'), context.width);
  yield* wrapped(say('clearance.none'), context.width);
}

/** Files without a parts list that are named with the reason; of more, the count is enough. */
const FEW_WITHOUT = 3;

/** A file that somebody named and that holds no list should not look like a clean one. */
function* withoutList(
  { units, summary }: VerdictStream,
  { width, language = english }: ReportContext,
): Generator<string> {
  if (summary.noBom === 0 || summary.noBom > FEW_WITHOUT) return;
  const { say, said } = language;
  const without: JudgedUnit[] = [];
  for (const unit of units) if (unit.status === 'no-bom') without.push(unit);
  for (const { path, skipped } of without) {
    const reasons = [...new Set(skipped.map(({ reason }) => said(reason)))].slice(0, 2).join('; ');
    const words = say(reasons === '' ? 'summary.noListIn' : 'summary.noListBecause', { path, reason: reasons });
    for (const line of wrap(escapeText(words), width - 2)) yield `  ${line}\n`;
  }
  const [only] = without;
  if (only !== undefined && summary.checked + summary.unreadable === 0)
    yield* wrapped(escapeText(say('summary.nothingChecked', { path: only.path })), width);
}

/** A count and, where it needs the eye, its colour. */
type Piece = readonly [text: string, paint?: ((text: string) => string) | undefined];

/** Pieces in a row, as many to a line as fit; widths are those of the plain texts. */
function* flow(pieces: readonly Piece[], dot: string, width: number): Generator<string> {
  let line = '';
  let used = 0;
  for (const [text, paint = (plain: string) => plain] of pieces) {
    if (used > 0 && used + dot.length + widthOf(text) > width) {
      yield `${line}\n`;
      line = '';
      used = 0;
    }
    line += (used === 0 ? '' : dot) + paint(text);
    used += (used === 0 ? 0 : dot.length) + widthOf(text);
  }
  yield `${line}\n`;
}

function* wrapped(text: string, width: number): Generator<string> {
  for (const line of wrap(text, width)) yield `${line}\n`;
}

function coverageWords({ units, summary, coverage }: VerdictStream, say: Say): string {
  const sum = coverage ?? coverageOf(units);
  return say('summary.coverage', {
    lines: counted(say, 'count.line', summary.lines),
    parts: counted(say, 'count.part', summary.parts),
    carriers: counted(say, 'count.carrier', sum.carriers),
    nonCarriers: counted(say, 'count.nonCarrier', sum.nonCarriers),
    notContent: grouped(sum.notContent),
    unclassified: grouped(sum.unclassified),
  });
}

function coverageOf(units: VerdictStream['units']): Coverage {
  const sum = { carriers: 0, nonCarriers: 0, notContent: 0, unclassified: 0 };
  for (const { coverage } of units) {
    sum.carriers += coverage.carriers;
    sum.nonCarriers += coverage.nonCarriers;
    sum.notContent += coverage.notContent;
    sum.unclassified += coverage.unclassified;
  }
  return sum;
}

const DESCRIBING = new Set(['pack', 'measure', 'title', 'since', 'until', 'because', 'lastSeen', 'sourcesUntil']);

/** What is said once of this run, apart from measures whose status is not settled: old data, suppressions, declarations, what was left. */
export function alertSentences(
  { notices, asOf }: Pick<VerdictStream, 'notices' | 'asOf'>,
  language = english,
): string[] {
  return notices
    .flatMap(({ messageId, data }) => lawNoticeSentence(messageId, data, asOf, language) ?? [])
    .map((sentence) => escapeText(language.said(sentence)));
}

/** Measures whose status no source settles on the date: once a run, those with the same readings together. */
export function noticeSentences(
  { notices, asOf }: Pick<VerdictStream, 'notices' | 'asOf'>,
  language = english,
): string[] {
  const { say, said: inLanguage } = language;
  const groups = new Map<string, { titles: string[]; sources: string; since: string; readings: string }>();
  const sentence = (messageId: string, data: Readonly<Record<string, string>>): string | null =>
    lawNoticeSentence(messageId, data, asOf, language);
  const others = notices.flatMap(({ messageId, data }) => sentence(messageId, data) ?? []);
  for (const { messageId, data } of notices) {
    if (sentence(messageId, data) !== null) continue;
    const title = inLanguage(data['title'] ?? data['measure'] ?? messageId);
    const { because = '' } = data;
    const branches = Object.fromEntries(Object.entries(data).filter(([name]) => !DESCRIBING.has(name)));
    const said =
      Object.keys(branches).length > 0
        ? branchWords(branches, language)
        : because === ''
          ? statusWord('unverified', language)
          : inLanguage(because);
    const since = data['since'] === undefined ? '' : say('notice.since', { date: data['since'] });
    const key = JSON.stringify([since, said]);
    const group = groups.get(key) ?? { titles: [], sources: data['sourcesUntil'] ?? '', since, readings: said };
    group.titles.push(title);
    groups.set(key, group);
  }
  const unverified = [...groups.values()].map(
    ({ titles, sources, since, readings }) =>
      say('notice.unverified', { date: asOf, since, readings, titles: titles.join(', ') }) +
      (sources === '' ? '' : say('notice.sources', { date: sources })),
  );
  return [...unverified, ...others.map(inLanguage)].map(escapeText);
}
