/**
 * Precision and recall, in all, per label and per language: `npm run accuracy -- DIR` over a folder of labelled BOMs,
 * `npm run accuracy -- FILE.csv` over labelled catalogue lines (description, material, manufacturer, mpn, lang, label,
 * elements, control_code, certainty, code_status).
 *
 * DIR holds `files/` and `labels.csv` (file, sheet, row_or_xpath, description, label, confidence). A row is flagged when a
 * finding of category `content` has it among its locations. Labels of confidence `low` are left out; in a labelled file
 * every row that is not listed is negative. Where DIR holds an `INDEX.csv` (file, language), figures are per language too.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { loadBuiltins } from '../src/builtin.ts';
import { resolveConfig } from '../src/config/resolve.ts';
import { parseRecords } from '../src/judge/register/csv.ts';
import { lint } from '../src/run/lint.ts';
import { scoreCatalogue } from './accuracy-catalogue.ts';
import { ratio, Tally } from './accuracy-tally.ts';
import type { UnitRecord } from '../src/batch/types.ts';

const POSITIVE = new Set([
  'controlled-direct',
  'ndfeb-grade-unknown',
  'ndfeb-high-coercivity',
  'embedded-magnet-likely',
  'other-re',
]);

interface Label {
  readonly file: string;
  readonly sheet: string;
  readonly place: string;
  readonly description: string;
  readonly label: string;
  readonly confidence: string;
}

function readLabels(path: string): Label[] {
  const [head, ...rows] = parseRecords(readFileSync(path, 'utf8'));
  const column = (name: string): number => (head ?? []).indexOf(name);
  const at = {
    file: column('file'),
    sheet: column('sheet'),
    place: column('row_or_xpath'),
    description: column('description'),
    label: column('label'),
    confidence: column('confidence'),
  };
  return rows
    .filter((row) => row.length > 1)
    .map((row) => ({
      file: row[at.file] ?? '',
      sheet: (row[at.sheet] ?? '').trim(),
      place: row[at.place] ?? '',
      description: row[at.description] ?? '',
      label: row[at.label] ?? '',
      confidence: row[at.confidence] ?? '',
    }));
}

/** `sheet|row` for tables, `line N` for XML (where the named element's start tag opens); null if it cannot be found. */
function keyOf(label: Label, text: string, oneSheet: boolean): string | null {
  if (/^\d+$/.test(label.place)) return `${oneSheet ? '' : label.sheet}|${label.place}`;
  const attribute = /\[@([\w:-]+)='([^']*)'\]\s*$/.exec(label.place);
  const name = (/local-name\(\)='([\w:-]+)'/.exec(label.place) ?? /\/\/([\w:-]+)\[/.exec(label.place))?.[1];
  if (attribute === null || name === undefined) return null;
  const value = (attribute[2] ?? '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('&', '&(?:amp;)?');
  const at = new RegExp(`<(?:[\\w-]+:)?${name}\\b[^>]*\\b${attribute[1] ?? ''}\\s*=\\s*["']${value}["']`).exec(text);
  return at === null ? null : `line ${text.slice(0, at.index).split('\n').length}`;
}

function flaggedRows(record: UnitRecord | undefined, oneSheet: boolean): Map<string, string> {
  const flagged = new Map<string, string>();
  for (const finding of record?.findings ?? []) {
    if (finding.category !== 'content') continue;
    for (const at of finding.locations) {
      const key = at.row !== null ? `${oneSheet ? '' : (at.sheet ?? '').trim()}|${at.row}` : `line ${at.line ?? 0}`;
      flagged.set(
        key,
        `${at.cell ?? key} ${finding.content?.material ?? ''} in ${finding.content?.componentClass ?? '-'}: ${(finding.description ?? '').slice(0, 80)}`,
      );
    }
  }
  return flagged;
}

if (/\.csv$/i.test(process.argv[2] ?? '')) {
  await scoreCatalogue(resolve(process.argv[2] ?? ''));
  process.exit(0);
}

/** Language by file, from an index beside the labels; empty where there is none. */
function languagesOf(folder: string): Map<string, string> {
  const path = join(folder, 'INDEX.csv');
  if (!existsSync(path)) return new Map();
  const [head = [], ...rows] = parseRecords(readFileSync(path, 'utf8'));
  const [file, language] = [head.indexOf('file'), head.indexOf('language')];
  return new Map(rows.map((row) => [row[file] ?? '', row[language] ?? '']));
}

const dir = resolve(process.argv[2] ?? '.');
const labels = readLabels(join(dir, 'labels.csv'));
const plugins = await loadBuiltins();
const config = resolveConfig({}, { source: null, root: dir, cwd: dir });
const { records } = await lint({ cwd: dir, patterns: ['files'], config, asOf: '2026-11-24', plugins, bundled: false });

function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

const byFile = groupBy(labels, (label) => label.file);
let tp = 0;
let fp = 0;
let fn = 0;
const perLabel = new Tally();
const perLanguage = new Tally();
const languages = languagesOf(dir);
const misses: string[] = [];
const alarms: string[] = [];
for (const [file, rows] of byFile) {
  const record = records.find((r) => basename(r.path) === file);
  const text = rows.some((row) => !/^\d+$/.test(row.place)) ? readFileSync(join(dir, 'files', file), 'utf8') : '';
  const oneSheet =
    new Set(rows.map((row) => row.sheet)).size === 1 &&
    new Set((record?.tables ?? []).map((t) => (t.sheet ?? '').trim())).size <= 1;
  const flagged = flaggedRows(record, oneSheet);
  const listed = new Set<string>();
  for (const row of rows) {
    const key = keyOf(row, text, oneSheet);
    if (key !== null) listed.add(key);
    if (key === null || row.confidence === 'low') continue;
    const isFlagged = flagged.has(key);
    const where = `${file} ${row.sheet}!${row.place} [${row.label}] ${row.description.slice(0, 100)}`;
    const language = languages.get(file) ?? '?';
    const wanted = POSITIVE.has(row.label);
    perLabel.add(row.label, wanted, isFlagged);
    perLanguage.add(language, wanted, isFlagged);
    if (wanted) {
      if (isFlagged) tp++;
      else {
        fn++;
        misses.push(where);
      }
    } else if (isFlagged) {
      fp++;
      alarms.push(`${where}  ← ${flagged.get(key) ?? ''}`);
    }
  }
  for (const [key, what] of flagged) {
    if (listed.has(key)) continue;
    fp++;
    perLanguage.add(languages.get(file) ?? '?', false, true);
    alarms.push(`${file} ${key} (not labelled) ${what}`);
  }
}
const status = Object.fromEntries([...groupBy(records, (r) => r.status)].map(([k, v]) => [k, v.length]));
console.log(['MISSES', ...misses, 'FALSE ALARMS', ...alarms].join('\n'));
console.log(perLabel.table('label'));
console.log(perLanguage.table('language'));
console.log(
  JSON.stringify({ precision: ratio(tp, fp), recall: ratio(tp, fn), tp, fp, fn, files: records.length, status }),
);
