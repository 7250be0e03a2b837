import { SETTLED } from '../judge/answers.ts';
import type { Finding, Rule } from '../rules/types.ts';

/** Claims that are made by judging and not by a rule. */
const JUDGED: ReadonlyMap<string, string> = new Map([
  [SETTLED, 'Settled by the answer in {source}: {statement}. No entry is left for it; not a clearance'],
]);

type Data = Readonly<Record<string, string | number | readonly string[]>>;

/** Replaces `{name}` by data. A name without data stays as written, so that a wrong template is seen. */
export function fill(template: string, data: Data): string {
  return template.replace(/\{(\w{1,64})\}/g, (whole, name: string) => {
    if (!Object.hasOwn(data, name)) return whole;
    const value = data[name];
    return typeof value === 'object' ? value.join(', ') : String(value);
  });
}

function templateOf(templates: Readonly<Record<string, string>> | undefined, id: string): string {
  return templates !== undefined && Object.hasOwn(templates, id) ? (templates[id] ?? id) : id;
}

/** The claim of a finding in words: the rule's template with the finding's data. */
export function messageOf(finding: Finding, rules: ReadonlyMap<string, Rule>): string {
  const template =
    JUDGED.get(finding.messageId) ?? templateOf(rules.get(finding.ruleId)?.meta.messages, finding.messageId);
  const claim = fill(template, finding.data);
  const { declared } = finding.data;
  if (typeof declared !== 'string' || !Object.hasOwn(finding.data, 'elements')) return claim;
  // What was declared belongs to the sentence on content, before what the law says of it.
  const end = endOfContent(claim);
  return `${claim.slice(0, end)}; declared: ${declared}${claim.slice(end)}`;
}

function endOfContent(claim: string): number {
  return /\. (?=\p{Lu}\p{Ll})/u.exec(claim)?.index ?? claim.length;
}

/** The first sentence of the claim: what is in the part. What the law says of it follows where controls are shown. */
export function contentClaimOf(finding: Finding, rules: ReadonlyMap<string, Rule>): string {
  const claim = messageOf(finding, rules);
  return claim.slice(0, endOfContent(claim));
}

/** The cheapest question that would settle it, or null. */
export function questionOf(finding: Finding, rules: ReadonlyMap<string, Rule>): string | null {
  if (finding.question === null) return null;
  const { messageId, data } = finding.question;
  return fill(templateOf(rules.get(finding.ruleId)?.meta.questions, messageId), { ...finding.data, ...data });
}
