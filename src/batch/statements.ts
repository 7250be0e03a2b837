import type { Table } from '../map/types.ts';

/** What a column is asked about that says of each line whether it holds magnets: hardly any header names them. */
const NAMES_MAGNETS =
  /magn|aimant|im[aá]n|[íi]m[ãa]|calamit|магн|磁|マグネット|자석|rare|rari?s|raras|selten|rzadk|редкозем|稀土|希土|レアアース|희토/iu;

/** A column whose cells say of each line whether it holds magnets or rare earths. */
export interface Statement {
  readonly column: number;
  readonly about: 'magnets' | 'rare-earths';
  /** Text ids of cells that say yes. */
  readonly yes: ReadonlySet<number>;
  readonly no: ReadonlySet<number>;
}

const NONE: readonly Statement[] = [];
const held = new WeakMap<Table, readonly Statement[]>();

/** Makes known which columns of a table are such; before that there are none. The module that finds them is loaded where a header names magnets. */
export async function findStatements(tables: readonly Table[]): Promise<void> {
  for (const table of tables)
    if ([...table.headers.values()].some((header) => NAMES_MAGNETS.test(header)))
      held.set(table, (await import('./statement-columns.ts')).statementColumns(table));
}

export const statementsOf = (table: Table): readonly Statement[] => held.get(table) ?? NONE;

/** What such columns say of a row, as a remark would; null: nothing, or no. */
export function saidOf(table: Table, ordinal: number): { readonly text: string; readonly column: number } | null {
  const { sheet } = table;
  const [magnets, rare] = (['magnets', 'rare-earths'] as const).map((about) =>
    statementsOf(table).find((one) => one.about === about),
  );
  if (magnets?.yes.has(sheet.id(ordinal, magnets.column)) !== true) return null;
  const id = rare === undefined ? 0 : sheet.id(ordinal, rare.column);
  const kind = rare?.yes.has(id) === true ? 'rare earth magnets' : 'magnets';
  const free = rare?.no.has(id) === true ? ', free of rare earths' : '';
  const quoted = [magnets, rare].flatMap((one) =>
    one === undefined ? [] : [`${table.headers.get(one.column) ?? ''}: ${sheet.text(ordinal, one.column)}`],
  );
  return { text: `contains ${kind}${free} | ${quoted.join(' | ')}`, column: magnets.column };
}
