import { companyIn } from '../batch/placeholders.ts';
import { companyKey } from '../judge/companies.ts';
import type { JudgedFinding } from '../judge/types.ts';
import type { Say } from '../locale/types.ts';
import { supplierNamed } from '../regulation/suppliers.ts';
import type { ReportContext } from './types.ts';

type Companies = Pick<ReportContext, 'companies'>;

/** A firm by the name that the user's list gives it; null for an empty cell or words (`n/a`, `various`). */
const firmNamed = (text: string | null | undefined, { companies = [] }: Companies): string | null =>
  (companies.length === 0 ? null : supplierNamed(text, companies)?.name) ?? companyIn(text);

/**
 * Who is to be asked: the seller, else the maker, by the name that the user's list gives a firm. Null where the bill names nobody,
 * in an empty cell or in words; a word that is the name of a firm is one where the list has it.
 */
export const supplierOf = (
  finding: Pick<JudgedFinding, 'supplier' | 'manufacturer'>,
  context: Companies,
): string | null => firmNamed(finding.supplier, context) ?? firmNamed(finding.manufacturer, context);

/** The same with the maker, where somebody else sells what it makes: `Handel GmbH (maker: Nordmagnet AB)`; '' where nobody is named. */
export function askedFirm(finding: JudgedFinding, context: Companies, say: Say): string {
  const supplier = supplierOf(finding, context);
  const maker = firmNamed(finding.manufacturer, context);
  if (supplier === null) return '';
  const isOne = maker === null || maker === supplier || companyKey(maker) === companyKey(supplier);
  return isOne ? supplier : say('ask.ofMaker', { supplier, maker });
}
