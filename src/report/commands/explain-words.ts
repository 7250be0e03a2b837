import type { Silence } from '../../batch/explain/explain-part.ts';
import type { Explanation, RowKind } from '../../batch/explain/explain.ts';
import type { WhatIf } from '../../batch/explain/what-if.ts';
import type { JudgedFinding } from '../../judge/types.ts';
import type { Grade } from '../../materials/types.ts';
import type { NounTrace, SegmentTrace } from '../../materials/trace.ts';
import type { SeverityBasis } from '../../rules/types.ts';
import { fill } from '../../locale/phrase.ts';
import { english } from '../../locale/say.ts';
import type { ReportContext } from '../types.ts';
import { bearing, groupControls, groupTitle } from '../words/words.ts';

/** Words for how well something is known. */
export const GRADE: Readonly<Record<Grade, string>> = {
  published: 'published',
  computed: 'computed',
  author: "author's guess",
};

/** What a row that is no part is, in one sentence. */
const ROWS: Readonly<Record<Exclude<RowKind, 'part'>, string>> = {
  heading: 'A section heading: context for the lines below it, and no part itself. No finding.',
  total: 'A total or subtotal: it names no part. No finding.',
  note: 'A title, a note or a repeated header inside the table: no part. No finding.',
  reference: 'A document, a drawing or a text position: listed, but without content. No finding.',
  header: 'The header of the parts list: it says what the columns mean. No finding.',
  outside: 'Outside every parts list of the sheet: {reason}. It was not checked.',
  beside:
    'In the rows of a parts list, but no line of it: the row is empty there, or the cell stands beside it. No finding.',
  skipped: 'Not read as a parts list: {reason}. Nothing of it was checked.',
};

const SUBSTANCE =
  'A substance of the material in row {reason}, with its share: it is told of that material, and findings on it name this row too. No part of its own.';

/** What a row that is no part is, in one sentence; '' for a part. */
export function rowSentence({ kind, reason }: Explanation): string {
  if (kind === 'reference' && reason !== '') return fill(SUBSTANCE, { reason });
  return kind === 'part' ? '' : fill(ROWS[kind], { reason: reason === '' ? 'no header covers it' : reason });
}

const SILENCE: Readonly<Record<Silence['id'], string>> = {
  'reported-below': 'No finding: the bill itself lists what is inside, and those lines are the findings: {parts}.',
  'plain-below':
    'No finding: the bill itself lists the magnet inside, and its material is named as one without rare earths: {parts}. Other magnets inside were not assessed.',
  'no-entry': 'No finding: {material} is known, but no entry of any measure names it. That is no clearance.',
  'below-threshold':
    'No finding: {component} may hold {material} (p {p}), too rarely to be shown: components not marked for report are shown from p 0.7.',
  unlikely: 'No finding: {material} is unlikely (p {p}).',
  'other-part': "No finding: '{noun}' names another kind of part.",
  never: 'No finding: {component} holds no permanent magnet.',
  against: "No finding: '{text}' speaks against it: {meaning}. Other materials were not assessed.",
  'not-followed':
    "No finding: '{text}' names {meaning}, a material that this tool follows for no entry of any measure. Other materials were not assessed.",
  'nothing-known':
    'No finding, and nothing known: the words of this row say too little to judge it. It counts as unclassified.',
};

/** Why nothing is reported of a part, in one sentence or two. */
export function silenceSentence({ id, data }: Silence): string {
  const only = data['only'] ?? '';
  return fill(SILENCE[id], data) + (only === '' ? '' : ` '${only}' only says what it is for, or describes it.`);
}

const WHAT_IF: Readonly<Record<WhatIf['id'], string>> = {
  'below-limit': '{elements} shown below the detection limit, with method and report number',
  'all-found': '{elements} found in it',
  'other-family': 'the magnet named as {family} by its maker or on the drawing',
  grade: 'the grade stated, for example {grade}',
  'names-magnet': 'a material column that named {material}',
  'from-elsewhere': 'shipped from a country other than {territory}',
  'from-territory': 'shipped from {territory}',
  'to-territory': 'shipped on to {territory}',
  loose: 'shipped {form}, not inside the component',
};

/** A change that would settle more, as what would have to be so: "the grade stated, for example N42SH". */
export function whatIfWords({ id, data }: Pick<WhatIf, 'id' | 'data'>): string {
  return fill(WHAT_IF[id], data);
}

const BASIS: Readonly<Record<SeverityBasis, string>> = {
  item: 'the item itself, likely or proven',
  'item-possible': 'the item itself, possible',
  component: 'a component that may hold it',
  trace: 'a trace, shown only on request',
  fixed: 'the severity of the rule',
};

/** Which row of the severity table holds, and what moved it. */
export function severityReason({ basis, record, controls }: JudgedFinding): string {
  const state = record === null ? 'no record' : `record: ${record.state}`;
  const words = [BASIS[basis], ...(basis === 'fixed' || basis === 'trace' ? [] : [state])];
  const idle = controls.filter(({ applies }) => applies !== 'not-this-movement');
  if (idle.length > 0 && idle.every(({ status }) => status === 'not-yet' || status === 'expired'))
    words.push('no measure concerned has effect on the date');
  return words.join('; ');
}

/** "motor" only describes "driver"; "NEMA 17" is what it is for. */
export function nounWords(noun: NounTrace, segment: SegmentTrace): string {
  const what =
    noun.kind === 'part'
      ? 'another kind of part'
      : noun.kind === 'magnet'
        ? noun.name === ''
          ? 'a magnet'
          : `magnet: ${noun.name}`
        : noun.name;
  if (noun.cancelledBy !== null)
    return segment.role === 'for'
      ? `"${noun.text}" (${what}) is cancelled: only what it is for`
      : `"${noun.text}" (${what}) is cancelled by "${noun.cancelledBy}": only describes it`;
  return noun.isHead ? `head "${noun.text}": ${what}` : `"${noun.text}": ${what}`;
}

/** The text of a segment with its head in brackets. */
export function marked({ text, nouns }: SegmentTrace): string {
  const head = nouns.find(({ isHead }) => isHead);
  const at = head === undefined ? -1 : text.lastIndexOf(head.text);
  if (head === undefined || at < 0) return text;
  return `${text.slice(0, at)}[${head.text}]${text.slice(at + head.text.length)}`;
}

/** Of codes alone, so that it is the same in each language. */
const list = (words: readonly string[]): string => words.join(', ');

/** What an answer changes: severities, entries that fall away or come, and what the law then says in other words. */
export function effectWords(
  before: readonly JudgedFinding[],
  after: readonly JudgedFinding[],
  context: ReportContext,
): string {
  const ofContent = (findings: readonly JudgedFinding[]) => findings.filter(({ content }) => content !== null);
  const [was, is] = [ofContent(before), ofContent(after)];
  const codes = (findings: readonly JudgedFinding[]): string[] => [
    ...new Set(findings.flatMap(({ controls }) => controls.map(({ entry }) => entry))),
  ];
  const [had, has] = [codes(was), codes(is)];
  const gone = had.filter((code) => !has.includes(code));
  const away = gone.length === 0 ? [] : [`${list(gone)} ${gone.length === 1 ? 'falls' : 'fall'} away`];
  if (is.length === 0) return was.length === 0 ? 'still no finding' : [...away, 'no finding'].join('; ');
  const words: string[] = [];
  const worst = (findings: readonly JudgedFinding[]): string =>
    ['error', 'warning', 'info'].find((level) => findings.some(({ severity }) => severity === level)) ?? 'no finding';
  if (worst(was) !== worst(is)) words.push(`${worst(was)} becomes ${worst(is)}`);
  const come = has.filter((code) => !had.includes(code));
  words.push(...away);
  if (come.length > 0) words.push(`${list(come)} ${come.length === 1 ? 'comes' : 'come'} up`);
  words.push(...changedBearings(was, is, come, context));
  return words.length === 0 ? 'nothing changes' : words.join('; ');
}

/** Bearings of entries that stay, where the law says something else of them. */
function changedBearings(
  was: readonly JudgedFinding[],
  is: readonly JudgedFinding[],
  come: readonly string[],
  context: ReportContext,
): string[] {
  const said = (findings: readonly JudgedFinding[]): Map<string, string> => {
    const words = new Map<string, string>();
    for (const group of groupControls(findings.flatMap(({ controls }) => controls))) {
      const title = groupTitle(group, context.measureTitle(group.measure), context.language);
      for (const entry of group.entries)
        words.set(`${group.measure} ${entry}`, `${title}|${bearing(group, title, context.language)}`);
    }
    return words;
  };
  const before = said(was);
  const changed = new Map<string, string[]>();
  for (const [key, words] of said(is)) {
    const entry = key.slice(key.indexOf(' ') + 1);
    if (before.get(key) !== words && !come.includes(entry)) changed.set(words, [...(changed.get(words) ?? []), entry]);
  }
  return [...changed].map(([words, entries]) => {
    const [title = '', verdict = ''] = words.split('|');
    if (verdict === (context.language ?? english).say('bearing.not-this-movement'))
      return `${title} is not this movement`;
    return `${list(entries)}: ${verdict}`;
  });
}
