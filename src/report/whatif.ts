import type { Verdict } from '../judge/types.ts';
import { hanging } from './ask.ts';
import { plural } from './summary.ts';
import { cutMiddle, escapeText } from './text.ts';
import { statusChanges, type ChangedPart, type StatusChange } from './whatif-changes.ts';
import { APPLICANT } from './words.ts';

/** One of the two states of the law that are compared. */
export interface Scenario {
  /** `2026-11-10`, or `if lapsed on 2026-11-24`. */
  readonly label: string;
  readonly asOf: string;
  readonly branch: string | null;
  readonly verdict: Verdict;
}

export interface WhatIfContext {
  readonly width: number;
  readonly unicode: boolean;
  readonly measureTitle: (id: string) => string;
}

/** Parts listed of one change; the rest is counted, and stands in full in the JSON. */
const MOST_PARTS = 50;
const MOST_PRODUCTS = 4;

/** What changes between two states of the law, measure by measure: whose question it is, which parts, which products. */
export function* whatIfText(a: Scenario, b: Scenario, context: WhatIfContext): Generator<string> {
  const { width, unicode, measureTitle } = context;
  const { changes, parts, products } = statusChanges(a.verdict, b.verdict);
  yield* hanging('', 'A  ', escapeText(a.label), width);
  yield* hanging('', 'B  ', escapeText(b.label), width);
  yield '\n';
  for (const change of changes) yield* changeLines(change, measureTitle(change.measure), width, unicode);
  const total = `${plural(parts.changed, 'part')} of ${String(parts.all)} with a finding under a measure ${parts.changed === 1 ? 'changes' : 'change'} status, in ${plural(products.changed, 'product')} of ${String(products.all)}.`; // prettier-ignore
  yield* hanging('', '', parts.changed === 0 ? `No part changes status between A and B (${plural(parts.all, 'part')} with a finding under a measure).` : total, width); // prettier-ignore
  for (const { path, error } of unreadable(b.verdict))
    yield* hanging('', 'not checked  ', escapeText(`${path}: ${error?.message ?? ''}`), width);
  yield* hanging('', '', 'No change is not a clearance. This is not legal advice.', width);
}

function* changeLines(change: StatusChange, title: string, width: number, unicode: boolean): Generator<string> {
  const { movement, before, after, parts } = change;
  const products = new Set(parts.flatMap((part) => part.products));
  yield* hanging('', '', escapeText(`${title}, ${movement}: ${APPLICANT[movement]}`), width);
  yield* hanging('  ', 'A  ', escapeText(stated(before)), width);
  yield* hanging('  ', 'B  ', escapeText(stated(after)), width);
  yield `  ${plural(parts.length, 'part')} in ${plural(products.size, 'product')}\n`;
  for (const part of parts.slice(0, MOST_PARTS)) yield* partLines(part, width, unicode);
  if (parts.length > MOST_PARTS)
    yield `    and ${plural(parts.length - MOST_PARTS, 'more part')}; --json names them all\n`;
  yield '\n';
}

function* partLines(part: ChangedPart, width: number, unicode: boolean): Generator<string> {
  const name = part.partNumber ?? cutMiddle(part.description ?? '-', 40, unicode);
  const called = part.partNumber === null || part.description === null ? '' : `: ${cutMiddle(part.description, 48, unicode)}`; // prettier-ignore
  yield* hanging('    ', '', escapeText(`${name}${called}`), width);
  const severity = part.severity.before === part.severity.after ? [] : [`severity ${part.severity.before} to ${part.severity.after}`]; // prettier-ignore
  const facts = [part.entries.join(', '), part.applies.join('/'), ...severity];
  yield* hanging('      ', 'entries   ', escapeText(facts.join('; ')), width);
  yield* hanging('      ', 'products  ', escapeText(short(part.products)), width);
  yield* hanging('      ', 'at        ', escapeText(short(part.places)), width);
}

function stated(statuses: readonly string[]): string {
  return statuses.length === 0 ? 'no entry bears on it' : statuses.join('; or by clause: ');
}

function short(names: readonly string[]): string {
  const more = names.length - MOST_PRODUCTS;
  return more <= 0 ? names.join(', ') : `${names.slice(0, MOST_PRODUCTS).join(', ')} and ${String(more)} more`;
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
