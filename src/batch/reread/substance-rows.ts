import type { Knowledge } from '../../knowledge/knowledge.ts';
import { readLevel } from '../../bom/hierarchy/levels.ts';
import { pieceGrams } from '../../map/cells/mass.ts';
import { parseNumber } from '../../map/cells/numbers.ts';
import { lineField } from '../../map/cells/texts.ts';
import { LineKind, type Field, type MappedSheet, type Substance, type Table } from '../../map/types.ts';

/** Substances that are told of one material at most, so that its text stays one that is judged whole. */
const MOST = 40;

/** What is known of substances by their CAS numbers, and of elements. */
type Substances = Pick<Knowledge, 'cas' | 'weights'>;

/** Per cent: from here on a material is that substance. */
const WHOLE = 90;

/** Per cent by weight of the line above: `5.2`, and of `4,5 - 6` the middle; NaN: the cell states none. */
function shareOf(table: Table, line: number): number {
  const text = lineField(table, line, 'substancePercent');
  const figures = (text.match(/\d[\d.,]*/g) ?? []).slice(0, 2).map((figure) => parseNumber(figure, table.decimal));
  const share = figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
  return share > 0 && share <= 100 ? share : NaN;
}

/** What a cell for a share says where a substance is not there; "< 0.1 %" says that it may be. A dash says so of a row alone. */
const NONE =
  /^(?:0(?:[.,]0{1,6})? ?(?:%|ppm|wt\.? ?%|gew\.? ?-?%)?|n\.? ?d\.?|n\/d|none|nil|absent|not (?:present|detected|contained)|nicht (?:enthalten|vorhanden|nachweisbar|nachgewiesen)|keine?|non (?:pr[eé]sente?|d[eé]tect[eé]e?|contenu|presente|rilevato|contenuto)|absente?|aucune?|no (?:presente|detectad[oa]|contiene)|ausente|assente|n[aã]o (?:presente|detectad[oa]|cont[eé]m)|nie (?:zawiera|wykryto)|не (?:содержит(?:ся)?|обнаружено)|отсутствует|未[检檢検]出|不含有?|无|無|なし|不検出|含有なし|불검출|미검출|없음|불포함)$/i;
const DASH = /^[-\u2013\u2014]{1,3}$/;

/** Whether a row declares that its substance is not there. */
function isDenied(table: Table, line: number): boolean {
  const said = lineField(table, line, 'substancePercent');
  return (NONE.test(said) || DASH.test(said)) && !/[1-9]/.test(lineField(table, line, 'substanceMass'));
}

const NEODYMIUM = /^n[eé]od[iyí]m(?:ium|io|e)?$/i;

/**
 * What a substance says of its material: an element of rare earths by its symbol, since "neodymium" alone is what magnets are called; of
 * an oxide the element that it brings ("Y2O3 8 %": Y 6.3 %), since a material with some of it is no oxide; any other by its name.
 */
function toldBy(name: string, cas: string, share: number, { cas: known, weights }: Substances): string {
  const { elements, formula } = known.get(cas.trim()) ?? {};
  const [symbol = NEODYMIUM.test(name) ? 'Nd' : undefined, ...others] = elements ?? [];
  if (symbol === undefined || others.length > 0 || share >= WHOLE) return `${name} ${percent(share)}`;
  let [own, all] = [0, 0];
  for (const [, atom = '', count] of (formula ?? '').matchAll(/([A-Z][a-z]?)(\d*)/g)) {
    const weight = (weights.get(atom) ?? NaN) * Number(count === '' ? 1 : count);
    all += weight;
    if (atom === symbol) own += weight;
  }
  return `${symbol} ${percent(own > 0 && all > 0 ? (share * own) / all : share)}`;
}

/** "Dy 0 %"; a dash denies nothing of what the material is. */
const noneOf = (table: Table, line: number, name: string, known: Substances): string =>
  DASH.test(lineField(table, line, 'substancePercent')) ? '-' : toldBy(name, lineField(table, line, 'cas'), 0, known);

const percent = (share: number): string => `${Number(share.toPrecision(4))} %`;

const NAMING: readonly Field[] = ['substance', 'name', 'description', 'material', 'cas'];

/** The name of the substance that a line is, and the column that says it; null where it is a part: it has a number of its own, or pieces. */
function substanceOf(table: Table, line: number): { readonly name: string; readonly column: number } | null {
  if (/[\p{L}\d]/u.test(lineField(table, line, 'partNumber')) || lineField(table, line, 'quantity') !== '') return null;
  const row = table.lines.ordinal[line] as number;
  for (const field of NAMING)
    for (const column of table.columns.get(field) ?? []) {
      const name = table.sheet.text(row, column).trim();
      if (name !== '') return { name, column };
    }
  return null;
}

/**
 * Lists of materials by level, as systems for material data print them: below a material its substances, each with its share. Those
 * are no parts: what they say is told of the material above them ("Iron 64.5 %, Dysprosium 5.2 %"), and their lines hold no content of
 * their own.
 */
export function foldSubstances(mapped: readonly MappedSheet[], known: Substances): void {
  for (const { tables } of mapped) {
    for (const table of tables) {
      const composed = composedOf(table, known);
      if (composed.size > 0) table.composed = composed;
      else if (table.columns.has('substancePercent')) foldRepeated(table, known);
    }
  }
}

function composedOf(table: Table, known: Substances): Map<number, Substance[]> {
  const composed = new Map<number, Substance[]>();
  const { kind, ordinal, count } = table.lines;
  let above: { readonly row: number; readonly level: number } | null = null;
  for (let line = 0; line < count; line++) {
    if (kind[line] !== LineKind.part) continue;
    const level = readLevel(lineField(table, line, 'level'));
    const share = shareOf(table, line);
    const isNone = isDenied(table, line);
    if (
      Number.isNaN(share) &&
      !(isNone && above !== null && level > above.level && substanceOf(table, line) !== null)
    ) {
      above = { row: ordinal[line] as number, level };
      continue;
    }
    const found = substanceOf(table, line);
    if (above === null || !(level > above.level) || found === null) continue;
    kind[line] = LineKind.reference;
    const substances = composed.get(above.row) ?? [];
    composed.set(above.row, substances);
    const told = isNone ? noneOf(table, line, found.name, known) : toldBy(found.name, lineField(table, line, 'cas'), share, known); // prettier-ignore
    if (substances.length < MOST) substances.push({ told, ordinal: ordinal[line] as number, column: found.column });
  }
  return composed;
}

/** What a row has that lists a substance beside the part and the material that it is in. */
interface Listed {
  readonly line: number;
  readonly row: number;
  /** Equal for rows of one material of one part. */
  readonly of: string;
  readonly told: string;
  readonly column: number;
  /** Mass in the row over the share: of the material, where masses are those of substances; NaN: one is not stated. */
  readonly whole: number;
  /** It is declared that there is none. */
  readonly isNone: boolean;
}

const OF_PART: readonly Field[] = ['level', 'partNumber', 'name', 'description', 'material'];
/** Masses of a material that its rows come to, rounded as they are. */
const ALIKE = 0.05;

/**
 * Tables with a row for each substance in which part and material are repeated, as forms on the content of products print them: the rows
 * of one material are one line, of which the substances are told. Where masses over shares come to the same in all rows of a material,
 * they are those of the substances, and the material weighs as much.
 */
function foldRepeated(table: Table, known: Substances): void {
  setDeniedAside(table);
  const groups = new Map<string, Listed[]>();
  for (let line = 0; line < table.lines.count; line++) {
    const listed = listedIn(table, line, known);
    if (listed === null) continue;
    const group = groups.get(listed.of);
    if (group === undefined) groups.set(listed.of, [listed]);
    else group.push(listed);
  }
  if (groups.size === 0) return;
  const composed = new Map<number, Substance[]>();
  for (const group of groups.values()) {
    const [first, ...others] = group as [Listed, ...Listed[]];
    composed.set(
      first.row,
      group.slice(0, MOST).map(({ told, row, column }) => ({ told, ordinal: row, column })),
    );
    for (const { line } of others) table.lines.kind[line] = LineKind.reference;
  }
  table.composed = composed;
  const several = [...groups.values()]
    .map((group) => group.filter(({ isNone }) => !isNone))
    .filter((group) => group.length > 1);
  const isAlike = ([first, ...others]: readonly Listed[]): boolean =>
    first !== undefined && others.every(({ whole }) => Math.abs(whole - first.whole) <= ALIKE * first.whole);
  if (several.length > 0 && several.every(isAlike))
    table.wholes = new Map(
      [...groups.values()].flatMap(([first]) => (first === undefined ? [] : [[first.row, first.whole]])),
    );
}

function listedIn(table: Table, line: number, known: Substances): Listed | null {
  const { kind, ordinal } = table.lines;
  const share = shareOf(table, line);
  const isNone = isDenied(table, line);
  if (kind[line] !== LineKind.part || !(isNone || share < WHOLE)) return null;
  const row = ordinal[line] as number;
  const cas = lineField(table, line, 'cas');
  const column = ['substance', 'cas'].flatMap((field) => table.columns.get(field as Field) ?? []).find((one) => table.sheet.text(row, one).trim() !== ''); // prettier-ignore
  const texts = OF_PART.map((field) => lineField(table, line, field));
  if (column === undefined || texts.slice(2).every((text) => text === '')) return null;
  const name = lineField(table, line, 'substance') || cas;
  return {
    line,
    row,
    of: texts.join('\u0001'),
    told: isNone ? noneOf(table, line, name, known) : toldBy(name, cas, share, known),
    isNone,
    column,
    whole: ((pieceGrams(table, line) ?? NaN) / share) * 100,
  };
}

/** Rows that are called by a substance alone, and declare that it is not there, are no lines; of a material that others are of as well, too. */
function setDeniedAside(table: Table): void {
  const { kind, count, ordinal } = table.lines;
  const own = new Set(table.columns.get('substance'));
  const materialOf = (line: number): string => lineField(table, line, 'material');
  const lines = Array.from({ length: count }, (_, line) => line).filter((line) => kind[line] === LineKind.part);
  const denied = lines.filter((line) => isDenied(table, line));
  if (denied.length === 0) return;
  const materials = new Set(lines.filter((line) => !denied.includes(line)).map(materialOf));
  const names = (['name', 'description'] as const).flatMap((field) => table.columns.get(field) ?? []);
  for (const line of denied) {
    const row = ordinal[line] as number;
    const isNamed = names.some((column) => !own.has(column) && table.sheet.text(row, column).trim() !== '');
    const material = materialOf(line);
    if (isNamed || substanceOf(table, line) === null || (material !== '' && !materials.has(material))) continue;
    if (['substance', 'cas'].some((field) => lineField(table, line, field as Field) !== ''))
      kind[line] = LineKind.reference;
  }
}
