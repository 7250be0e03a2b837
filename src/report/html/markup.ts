import { escapeText } from '../terminal/text.ts';

/** Markup that is finished: only what `html` has made, or `raw` vouches for. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | Markup | null | readonly (Markup | null)[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand between tags or in a quoted attribute; what reverses the reading order is written out. */
export function escapeHtml(text: string): string {
  return escapeText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Vouches for markup that is made elsewhere: nothing in it is escaped. Never of a text of a file. */
export const raw = (markup: string): Markup => ({ markup });

/** Markup from a template. Every text that is put in is escaped, once and here; markup that is put in stays. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let markup = parts[0] ?? '';
  for (const [index, value] of values.entries()) markup += written(value) + (parts[index + 1] ?? '');
  return { markup };
}

function written(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escapeHtml(value);
  return 'markup' in value ? value.markup : value.map(written).join('');
}

/** A text of the catalogues with values in it, of which some are markup; the values are not looked through for further names. */
export function put(template: string, values: Readonly<Record<string, Value>>): Markup {
  const markup = template.split(/\{(\w{1,64})\}/).map((piece, index) => {
    if (index % 2 === 0) return written(piece);
    const value = Object.hasOwn(values, piece) ? values[piece] : undefined;
    return written(value === undefined ? `{${piece}}` : value);
  });
  return { markup: markup.join('') };
}

/** JSON that may stand inside a script element: no tag can begin in it. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** `12,345`. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
