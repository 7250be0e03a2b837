import { english } from '../../locale/say.ts';
import type { Language } from '../../locale/types.ts';
import type { Verdict } from '../../judge/types.ts';
import { hanging } from '../words/ask.ts';
import { counted } from '../words/summary.ts';
import { cutMiddle, escapeText, pad, widthOf } from '../terminal/text.ts';
import { statusChanges, type ChangedPart, type StatusChange } from './whatif-changes.ts';
import { branchWord } from '../words/words.ts';

/** One of the two states of the law that are compared. */
export interface Scenario {
  /** `2026-11-10`, or `if lapsed on 2026-11-24`. */
  readonly label: string;
  readonly asOf: string;
  readonly branch: string | null;
  readonly verdict: Verdict;
}

interface WhatIfContext {
  readonly width: number;
  readonly unicode: boolean;
  readonly measureTitle: (id: string) => string;
  /** Of the text; the JSON is English. Default: English. */
  readonly language?: Language;
}

/** Parts listed of one change; the rest is counted, and stands in full in the JSON. */
const MOST_PARTS = 50;
const MOST_PRODUCTS = 4;

/** What changes between two states of the law, measure by measure: whose question it is, which parts, which products. */
export function* whatIfText(a: Scenario, b: Scenario, context: WhatIfContext): Generator<string> {
  const { width, language = english } = context;
  const { say, said } = language;
  const { changes, parts, products } = statusChanges(a.verdict, b.verdict, language);
  yield* hanging('', 'A  ', escapeText(labelIn(a, language)), width);
  yield* hanging('', 'B  ', escapeText(labelIn(b, language)), width);
  yield '\n';
  for (const change of changes) yield* changeLines(change, context, language);
  const total =
    parts.changed === 0
      ? say('whatif.unchanged', { parts: counted(say, 'count.part', parts.all) })
      : say('whatif.changed', {
          n: parts.changed,
          parts: counted(say, 'count.part', parts.changed),
          all: parts.all,
          products: counted(say, 'count.product', products.changed),
          allProducts: products.all,
        });
  yield* hanging('', '', total, width);
  for (const { path, error } of unreadable(b.verdict))
    yield* hanging('', `${say('file.notChecked')}  `, escapeText(`${path}: ${said(error?.message ?? '')}`), width);
  yield* hanging('', '', say('whatif.end'), width);
}

/** The date, and the reading that is taken of what no source settles. */
function labelIn({ label, asOf, branch }: Scenario, language: Language): string {
  if (branch === null || language.locale === 'en') return label;
  return language.say('whatif.under', { date: asOf, branch: branchWord(branch, language) });
}

function* changeLines(change: StatusChange, context: WhatIfContext, language: Language): Generator<string> {
  const { width, measureTitle } = context;
  const { say } = language;
  const { movement, before, after, parts } = change;
  const products = new Set(parts.flatMap((part) => part.products));
  yield* hanging(
    '',
    '',
    escapeText(
      say('whatif.movement', {
        title: measureTitle(change.measure),
        movement: say(`movement.${movement}`),
        applicant: say(`applicant.${movement}`),
      }),
    ),
    width,
  );
  yield* hanging('  ', 'A  ', escapeText(stated(before, language)), width);
  yield* hanging('  ', 'B  ', escapeText(stated(after, language)), width);
  yield `  ${say('whatif.partsIn', { parts: counted(say, 'count.part', parts.length), products: counted(say, 'count.product', products.size) })}\n`;
  for (const part of parts.slice(0, MOST_PARTS)) yield* partLines(part, context, language);
  if (parts.length > MOST_PARTS) yield `    ${say('whatif.moreParts', { n: parts.length - MOST_PARTS })}\n`;
  yield '\n';
}

function* partLines(part: ChangedPart, { width, unicode }: WhatIfContext, language: Language): Generator<string> {
  const { say } = language;
  const name = part.partNumber ?? cutMiddle(part.description ?? '-', 40, unicode);
  const called =
    part.partNumber === null || part.description === null ? '' : `: ${cutMiddle(part.description, 48, unicode)}`;
  yield* hanging('    ', '', escapeText(`${name}${called}`), width);
  const severity =
    part.severity.before === part.severity.after
      ? []
      : [
          say('whatif.severity', {
            before: say(`severity.${part.severity.before}`),
            after: say(`severity.${part.severity.after}`),
          }),
        ];
  const facts = [
    part.entries.join(', '),
    part.applies.map((bears) => bearsWords(bears, part.elements.join('/'), language)).join('/'),
    ...severity,
  ];
  const labels = [say('whatif.entries'), say('whatif.products'), say('whatif.at')];
  const most = Math.max(...labels.map((label) => widthOf(label)));
  for (const [at, text] of [facts.join('; '), short(part.products, language), short(part.places, language)].entries())
    yield* hanging('      ', `${pad(labels[at] ?? '', most)}  `, escapeText(text), width);
}

/** The words of other reports, which name the elements that an entry turns on. */
function bearsWords(bears: ChangedPart['applies'][number], elements: string, { say }: Language): string {
  if (bears === 'if-present') return say('bearing.if-present', { elements });
  return bears === 'ask' || bears === 'not-this-movement' ? say(`bearing.${bears}`) : say(`whatif.${bears}`);
}

function stated(statuses: readonly string[], { say }: Language): string {
  return statuses.length === 0 ? say('whatif.noEntry') : statuses.join(say('whatif.orByClause'));
}

function short(names: readonly string[], { say }: Language): string {
  const more = names.length - MOST_PRODUCTS;
  return more <= 0
    ? names.join(', ')
    : say('whatif.more', { names: names.slice(0, MOST_PRODUCTS).join(', '), n: more });
}

function unreadable(verdict: Verdict): Verdict['units'] {
  return verdict.units.filter(({ status }) => status === 'unreadable');
}

/** The same for other tools; nothing is cut. */
export function whatIfJson(a: Scenario, b: Scenario, context: Pick<WhatIfContext, 'measureTitle'>): unknown {
  const { changes, parts, products } = statusChanges(a.verdict, b.verdict);
  return {
    schemaVersion: 1,
    scenarios: [a, b].map(({ label, asOf, branch }) => ({ label, asOf, branch })),
    summary: { files: b.verdict.summary.files, unreadable: b.verdict.summary.unreadable, parts, products },
    changes: changes.map(({ measure, movement, before, after, parts: list }) => ({
      measure,
      title: context.measureTitle(measure),
      movement,
      whose: movement === 'inbound' ? 'supplier' : 'we',
      before,
      after,
      products: new Set(list.flatMap((part) => part.products)).size,
      parts: list,
    })),
    unreadable: unreadable(b.verdict).map(({ path, error }) => ({ path, code: error?.code, message: error?.message })),
  };
}
