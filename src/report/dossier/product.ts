import { foldNumber } from '../../bom/name-keys.ts';
import { isSilentTrace } from '../../judge/judge.ts';
import { fold } from '../../judge/register/register.ts';
import type { JudgedFinding, JudgedUnit, Verdict } from '../../judge/types.ts';
import { productsOf } from '../commands/whatif-changes.ts';

export interface ProductFinding {
  readonly unit: JudgedUnit;
  readonly finding: JudgedFinding;
}

/** Names by which a finding is in a product: every assembly above it, itself, the file and its name alone. */
function namesOf(finding: JudgedFinding, path: string): string[] {
  return [...finding.chains.flat(), finding.partNumber ?? '', path, baseName(path)].filter((name) => name !== '');
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** What was found in a product, and all names of products, for one that is mistyped. */
export function findingsIn(
  product: string,
  verdict: Verdict,
): { readonly findings: readonly ProductFinding[]; readonly known: readonly string[] } {
  const wanted = foldNumber(product);
  const known = new Set<string>();
  const findings: ProductFinding[] = [];
  for (const unit of verdict.units)
    for (const finding of unit.findings) {
      for (const name of productsOf(finding, unit.path)) known.add(name);
      if (isSilentTrace(finding)) continue;
      if (namesOf(finding, unit.path).some((name) => foldNumber(name) === wanted)) findings.push({ unit, finding });
    }
  return { findings, known: [...known].sort() };
}

/** Whether the product is a file of the run as a whole. */
export function isFile(product: string, path: string): boolean {
  return fold(product) === fold(path) || fold(product) === fold(baseName(path));
}
