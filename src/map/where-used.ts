import type { Sheet } from '../read/sheet.ts';
import { prepareDialects, type KnownDialect } from './dialect/dialect.ts';
import { headerCandidates } from './headers/dictionary.ts';
import { headerKey } from './headers/headers.ts';
import { LineKind, type Field, type LineColumns, type Table } from './types.ts';

/** Beginnings of the titles of where-used lists, whatever system printed them. "Where used" alone may head a column. */
export const TITLES = [
  'Where-used list', 'Where used report', 'Where used analysis', 'Where used query', 'Where used results', 'Where used search', 'Where used for', 'Where used of',
  'Multilevel where used', 'Multi level where used', 'Single level where used', 'Indented where used', 'All level where used', 'Material where used', 'Part where used',
  'Item where used', 'Component where used', 'Product where used', 'BOM where used', 'Inventory where used', 'BOM implosion', 'Implosion list', 'Implosion report', 'Implosion of', 'Inverted BOM', 'Reverse BOM',
  'Materialverwendung', 'Verwendungsnachweis', 'Teileverwendung', 'Artikelverwendung', 'Stücklistenverwendung', 'Mengenverwendung', 'Strukturverwendung', 'Baukastenverwendung', 'Verwendungsliste',
  "Cas d'emploi", "Liste des cas d'emploi", "Arbre d'emploi", 'Nomenclature inverse', 'Dónde se usa', 'Lista de implosión', 'Implosión de materiales', 'Estructura inversa', 'Lista de utilización',
  'Dove usato', 'Lista dove usato', 'Distinta inversa', 'Distinta base inversa', 'Implosione', 'Onde é usado', 'Onde usado', 'Estrutura inversa', 'Implosão',
  'Waar gebruikt', 'Gebruikslijst', 'Toepassingslijst', 'Gdzie użyte', 'Gdzie używane', 'Wykaz zastosowań', 'Lista zastosowań', 'Kde použito', 'Výkaz použití', 'Použití materiálu', 'Kde použité',
  'Ведомость применяемости', 'Где применяется', 'Где используется', 'Отчет о применяемости', 'Відомість застосовності', 'Де використовується', 'Var används', 'Hvor brukt', 'Hvor anvendt', 'Nerede kullanılıyor', 'Kullanım yeri',
  '使用先一覧', '品目使用先', '使用先リスト', '使用先照会', '逆展開', '部品逆展開', '部品表逆展開', '構成逆展開', '物料反查', '反查清单', '反查', 'BOM反查', 'BOM逆查', '逆查', '物料清单反查', '物料清单逆查', '反查清單', '用途查詢', '物料用途', '反向展开', 'BOM反展',
  '사용처 조회', '사용처 목록', '역전개', 'BOM 역전개', '정역전개',
]; // prettier-ignore

/** Titles that are one where they stand alone in their row, and name the part that is used, or stand above a column of what uses it. */
const ALONE = [
  'Where used',
  'Impieghi',
  'Impiego',
  "Emplois de l'article",
  'Dónde usado',
  'Waar gebruikt',
  'Куда входит',
  'Kde se používá',
];
/** The same where both do: what else they head is mostly what a thing is for. */
const OF_USE = [
  'Verwendung', 'Verwendungen', 'Emplois', 'Emploi', 'Utilisations', 'Usos', 'Uso', 'Utilización', 'Utilizaciones', 'Utilizações', 'Utilização', 'Utilizzi', 'Utilizzo', 'Gebruik', 'Toepassing',
  'Zastosowanie', 'Zastosowania', 'Użycie', 'Použití', 'Použitie', 'Применяемость', 'Применение', 'Застосовність', 'Användning', 'Anvendelse', 'Bruk', 'Käyttö', 'Kullanım', 'Felhasználás', 'Utilizare', 'Uses', 'Usage', '使用先', '用途', '사용처',
]; // prettier-ignore

/** Rows above a header in which the title is looked for. */
const ROWS = 30;

/** The dialects of such lists. */
const DIALECTS: ReadonlySet<string> = new Set(['where-used', 'sap/cs15']);

export const isWhereUsed = ({ dialect }: Pick<Table, 'dialect'>): boolean => DIALECTS.has(dialect ?? '');

let known: KnownDialect | null = null;
let titles: readonly string[] = [];

/**
 * A where-used list of any system, if a title above the header says that it is one: below a part stand the assemblies that use it, then
 * those that use these. The structure stands upside down, so no line is content of another, and how many of what a quantity counts
 * differs from system to system. Null where nothing says so.
 */
export function whereUsed(sheet: Sheet, headerRow: number): KnownDialect | null {
  if (titles.length === 0) titles = TITLES.map(headerKey);
  for (let row = Math.max(0, headerRow - ROWS); row < headerRow; row++)
    for (const column of sheet.filled(row)) {
      const text = sheet.text(row, column).slice(0, 200);
      const key = headerKey(text);
      // "Impieghi scalari (dove usato)"
      const within = headerKey(/[(（]([^()（）]{3,60})[)）]/u.exec(text)?.[1] ?? '');
      const isTitle = titles.some((title) => key.startsWith(title) || (within !== '' && within.startsWith(title)));
      if (isTitle || isOfUse(sheet, row, headerRow, key)) return (known ??= dialect());
    }
  return null;
}

/** Whether a title that mostly says something else stands above a part and what uses it. */
function isOfUse(sheet: Sheet, row: number, headerRow: number, key: string): boolean {
  if (sheet.filled(row).length !== 1) return false;
  const isFirm = ALONE.some((title) => key === headerKey(title));
  if (!isFirm && !OF_USE.some((title) => key === headerKey(title))) return false;
  let names = false;
  for (let below = row + 1; below < headerRow && !names; below++) names = isSearched(sheet, below);
  const fields = sheet.filled(headerRow).map((column) => headerCandidates(sheet.text(headerRow, column))[0]?.field);
  const isOfParents = fields.includes('parent') && !fields.includes('partNumber');
  return isFirm ? names || isOfParents : names && isOfParents;
}

/** What a label may say of the part that was searched for. */
const SEARCHED: readonly Field[] = ['partNumber', 'name', 'description', 'material'];

/** "Component: 7001 Magnet", in one cell or several. */
function isSearched(sheet: Sheet, row: number): boolean {
  const filled = sheet.filled(row);
  const [first] = filled;
  if (first === undefined || filled.length > 6) return false;
  const [, label = '', value = ''] = /^([^:：]{2,40})[:：](.*)$/su.exec(sheet.text(row, first).slice(0, 200)) ?? [];
  if (label === '' || (value.trim() === '' && filled.length < 2)) return false;
  return headerCandidates(label.trim()).some(({ field, kind }) => kind !== 'contained' && SEARCHED.includes(field));
}

/** Rows above a header that is printed again, in which a list names the next part whose uses it tells: they are no lines. */
export function markSearched(sheet: Sheet, repeated: ReadonlySet<number>, lines: LineColumns): void {
  for (let line = 0; line < lines.count; line++) {
    const row = lines.ordinal[line] as number;
    const isAbove = [1, 2, 3, 4].some((rows) => repeated.has(row + rows));
    if (isAbove && isSearched(sheet, row)) lines.kind[line] = LineKind.note;
  }
}

function dialect(): KnownDialect | null {
  const [made = null] = prepareDialects([
    {
      name: 'where-used',
      title: 'Where-used list',
      recognise: { headers: [] },
      columns: {},
      unread: ['level', 'parent', 'path', 'quantity', 'quantityTotal', 'quantityBase', 'assemblyQuantity', 'massTotal'],
      hierarchy: 'flat',
    },
  ]);
  return made;
}
