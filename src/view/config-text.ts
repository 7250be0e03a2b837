import { escapeText } from '../report/terminal/text.ts';
import type { ColumnNote, MappingDraft } from './types.ts';

/** A text as JSON that no editor or terminal can be misled by: what is not printable is written as `\uXXXX`. */
export function jsonText(text: string): string {
  return JSON.stringify(text).replace(/[^\x20-\x7E]/gu, (character) => {
    const shown = escapeText(character);
    return shown === character
      ? character
      : Array.from(
          { length: character.length },
          (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`,
        ).join('');
  });
}

/**
 * A glob that matches the file and hardly any other. `path` is relative to the configuration's folder; what a glob would
 * read as a sign of its own is matched by `?`.
 */
export function globOf(path: string): string {
  return path.replace(/[\\*?{},]/gu, '?');
}

function listText(references: readonly string[]): string {
  const [only, ...more] = references;
  return only !== undefined && more.length === 0 ? jsonText(only) : `[${references.map(jsonText).join(', ')}]`;
}

/** One entry of `mappings`, short, for a message. */
export function mappingLines(glob: string, draft: MappingDraft): string[] {
  const where = [`"files": ${jsonText(glob)}`];
  if (draft.sheet !== null) where.push(`"sheet": ${jsonText(draft.sheet)}`);
  if (draft.headerRow !== null) where.push(`"headerRow": ${String(draft.headerRow)}`);
  if (draft.records !== undefined) where.push(`"records": ${listText([draft.records].flat())}`);
  const columns = draft.columns.map(([field, references]) => `"${field}": ${listText(references)}`);
  return [
    '"mappings": [{',
    ...where.map((line) => `  ${line},`),
    '  "columns": {',
    ...columns.map((line, i) => `    ${line}${i < columns.length - 1 ? ',' : ''}`),
    '  }',
    '}]',
  ];
}

export interface ConfigEntry {
  /** What the list is and why it needs a mapping, for the comment. */
  readonly title: string;
  readonly glob: string;
  readonly draft: MappingDraft;
}

/** Settings that were given when a configuration was asked for. */
interface GivenSettings {
  readonly failOn?: string;
  /** Facts of the movement of goods, by key. */
  readonly trade?: Readonly<Record<string, string | boolean>>;
}

/** A whole configuration file: JSON with comments. Without entries the least that is useful. */
export function configText(
  schema: string | null,
  encoding: string | null,
  entries: readonly ConfigEntry[],
  { failOn = 'error', trade = {} }: GivenSettings = {},
): string {
  const lines = ['{'];
  if (schema !== null) lines.push(`  "$schema": ${jsonText(schema)},`);
  if (encoding !== null) lines.push(`  "encoding": ${jsonText(encoding)},`);
  lines.push(
    '  // exit 1 from this severity on: error, warning or info',
    `  "failOn": ${jsonText(failOn)},`,
    '  // the movement of goods (docs/movements.md), countries as two letters; what is left out is "not given"',
    '  "trade": {',
    ...tradeLines(trade),
    '  },',
  );
  if (entries.length > 0) lines.push('  "mappings": [', ...entries.flatMap(entryLines), '  ],');
  lines.push('}');
  return `${lines.join('\n')}\n`;
}

function tradeLines(trade: NonNullable<GivenSettings['trade']>): string[] {
  const given = Object.entries(trade);
  if (given.length === 0) return ['    // "ourCountry": "KR", "shipFrom": "CN", "shipTo": "DE", "endUse": "civil"'];
  return given.map(
    ([key, value]) => `    ${jsonText(key)}: ${typeof value === 'string' ? jsonText(value) : String(value)},`,
  );
}

function entryLines({ title, glob, draft }: ConfigEntry): string[] {
  const comment = (text: string, indent: string): string => `${indent}// ${escapeText(text)}`;
  const lines = [
    '    {',
    comment(title, '      '),
    comment('Each line is a guess: give every column its field, and delete what is wrong.', '      '),
    `      "files": ${jsonText(glob)},`,
  ];
  if (draft.sheet !== null) lines.push(`      "sheet": ${jsonText(draft.sheet)},`);
  if (draft.headerRow !== null) lines.push(`      "headerRow": ${String(draft.headerRow)},`);
  if (draft.records !== undefined) lines.push(`      "records": ${listText([draft.records].flat())},`);
  lines.push('      "columns": {');
  for (const [field, references] of draft.columns) {
    const seen = draft.seen.find(({ reference }) => reference === references[0]);
    if (seen !== undefined && seen.samples.length > 0) lines.push(comment(samplesText(seen), '        '));
    lines.push(`        "${field}": ${listText(references)},`);
  }
  for (const note of draft.unused)
    lines.push(comment(`"": ${listText([note.reference])},   ${samplesText(note)}`, '        '));
  lines.push('      },', '    },');
  return lines;
}

function samplesText({ samples }: ColumnNote): string {
  return samples.length === 0 ? 'empty' : `holds: ${samples.join(' | ')}`;
}
