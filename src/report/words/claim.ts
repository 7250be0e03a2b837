import type { Finding, Rule } from '../../rules/types.ts';
import { claimHalves, messageOf } from './message.ts';

type Rules = ReadonlyMap<string, Rule>;

/** The first sentence of the claim: what is in the part. What the law says of it follows where controls are shown. */
export function contentClaimOf(finding: Finding, rules: Rules): string {
  return claimHalves(finding, rules)[0];
}

/**
 * The claim where controls are shown beside it, or what the law says is to follow: what is in the part. A finding without
 * controls (a party, an end use, the data) has nowhere else to say the rest, so it says all.
 */
export function shownClaimOf(finding: Finding, rules: Rules): string {
  return (finding.controls.length > 0 ? contentClaimOf : messageOf)(finding, rules);
}
