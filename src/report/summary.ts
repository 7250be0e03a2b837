import type { Verdict } from '../judge/types.ts';
import type { Paint } from './paint.ts';
import type { ReportContext } from './types.ts';
import { escapeText, wrap } from './text.ts';
import { declarationNoticeSentence } from './declaration-notices.ts';
import { lawNoticeSentence } from './law-notices.ts';
import { branchWords, statusWord } from './words.ts';

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** `12,345`. By hand: a locale would load all of ICU at every start. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** The last lines of every terminal report: what was read, what was found, on which law, and what it is not. */
export function* summaryLines(verdict: Verdict, context: ReportContext, paint: Paint): Generator<string> {
  const { summary } = verdict;
  const dot = context.unicode ? ' · ' : ' | ';
  const unread = summary.unreadable === 0 ? '0 unreadable' : `${String(summary.unreadable)} unreadable (not checked)`;
  yield* flow(
    [
      [plural(summary.files, 'file')],
      [`${String(summary.checked)} checked`],
      [`${String(summary.noBom)} without a parts list`],
      [unread, summary.unreadable === 0 ? undefined : paint.severity('error')],
    ],
    dot,
    context.width,
  );
  const found: Piece[] = [
    [plural(summary.errors, 'error'), summary.errors === 0 ? undefined : paint.severity('error')],
    [plural(summary.warnings, 'warning'), summary.warnings === 0 ? undefined : paint.severity('warning')],
    [plural(summary.infos, 'info')],
  ];
  if (context.quiet && summary.warnings + summary.infos > 0) found.push(['warnings and infos not shown (--quiet)']);
  if (summary.traces > 0)
    found.push([plural(summary.traces, 'trace') + (context.showTraces ? '' : ' not shown (--traces)')]);
  if (summary.suppressed > 0) found.push([`${String(summary.suppressed)} suppressed`]);
  if (summary.baselined > 0) found.push([`${String(summary.baselined)} in the baseline`]);
  yield* flow(found, dot, context.width);

  if (summary.lines > 0) yield* wrapped(coverageWords(verdict), context.width);

  const packs = verdict.packs.map(
    ({ id, reviewed, sourcesUntil }) => `${id} (reviewed ${reviewed}, sources until ${sourcesUntil})`,
  );
  yield* wrapped(`as of ${verdict.asOf}${dot}packs ${packs.length === 0 ? 'none' : packs.join(', ')}`, context.width);
  for (const notice of noticeSentences(verdict)) {
    for (const line of wrap(notice, context.width)) yield `${paint.severity('warning')(line)}\n`;
  }
  yield* wrapped('No finding is not a clearance. This is not legal advice.', context.width);
}

/** A count and, where it needs the eye, its colour. */
type Piece = readonly [text: string, paint?: ((text: string) => string) | undefined];

/** Pieces in a row, as many to a line as fit; widths are those of the plain texts. */
function* flow(pieces: readonly Piece[], dot: string, width: number): Generator<string> {
  let line = '';
  let used = 0;
  for (const [text, paint = (plain: string) => plain] of pieces) {
    if (used > 0 && used + dot.length + text.length > width) {
      yield `${line}\n`;
      line = '';
      used = 0;
    }
    line += (used === 0 ? '' : dot) + paint(text);
    used += (used === 0 ? 0 : dot.length) + text.length;
  }
  yield `${line}\n`;
}

function* wrapped(text: string, width: number): Generator<string> {
  for (const line of wrap(text, width)) yield `${line}\n`;
}

function coverageWords({ units, summary }: Verdict): string {
  const sum = { carriers: 0, nonCarriers: 0, notContent: 0, unclassified: 0 };
  for (const { coverage } of units) {
    sum.carriers += coverage.carriers;
    sum.nonCarriers += coverage.nonCarriers;
    sum.notContent += coverage.notContent;
    sum.unclassified += coverage.unclassified;
  }
  const count = grouped;
  return `${plural(summary.lines, 'line')}, ${plural(summary.parts, 'part')}: ${plural(sum.carriers, 'carrier')}, ${count(sum.nonCarriers)} known non-carriers, ${count(sum.notContent)} not content, ${count(sum.unclassified)} unclassified (too little text to judge)`; // prettier-ignore
}

const DESCRIBING = new Set(['pack', 'measure', 'title', 'since', 'until', 'because', 'lastSeen', 'sourcesUntil']);

/** Measures whose status no source settles on the date: once a run, those with the same readings together. */
export function noticeSentences({ notices, asOf }: Verdict): string[] {
  const groups = new Map<string, { titles: string[]; sources: string }>();
  const sentence = (messageId: string, data: Readonly<Record<string, string>>): string | null =>
    declarationNoticeSentence(messageId, data) ?? lawNoticeSentence(messageId, data, asOf);
  const others = notices.flatMap(({ messageId, data }) => sentence(messageId, data) ?? []);
  for (const { messageId, data } of notices) {
    if (sentence(messageId, data) !== null) continue;
    const title = data['title'] ?? data['measure'] ?? messageId;
    const branches = Object.fromEntries(Object.entries(data).filter(([name]) => !DESCRIBING.has(name)));
    const said = Object.keys(branches).length === 0 ? statusWord('unverified') : branchWords(branches);
    const since = data['since'] === undefined ? '' : ` since ${data['since']}`;
    const key = `${since}: ${said}`;
    const group = groups.get(key) ?? { titles: [], sources: data['sourcesUntil'] ?? '' };
    group.titles.push(title);
    groups.set(key, group);
  }
  const unverified = [...groups].map(
    ([key, { titles, sources }]) =>
      `Unverified on ${asOf}${key}. ${titles.join(', ')}.${sources === '' ? '' : ` Sources reach until ${sources}.`}`,
  );
  return [...unverified, ...others].map(escapeText);
}
