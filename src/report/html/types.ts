/** Grams of one element. `unknown` counts contributions whose grams are not known: never taken for 0. */
export interface ElementGrams {
  readonly symbol: string;
  readonly min: number;
  readonly typ: number;
  readonly max: number;
  readonly unknown: number;
}

/** One line of a product tree in words, roots first, parents before their children. */
export interface ProductRow {
  /** Index of the parent's row, null for a root. */
  readonly parent: number | null;
  readonly name: string;
  readonly description: string | null;
  readonly quantity: string;
  readonly place: string;
  /** What it holds, one material each. */
  readonly contents: readonly string[];
  /** Grams of each element in one piece, with all that is below it. */
  readonly amounts: readonly string[];
  /** What is particular about how it counts. */
  readonly notes: readonly string[];
}

/** The tree of one file with its grams rolled up. */
export interface ProductFile {
  readonly path: string;
  readonly rows: readonly ProductRow[];
  /** What the grams of a chart stand for: the products of the file, or the file as a whole where it lists loose parts. */
  readonly products: readonly { readonly name: string; readonly grams: readonly ElementGrams[] }[];
}
