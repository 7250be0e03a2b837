import type { Control, IsoDate, LimbStanding, Pack } from '../regulation/types.ts';
import type { Question, QuestionClause, Rule } from '../rules/types.ts';
import { noLicence } from './no-licence.ts';
import { REGISTER_ELEMENTS, type RegisterColumn } from './register-columns.ts';
import type { RegisterRow } from './register-row.ts';
import type { PartRecord } from './types.ts';

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
  left: Pick<PartRecord, 'openElements' | 'openIfItRuns'> = {},
): Question | null {
  const clauses = question === null ? undefined : rule?.meta.clauses?.(question.messageId);
  if (question === null || clauses === undefined) return question;
  const limbs = standingsOf(controls, packs);
  const isTold = saysOfContent(row);
  const asked = clauses.filter(({ about }) => about !== 'shares');
  const open = asked.filter(
    (clause) => !isAnswered(clause, row, asOf) && !isSettled(clause, limbs) && !(isTold && clause.about === 'kind'),
  );
  const elements = elementsLeft(left);
  const shares = isTold && elements.length > 0 ? clauses.filter(({ about }) => about === 'shares') : [];
  if (open.length === asked.length && shares.length === 0) return question;
  const rest = clauses.filter((clause) => open.includes(clause) || shares.includes(clause));
  if (rest.length === 0) return null;
  const data = shares.length === 0 ? question.data : { ...question.data, elements: elements.join(', ') };
  return { ...question, messageId: 'rest', data, clauses: rest.map(({ id }) => id) };
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
  const has = (column: string): boolean => holds(column, values.get(column as RegisterColumn) ?? '');
  // A licence that ran out is asked for anew.
  const ranOut = (column: string): boolean => column === 'licence' && (values.get('licenceExpiry') ?? asOf) < asOf;
  return answeredBy.length > 0 && answeredBy.every((column) => has(column) && !ranOut(column));
}

/** Does a field answer its question? "Unknown" answers none, and that there is no licence does not either. */
export function holds(column: string, text: string): boolean {
  if (text === '' || text.toLowerCase() === 'unknown') return false;
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
