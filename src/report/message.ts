import type { Finding, Rule } from '../rules/types.ts';

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
  return fill(templateOf(rules.get(finding.ruleId)?.meta.messages, finding.messageId), finding.data);
}

/** The first sentence of the claim: what is in the part. What the law says of it follows where controls are shown. */
export function contentClaimOf(finding: Finding, rules: ReadonlyMap<string, Rule>): string {
  const claim = messageOf(finding, rules);
  const end = /\. (?=\p{Lu}\p{Ll})/u.exec(claim);
  return end === null ? claim : claim.slice(0, end.index);
}

/** The cheapest question that would settle it, or null. */
export function questionOf(finding: Finding, rules: ReadonlyMap<string, Rule>): string | null {
  if (finding.question === null) return null;
  const { messageId, data } = finding.question;
  return fill(templateOf(rules.get(finding.ruleId)?.meta.questions, messageId), { ...finding.data, ...data });
}
