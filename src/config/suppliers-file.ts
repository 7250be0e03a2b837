import { ConfigError } from '../errors.ts';
import { countryHint } from '../judge/country-hint.ts';
import { didYouMean } from '../suggest.ts';
import { isCountryCode } from '../regulation/countries.ts';
import { contradiction } from '../regulation/supplier-names.ts';
import { SUPPLIER_ROLES, type Supplier, type SupplierRole } from '../regulation/suppliers.ts';
import { listOf, rowsOf } from './table.ts';

/** Name of the suppliers file that is looked for beside the configuration. */
export const SUPPLIERS_NAME = 'lintanide.suppliers.csv';
export const SUPPLIER_COLUMNS = ['name', 'aliases', 'country', 'role', 'shipFrom'] as const;

/** Suppliers from CSV. `path` is as reports name it. Throws `ConfigError` with the line of every kind of fault. */
export function parseSuppliers(text: string, path: string): readonly Supplier[] {
  const suppliers = rowsOf(text, path, SUPPLIER_COLUMNS, ['name']).map(({ line, fields }): Supplier => {
    const source = `${path}:${String(line)}`;
    const name = fields.get('name');
    if (name === undefined)
      throw new ConfigError('supplier-name', `${source} names no supplier.`, 'Fill "name", or delete the line.');
    const place = (column: 'country' | 'shipFrom'): string | null => {
      const written = fields.get(column) ?? null;
      // A "no" in small letters denies something, and is not Norway.
      const code = written !== null && /^no$/i.test(written) ? written : (written?.toUpperCase() ?? null);
      if (written === null || code === null || isCountryCode(code)) return code;
      throw new ConfigError(
        'supplier-country',
        `${source}: "${written}" in "${column}" is no code of a country.`,
        countryHint(written),
      );
    };
    const roles = listOf(fields.get('role')?.replaceAll('/', '|').replaceAll(',', '|')).map((word): SupplierRole => {
      const role = SUPPLIER_ROLES.find((known) => known === word.toLowerCase());
      if (role === undefined)
        throw new ConfigError(
          'supplier-role',
          `${source}: there is no role "${word}".`,
          didYouMean(word, SUPPLIER_ROLES),
        );
      return role;
    });
    return {
      name,
      aliases: listOf(fields.get('aliases')),
      country: place('country'),
      shipFrom: place('shipFrom'),
      roles,
      source,
    };
  });
  const found = contradiction(suppliers);
  if (found === null) return suppliers;
  const [word, one, other] = found;
  throw new ConfigError(
    'supplier-twice',
    `${other.source}: "${word}" is named in ${one.source} too, and the two lines say different things of it.`,
    'Keep one line per company, and every name in one line: which of the two would hold, nobody could tell.',
  );
}
