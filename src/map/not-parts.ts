import { TextKind } from '../read/arena.ts';
import type { Sheet } from '../read/sheet.ts';
import { isListOfFirms } from './firms.ts';
import { headerKey } from './headers/headers.ts';
import { isToChoose } from './headers/histories.ts';
import { mayHeadPins } from './headers/pin-words.ts';
import { lastOfPins } from './headers/pins-below.ts';
import { isPlain } from './plain.ts';
import { PoolBytes, pooledTexts } from './cells/text-pool.ts';

const PIVOT = new Set([
  'rowlabels',
  'etiquettesdelignes',
  'zeilenbeschriftungen',
  'etiquetasdefila',
  'etichettediriga',
  'etykietywierszy',
  '行标签',
  '列標籤',
  '行ラベル',
  '행레이블',
  'названиястрок',
]);
const FORM = new Set([
  'mandatory',
  'fieldtype',
  'options',
  'default',
  'defaultvalue',
  'fetchfrom',
  'nullable',
  'datatype',
  'fieldname',
  'label',
  'validation',
  'primarykey',
  'inlistview',
  'displaydependsonjs',
]);
/** Columns of a form with questions to a supplier, as its grey line has them: letter for letter, whatever was saved around it. */
const ASKED = new Set([
  'detectionLimit',
  'chineseTechnology',
  'licence',
  'licenceType',
  'licenceExpiry',
  'lots',
  'validUntil',
  'signer',
  'signed',
]);
/** So many of them stand in no bill. */
const ENOUGH_ASKED = 6;
const SMELTER = /smelter|refiner\b|冶炼厂|精錬所|製錬所/iu;
/** Forms by which companies answer for minerals, as their title names them; a column `CMRT` of a bill says whose has come. */
const MINERALS = /minerals? reporting template/i;
const TITLE_ROWS = 4;
const PLAIN_SMELTER = /smelter|refiner\b/i;
/** Pins of controllers, of what drives motors, and of buses, alone or with what is wired to them behind a dash: "GPIO 27 — reed switch". */
const PIN =
  /^(?:(?:GPIO|GP|DIO|Pin)[ _-]?\d{1,2}|P[A-K]\d{1,2}|PWM[A-F]?\d{0,2}|[AB](?:IN|O|OUT)\d|(?:IN|OUT)[1-8]|EN[AB]?|STEP|DIR|STBY|SDA|SCL|MOSI|MISO|SCK|[RT]XD?|VCC|VIN|VM|GND|3V3|5V)(?:$|\s{0,3}[—–:(/]|\s{1,3}-|-(?![A-Z]{0,3}\d))/;
const FEWEST_PINS = 4;
const FEWEST_WIRED = 2;
/** Of a connector, or a controller with all its ports. */
const MOST_PINS = 200;
/** What heads the numbers of pins, in the first column. */
const PIN_HEADER = /^(?:gpio|pins?|pino|broche|пин|引脚|針腳|ピン)(?: ?(?:no\.?|nr\.?|num(?:ber)?|#|番号))?$/i;
/** A title and a header. */
const OTHER_ROWS = 2;
const ROWS = 12;
const LONGEST = 60;
/** Filled cells of a row that are looked at. */
const LONGEST_ROW = 60;

/** What the word of a cell says of its sheet. */
const Sign = { known: 1, pivot: 2, form: 4, smelter: 8, asked: 16, pin: 32 } as const;

function signsOf(text: string): number {
  if (text.length > LONGEST) return Sign.known;
  const smelter = (isPlain(text) ? PLAIN_SMELTER : SMELTER).test(text) ? Sign.smelter : 0;
  if (PIN.test(text)) return Sign.known | Sign.pin | smelter;
  // A number stays in the key of a text, and is in none of these.
  if (/\d/.test(text)) return Sign.known | smelter;
  const key = headerKey(text);
  const asked = ASKED.has(text) ? Sign.asked : 0;
  return Sign.known | asked | (PIVOT.has(key) ? Sign.pivot : 0) | (FORM.has(key) ? Sign.form : 0) | smelter;
}

/** What a list says that is not to be asked about either: all it names stands in a bill. */
const OWN_LIST = 'a list that lintanide printed, no parts list';
/** The same: what is wired to a pin stands in a bill, or is none. */
export const PINS = 'a table of pins: it says what is wired to what, no parts';

/** What was changed stands in a bill, or does no more. */
export const CHANGES = 'a history of changes: it says what was changed in a list, and lists no parts';
/** What it counts and sums up stands in the lists. */
export const SUMS = 'it sums up the lists beside it, group by group';
/** What is chosen stands in a bill. */
const TO_CHOOSE = 'a hidden list to choose from: what was chosen stands in a bill';

/** What is bought of them stands in a bill. */
const FIRMS = 'a list of firms: it says who sells what, and names no parts';
/** What heads a column of firms begins with. */
const FIRM =
  /^\s?(?:suppl|vend|sell|shop|store|reta|dist|lief|h[äa]nd|bez|fourn|prov|forn|lev|dost|doda|прод|пост|магаз|teda|sat[ıi]|[供商店购購仕販]|공급|판매)/iu;
const MOST_FIRMS = 200;

/** What it asks about stands in a bill. */
const QUESTIONS = 'a form with questions to a supplier: "lintanide questions --read" keeps its answers';

/** What it remarks on is asked of smelters; tin, tantalum, tungsten and gold are all that it answers for. */
const CONFLICT_MINERALS =
  'a conflict minerals reporting template: a company answers for tin, tantalum, tungsten and gold in it, and it names no parts';

/** Whether a sheet is one that is no list, and names nothing that somebody would have to look at. */
export const isSettled = (reason: string): boolean => SETTLED.has(reason);
const SETTLED: ReadonlySet<string> = new Set([OWN_LIST, PINS, QUESTIONS, CHANGES, TO_CHOOSE, FIRMS, CONFLICT_MINERALS]);

/** How the lists begin that commands of this tool print: grams, drafts of notices, a dump. What they repeat is in the bills. */
const OWN: readonly (readonly string[])[] = [
  ['file', 'place', 'level', 'chain', 'part', 'description', 'quantity', 'contents', 'element', 'min_g'],
  ['draft', 'measure', 'article', 'status', 'file', 'place', 'partNumber'],
  ['sheet', 'kind', 'level', 'partNumber', 'revision', 'description'],
  ['file', 'place', 'part', 'text', ''],
];

function isOwnList(sheet: Sheet): boolean {
  const first = sheet.rowCount === 0 ? '' : sheet.text(0, 0);
  return OWN.some(
    (words) =>
      words[0] === first &&
      words.every((word, column) => (column < sheet.columnCount ? sheet.text(0, column) : '') === word),
  );
}

/**
 * Whether every row names a pin, but for a title and a header: below a table of pins a list may stand, and among pins a part that has to
 * be asked about.
 */
function isOfPins(sheet: Sheet, signsAt: (id: number) => number): boolean {
  if (sheet.rowCount > MOST_PINS) return false;
  let others = 0;
  for (let row = 0; row < sheet.rowCount; row++) {
    const filled = sheet.filled(row);
    if (filled.length > 0 && !filled.some((column) => (signsAt(sheet.id(row, column)) & Sign.pin) !== 0)) others++;
    if (others > OTHER_ROWS) return false;
  }
  return sheet.rowCount - others >= FEWEST_PINS;
}

/** `GPIO | Signal | Type` above `26 | STEP Motor 1 | Output`: every row opens with the number of a pin, each another one. */
function isNumberedByPins(sheet: Sheet): boolean {
  const head = sheet.rowCount < FEWEST_PINS + 1 || sheet.rowCount > MOST_PINS ? -1 : sheet.text(0, 0) === '' ? 1 : 0;
  if (head < 0 || !PIN_HEADER.test(sheet.text(head, 0).trim())) return false;
  const seen = new Set<string>();
  for (let row = head + 1; row < sheet.rowCount; row++) {
    const text = sheet.text(row, 0).trim();
    if (!/^\d{1,3}$/.test(text) && !PIN.test(text)) return false;
    seen.add(text);
  }
  return seen.size >= FEWEST_PINS && seen.size >= sheet.rowCount - head - 2;
}

/** `Function | Arduino pin` above `Motor A | D8`: each row says by its pin what is wired to it. */
function isHeadedByPins(sheet: Sheet): boolean {
  const isIt = sheet.rowCount > FEWEST_WIRED && sheet.rowCount <= MOST_PINS && mayHeadPins(sheet, 0);
  return isIt && lastOfPins(sheet, 0) === sheet.rowCount - 1;
}

/** `Supplier | Specialty | Website`: by the first row of several cells. */
function isOfFirms(sheet: Sheet): boolean {
  let head = 0;
  while (head < Math.min(TITLE_ROWS, sheet.rowCount) && sheet.filled(head).length < 2) head++;
  if (head >= sheet.rowCount || sheet.rowCount > MOST_FIRMS) return false;
  const isHeaded = sheet.filled(head).slice(0, 2).some((column) => FIRM.test(sheet.text(head, column))); // prettier-ignore
  return isHeaded && isListOfFirms(sheet, head);
}

/** The title of a form by which a company answers for minerals; null where the sheet is none. */
function mineralsForm(sheet: Sheet): string | null {
  for (let row = 0; row < Math.min(TITLE_ROWS, sheet.rowCount); row++)
    for (const column of sheet.filled(row).slice(0, 3)) {
      const text = sheet.text(row, column);
      if (MINERALS.test(text)) return text;
    }
  return null;
}

const OWNER = {};

/** Says why a sheet with a header is no parts list (pivot table, form definition, questions to a supplier, smelter list, pins, a hidden list to choose from); null if nothing speaks against it. */
export function foreignTable(sheet: Sheet): string | null {
  if (isOwnList(sheet)) return OWN_LIST;
  if (sheet.hidden && isToChoose(sheet.name)) return TO_CHOOSE;
  const form = mineralsForm(sheet);
  if (form !== null)
    return /conflict/i.test(form)
      ? CONFLICT_MINERALS
      : 'a minerals reporting template: a company answers for minerals in it, and it names no parts';
  const { texts } = sheet;
  const pooled = pooledTexts(texts);
  const held = pooled?.pool.column(OWNER, () => new PoolBytes());
  const signsAt = (id: number): number => {
    // Its digits are no such word.
    if (texts.kind(id) === TextKind.number) return Sign.known;
    const number = pooled?.numberOf(id) ?? 0;
    if (number === 0 || held === undefined) return signsOf(texts.text(id));
    let signs = held.get(number);
    if (signs === 0) held.set(number, (signs = signsOf(texts.text(id))));
    return signs;
  };
  for (let row = 0; row < Math.min(ROWS, sheet.rowCount); row++) {
    let form = 0;
    let smelter = 0;
    let asked = 0;
    let filled = 0;
    for (let column = 0; column < sheet.columnCount && filled < LONGEST_ROW; column++) {
      const id = sheet.id(row, column);
      if (id === 0) continue;
      filled++;
      const signs = signsAt(id);
      if ((signs & Sign.pivot) !== 0) return 'a pivot table: it sums up another sheet';
      if ((signs & Sign.form) !== 0) form++;
      if ((signs & Sign.smelter) !== 0) smelter++;
      if ((signs & Sign.asked) !== 0) asked++;
    }
    if (form >= 3) return 'a form definition: it lists the fields of a form, no parts';
    if (asked >= ENOUGH_ASKED) return QUESTIONS;
    // A column or two of it beside the parts of a product is none.
    if (smelter >= 2 && smelter * 3 >= filled) return 'a smelter list: it names smelters, no parts';
  }
  if (isOfFirms(sheet)) return FIRMS;
  return isOfPins(sheet, signsAt) || isNumberedByPins(sheet) || isHeadedByPins(sheet) ? PINS : null;
}
