/** a of a + b, three digits; 0 where there is nothing. */
export const ratio = (a: number, b: number): number => Math.round((a / (a + b || 1)) * 1000) / 1000;

/** Hits, misses and false alarms by some name, printed as a table. */
export class Tally {
  readonly #rows = new Map<string, { rows: number; tp: number; fp: number; fn: number }>();

  add(name: string, wanted: boolean, flagged: boolean): void {
    const row = this.#rows.get(name) ?? { rows: 0, tp: 0, fp: 0, fn: 0 };
    row.rows++;
    if (wanted && flagged) row.tp++;
    else if (wanted) row.fn++;
    else if (flagged) row.fp++;
    this.#rows.set(name, row);
  }

  table(title: string): string {
    const lines = [...this.#rows]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { rows, tp, fp, fn }]) => {
        const shown = [rows, tp, fp, fn].map((count) => String(count).padStart(6)).join('');
        const figures = [
          tp + fp === 0 ? '-' : ratio(tp, fp).toFixed(3),
          tp + fn === 0 ? '-' : ratio(tp, fn).toFixed(3),
        ];
        return `${name.padEnd(26)}${shown}${figures.map((figure) => figure.padStart(10)).join('')}`;
      });
    return [`${title.padEnd(26)}  rows  hits alarm  miss precision    recall`, ...lines].join('\n');
  }
}
