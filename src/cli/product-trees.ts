import type { Bom } from '../bom/types.ts';
import type { Decomposition } from '../materials/types.ts';
import type { IsoDate } from '../regulation/types.ts';
import type { ProductFile } from '../report/html/types.ts';
import type { ReporterPlan } from './reporters.ts';

export interface ProductTrees {
  readonly onAssembled: (path: string, bom: Bom, parts: readonly Decomposition[]) => void;
  readonly products: () => readonly ProductFile[];
}

/** Keeps the tree of every bill while it is linted, where a report is asked for that shows it; otherwise null, and nothing is kept. */
export async function productTrees({ stdout, files }: ReporterPlan, asOf: IsoDate): Promise<ProductTrees | null> {
  if (stdout !== 'html' && !files.some(({ name }) => name === 'html')) return null;
  const { productsOf } = await import('../products.ts');
  // A bill that an item master is joined to is assembled a second time: the last one counts.
  const products = new Map<string, ProductFile>();
  return {
    onAssembled: (path, bom, parts) => void products.set(path, productsOf(path, bom, parts, asOf)),
    products: () => [...products.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
  };
}
