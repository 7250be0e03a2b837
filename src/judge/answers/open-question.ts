import type { Control, IsoDate, LimbStanding, Pack } from '../../regulation/types.ts';
import type { Finding, Question, QuestionClause, Rule } from '../../rules/types.ts';
import { spareOf } from '../../regulation/spares.ts';
import { noLicence } from './no-licence.ts';
import { answersCode } from './control-code.ts';
import { REGISTER_ELEMENTS, type RegisterColumn, type RegisterElement } from '../register/register-columns.ts';
import { shareOf } from '../register/register-values.ts';
import type { RegisterRow } from '../register/register-row.ts';
import type { PartRecord } from '../types.ts';

/**
 * What is left of a question under a line of the register: a clause that the line answers, or that turns on limbs which the answers
 * settle, is not asked again. Once a line says which magnet is in a component, or how much of one element, it is the shares of the
 * others that are asked for. Null where nothing is left; a question whose rule names no clauses stays whole.
 */
export function openQuestionOf(
  question: Question | null,
  rule: Rule | undefined,
  row: RegisterRow,
  controls: readonly Control[],
  packs: readonly Pack[],
  asOf: IsoDate,
  left: Pick<PartRecord, 'openElements' | 'openIfItRuns' | 'openFields'> = {},
): Question | null {
  const clauses = question === null ? undefined : rule?.meta.clauses?.(question.messageId);
  if (question === null || clauses === undefined) return question;
  const limbs = standingsOf(controls, packs);
  const isTold = saysOfContent(row);
  const isListed = left.openFields?.includes('licence') === true;
  const asked = clauses.filter(({ about }) => about !== 'shares' && about !== 'licence');
  const open = asked.filter(
    (clause) =>
      !isAnswered(clause, row, asOf) &&
      !(clause.about === 'named' && sharesDue(question, row).length === 0) &&
      !isSettled(clause, limbs) &&
      !(isTold && clause.about === 'kind'),
  );
  const elements = elementsLeft(left);
  const shares = isTold && elements.length > 0 ? clauses.filter(({ about }) => about === 'shares') : [];
  if (open.length === asked.length && shares.length === 0) return question;
  const rest = clauses.filter(
    (clause) => open.includes(clause) || shares.includes(clause) || (isListed && clause.about === 'licence'),
  );
  if (rest.length === 0) return null;
  const data = shares.length === 0 ? question.data : { ...question.data, elements: elements.join(', ') };
  return { ...question, messageId: 'rest', data, clauses: rest.map(({ id }) => id) };
}

/** The clauses that a question asks; null where its rule names none, or nothing is asked. */
function clausesAsked(question: Question | null, rule: Rule | undefined): readonly QuestionClause[] | null {
  const clauses = question === null ? undefined : rule?.meta.clauses?.(question.messageId);
  if (question === null || clauses === undefined) return null;
  return question.clauses === undefined ? clauses : clauses.filter(({ id }) => question.clauses?.includes(id));
}

/** Elements that a question names. */
const elementsAsked = ({ data }: Question): RegisterElement[] => {
  const named = (data['elements'] ?? '').split(/[,/]\s?/);
  return REGISTER_ELEMENTS.filter((symbol) => named.includes(symbol));
};

/** Those of them whose share a line does not say. */
const sharesDue = (question: Question, { values }: RegisterRow): RegisterElement[] =>
  elementsAsked(question).filter((symbol) => shareOf(values.get(symbol) ?? '') === null);

/** What the question of a finding asks for, as far as its rule names clauses. */
export interface Asks {
  readonly columns: ReadonlySet<string>;
  /** Kinds of limbs that turn on it. */
  readonly limbs: ReadonlySet<string>;
  /** Elements whose share is asked for, also where they are known to be there. */
  readonly elements: readonly RegisterElement[];
}

/** Null where the rule names no clauses: then anything may be asked. */
export function asksOf(
  { question, ruleId }: Pick<Finding, 'question' | 'ruleId'>,
  rules: ReadonlyMap<string, Rule>,
): Asks | null {
  const clauses = clausesAsked(question, rules.get(ruleId));
  if (question === null || clauses === null) return null;
  return {
    columns: new Set(clauses.flatMap(({ answeredBy }) => answeredBy)),
    limbs: new Set(clauses.flatMap(({ limbs = [] }) => limbs)),
    elements: clauses.some(({ about }) => about === 'named') ? elementsAsked(question) : [],
  };
}

/** What keeps a line from being answered where it is open whether what is shipped is listed: elements without a share, and columns. */
export interface Due {
  readonly elements: readonly string[];
  readonly fields: readonly string[];
}

/** What a line still owes of those clauses of the question that must be answered; both lists are empty where it owes nothing. */
export function dueOf(question: Question | null, rule: Rule | undefined, row: RegisterRow, asOf: IsoDate): Due {
  const due = (clausesAsked(question, rule) ?? []).filter(({ isDue }) => isDue === true);
  const isNamed = due.some(({ about }) => about === 'named');
  return {
    elements: question !== null && isNamed ? sharesDue(question, row) : [],
    fields: due.flatMap((clause) => (isAnswered(clause, row, asOf) ? [] : clause.answeredBy)),
  };
}

/** Columns that answer what is left of a question. */
export function fieldsLeft(rest: Question | null, whole: Question | null, rule: Rule | undefined): readonly string[] {
  const clauses = rest === null || whole === null ? [] : (rule?.meta.clauses?.(whole.messageId) ?? []);
  const left = rest?.clauses === undefined ? clauses : clauses.filter(({ id }) => rest.clauses?.includes(id));
  return left.flatMap(({ answeredBy }) => answeredBy);
}

/** Elements whose share is open, also where only a measure of unsettled status asks for it; in the order of the register. */
function elementsLeft({
  openElements = [],
  openIfItRuns = [],
}: Pick<PartRecord, 'openElements' | 'openIfItRuns'>): string[] {
  return REGISTER_ELEMENTS.filter((symbol) => openElements.includes(symbol) || openIfItRuns.includes(symbol));
}

/** Does a line say which magnet or material it is, or how much of an element is in it? */
function saysOfContent({ values }: RegisterRow): boolean {
  return (['material', 'grade', ...REGISTER_ELEMENTS] as const).some((column) =>
    holds(column, values.get(column) ?? ''),
  );
}

function isAnswered({ answeredBy }: QuestionClause, { values }: RegisterRow, asOf: IsoDate): boolean {
  const has = (column: string): boolean =>
    column === 'controlCode' ? answersCode(values) : holds(column, values.get(column as RegisterColumn) ?? '');
  // A licence that ran out is asked for anew.
  const ranOut = (column: string): boolean => column === 'licence' && (values.get('licenceExpiry') ?? asOf) < asOf;
  return answeredBy.length > 0 && answeredBy.every((column) => has(column) && !ranOut(column));
}

/** Does a field answer its question? "Unknown" answers none, and that there is no licence does not either. */
export function holds(column: string, text: string): boolean {
  if (text === '' || text.toLowerCase() === 'unknown') return false;
  if (column === 'formShipped') return spareOf(text) !== 'unclear';
  return column !== 'licence' || noLicence(text) === null;
}

/** Whether the answers settle all limbs, of some kinds, that findings hang on: what turns on these alone is no question any more. */
export function settledLimbs(
  controls: readonly Control[],
  packs: readonly Pack[],
): (limbs: NonNullable<QuestionClause['limbs']>) => boolean {
  const standings = standingsOf(controls, packs);
  return (limbs) => isSettled({ limbs }, standings);
}

interface KindStanding {
  readonly kind: string;
  readonly standing: LimbStanding['standing'];
}

function isSettled({ limbs = [] }: Pick<QuestionClause, 'limbs'>, standings: readonly KindStanding[]): boolean {
  const own = standings.filter(({ kind }) => limbs.some((limb) => limb === kind));
  return own.length > 0 && own.every(({ standing }) => standing !== 'open');
}

/** How the limbs of the controls stand, by what they turn on. */
function standingsOf(controls: readonly Control[], packs: readonly Pack[]): KindStanding[] {
  const measures = packs.flatMap((pack) => pack.measures);
  return controls.flatMap(({ measure, limbs = [] }) =>
    limbs.flatMap(({ clause, standing }) => {
      const kind = measures.find(({ id }) => id === measure)?.clauses.find(({ id }) => id === clause)?.limb?.kind;
      return kind === undefined ? [] : [{ kind, standing }];
    }),
  );
}
