import type { Control } from '../regulation/types.ts';
import type { Finding, Severity } from '../rules/types.ts';
import type { JudgedFinding, PartRecord } from './types.ts';

/** Every key of a finding has to be named: one that is added and left out here does not compile. */
type Whole = { readonly [Key in keyof Required<Finding>]: Finding[Key] };

/**
 * A finding with what was judged of it. Key by key: of a spread of so many keys, V8 keeps a hidden class per object that is
 * three times the object, and a bill may have a hundred thousand findings.
 */
export function judgedOf(finding: Finding, controls: readonly Control[], severity: Severity, record: PartRecord | null): JudgedFinding {
  const { ruleId, category, basis, defaultSeverity, messageId, data, phrases, partNumber, partKey, manufacturer, description } = finding;
  const { locations, chains, uses, parents, content, evidence, question, fingerprint, supplier, boughtIn, stated, cost, about, law, mpn, orderNumber } = finding;
  const judged: Whole & Pick<JudgedFinding, 'severity' | 'record'> = {
    ruleId, category, basis, defaultSeverity, messageId, data, phrases, partNumber, partKey, manufacturer, description,
    locations, chains, uses, parents, content, evidence, controls, question, fingerprint, supplier, boughtIn, stated, cost, about, law, mpn, orderNumber, severity, record,
  };
  return judged;
} // prettier-ignore
