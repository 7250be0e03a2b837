import type { Control, LimbStanding, Pack } from '../regulation/types.ts';
import type { Question, QuestionClause, Rule } from '../rules/types.ts';
import { noLicence } from './no-licence.ts';
import type { RegisterColumn } from './register-columns.ts';
import type { RegisterRow } from './register-row.ts';

/**
 * What is left of a question under a line of the register: a clause that the line answers, or that turns on a limb which the answers
 * settle, is not asked again. Null where nothing is left; a question whose rule names no clauses stays whole.
 */
export function openQuestionOf(
  question: Question | null,
  rule: Rule | undefined,
  row: RegisterRow,
  controls: readonly Control[],
  packs: readonly Pack[],
): Question | null {
  const clauses = question === null ? undefined : rule?.meta.clauses?.(question.messageId);
  if (question === null || clauses === undefined) return question;
  const limbs = standingsOf(controls, packs);
  const open = clauses.filter((clause) => !isAnswered(clause, row) && !isSettled(clause, limbs));
  if (open.length === clauses.length) return question;
  return open.length === 0 ? null : { ...question, messageId: 'rest', clauses: open.map(({ id }) => id) };
}

function isAnswered({ answeredBy }: QuestionClause, { values }: RegisterRow): boolean {
  return answeredBy.length > 0 && answeredBy.every((column) => holds(column, values.get(column as RegisterColumn) ?? ''));
} // prettier-ignore

/** Does a field answer its question? "Unknown" answers none, and that there is no licence does not either. */
export function holds(column: string, text: string): boolean {
  if (text === '' || text.toLowerCase() === 'unknown') return false;
  return column !== 'licence' || noLicence(text) === null;
}

interface KindStanding {
  readonly kind: string;
  readonly standing: LimbStanding['standing'];
}

function isSettled({ limb }: QuestionClause, standings: readonly KindStanding[]): boolean {
  const own = standings.filter(({ kind }) => kind === limb);
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
