import { foldNumber, isNoName, numberKey } from '../batch/name-keys.ts';
import type { UnitRecord } from '../batch/types.ts';
import type { Finding } from '../rules/types.ts';
import { supplierOf } from '../report/asked.ts';
import { type OpenPart, supplierKey } from '../report/procurement/open-parts.ts';
import type { ReportContext } from '../report/types.ts';

type Companies = Pick<ReportContext, 'companies'>;
type Firm = Pick<Finding, 'supplier' | 'manufacturer'>;

/**
 * Parts of which the bill names no supplier, inside an assembly that is bought: whoever supplies that assembly is asked. The nearest assembly
 * above that names one counts, and never the top of the list, which is a product of ours. Where the places of a part differ in it, or one has
 * nobody, nobody is asked.
 */
export async function askedAbove(
  parts: readonly OpenPart[],
  lint: (speakingOf: readonly string[]) => Promise<readonly UnitRecord[]>,
  companies: Companies,
): Promise<OpenPart[]> {
  const nameless = parts.filter(({ supplier }) => supplier === null);
  const labels = nameless.flatMap((part) => placesOf(part).flatMap(({ above }) => above));
  if (labels.length === 0) return [...parts];
  const records = await lint([...new Set(labels.map(numberKey))]);
  const firms = new Map<string, Firm>();
  for (const { path, findings, named = [] } of records)
    for (const one of [...findings, ...named.map(({ part }) => part)])
      if (one.partNumber !== null) firms.set(keyOf(path, one.partNumber), one);
  return parts.map((part) => (part.supplier === null ? withSupplier(part, firms, companies) : part));
}

const keyOf = (path: string, number: string): string => JSON.stringify([path, foldNumber(number)]);

/** Assemblies above each place of a part, the nearest first, without the top of the list. */
function placesOf({ findings }: OpenPart): { readonly path: string; readonly above: readonly string[] }[] {
  return findings.flatMap(({ path, finding: { chains } }) =>
    chains.map((chain) => ({
      path,
      above: chain
        .slice(1)
        .filter((label) => !isNoName(label))
        .reverse(),
    })),
  );
}

function withSupplier(part: OpenPart, firms: ReadonlyMap<string, Firm>, companies: Companies): OpenPart {
  const found = placesOf(part).map(({ path, above }) => {
    for (const label of above) {
      const firm = firms.get(keyOf(path, label));
      const supplier = firm === undefined ? null : supplierOf(firm, companies);
      if (supplier !== null) return { supplier, inside: label };
    }
    return null;
  });
  const [first] = found;
  const isOne = found.every((one) => supplierKey(one?.supplier ?? null) === supplierKey(first?.supplier ?? null));
  return first === undefined || first === null || !isOne ? part : { ...part, ...first };
}
