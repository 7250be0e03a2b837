import { companyIn, firmIn } from '../../batch/names/placeholders.ts';
import { companyKey } from '../../judge/companies.ts';
import type { JudgedFinding } from '../../judge/types.ts';
import type { Say } from '../../locale/types.ts';
import { namesCountries } from '../../regulation/countries.ts';
import { supplierNamed } from '../../regulation/suppliers.ts';
import type { ReportContext } from '../types.ts';

type Companies = Pick<ReportContext, 'companies'>;

/** "Kestrel Motion": a name of two words, as most are. */
const USUAL =
  /^(?!(?:In|Own|Home|Self|From|Made|Re|To|Not|On|By|Pending|Noch|Auf|Por|Da|Do) )(?!.*(?:[(/]|Scrap|Store|Shop|Market))[A-Z][a-z]+ [A-Z]/;

/** Beginnings of names of the countries that hardly any firm is called by, so that the names are looked up where one may be meant. */
const MAY_BE_PLACE =
  /^(?:(?:CN|CHN|PRC|TWN?|KR|JPN?|USA?|RUS|DEU?)(?![A-Za-z])|Chin|Cina|Tai?w|Hong|Jap|South|Kore|Core|German|Deuts|United|Ameri|Russ|Viet|India|Ital|[^!-~].{0,9}$|[^!-~]{2,8}[,/])/u;

/** "China" in a column for firms. */
const isPlace = (text: string): boolean => MAY_BE_PLACE.test(text) && namesCountries(text);

/** A firm by the name that the user's list gives it; null for an empty cell or words (`n/a`, `various`, `own stock`). */
function firmNamed(text: string | null | undefined, { companies = [] }: Companies): string | null {
  const listed = companies.length === 0 ? null : supplierNamed(text, companies)?.name;
  const firm = listed ?? companyIn(text);
  if (listed != null || firm === null) return firm;
  return isPlace(firm) ? null : USUAL.test(firm) ? firm : firmIn(firm);
}

type Named = Pick<JudgedFinding, 'supplier' | 'manufacturer' | 'boughtIn'>;

/** The firm that the bill names for the part itself: the seller, else the maker. */
const ownSupplier = (finding: Named, context: Companies): string | null =>
  firmNamed(finding.supplier, context) ?? firmNamed(finding.manufacturer, context);

/**
 * Who is to be asked: the seller, else the maker, else who supplies the assembly that the part is in; by the name that the user's list gives a
 * firm. Null where the bill names nobody, in an empty cell or in words; a word that is the name of a firm is one where the list has it.
 */
export const supplierOf = (finding: Named, context: Companies): string | null =>
  ownSupplier(finding, context) ?? firmNamed(finding.boughtIn?.supplier, context);

/** The assembly by whose supplier a part is asked about that names none; undefined: it names one, or nobody is named. */
export const askedFor = (finding: Named, context: Companies): string | undefined =>
  ownSupplier(finding, context) === null ? finding.boughtIn?.assembly : undefined;

/**
 * The same with the maker, where somebody else sells what it makes: `Handel GmbH (maker: Nordmagnet AB)`, or with the assembly:
 * `Ametek (supplies RB-00010, which it is in)`. '' where nobody is named.
 */
export function askedFirm(finding: JudgedFinding, context: Companies, say: Say): string {
  const supplier = supplierOf(finding, context);
  if (supplier === null) return '';
  const assembly = askedFor(finding, context);
  if (assembly !== undefined) return say('ask.ofAssembly', { supplier, assembly });
  const maker = firmNamed(finding.manufacturer, context);
  const isOne = maker === null || maker === supplier || companyKey(maker) === companyKey(supplier);
  return isOne ? supplier : say('ask.ofMaker', { supplier, maker });
}
