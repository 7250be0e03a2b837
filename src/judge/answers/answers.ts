import type { Content } from '../../materials/types.ts';
import type { Control, Pack } from '../../regulation/types.ts';
import type { Finding, LocatedEvidence } from '../../rules/types.ts';
import { type Answer, answerOf } from './answer.ts';
import { coarseWords } from './coarse-limit.ts';
import { recordOfQuestion } from './answered-question.ts';
import { type Conflict, CONFLICT_RULE, conflictsOf } from './conflicts.ts';
import { declaredContent, holds } from '../declared/declared-content.ts';
import { isSameKind } from '../declared/declared-family.ts';
import { DOWN_TO_LIMITS, statementWords } from './full-disclosure.ts';
import { isMagnetMaterial } from '../declared/magnet-material.ts';
import { declaredMagnet, type DeclaredMagnet, declaredSubstances } from '../declared/declared-magnet.ts';
import { isOfThing, withSubstances } from '../declared/declared-substance.ts';
import { isLeft, leaving, type LeftOpen, openIn } from './left-open.ts';
import { SETTLED } from '../register/names.ts';
import { dueOf, fieldsLeft, openQuestionOf } from './open-question.ts';
import { type Reconsidering, reconsider } from './reconsider.ts';
import { type Entry, isExpired, sourceOf, toRecord } from '../register/register.ts';
import type { PartRecord } from '../types.ts';

/** A finding with what the register says of its part, and what an answer made of it. */
export interface AnsweredFinding {
  readonly finding: Finding;
  readonly record: PartRecord;
  /** Nothing supports the finding any more; it stays, as info, with the record. */
  readonly isSettled: boolean;
  /** Findings that the answer itself raises. */
  readonly raised: readonly Finding[];
}

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
  const { content, question } = finding;
  if (content === null && question?.settledBy !== undefined)
    return {
      finding,
      record: recordOfQuestion(record, entry.row, question.settledBy, given.asOf),
      isSettled: false,
      raised: [],
    };
  if (content === null) return { finding, record, isSettled: false, raised: [] };
  if (answer === null) {
    const rule = given.rules.get(finding.ruleId);
    const due = dueOf(question, rule, entry.row, given.asOf);
    const open = openIn(content, finding.controls, null, given, undefined, due);
    // The maker of a magnet says nothing of what is in it, and is asked for once all the same.
    const left = isExpired(entry.row, given.asOf)
      ? question
      : (openQuestionOf(question, rule, entry.row, finding.controls, given.packs, given.asOf, open) ?? question);
    return {
      finding: left === question ? finding : { ...finding, question: left },
      record: leaving(record, open, given.asOf),
      isSettled: false,
      raised: [],
    };
  }
  const source = sourceOf(entry);
  const magnet = declaredMagnet(answer, given.decompose);
  const around = { magnet, hasSibling: hasSibling(finding, siblings, magnet), isOnly: isOnly(finding, siblings) };
  const conflicts = content.trace ? [] : conflictsOf(content, finding.evidence, answer, magnet, around.hasSibling);
  const raised = conflictFindings(finding, conflicts, source, given);
  const substances = declaredSubstances(answer, given.decompose);
  const declared = withSubstances(declaredContent(content, answer, around), substances, given.decompose);
  const said = [
    ...evidenceOf(answer, content, magnet, around.isOnly, source, entry.places),
    ...substanceEvidence(answer, content, substances, source),
  ];
  const changed = { ...declared, evidence: [...said.map(withoutPlace), ...declared.evidence] };
  const report = reconsider(finding, changed, answer, path, given);
  const words = statementWords(said);
  if (report === null) {
    const hasZero = [...answer.elements.values()].some(({ verdict }) => verdict === 'absent');
    const statement = [words === '' ? 'the register' : words, ...(hasZero ? [DOWN_TO_LIMITS] : [])].join('; ');
    const data = { ...finding.data, statement, source };
    const settled: Finding = {
      ...finding,
      messageId: SETTLED,
      data,
      content: changed,
      evidence: [...said, ...finding.evidence],
      controls: [],
      question: null,
    };
    return { finding: settled, record: settledRecord(record), isSettled: true, raised };
  }
  const controls = (report.controls ?? []).map((control) => withFacts(control, answer, given.packs));
  const whole = report.question ?? null;
  const rule = given.rules.get(finding.ruleId);
  const restOf = (open?: LeftOpen): ReturnType<typeof openQuestionOf> =>
    openQuestionOf(whole, rule, entry.row, controls, given.packs, given.asOf, open);
  const open = openIn(
    changed,
    controls,
    { answer, magnet, isOnly: around.isOnly },
    given,
    () => fieldsLeft(restOf(), whole, rule),
    dueOf(whole, rule, entry.row, given.asOf),
  );
  const rest = restOf(open);
  const renewed: Finding = {
    ...finding,
    messageId: report.messageId,
    basis: report.basis ?? finding.basis,
    data: { ...report.data, ...(words === '' ? {} : { declared: words }) },
    phrases: report.phrases,
    content: changed,
    evidence: [...said, ...finding.evidence],
    controls,
    // Where something is open that no clause names, it is asked for as a whole.
    question: rest ?? (isLeft(open) ? whole : null),
  };
  return {
    finding: renewed,
    record: leaving(record, { ...open, ...notExcluded(open, answer, content) }, given.asOf),
    isSettled: false,
    raised,
  };
}

/** Zeros of the answer that leave their elements open since their limit is too high. `content` is as the bill gives it. */
function notExcluded({ openElements = [] }: LeftOpen, answer: Answer, content: Content): Pick<LeftOpen, 'notExcluded'> {
  const zeros = [...answer.elements.values()].filter(
    ({ verdict, symbol }) => verdict === 'coarse' && openElements.includes(symbol),
  );
  return zeros.length === 0 ? {} : { notExcluded: zeros.map((declared) => coarseWords(declared, content)) };
}

/** A licence that ran out, or a date that passed, is of no consequence where no entry is left. */
function settledRecord(record: PartRecord): PartRecord {
  return record.state === 'expired' || record.state === 'partial' ? { ...record, state: 'answered' } : record;
}

function hasSibling(finding: Finding, siblings: readonly Finding[], magnet: DeclaredMagnet | null): boolean {
  if (magnet === null) return false;
  return siblings.some(
    (other) => other !== finding && other.content !== null && isSameKind(other.content.material, magnet.family),
  );
}

function isOnly(finding: Finding, siblings: readonly Finding[]): boolean {
  return siblings.every((other) => other === finding || other.content === null);
}

/**
 * "To be answered: origin, technology": what was answered of it stands beside the clauses that turn on it, the licence
 * beside those that ask for one. What it means there is not decided here.
 */
function withFacts(control: Control, { facts }: Answer, packs: readonly Pack[]): Control {
  if (facts.length === 0 || control.applies === 'not-this-movement') return control;
  const ids = control.clause.split(', ');
  const clauses = packs
    .flatMap(({ measures }) => measures.filter(({ id }) => id === control.measure))
    .flatMap((measure) => measure.clauses.filter(({ id }) => ids.includes(id)));
  const turnsOnFacts = clauses.some((clause) => clause.facts !== undefined);
  const words = facts.flatMap((fact) => ((fact.about === 'limbs') === turnsOnFacts ? [fact.words] : []));
  if (words.length === 0) return control;
  return {
    ...control,
    because: [control.because, `declared: ${words.join('; ')}`].filter((part) => part !== '').join('; '),
  };
}

/** The substances of an answer that are this content, or in it. */
function substanceEvidence(
  answer: Answer,
  content: Content,
  substances: readonly Content[],
  source: string,
): LocatedEvidence[] {
  return substances.flatMap((substance) => {
    const number = answer.cas.find((one) => substance.material === `cas:${one}`);
    const isItself = substance.material === content.material;
    if (!isItself && !isOfThing(substance, content)) return [];
    return number === undefined
      ? [statementIn(`material ${answer.material ?? ''}`, `declared: ${substance.name}`, 0.99, source)]
      : [statementIn(`CAS ${number}`, `declared CAS number of ${substance.name}`, 0.99, source)];
  });
}

function statementIn(text: string, meaning: string, confidence: number, source: string): LocatedEvidence {
  return {
    kind: 'declared',
    text,
    role: 'material',
    meaning,
    source,
    grade: 'published',
    confidence,
    location: null,
  };
}

/** What the answer says of this content, one piece of evidence for each statement. */
function evidenceOf(
  answer: Answer,
  content: Content,
  magnet: DeclaredMagnet | null,
  isOnlyContent: boolean,
  source: string,
  places: Entry['places'] = new Map(),
): LocatedEvidence[] {
  const statement = (text: string, meaning: string, confidence: number, from = source): LocatedEvidence =>
    statementIn(text, meaning, confidence, from);
  const said: LocatedEvidence[] = [];
  const isMagnet = isMagnetMaterial(content.material);
  if (answer.family !== null && (isMagnet || answer.family.everything === true))
    said.push(statement(answer.material ?? '', `declared: ${answer.family.name}`, 0.99));
  if (magnet?.grade != null && isMagnet)
    said.push(statement(`grade ${magnet.grade.text}`, `declared grade: ${magnet.grade.meaning}`, 0.99));
  for (const declared of answer.elements.values()) {
    const { symbol, verdict, words } = declared;
    if (!isOnlyContent && !holds(content, symbol)) continue;
    // What a declaration leaves out is of interest where the bill lets one expect it.
    const isNamed = verdict !== 'unnamed' && (places.size === 0 || places.has(symbol));
    if (!isNamed && !content.elements.some((element) => element.symbol === symbol)) continue;
    const place = places.get(symbol) ?? source;
    if (verdict === 'claimed') said.push(statement(words, `${symbol} claimed to be absent, not proven`, 0.5, place));
    else if (verdict === 'coarse') said.push(statement(words, coarseWords(declared, content), 0.5, place));
    else if (verdict === 'unnamed')
      said.push({
        ...statement(words, `${symbol} not named in a full disclosure: ask for a method and its limit`, 0.5, place),
        grade: 'computed',
      });
    else if (verdict === 'absent')
      said.push(statement(words, `declared free of ${symbol}, down to the detection limit`, 0.99, place));
    else said.push(statement(words, `declared share of ${symbol}`, 0.99, place));
  }
  if (answer.grams !== null) said.push(statement(`${String(answer.grams)} g`, 'declared mass per piece', 0.99));
  if (answer.formShipped !== null) said.push(statement(`form as shipped: ${answer.formShipped}`, 'declared', 0.99));
  for (const fact of answer.facts) said.push(statement(fact.words, 'declared', 0.99));
  return said;
}

function withoutPlace(evidence: LocatedEvidence): Content['evidence'][number] {
  const { kind, text, role, meaning, source, grade, confidence, about } = evidence;
  return { kind, text, role, meaning, source, grade, confidence, about, column: -1 };
}

/** Contradictions of one part as findings: what the bill says against the answer, and the answer against itself. */
export function conflictFindings(
  finding: Finding,
  conflicts: readonly Conflict[],
  source: string,
  given: Reconsidering,
): Finding[] {
  const rule = given.rules.get(CONFLICT_RULE);
  // The bill's side first: where both are there, the one is corrected with the other.
  const theirs = conflicts.filter(({ within }) => within !== true);
  const list = theirs.length > 0 ? theirs : conflicts;
  if (rule === undefined || list.length === 0) return [];
  const joined = (of: (conflict: Conflict) => string): string => [...new Set(list.map(of))].join('; ');
  return [
    {
      ...finding,
      ruleId: CONFLICT_RULE,
      category: 'data',
      basis: 'fixed',
      defaultSeverity: rule.meta.severity,
      messageId: theirs.length > 0 ? 'declared' : 'within',
      data: { declared: joined(({ declared }) => declared), stated: joined(({ stated }) => stated), source },
      content: null,
      controls: [],
      question: { messageId: isOfMagnet(finding) ? 'which' : 'either', data: {} },
      fingerprint: given.fingerprint(CONFLICT_RULE, finding.partKey),
    },
  ];
}

/** A part of which nothing is reported counts as one: it is asked about because of what a magnet is made of. */
function isOfMagnet({ content }: Finding): boolean {
  return content === null || isMagnetMaterial(content.material);
}
