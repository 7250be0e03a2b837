import { headerCandidates } from '../../map/headers/dictionary.ts';
import { topOf } from '../../map/tables.ts';
import type { Field, ForeignPlace, Table } from '../../map/types.ts';
import { TextKind } from '../../read/arena.ts';
import type { Sheet } from '../../read/sheet.ts';
import { locationIn } from '../../rules/location.ts';

/** Rows above a table of substances that its head may have. */
const ROWS = 14;
/** A row of more cells is one of another table. */
const MOST_CELLS = 4;
const LONGEST_LABEL = 40;
const LONGEST_NAME = 120;

/** What the head of such a paper calls the thing by, in the order in which a reader asks. */
const NAMING: readonly Field[] = ['name', 'description', 'material', 'partNumber', 'mpn', 'manufacturer'];
const LABELS =
  /^(?:product|trade name|commercial name|article|substance or mixture|produkt|handelsname|artikel|produit|nom commercial|producto|nombre comercial|prodotto|nome commerciale|produto|produs|produkty?|nazwa handlowa|obchodní název|изделие|продукт|产品|產品|商品|製品|제품)$/iu;
/** Papers that are called by what they are, before what they are about. */
const PAPER =
  /^(?:(?:material )?safety data sheet|m?sds|sicherheitsdatenblatt|fiche de données de sécurité|fds|ficha de (?:datos|dados) de (?:seguridad|segurança)|scheda (?:di )?dati di sicurezza|veiligheidsinformatieblad|karta charakterystyki|bezpečnostní list|паспорт безопасности|(?:full )?material (?:composition )?declaration|material data sheet|materialdatenblatt|(?:化学品)?安全(?:技术说明书|数据表|データシート)|물질안전보건자료)(?![\p{L}\d])[\s:：(\[–—-]{0,6}(?:(?:for|of|für|pour|de|di|para|do|для)\s+)?/iu;
/** A title of the part of a paper that the table stands in. */
const OF_TABLE =
  /^(?:section|abschnitt|rubrique|secci[oó]n|sezione|se[cç][cç][aã]o|rubriek|sekcja|oddíl|раздел|第?\s?\d|\d{1,2}(?:\.\d)?[.)\s])|composition|compos[ií][cç]|ingredient|constituent|zusammensetzung|bestandteil|substan[cz]|stoffe|skład|složení|состав|成分|组成|組成|함유|구성|^(?:rev(?:ision)?|version|date|datum|page|seite|stand)(?![\p{L}])/iu;
/** Names of sheets that programs give. */
const GIVEN =
  /^(?:sheet|tabelle|blatt|feuil|hoja|foglio|planilha|plan|blad|arkusz|list|лист|工作表|シート|시트)\s?\d*$/iu;

interface Named {
  readonly field: Field;
  readonly text: string;
  /** The cell it stands in; null: it is the name of a sheet or a file. */
  readonly cell: readonly [row: number, column: number] | null;
}

/**
 * What a table is about that names no part: as the rows above it say ("Product name: X", "Safety data sheet: X"), else the name of its sheet,
 * else that of its file. Two such tables are two things, though the same substances are in them.
 *
 * @param row the row, by ordinal, that stands for the thing
 */
export function calledAsAbove(table: Table, row: number, path: string): Table {
  const { sheet } = table;
  const columns = new Map<Field, readonly number[]>(table.columns);
  const placed = new Map<number, Field>();
  const places = new Map<number, ForeignPlace>();
  const from = Math.max(sheet.columnCount, table.right + 1);
  let next = from;
  for (const { field, text, cell } of namesOf(table, path)) {
    const column = next++;
    sheet.set(row, column, sheet.texts.intern(text, TextKind.string));
    columns.set(field, [column, ...(columns.get(field) ?? [])]);
    placed.set(column, field);
    places.set(
      column,
      cell === null ? { ...NOWHERE, file: path, sheet: sheet.name, text } : locationIn(sheet, ...cell),
    );
  }
  // What stands between them is beside the table, as before.
  const beside = Array.from({ length: from - table.right - 1 }, (_, at) => table.right + 1 + at);
  return {
    ...table,
    columns,
    right: next - 1,
    ignored: [...(table.ignored ?? []), ...beside],
    joined: { columns: placed, placeOf: (ordinal, column) => (ordinal === row ? (places.get(column) ?? null) : null) },
  };
}

const NOWHERE = { row: null, column: null, cell: null };

function namesOf(table: Table, path: string): readonly Named[] {
  const above = namesAbove(table);
  if (above.some(({ field }) => field !== 'manufacturer')) return above;
  const { name, heading } = table.sheet;
  const called = [heading, name].find((text) => text !== null && !GIVEN.test(text) && !OF_TABLE.test(text));
  return [...above, { field: 'name', text: called ?? stemOf(path), cell: null }];
}

function namesAbove(table: Table): readonly Named[] {
  const { sheet } = table;
  const named = new Map<Field, Named>();
  let title: Named | null = null;
  const top = topOf(table);
  for (let row = top - 1; row >= Math.max(0, top - ROWS); row--) {
    const cells = sheet.filled(row);
    if (cells.length > MOST_CELLS) break;
    const labelled = labelledIn(sheet, row, cells);
    for (const one of labelled) named.set(one.field, one);
    if (labelled.length === 0 && cells.length === 1) title ??= titleIn(sheet, row, cells[0] ?? 0);
  }
  const found = NAMING.flatMap((field) => named.get(field) ?? []);
  const isNamed = found.some(({ field }) => field !== 'manufacturer');
  return isNamed || title === null ? found : [title, ...found];
}

/** "Product name: X" in one cell or in two, and what stands beside it: "Part No. | 123". */
function labelledIn(sheet: Sheet, row: number, cells: readonly number[]): Named[] {
  const found: Named[] = [];
  let at = 0;
  while (at < cells.length) {
    const column = cells[at++] as number;
    const text = sheet.text(row, column).trim();
    const [, before = '', behind = ''] = /^([^:：]{1,40})[:：]\s*(.*)$/u.exec(text) ?? [null, text, ''];
    const field = fieldOf(before);
    if (field === null) continue;
    const value = behind !== '' ? column : cells[at];
    if (value === undefined) continue;
    if (behind === '') at++;
    const said = (behind === '' ? sheet.text(row, value) : behind).trim();
    if (isName(said)) found.push({ field, text: said, cell: [row, value] });
  }
  return found;
}

function fieldOf(label: string): Field | null {
  const word = label.trim().replace(/[.:：]$/u, '');
  if (word === '' || word.length > LONGEST_LABEL) return null;
  if (LABELS.test(word)) return 'name';
  const meant = headerCandidates(word).find(({ kind, field }) => kind !== 'contained' && NAMING.includes(field));
  return meant?.field ?? null;
}

function titleIn(sheet: Sheet, row: number, column: number): Named | null {
  const text = sheet.text(row, column).trim();
  const about = text.replace(PAPER, '').replace(/[)\]]$/u, '').trim(); // prettier-ignore
  if (!isName(about) || OF_TABLE.test(about)) return null;
  return { field: 'name', text: about, cell: [row, column] };
}

const isName = (text: string): boolean => text.length <= LONGEST_NAME && /\p{L}|\d{3}/u.test(text);

/** "SDS_magnet-N42.csv" as a reader says it. */
const stemOf = (path: string): string =>
  (path.split(/[\\/]/u).at(-1) ?? path)
    .replace(/\.[^.]{1,8}$/u, '')
    .replace(/_+/gu, ' ')
    .trim() || path;
