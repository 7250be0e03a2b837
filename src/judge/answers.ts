import type { Content } from '../materials/types.ts';
import type { Control } from '../regulation/types.ts';
import type { Finding, LocatedEvidence } from '../rules/types.ts';
import { type Answer, answerOf } from './answer.ts';
import { CONFLICT_RULE, conflictsOf } from './conflicts.ts';
import { declaredContent } from './declared-content.ts';
import { isMagnetMaterial, isSameKind } from './declared-family.ts';
import { type Reconsidering, reconsider } from './reconsider.ts';
import { type Entry, sourceOf, toRecord } from './register.ts';
import type { PartRecord } from './types.ts';

/** A finding with what the register says of its part, and what an answer made of it. */
export interface AnsweredFinding {
  readonly finding: Finding;
  readonly record: PartRecord;
  /** Nothing supports the finding any more; it stays, as info, with the record. */
  readonly isSettled: boolean;
  /** Findings that the answer itself raises. */
  readonly raised: readonly Finding[];
}

/** Message of a finding that an answer has emptied; its words are with the reports. */
export const SETTLED = 'settled-by-answer';

/**
 * Lays the answer of a register's row over one finding. `siblings` are the findings of the same part, this one included.
 * Each field settles its own question: what was not answered stays as the bill gives it.
 */
export function answered(
  finding: Finding,
  entry: Entry,
  siblings: readonly Finding[],
  path: string,
  given: Reconsidering,
): AnsweredFinding {
  const record = toRecord(entry, given.asOf);
  const answer = answerOf(entry.row, given.asOf);
  const { content } = finding;
  if (answer === null || content === null) return { finding, record, isSettled: false, raised: [] };
  const source = sourceOf(entry);
  const raised = conflictFindings(finding, content, answer, source, given);
  const declared = declaredContent(content, answer, hasSibling(finding, siblings, answer));
  const said = evidenceOf(answer, content, source);
  const changed = { ...declared, evidence: [...said.map(withoutPlace), ...declared.evidence] };
  const report = reconsider(finding, changed, answer.formShipped, path, given);
  const words = said.map(({ text }) => text).join('; ');
  if (report === null) {
    const data = { ...finding.data, statement: words === '' ? 'the register' : words, source };
    const settled: Finding = { ...finding, messageId: SETTLED, data, content: changed, evidence: [...said, ...finding.evidence], controls: [], question: null }; // prettier-ignore
    return { finding: settled, record: settledRecord(record), isSettled: true, raised };
  }
  const controls = (report.controls ?? []).map((control) => withFacts(control, answer));
  const openElements = openOf(changed, controls, answer);
  const renewed: Finding = {
    ...finding,
    messageId: report.messageId,
    basis: report.basis ?? finding.basis,
    data: { ...report.data, ...(words === '' ? {} : { declared: words }) },
    content: changed,
    evidence: [...said, ...finding.evidence],
    controls,
    question: report.question ?? null,
  };
  const isPart = record.state === 'answered' && openElements.length > 0;
  const late = isPart && record.due !== null && record.due < given.asOf;
  return {
    finding: renewed,
    record: { ...record, ...(isPart ? { state: late ? 'overdue' : 'partial' } : {}), openElements },
    isSettled: false,
    raised,
  };
}

/** A licence that ran out, or a date that passed, is of no consequence where no entry is left. */
function settledRecord(record: PartRecord): PartRecord {
  return record.state === 'expired' || record.state === 'partial' ? { ...record, state: 'answered' } : record;
}

function hasSibling(finding: Finding, siblings: readonly Finding[], { family }: Answer): boolean {
  if (family === null) return false;
  return siblings.some(
    (other) => other !== finding && other.content !== null && isSameKind(other.content.material, family),
  );
}

/** From here on an element is asked for whether or not its measure is known to run. */
const WORTH_ASKING = 0.3;

/**
 * Elements that an entry turns on and the answer names nothing for, where it names any. One that is hardly there, under
 * a measure that is not known to run (holmium in a magnet of dysprosium), stays in the finding and keeps no answer waiting.
 */
function openOf(content: Content, controls: readonly Control[], { elements }: Answer): string[] {
  if (elements.size === 0) return [];
  const stateOf = (symbol: string) => content.elements.find((element) => element.symbol === symbol);
  const open = new Set<string>();
  for (const { applies, element, status } of controls) {
    if (applies === 'not-this-movement' || applies === 'applies') continue;
    for (const symbol of element.split('/')) {
      const verdict = elements.get(symbol)?.verdict;
      const isAnswered = verdict === 'present' || verdict === 'absent' || stateOf(symbol)?.presence === 'proven';
      const isAsked = status === 'in-force' || (stateOf(symbol)?.confidence ?? 0) >= WORTH_ASKING;
      if (symbol !== '' && !isAnswered && isAsked) open.add(symbol);
    }
  }
  return [...open].sort();
}

/** "To be answered: origin, technology": what was answered of it stands beside the question; law is not decided here. */
function withFacts(control: Control, { facts }: Answer): Control {
  if (facts.length === 0 || control.applies === 'not-this-movement') return control;
  return { ...control, because: [control.because, `declared: ${facts.join('; ')}`].filter((part) => part !== '').join('; ') }; // prettier-ignore
}

/** What the answer says of this content, one piece of evidence for each statement. */
function evidenceOf(answer: Answer, content: Content, source: string): LocatedEvidence[] {
  const statement = (text: string, meaning: string, confidence: number): LocatedEvidence => ({
    kind: 'declared',
    text,
    role: 'material',
    meaning,
    source,
    grade: 'published',
    confidence,
    location: null,
  });
  const said: LocatedEvidence[] = [];
  if (answer.family !== null && isMagnetMaterial(content.material))
    said.push(statement(answer.material ?? '', `declared: ${answer.family.name}`, 0.99));
  for (const { symbol, verdict, words } of answer.elements.values()) {
    const isKnown = content.elements.some((element) => element.symbol === symbol) || isMagnetMaterial(content.material);
    if (!isKnown) continue;
    if (verdict === 'claimed') said.push(statement(words, `${symbol} claimed to be absent, not shown`, 0.5));
    else if (verdict === 'absent')
      said.push(statement(words, `declared free of ${symbol}, down to the detection limit`, 0.99)); // prettier-ignore
    else said.push(statement(words, `declared share of ${symbol}`, 0.99));
  }
  if (answer.grams !== null) said.push(statement(`${String(answer.grams)} g`, 'declared mass per piece', 0.99));
  for (const fact of answer.facts) said.push(statement(fact, 'declared', 0.99));
  return said;
}

function withoutPlace(evidence: LocatedEvidence): Content['evidence'][number] {
  const { kind, text, role, meaning, source, grade, confidence } = evidence;
  return { kind, text, role, meaning, source, grade, confidence, column: -1 };
}

function conflictFindings(
  finding: Finding,
  content: Content,
  answer: Answer,
  source: string,
  given: Reconsidering,
): Finding[] {
  const rule = given.rules.get(CONFLICT_RULE);
  const conflicts = content.trace ? [] : conflictsOf(content, finding.evidence, answer);
  if (rule === undefined || conflicts.length === 0) return [];
  return [
    {
      ...finding,
      ruleId: CONFLICT_RULE,
      category: 'data',
      basis: 'fixed',
      defaultSeverity: rule.meta.severity,
      messageId: 'declared',
      data: {
        declared: conflicts.map((conflict) => conflict.declared).join('; '),
        stated: [...new Set(conflicts.map((conflict) => conflict.stated))].join('; '),
        source,
      },
      content: null,
      controls: [],
      question: { messageId: 'which', data: {} },
      fingerprint: given.fingerprint(CONFLICT_RULE, finding.partKey),
    },
  ];
}
