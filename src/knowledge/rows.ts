/** A table as text: a row per line, each an object as JSON in ASCII that begins with its `id`. A build writes it. */
export function writeRows(rows: readonly { readonly id: string }[]): string {
  const lines = rows.map(({ id, ...rest }) => JSON.stringify({ id, ...rest }).replace(/[^\0-\x7f]/g, escaped));
  return `\n${lines.join('\n')}\n`;
}

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The rows of such a text by their ids, each parsed when it is asked for: most files need a few of hundreds. */
export class Rows<Row extends { readonly id: string }> implements ReadonlyMap<string, Row> {
  readonly #text: string;
  readonly #held = new Map<string, Row | undefined>();
  #all: ReadonlyMap<string, Row> | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  get(id: string): Row | undefined {
    if (!this.#held.has(id)) this.#held.set(id, this.#find(id));
    return this.#held.get(id);
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  #find(id: string): Row | undefined {
    const head = JSON.stringify({ id })
      .slice(0, -1)
      .replace(/[^\0-\x7f]/g, escaped);
    for (const end of [',', '}']) {
      const at = this.#text.indexOf(`\n${head}${end}`);
      if (at !== -1) return JSON.parse(this.#text.slice(at + 1, this.#text.indexOf('\n', at + 1))) as Row;
    }
    return undefined;
  }

  /** All rows, in their order; those that were asked for before are the same objects. */
  #whole(): ReadonlyMap<string, Row> {
    this.#all ??= new Map(
      this.#text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => {
          const row = JSON.parse(line) as Row;
          return [row.id, this.#held.get(row.id) ?? row];
        }),
    );
    return this.#all;
  }

  get size(): number {
    return this.#whole().size;
  }

  forEach(each: (row: Row, id: string, rows: ReadonlyMap<string, Row>) => void): void {
    for (const [id, row] of this.#whole()) each(row, id, this);
  }

  entries(): MapIterator<[string, Row]> {
    return this.#whole().entries();
  }

  keys(): MapIterator<string> {
    return this.#whole().keys();
  }

  values(): MapIterator<Row> {
    return this.#whole().values();
  }

  [Symbol.iterator](): MapIterator<[string, Row]> {
    return this.entries();
  }
}
