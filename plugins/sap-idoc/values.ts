import { type Fragment, textAt } from 'lintanide/plugin';

/** Field of a segment; a single `/` is SAP's sign for "no data". */
export function value(segment: Fragment, name: string): string {
  const text = textAt(segment, name);
  return text === '/' ? '' : text;
}

/** First field of some that is filled. */
export function firstValue(segment: Fragment, names: readonly string[]): string {
  for (const name of names) {
    const text = value(segment, name);
    if (text !== '') return text;
  }
  return '';
}

/** IDocs write decimals with a point and the sign behind: `80.000` is eighty, `1.500-` is less than nothing. */
export function numberOf(text: string): string {
  const [, digits, sign] = /^(\d{1,20}(?:\.\d{0,12})?)(-?)$/.exec(text) ?? [];
  return digits === undefined ? text : String(sign === '-' ? -Number(digits) : Number(digits));
}

/** Deleted by this message. */
export const isDeleted = (segment: Fragment): boolean => value(segment, 'MSGFN') === '003';

/** Segments of some names at any depth below, in order. */
export function segmentsBelow(segment: Fragment, names: readonly string[]): Fragment[] {
  const found: Fragment[] = [];
  const waiting = [...segment.children].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (names.includes(next.local)) found.push(next);
    else for (const child of [...next.children].reverse()) waiting.push(child);
  }
  return found;
}

/** Every value once, in order. */
export function distinct(values: readonly string[]): string {
  return [...new Set(values.filter((text) => text !== ''))].join('; ');
}
