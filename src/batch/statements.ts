import type { Table } from '../map/types.ts';

/** What a column is asked about that says of each line whether it holds magnets: hardly any header names them. */
const NAMES_MAGNETS =
  /magn|aimant|im[aá]n|[íi]m[ãa]|calamit|магн|磁|マグネット|자석|rare|rari?s|(?<![a-z])h?rees?(?![a-z])|lourdes|pesad|тяж|raras|selten|rzadk|редкозем|稀土|希土|レアアース|희토/iu;

/** A column whose cells say of each line whether it holds magnets or rare earths. */
export interface Statement {
  readonly column: number;
  readonly about: 'magnets' | 'rare-earths' | 'heavy';
  /** Text ids of cells that say yes. */
  readonly yes: ReadonlySet<number>;
  readonly no: ReadonlySet<number>;
  /** Text ids of cells that say no in so many words; a dash may say that nobody knows. */
  readonly denied: ReadonlySet<number>;
  /** Of a column for rare earths: it asks for magnets of them. */
  readonly ofMagnets?: boolean;
  /** Of a column that says what the magnets of a piece weigh: grams by text id. */
  readonly grams?: ReadonlyMap<number, number>;
}

const NONE: readonly Statement[] = [];
const held = new WeakMap<Table, readonly Statement[]>();

/** Makes known which columns of a table are such; before that there are none. The module that finds them is loaded where a header names magnets. */
export async function findStatements(tables: readonly Table[]): Promise<void> {
  for (const table of tables)
    if ([...table.headers.values()].some((header) => NAMES_MAGNETS.test(header)))
      held.set(table, (await import('./statement-columns.ts')).statementColumns(table));
}

/** The columns of a table that say of each line whether it holds magnets; [] before `findStatements` has seen it. */
export const statementsOf = (table: Table): readonly Statement[] => held.get(table) ?? NONE;

/** What such columns say of a row, as remarks would. */
export function saidOf(table: Table, ordinal: number): readonly Said[] {
  const own = statementsOf(table);
  if (own.length === 0) return NOTHING_SAID;
  const said = saidOfMagnets(table, ordinal);
  const heavy = own.find((one) => one.about === 'heavy' && one.denied.has(table.sheet.id(ordinal, one.column)));
  // Of the heavy ones these are what magnets are made with.
  const free = heavy === undefined ? [] : [{ text: 'without Dy, Tb', column: heavy.column }];
  return said === null ? free : [said, ...free];
}

/** As a remark says it, and the column that says so. */
interface Said {
  readonly text: string;
  readonly column: number;
}
const NOTHING_SAID: readonly Said[] = [];

function saidOfMagnets(table: Table, ordinal: number): Said | null {
  const { sheet } = table;
  const own = statementsOf(table);
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
