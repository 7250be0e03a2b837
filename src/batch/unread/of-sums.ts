import { headerCandidates } from '../../map/headers/dictionary.ts';
import { type Field, LineKind, type Table } from '../../map/types.ts';
import type { Sheet } from '../../read/sheet.ts';
import { type CarrierFinder, TOLD } from './unread-content.ts';

/** What groups of a bill are headed: no thing is called below it. */
const GROUP =
  /^(?:cost )?(?:categor(?:y|ies)|groups?|sections?|(?:sub-?)?(?:assembly|assemblies|systems?)|modules?|areas?|kategorie|(?:bau|kosten)?gruppe|bereich|cat[ée]gorie|groupe|(?:sous-)?ensemble|categor[ií]a|grupo|(?:sub)?conjunto|(?:sotto)?gruppo|assieme|grupa|podzespół|kategori[ae]?|skupina|sestava|категория|группа|узел|раздел|类别|類別|分[类類]|[组組][件别]|模[块塊]|部件|区分|カテゴリー?|ユニット|분류|구분|카테고리)$/iu;
/** How many of something a group has. */
const COUNT =
  /(?<!\p{L})(?:items?|parts?|components?|pieces?|lines?|count|total|teile|positionen|anzahl|pi[eè]ces|articles|nombre|piezas|art[ií]culos|elementi|pezzi|części|pozycj[ei]|díl[ůy]|деталей|позиций|количество)$|(?:零件|物料|部件|部品|品)[数數种種]|件[数數]|点数|[数數]量|부품 ?수|개수/iu;
/** Which of its things matter most. */
const FOREMOST =
  /^(?:critical|key|main|major|notable|kritische|wichtige|pi[eè]ces critiques|cr[ií]tic[oa]s|关键|關鍵|主要|重要)/iu;
const SHARE = /%|share|percent|anteil|porcentaje|占比|比例|割合|비율/iu;
const MONEY = /^[^\p{L}]{0,3}\p{Sc}\s?\d|^\d[\d.,\s–-]{0,20}\p{Sc}/u;
const COSTS: readonly Field[] = ['unitCost', 'totalCost'];
const MOST_COLUMNS = 6;
const MOST_ROWS = 60;

/** Whether the first column of a table with its header in the first row is headed as groups are. */
export const isHeadedByGroup = (sheet: Sheet): boolean => GROUP.test(sheet.text(0, sheet.filled(0)[0] ?? 0).trim());

/**
 * Whether a table sums up lists beside it, group by group: "Category | Cost" above "Motor & electrical | $100-200", "Assembly | Unique items". What a
 * list of the unit names such things, so that a group that is called after them is not the only one to do so.
 */
export function sumsUp(sheet: Sheet, tables: readonly Table[], finder: CarrierFinder): boolean {
  if (sheet.columnCount > MOST_COLUMNS || sheet.rowCount < 3 || sheet.rowCount > MOST_ROWS) return false;
  const [first, ...others] = sheet.filled(0);
  if (first === undefined || others.length === 0 || !isHeadedByGroup(sheet)) return false;
  if (!others.every((column) => isOfSums(sheet, column)) || others.every((at) => FOREMOST.test(sheet.text(0, at))))
    return false;
  return tables.some((table) => namesCarrier(table, finder));
}

function isOfSums(sheet: Sheet, column: number): boolean {
  const header = sheet.text(0, column).trim();
  if (FOREMOST.test(header)) return true;
  const isHeaded =
    COUNT.test(header) ||
    SHARE.test(header) ||
    headerCandidates(header).some(({ field, kind }) => kind !== 'contained' && COSTS.includes(field));
  const cells = Array.from({ length: sheet.rowCount - 1 }, (_, at) => sheet.text(at + 1, column).trim());
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length > 0 && filled.every((cell) => MONEY.test(cell))) return true;
  return (
    isHeaded && filled.filter((cell) => /\d/.test(cell) && !/\p{L}{4}/u.test(cell)).length * 3 >= filled.length * 2
  );
}

/** Whether a line of a list names what would be reported. */
export const namesCarrier = ({ sheet, lines }: Table, finder: CarrierFinder): boolean =>
  lines.ordinal.some(
    (row, line) =>
      lines.kind[line] === LineKind.part &&
      sheet.filled(row).some((column) => finder.isFirm(sheet.text(row, column).trim(), column, TOLD)),
  );
