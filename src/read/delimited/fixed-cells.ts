import type { FixedLayout } from './fixed-width.ts';

const RULE = /^[\s\-_=+|*.]*[-_=]{3,}[\s\-_=+|*.]*$/;
/** Characters that take two columns on a terminal: CJK and full-width forms. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** A line of dashes, between header and rows or between pages. */
export function isRule(line: string): boolean {
  return line.length < 2000 && RULE.test(line);
}

/** Cells of a line; one that runs across a gap (a title, a page heading) is one cell, so that no word is cut. */
export function splitFixed(line: string, { starts }: Pick<FixedLayout, 'starts'>): string[] {
  const cells: string[] = [];
  let from = 0;
  let column = 0;
  let next = 1;
  for (let at = 0; at < line.length; at++) {
    if (next < starts.length && column >= (starts[next] as number)) {
      if (at > 0 && !isBlank(line, at - 1) && !isBlank(line, at)) return [line];
      cells.push(line.slice(from, at));
      from = at;
      next++;
      at--;
      continue;
    }
    column += widthOf(line, at);
  }
  cells.push(line.slice(from));
  return cells;
}

/** Display columns that a character takes. */
export function widthOf(line: string, at: number): number {
  const code = line.charCodeAt(at);
  if (code < 0x1100) return 1;
  if (code >= 0xdc00 && code <= 0xdfff) return 0;
  return (code >= 0xd800 && code <= 0xdbff) || WIDE.test(line.charAt(at)) ? 2 : 1;
}

export function isBlank(line: string, at: number): boolean {
  const character = line.charAt(at);
  return character === ' ' || character === '\u3000' || character === '\u00a0';
}
