import type { Table } from '../../map/types.ts';
import type { Decomposer } from '../../materials/decompose.ts';
import { nameHeader, titlesAbove, type CellName } from './name-tables.ts';

/** Longer names are sentences, and name more than one thing. */
const LONGEST = 48;
/** Words of a name that say that it is of a list. */
const LISTS =
  /(?<![\p{L}\d])(?:list(?:e|a|en)?|catalog(?:ue|o)?|katalog|database|db|table|tabelle|data|specs?|stock|inventory|lager|bestand|rfq|quote|order|liste|lista|elenco|listado|spis|перечень|список|каталог)(?![\p{L}\d])|[列清]表|库存表?|台账|明细表?|清单|清單|目录|目錄|一覧|リスト|목록/giu;
/** More than one of a thing, in languages that say so by an ending. */
const PLURAL = /(?:s|en|[iy]|[иы]|magnete|motoren|靶材)$/iu;
const TAIL =
  /(?:[\s_.-]{1,6}(?:v?\d[\d.]*|rev[ ._-]?\w{1,2}|final|new|export|copy|kopie)|[\s_.-]{0,6}[(（][^()（）]{1,16}[)）]){1,6}$/iu;

/** "07_motors": where it stands in a folder. */
const NUMBERED = /^\d{1,2}[\s_.-]{1,3}(?=\p{L})/u;

type Where = 'name' | 'header' | 'above';

/** What names say depends on the vocabularies of whoever asks. */
const titles = new WeakMap<Decomposer, Map<string, string | null>>();
const MOST = 2000;

/**
 * A name of a sheet or a file, where it is that of a kind of things that holds magnets and of nothing else: "Magnets", "stepper_motors.csv",
 * "Lautsprecher Liste 2026". "Motor" may be the bill of one, and "Motor mounts" are none.
 *
 * @param where whose name it is: `header` of the column that names the lines, where one is enough ("Motor"), or `above` the header, where
 *   a maker may stand beside several ("MOTORI BONFIGLIOLI cat. 118")
 */
export function titleIn(name: string, decomposer: Decomposer, where: Where = 'name'): string | null {
  let known = titles.get(decomposer);
  if (known === undefined) titles.set(decomposer, (known = new Map<string, string | null>()));
  const key = `${where}|${name}`;
  const held = known.get(key);
  if (held !== undefined) return held;
  const found = read(name, decomposer, where);
  if (known.size < MOST) known.set(key, found);
  return found;
}

function read(name: string, decomposer: Decomposer, where: Where): string | null {
  const words = name
    .replace(NUMBERED, '')
    .replace(TAIL, '')
    .replace(/[_.\s-]+/g, ' ')
    .replace(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/gu, ' ')
    .replace(/\d{4,8}/g, ' ')
    .trim();
  if (words.length > LONGEST || !/\p{L}{3}|\p{Script=Han}{2}/u.test(words)) return null;
  const thing = words.replace(LISTS, ' ').replace(/\s+/g, ' ').trim();
  if (thing === '' || (thing === words && where === 'name' && !PLURAL.test(thing))) return null;
  const { trace } = decomposer.explain({
    texts: [{ role: 'description', text: thing, column: -1 }],
    manufacturer: '',
    cas: [],
    pieceGrams: null,
  });
  const { kind } = trace.identity;
  const isForm =
    kind === 'none' && trace.texts.every(({ words: said }) => said.length === 1 && said[0]?.means === 'form target');
  if (kind !== 'class' && kind !== 'magnet' && !isForm) return null;
  let rest = thing;
  let isSeveral = false;
  for (const { segments, words: said } of trace.texts) {
    const nouns = segments.flatMap((segment) => segment.nouns);
    if (nouns.some((noun) => noun.kind === 'part')) return null;
    isSeveral ||= nouns.some(({ text }) => PLURAL.test(text));
    for (const { text } of [...nouns, ...said]) rest = rest.replace(text, ' ');
  }
  const others = rest.trim();
  if (others === '') return thing === words && where === 'above' && !PLURAL.test(thing) ? null : words;
  return where === 'above' && isSeveral && FEW.test(others) && !OF_A_BILL.test(others) ? words : null;
}

/** No more than a maker and a number. */
const FEW = /^\S+(?:\s+\S+){0,2}$/;
/** What the lines of a bill are for, and no kind of thing. */
const OF_A_BILL =
  /(?<!\p{L})(?:bom|bill|for|für|pour|per|para|with|mit|avec|and|und|et|e|y|&|parts?|spares?|teile?|stückl\p{L}*|distinta|nomenclature|pièces|pezzi|piezas|assembl\p{L}*|baugruppe\p{L}*|projec?t\p{L}*|kit|test|of|von|de|di|del|der|des)(?!\p{L})/iu;

/** What there is to choose from, beside the name of the thing: "Motor alternatives", 备选电机. */
const CHOICES =
  /(?<!\p{L})(?:alternativ\p{L}{0,3}|alternatywy|opt?[cz]?i[oó]n\p{L}{0,3}|opç(?:ão|ões)|candidat\p{L}{0,2}|choices?|replacements?|substitut\p{L}{0,2}|альтернатив\p{L}|вариант\p{L}|замен\p{L})(?!\p{L})|替代(?:品|料|方案)?|备选|備選|候选|候補|可选|代替品?|대체품?|후보/giu;

/** What the title of a table in a text says its lines are; of a thing with alternatives one is enough. */
export function titleOfTable(heading: string, decomposer: Decomposer): string | null {
  const thing = heading.replace(CHOICES, ' ').trim();
  return titleIn(heading, decomposer, 'above') ?? (thing === heading ? null : titleIn(thing, decomposer, 'header'));
}

/**
 * Tells tables what the name of their sheet, or of the elements they stand in, says their lines are; or that of the file, where it has
 * one table and the others say nothing.
 */
export function nameTables(path: string, tables: readonly Table[], decomposer: Decomposer): void {
  for (const table of tables) {
    const sheet = table.sheet.name;
    const file = tables.length === 1 ? stemOf(path) : null;
    const names = [...(sheet === null ? [] : [sheet]), ...elementsOf(table), ...(file === null ? [] : [file])];
    let title: string | null = null;
    const titled = ({ name, cell }: CellName, where: Where): void => {
      if (title !== null) return;
      title = titleIn(name, decomposer, where);
      if (title !== null) table.titleCell = cell;
    };
    for (const above of titlesAbove(table)) titled(above, 'above');
    if (table.sheet.heading !== null) title ??= titleOfTable(table.sheet.heading, decomposer);
    for (const name of names) title ??= titleIn(name, decomposer);
    const header = nameHeader(table);
    if (header !== null) titled(header, 'header');
    if (title !== null) table.title = title;
  }
}

/** What the records of a document stand in: "motors" of `/json[1]/motors[1]`, "Motors" of `/List/Motors/Item[2]`. */
function elementsOf({ sheet, firstRow }: Table): string[] {
  const path = sheet.element(firstRow)?.path ?? '';
  return path === ''
    ? []
    : path
        .split('/')
        .slice(2)
        .slice(-2)
        .reverse()
        .map((step) => step.replace(/\[\d+\]$/, ''));
}

const stemOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]{1,5}$/, '');
