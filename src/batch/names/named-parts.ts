import type { Bom } from '../../bom/types.ts';
import type { Decomposition } from '../../materials/types.ts';
import { runRules } from '../../rules/run.ts';
import type { Finding, Rule } from '../../rules/types.ts';
import { describePart } from '../lines/describe-part.ts';
import { spokenKeys } from '../../bom/name-keys.ts';
import { partNamesOf } from '../../bom/part-names.ts';
import type { Facts, NamedPart } from '../types.ts';
import type { UnitOptions } from '../unit-options.ts';

const NOT_ASKED: readonly NamedPart[] = [];

/**
 * The parts that the facts speak of and no finding on content is about, in order of parts: what a declaration needs to
 * become a finding. What was declared is not looked at here: the record stays the same whatever the answer is.
 */
export function namedParts(
  bom: Bom,
  parts: readonly Decomposition[],
  findings: readonly Finding[],
  options: UnitOptions,
): readonly NamedPart[] {
  const wanted = spokenOf(bom, findings, options.facts);
  if (wanted.size === 0) return NOT_ASKED;
  // The engine gives place, chain, uses and identity; a rule that says nothing is all it takes.
  const naming: Rule = {
    id: 'register/named',
    meta: { category: 'data', severity: 'info', summary: '', messages: {} },
    create: (context) => ({
      bom: () => {
        for (const part of wanted) context.report(context.viewOf(part), { messageId: 'named' });
      },
    }),
  };
  const { asOf, trade, packs, fingerprint } = options;
  const found = runRules({
    bom,
    parts,
    describe: (part) => describePart(bom, part),
    rules: [{ rule: naming, options: {} }],
    asOf,
    trade,
    packs,
    fingerprint,
  });
  return [...wanted].map((part, at): NamedPart => {
    const { contents, against } = parts[part] as Decomposition;
    return { part: found[at] as Finding, contents, against };
  });
}

/** Ids of the parts, ascending. */
function spokenOf(bom: Bom, findings: readonly Finding[], facts: Facts | undefined): Set<number> {
  const wanted = new Set<number>();
  if (facts === undefined || facts.names.length === 0) return wanted;
  const names = new Set(facts.names);
  const reported = new Set(findings.flatMap(({ partKey, content }) => (content === null ? [] : [partKey])));
  let part = 0;
  for (const name of partNamesOf(bom)) {
    if (!reported.has(name.partKey) && spokenKeys(name).some((key) => names.has(key))) wanted.add(part);
    part++;
  }
  return wanted;
}
