import { escapeText } from '../report/terminal/text.ts';
import { DUMP_FIELDS, type DumpLine, type DumpPiece } from './dump.ts';

const TITLE = 'part number | revision | description | quantity | unit | material | manufacturer | mpn | other cells';

/** One line per line of the bill, indented by level. Equal bills give equal text. */
export function* dumpText(pieces: Iterable<DumpPiece>): Generator<string> {
  let first = true;
  for (const piece of pieces) {
    if (piece.type === 'line' || piece.type === 'row') {
      yield `${piece.type === 'line' ? lineText(piece) : piece.cells.map(escapeCell).join(' | ')}\n`;
      continue;
    }
    if (!first) yield '\n';
    first = false;
    if (piece.type === 'file') {
      yield `# file ${escapeCell(piece.name)}\n`;
      first = true;
      continue;
    }
    if (piece.type === 'left-out') {
      yield `# left out: ${escapeCell(piece.why)}\n`;
      continue;
    }
    const sheet =
      piece.sheet === null ? '' : ` of sheet "${escapeCell(piece.sheet)}"${piece.hidden ? ' (hidden)' : ''}`;
    if (piece.type === 'table') {
      yield `# parts list${sheet}\n# columns: ${piece.columns.map(escapeCell).join(' | ')}\n# ${TITLE}\n`;
    } else yield `# rows${sheet} that are in no parts list${piece.why === '' ? '' : `: ${escapeCell(piece.why)}`}\n`;
  }
}

const DEEPEST = 40;
const NOTHING = '~';

function lineText({ kind, level, fields, other, marks }: DumpLine): string {
  const rest = other.map(([label, text]) =>
    label === '' || kind === 'heading' || kind === 'total' || kind === 'note'
      ? escapeCell(text)
      : `${escapeCell(label)}: ${escapeCell(text)}`,
  );
  rest.push(...marks.map((mark) => `(${mark})`));
  if (kind !== 'part' && kind !== 'reference') return `[${kind}] ${rest.join(' | ')}`;
  const cells = DUMP_FIELDS.map((field) => fieldCell(fields[field]));
  if (rest.length === 0) while (cells.at(-1) === NOTHING) cells.pop();
  const mark = kind === 'part' ? '' : `[${kind}] `;
  return `${'  '.repeat(Math.min(level, DEEPEST))}${mark}${[...cells, ...rest].join(' | ')}`;
}

/** An empty field is shown, so that a line never begins in a separator; no dash, which a diff begins its lines with. */
function fieldCell(text: string): string {
  return text === '' ? NOTHING : text === NOTHING ? `\\${NOTHING}` : escapeCell(text);
}

/** One cell on one line: separators, line breaks and what a terminal would act on are written out. */
export function escapeCell(text: string): string {
  return escapeText(text.replace(/[\\|]/g, '\\$&').replaceAll('\n', '\\n'));
}
