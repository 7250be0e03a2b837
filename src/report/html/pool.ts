import { escapeText } from '../terminal/text.ts';

/**
 * Texts and records of the page's data, each written once and named by its number. What is new since the last chunk goes
 * out with the next one, so that a report of any size is written as it is made.
 */
export class Pool {
  readonly #texts = new Map<string, number>();
  readonly #records = new Map<string, number>();
  #newTexts: string[] = [];
  #newRecords: unknown[] = [];

  /** Number of a text, -1 for none. Texts of files are escaped here. */
  text(text: string | null | undefined): number {
    if (text === null || text === undefined || text === '') return -1;
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const id = this.#texts.size;
    this.#texts.set(text, id);
    this.#newTexts.push(escapeText(text));
    return id;
  }

  /** Number of a record of texts and numbers; equal ones have one number. */
  record(value: unknown): number {
    const key = JSON.stringify(value);
    const known = this.#records.get(key);
    if (known !== undefined) return known;
    const id = this.#records.size;
    this.#records.set(key, id);
    this.#newRecords.push(value);
    return id;
  }

  /** What has come in since it was last asked. */
  take(): { readonly t: readonly string[]; readonly o: readonly unknown[] } {
    const taken = { t: this.#newTexts, o: this.#newRecords };
    this.#newTexts = [];
    this.#newRecords = [];
    return taken;
  }
}
