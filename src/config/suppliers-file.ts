import { ConfigError } from '../errors.ts';
import { didYouMean } from '../judge/suggest.ts';
import { SUPPLIER_ROLES, type Supplier, type SupplierRole } from '../regulation/suppliers.ts';
import { listOf, rowsOf } from './table.ts';

export const SUPPLIERS_NAME = 'lintanide.suppliers.csv';
export const SUPPLIER_COLUMNS = ['name', 'aliases', 'country', 'role', 'shipFrom'] as const;

/** Suppliers from CSV. `path` is as reports name it. Throws `ConfigError` with the line of every kind of fault. */
export function parseSuppliers(text: string, path: string): readonly Supplier[] {
  return rowsOf(text, path, SUPPLIER_COLUMNS, ['name']).map(({ line, fields }): Supplier => {
    const source = `${path}:${String(line)}`;
    const name = fields.get('name');
    if (name === undefined)
      throw new ConfigError('supplier-name', `${source} names no supplier.`, 'Fill "name", or delete the line.');
    const place = (column: 'country' | 'shipFrom'): string | null => {
      const code = fields.get(column)?.toUpperCase() ?? null;
      if (code === null || /^[A-Z]{2}$/.test(code)) return code;
      throw new ConfigError('supplier-country', `${source}: "${code}" in "${column}" is no country.`, 'Write it as two letters: CN, JP, DE.'); // prettier-ignore
    };
    const roles = listOf(fields.get('role')?.replaceAll('/', '|').replaceAll(',', '|')).map((word): SupplierRole => {
      const role = SUPPLIER_ROLES.find((known) => known === word.toLowerCase());
      if (role === undefined) throw new ConfigError('supplier-role', `${source}: there is no role "${word}".`, didYouMean(word, SUPPLIER_ROLES)); // prettier-ignore
      return role;
    });
    return { name, aliases: listOf(fields.get('aliases')), country: place('country'), shipFrom: place('shipFrom'), roles, source }; // prettier-ignore
  });
}
