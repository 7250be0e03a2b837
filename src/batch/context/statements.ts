import type { Table } from '../../map/types.ts';
import { saidIn } from './statement-words.ts';

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
  return own.length === 0 ? NOTHING_SAID : saidIn(own, table, ordinal);
}

/** As a remark says it, and the column that says so. */
export interface Said {
  readonly text: string;
  readonly column: number;
}
const NOTHING_SAID: readonly Said[] = [];
