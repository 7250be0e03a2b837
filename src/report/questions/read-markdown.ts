import { REGISTER_COLUMNS } from '../../judge/register/register-columns.ts';
import type { FormTable } from './read-form.ts';

/** Lines of a form in Markdown that are looked at. */
const MOST_LINES = 200_000;
const KNOWN = new Set<string>(REGISTER_COLUMNS);

/** A filled form in Markdown as the same table that the workbook is: one row per part. */
export function markdownTable(text: string): FormTable {
  const columns: string[] = ['partNumber', 'manufacturer', 'partKey'];
  const parts: { readonly number: number; readonly values: Map<string, string> }[] = [];
  for (const [at, line] of text
    .split(/\r\n|\n|\r/)
    .slice(0, MOST_LINES)
    .entries()) {
    if (/^##\s/.test(line)) parts.push({ number: at + 1, values: new Map() });
    const [, name = '', value = ''] =
      /^[^`]{0,300}`(\w{1,40})`\s{0,3}[:：](.{0,2000})$/.exec(line.slice(0, 2500)) ?? [];
    const part = parts.at(-1);
    if (part === undefined || !KNOWN.has(name) || part.values.has(name)) continue;
    part.values.set(name, decoded(value.trim()));
    if (!columns.includes(name)) columns.push(name);
  }
  const rows = parts.map(({ number, values }) => ({ number, cells: columns.map((name) => values.get(name) ?? '') }));
  return { name: null, rows: parts.length === 0 ? [] : [{ number: 1, cells: columns }, ...rows] };
}

/** Undoes what was made of a part number for Markdown. */
function decoded(text: string): string {
  const code = /^`([^`]{1,2000})`$/.exec(text)?.[1];
  if (code !== undefined) return code;
  return text.replace(/&#(\d{1,5});/g, (_, sign: string) => (sign === '8203' ? '' : String.fromCharCode(Number(sign))));
}
