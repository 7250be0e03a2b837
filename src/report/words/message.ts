import { fill, templateOf } from '../../locale/phrase.ts';
import { SETTLED } from '../../judge/register/names.ts';
import type { Finding, Rule } from '../../rules/types.ts';
import { claimIn } from './claim-in.ts';

/** Claims that are made by judging and not by a rule. */
const JUDGED: ReadonlyMap<string, string> = new Map([
  [SETTLED, 'Settled by the answer in {source}: {statement}. No entry is left for it; not a clearance'],
]);

export { fill };

type Rules = ReadonlyMap<string, Rule>;

/** The claim of a finding in words: the rule's template with the finding's data, in the language of the rule. */
export function messageOf(finding: Finding, rules: Rules): string {
  return claimOf(finding, rules).join('');
}

/** The two halves of the claim: what comes from the file and of the part, and what the law says of it. */
export function claimHalves(finding: Finding, rules: Rules): readonly [content: string, law: string] {
  return claimOf(finding, rules);
}

/** A sentence and what it was made of. Findings of a list share their data: of most, the words are those of another one. */
interface Made<Words> {
  readonly rules: Rules;
  readonly ruleId: string;
  readonly messageId: string;
  readonly data: Finding['data'];
  readonly phrases: Finding['phrases'];
  readonly words: Words;
}

/** Remembers the words of a few findings by an object that they share; `of` makes them from no more than `Made` names. */
function shared<Words>(by: (finding: Finding) => object, of: (finding: Finding, rules: Rules) => Words) {
  const memo = new Map<object, Made<Words>>();
  return (finding: Finding, rules: Rules): Words => {
    const { ruleId, messageId, data, phrases } = finding;
    const made = memo.get(by(finding));
    if (
      made?.rules === rules &&
      made.ruleId === ruleId &&
      made.messageId === messageId &&
      made.data === data &&
      made.phrases === phrases
    )
      return made.words;
    const words = of(finding, rules);
    if (memo.size >= MOST_SHARED) memo.clear();
    memo.set(by(finding), { rules, ruleId, messageId, data, phrases, words });
    return words;
  };
}

const MOST_SHARED = 64;

/** What is in the part, with what was declared of it, and the sentences after that. */
const claimOf = shared(({ data }) => data, claimMade);

function claimMade(finding: Finding, rules: Rules): readonly [content: string, law: string] {
  const meta = rules.get(finding.ruleId)?.meta;
  const { declared } = finding.data;
  const isDeclared = typeof declared === 'string' && Object.hasOwn(finding.data, 'elements');
  if (meta?.said !== undefined) return claimIn(finding, meta, meta.said, isDeclared);
  const claim = fill(JUDGED.get(finding.messageId) ?? templateOf(meta?.messages, finding.messageId), finding.data);
  const end = /\. (?=\p{Lu}\p{Ll})/u.exec(claim)?.index ?? claim.length;
  return [claim.slice(0, end) + (isDeclared ? `; declared: ${declared}` : ''), claim.slice(end)];
}

/** The cheapest question that would settle it, or null. */
export function questionOf(finding: Finding, rules: Rules): string | null {
  return finding.question === null ? null : questionAsked(finding, rules);
}

const questionAsked = shared(({ question, data }) => question ?? data, questionMade);

function questionMade(finding: Finding, rules: Rules): string | null {
  if (finding.question === null) return null;
  const { messageId, data } = finding.question;
  const meta = rules.get(finding.ruleId)?.meta;
  const words = { ...finding.data, ...data };
  if (meta?.said !== undefined)
    for (const [name, value] of Object.entries(words)) if (typeof value === 'string') words[name] = meta.said(value);
  const { clauses } = finding.question;
  if (clauses === undefined) return fill(templateOf(meta?.questions, messageId), words);
  const left = clauses.map((id) => fill(templateOf(meta?.questions, id), words)).join('; ');
  return fill(templateOf(meta?.questions, messageId), { ...words, clauses: left });
}
