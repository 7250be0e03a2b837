/** The tree of one file as reports draw it (`report/html/types.ts`); a blob hands it through and looks at nothing in it. */
export interface ProductTree {
  readonly path: string;
  readonly rows: readonly unknown[];
  readonly products: readonly unknown[];
}
