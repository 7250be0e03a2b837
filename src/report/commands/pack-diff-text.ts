import {
  isSame,
  type FieldChange,
  type MeasureChange,
  type PackDiff,
  type StatusShift,
} from '../../regulation/pack-diff.ts';
import type { ControlEntry, Measure } from '../../regulation/types.ts';
import { hanging } from '../words/ask.ts';
import { escapeText } from '../terminal/text.ts';
import { branchWords, statusWord } from '../words/words.ts';

/** What a new edition changes, in words: first what has another status on some day, then entries by element and form. */
export function* packDiffText(diff: PackDiff, names: readonly [string, string], width: number): Generator<string> {
  yield* hanging('', '', escapeText(`From ${names[0]} to ${names[1]}`), width);
  if (isSame(diff)) {
    yield 'They say the same.\n';
    return;
  }
  for (const field of diff.fields) yield* hanging('  ', '', escapeText(fieldWords(field)), width);
  const { measures, entries } = diff;
  for (const measure of measures.added) yield* measureLine('added    ', measure, width);
  for (const measure of measures.removed) yield* measureLine('removed  ', measure, width);
  for (const change of measures.changed) yield* changedMeasure(change, width);
  yield* entryLines('entries added', entries.added, width);
  yield* entryLines('entries removed', entries.removed, width);
  if (entries.changed.length > 0) yield '\nentries changed\n';
  for (const { entry, fields } of entries.changed) {
    yield* hanging(
      '  ',
      '',
      escapeText(`${entry.element || 'any'}, ${entry.form}: ${entry.code} of ${entry.measure}, ${entry.nameEn}`),
      width,
    );
    for (const field of fields) yield* hanging('    ', '', escapeText(fieldWords(field)), width);
  }
}

function* measureLine(label: string, { id, title }: Measure, width: number): Generator<string> {
  yield '\n';
  yield* hanging('', `measure ${label}`, escapeText(`${id}: ${title}`), width);
}

function* changedMeasure(
  { measure, fields, added, removed, clauses }: MeasureChange,
  width: number,
): Generator<string> {
  yield '\n';
  yield* hanging('', 'measure changed  ', escapeText(`${measure.id}: ${measure.shortTitle}`), width);
  for (const clause of added)
    yield* hanging('  ', 'clause added    ', escapeText(`${clause.id} (${clause.title}): ${clause.text}`), width);
  for (const clause of removed)
    yield* hanging('  ', 'clause removed  ', escapeText(`${clause.id} (${clause.title})`), width);
  // Clauses that shift alike are told once.
  const alike = new Map<string, { ids: string[]; shifts: readonly StatusShift[] }>();
  for (const { id, shifts } of clauses) {
    if (shifts.length === 0) continue;
    const key = JSON.stringify(shifts);
    const group = alike.get(key) ?? { ids: [], shifts };
    group.ids.push(id);
    alike.set(key, group);
  }
  for (const { ids, shifts } of alike.values())
    for (const shift of shifts)
      yield* hanging('  ', `clause ${escapeText(ids.join(', '))}  `.slice(0, 40), shiftWords(shift), width);
  for (const { id, fields: own } of clauses)
    for (const field of own) yield* hanging('  ', '', escapeText(`clause ${id}: ${fieldWords(field)}`), width);
  for (const field of fields) yield* hanging('  ', '', escapeText(fieldWords(field)), width);
}

function shiftWords({ from, to, was, is }: StatusShift): string {
  const days = from === '0000-01-01' ? `to ${to ?? 'any day'}` : to === null ? `from ${from} on` : `${from} to ${to}`;
  return escapeText(`${days}: ${statusOf(is)}; was ${statusOf(was)}`);
}

function statusOf({ status, branches }: StatusShift['was']): string {
  return branches === null ? statusWord(status) : `${statusWord(status)} (${branchWords(branches)})`;
}

/** By element and form: `Ho  magnet: 1C909.a.4`. */
function* entryLines(title: string, entries: readonly ControlEntry[], width: number): Generator<string> {
  if (entries.length === 0) return;
  yield `\n${title}\n`;
  const groups = new Map<string, string[]>();
  for (const { element, form, code, measure, nameEn } of entries) {
    const key = `${element || 'any'}, ${form}, ${measure}`;
    groups.set(key, [...(groups.get(key) ?? []), `${code} ${nameEn}`]);
  }
  for (const [key, list] of groups) yield* hanging('  ', '', escapeText(`${key}: ${list.join('; ')}`), width);
}

/** `hs: 2805301910 taken out; 28053019 put in`, `reviewed: 2026-11-24, was 2026-10-01`. */
function fieldWords({ field, was, is }: FieldChange): string {
  if (isTexts(was) && isTexts(is)) {
    const out = was.filter((one) => !is.includes(one));
    const put = is.filter((one) => !was.includes(one));
    const words = [...out.map((one) => `"${one}" taken out`), ...put.map((one) => `"${one}" put in`)];
    return `${field}: ${words.length === 0 ? 'in another order' : words.join('; ')}`;
  }
  const plain = [was, is].every((value) => value === null || typeof value !== 'object');
  if (plain) return `${field}: ${worded(is)}, was ${worded(was)}`;
  return `${field}: ${was === null ? 'new' : is === null ? 'no longer there' : 'changed'}`;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function worded(value: unknown): string {
  if (value === null) return 'not stated';
  return typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
}
