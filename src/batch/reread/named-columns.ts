import { SUMS } from '../../map/not-parts.ts';
import { type Field, LineKind, type MappedSheet, type Table } from '../../map/types.ts';
import { bundledDecomposer } from '../lines/decomposer.ts';
import { GUESSED } from '../types.ts';
import { sumsUp } from '../unread/of-sums.ts';
import { unreadColumns } from '../unread/unread-columns.ts';
import { CarrierFinder, MOST_ROWS, TOLD } from '../unread/unread-content.ts';
import { NAMING } from '../unread/unread.ts';

/**
 * Lists whose columns were guessed, once more: a column that names what would be reported tells what its lines are, though its cells look
 * like a kind of thing ("MOTOR" on ten lines) or are short (磁钢). So does what each line of a design is for, where it stands before what
 * was chosen for it and nothing else names the lines: "Function | Selection" above "Haptic motor | flat, 10 mm"; and what a list for a shop
 * calls the material of each.
 */
export async function readNamedColumns(mapped: readonly MappedSheet[]): Promise<MappedSheet[]> {
  const finder = new CarrierFinder(await bundledDecomposer());
  return mapped.map((one) => {
    const { sheet, tables } = one;
    if (sheet.columnNames !== null) return one;
    const others = mapped.flatMap((other) => (other === one ? [] : other.tables));
    if (tables.length > 0 && tables.every(isGuessed) && sumsUp(sheet, others, finder)) {
      const rows = `${String(sheet.rowNumber(0))}-${String(sheet.rowNumber(sheet.rowCount - 1))}`;
      return { ...one, tables: [], verdict: 'no-table', reason: SUMS, skipped: [{ sheet: sheet.name, rows, reason: SUMS }] }; // prettier-ignore
    }
    const own = tables.map(byMaterial);
    return { ...one, tables: own.map((table) => (isGuessed(table) ? named : byFunction)(table, finder)) };
  });
}

const isGuessed = ({ confidence }: Table): boolean => confidence <= GUESSED;

/** What a block of a design is called by; a purpose and an application are those of another thing. */
const FUNCTION =
  /^(?:(?:function|role)(?:al block)?|block|funktion|aufgabe|rolle|fonction|rôle|funzione|ruolo|función|rol|função|functie|funkcj[ae]|funkce|funkcia|funkcija|funkció|funk[st]jon|toiminto|işlev|функция|функція|роль|功能(?:模[块塊])?|模[块塊]|機能|役割|기능|역할)$/iu;

function byFunction(table: Table, finder: CarrierFinder): Table {
  const { columns, headers, assigned } = table;
  const isNamed = assigned?.some(({ field }) => field === 'name' || field === 'partNumber' || field === 'mpn') ?? true;
  const first = Math.min(...NAMING.flatMap((field) => columns.get(field) ?? []));
  const uses = columns.get('endUse') ?? [];
  const column = uses.find((at) => at < first && FUNCTION.test(headers.get(at)?.trim() ?? ''));
  if (isNamed || column === undefined) return table;
  const { sheet, lines } = table;
  const naming = NAMING.flatMap((field) => columns.get(field) ?? []);
  const isTold = (row: number): boolean =>
    finder.isFirm(sheet.text(row, column).trim(), column, TOLD) &&
    !naming.some((other) => finder.isReported(sheet.text(row, other).trim(), other, TOLD));
  if (!lines.ordinal.slice(0, MOST_ROWS).some((row, line) => lines.kind[line] === LineKind.part && isTold(row)))
    return table;
  const described = [column, ...(columns.get('description') ?? [])];
  const read = new Map<Field, readonly number[]>([...columns, ['description', described]]);
  if (uses.length === 1) read.delete('endUse');
  else read.set('endUse', uses.filter((at) => at !== column)); // prettier-ignore
  return { ...table, columns: read };
}

/** Words that a thing is called by, where materials are one or two. */
const FEWEST_WORDS = 3;
/** Lines of a list that show it, and how many of them are called so, and each otherwise. */
const [FEWEST_LINES, MOSTLY] = [5, 0.8];

/** "Material | Description" above "Bipolar stepper motor 200 steps | turns the wheel": what is bought is called by it, and no two lines are of one. */
function byMaterial(table: Table): Table {
  const { columns, sheet, lines } = table;
  const [column, ...others] = columns.get('material') ?? [];
  const described = columns.get('description') ?? [];
  if (column === undefined || others.length > 0 || columns.has('name') || column > Math.min(...described)) return table;
  const texts = [...lines.ordinal]
    .filter((_, line) => lines.kind[line] === LineKind.part)
    .map((row) => sheet.text(row, column).trim());
  const called = texts.filter((text) => text.split(/\s+/u).length >= FEWEST_WORDS && !text.includes('%'));
  if (texts.length < FEWEST_LINES || new Set(called).size < texts.length * MOSTLY) return table;
  const read = new Map<Field, readonly number[]>([...columns, ['description', [column, ...described]]]);
  read.delete('material');
  return { ...table, columns: read };
}

function named(table: Table, finder: CarrierFinder): Table {
  const naming = NAMING.flatMap((field) => table.columns.get(field) ?? []);
  const found = [...unreadColumns(table, naming, finder)].map(({ column }) => column);
  if (found.length === 0) return table;
  const described = [...(table.columns.get('description') ?? []), ...found].sort((a, b) => a - b);
  return { ...table, columns: new Map<Field, readonly number[]>([...table.columns, ['description', described]]) };
}
