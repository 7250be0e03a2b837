import { cutMiddle, head, pad, widthOf } from '../report/terminal/text.ts';

interface GridColumn {
  readonly title: string;
  readonly cells: readonly string[];
  /** Never narrower than this, unless all cells are. */
  readonly least: number;
  /** Cut at the end instead of in the middle. */
  readonly atEnd?: true;
  /** Share in what is left over when the columns do not fit. */
  readonly weight: number;
}

/**
 * Columns of escaped texts side by side within a width, in terminal columns (CJK takes two). Columns without a cell are left out; the widest
 * give way first, down to their least. No line ends in blanks.
 */
export function grid(columns: readonly GridColumn[], width: number, indent: string, unicode: boolean): string[] {
  const shown = columns.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const widths = shown.map(({ title, cells }) => Math.max(widthOf(title), ...cells.map(widthOf)));
  const room = width - indent.length - 2 * Math.max(0, shown.length - 1);
  for (let over = sum(widths) - room; over > 0; over--) {
    let give = -1;
    let most = 0;
    for (const [at, column] of shown.entries()) {
      const slack = (widths[at] ?? 0) / column.weight;
      if ((widths[at] ?? 0) > Math.max(column.least, 3) && slack > most) [give, most] = [at, slack];
    }
    if (give < 0) break;
    widths[give] = (widths[give] ?? 0) - 1;
  }
  const cut = (text: string, at: number): string => {
    const most = widths[at] ?? 0;
    if (shown[at]?.atEnd !== true || widthOf(text) <= most) return cutMiddle(text, most, unicode);
    const dots = unicode ? '…' : '...';
    return head(text, most - dots.length).trimEnd() + dots;
  };
  const line = (texts: readonly string[]): string =>
    (indent + texts.map((text, at) => pad(cut(text, at), widths[at] ?? 0)).join('  ')).trimEnd();
  const count = Math.max(0, ...shown.map(({ cells }) => cells.length));
  const titles = shown.some(({ title }) => title !== '') ? [line(shown.map(({ title }) => title))] : [];
  return [...titles, ...Array.from({ length: count }, (_, row) => line(shown.map(({ cells }) => cells[row] ?? '')))];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
