/** Whether a text has a table that is drawn (`drawn-tables.ts`), told by its first characters: those beyond ASCII may be bytes of UTF-8, a character each. */
export function holdsDrawnTable(text: string): boolean {
  return hasRuledGrid(text) || BOX.test(text) || FRAMED.test(text) || SIMPLE.test(text) || ASCIIDOC.test(text);
}

/** What databases print, with a line above, below the header and at the end, has a row a line: it is read as any text with bars. */
function hasRuledGrid(text: string): boolean {
  let edges = 0;
  for (const [edge] of text.matchAll(EDGES)) if (edge.includes('=') || ++edges > 3) return true;
  return false;
}

const EDGES = /^[ \t]{0,40}\+(?:[-=]{2,400}\+){2,200}[ \t]*$/gm;
/** Where lines meet: ┬ ┼ ╦ ╬ ╤ ╪. */
const BOX = /\u00e2\u0094[\u00ac\u00bc]|\u00e2\u0095[\u00a6\u00ac\u00a4\u00aa]|[┬┼╦╬╤╪]/;
const FRAMED = /^[ \t]{0,40}-{12,}[ \t]*\r?\n(?:.{1,400}\r?\n){1,8}[ \t]{0,40}-{2,}(?: {1,4}-{2,})+[ \t]*$/m;
/** A simple table of reStructuredText, between three rules that are alike. */
const SIMPLE =
  /^[ \t]{0,40}(={2,}(?: {1,40}={2,}){1,60})[ \t]*\r?\n(?:.{1,400}\r?\n){1,8}[ \t]{0,40}\1[ \t]*\r?\n(?:.*\r?\n){1,400}?[ \t]{0,40}\1[ \t]*$/m;
const ASCIIDOC = /^\|={3,}[ \t]*\r?\n(?:.*\r?\n){1,400}?\|={3,}[ \t]*$/m;
