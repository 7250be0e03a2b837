import type { Table } from '../../map/types.ts';
import type { Said, Statement } from './statements.ts';

/** What columns that speak of magnets or rare earths say of a row, as remarks would. */
export function saidIn(own: readonly Statement[], table: Table, ordinal: number): readonly Said[] {
  const said = saidOfMagnets(own, table, ordinal);
  const heavy = own.find((one) => one.about === 'heavy' && one.denied.has(table.sheet.id(ordinal, one.column)));
  // Of the heavy ones these are what magnets are made with.
  const free = heavy === undefined ? [] : [{ text: 'without Dy, Tb', column: heavy.column }];
  return said === null ? free : [said, ...free];
}

function saidOfMagnets(own: readonly Statement[], table: Table, ordinal: number): Said | null {
  const { sheet } = table;
  const magnets = own.filter(({ about }) => about === 'magnets');
  const idAt = ({ column }: Statement): number => sheet.id(ordinal, column);
  const quoted = ({ column }: Statement): string =>
    ` | ${table.headers.get(column) ?? ''}: ${sheet.text(ordinal, column)}`;
  const affirmed = magnets.filter((one) => one.yes.has(idAt(one)));
  const [first] = affirmed;
  const rare = own.find(({ about }) => about === 'rare-earths');
  if (first === undefined) {
    const denied = magnets.find((one) => one.denied.has(idAt(one)));
    if (denied !== undefined) return { text: `without magnets${quoted(denied)}`, column: denied.column };
    return rare === undefined ? null : saidOfRare(rare, idAt(rare));
  }
  const kind = rare?.yes.has(idAt(rare)) === true ? 'rare earth magnets' : 'magnets';
  const free = rare?.no.has(idAt(rare)) === true ? ', free of rare earths' : '';
  const [grams] = affirmed.flatMap((one) => one.grams?.get(idAt(one)) ?? []);
  const weighed = grams === undefined ? '' : ` of ${String(grams)} g`;
  const text = [...affirmed, ...(rare === undefined ? [] : [rare])].map(quoted).join('');
  return { text: `contains ${kind}${weighed}${free}${text}`, column: first.column };
}

/** What the answer says where nothing is asked of magnets, or nothing is said of them; the header itself names what it asks for, and is not read. */
function saidOfRare({ column, yes, denied, ofMagnets }: Statement, id: number): Said | null {
  const what = ofMagnets === true ? 'rare earth magnets' : 'rare earths';
  if (yes.has(id)) return { text: `contains ${what}`, column };
  return denied.has(id) ? { text: `free of ${what}`, column } : null;
}
