import type { RuleContext, RuleListener } from 'lintanide/plugin';
import { groundReports } from './ground-reports.ts';

/** One finding for each ground that the trade facts of a file give, or the bill beside its parts; most files have nothing of it. */
export function reportGrounds(context: RuleContext, refusals: boolean): RuleListener {
  const { importer, endUser, endUserMilitary, endUse } = context.trade;
  const isGiven = [importer, endUser, endUserMilitary, endUse].some((fact) => fact !== null && fact !== undefined);
  const isStated = statesUsers(context);
  return isGiven || isStated ? groundReports(context, refusals, isGiven, isStated) : {};
}

/** Whether a list has a column that names end users, end uses or consignees; most have none, and what looks them up is not loaded. */
const statesUsers = ({ bom }: RuleContext): boolean =>
  bom.tables.some(({ columns }) => columns.has('endUser') || columns.has('endUse') || columns.has('shipTo'));
