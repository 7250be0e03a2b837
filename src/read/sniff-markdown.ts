/** The row below the header of a table: `| --- | :-: |`. */
const RULE = /^[ \t]{0,3}(?:>[ \t]?)?\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
export const LINE_END = /\r\n|\n|\r/;

export const isRule = (line: string | undefined): boolean => line !== undefined && line.length < 4000 && line.includes('|') && RULE.test(line); // prettier-ignore

/** Whether a text holds a table of Markdown: a row of cells, and below it one of dashes alone. */
export function isMarkdown(text: string): boolean {
  if (!text.includes('|') || !text.includes('--')) return false;
  const lines = text.split(LINE_END);
  return lines.some((line, at) => line.includes('|') && !isRule(line) && isRule(lines[at + 1]));
}
