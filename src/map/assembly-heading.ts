import type { Sheet } from '../read/sheet.ts';
import type { TableRoot } from './types.ts';

/** Words under which a list names the assembly that it is of. */
const NAMES = [
  '(?:(?:top|parent|main|next|sub)[- ]?)?(?:assembly|assy|sub-?assembly)', 'parent(?: part| item)?', '(?:bom|bill of materials?|parts? list) (?:for|of)',
  'bill of material(?=\\s*:)', '(?:haupt|unter)?baugruppe', 'st(?:ü|ue)ckliste (?:für|fuer|zu|von|der)', 'kopfmaterial', 'oberteil',
  '(?:sous-)?ensemble', 'nomenclature (?:de|du)', 'compos[ée]', '(?:sub-?)?conjunto', 'lista de materiales (?:de|del)', '(?:sotto)?assieme', 'distinta (?:base )?(?:di|del)',
  'zespół', 'sestava', 'сборочная единица', 'сборка', 'узел', '親品番', '親部品', '組立品番', 'アセンブリ', '母件', '父项', '组件', '部件', '总成', '主件', '組件', '總成', '모품목', '모품번', '어셈블리', '조립품',
].join('|'); // prettier-ignore
const NUMBER =
  '(?:\\s*(?:no|nr|num(?:ber)?|part(?: no| number)?|p/n|id|item|nummer|code|编码|料号|料號|编号|編號|番号|번호|코드|#)\\.?){0,2}';
/** `Assembly: A-100`, `Baugruppe Nr. 4711: Rotor`, `Baugruppe 2: Stator`, `BOM for A-100`, `部件：转子`. */
const LABELLED = new RegExp(
  `^(?:${NAMES})${NUMBER}\\s*(?:\\d{1,3}\\s*(?=[:：]))?(?:[:：#=]\\s*|\\s[-–—]\\s)(.*)$`,
  'iu',
);
const SPOKEN =
  /^(?:(?:bom|bill of materials?|parts? list) (?:for|of)|stückliste (?:für|zu|von|der)|nomenclature (?:de|du))\s+(\S.*)$/iu;
const LONGEST = 100;

/**
 * The assembly that a row names as the one whose list follows; null when it names none. `texts` are the row's filled cells, left to
 * right: label and value may stand in one cell or in two.
 */
export function assemblyNamed(texts: readonly string[]): string | null {
  // A cell may hold a story, and rows may repeat it: what is longer than a name is not even looked at.
  if (texts.length > 4 || (texts[0]?.length ?? 0) > LONGEST * 4) return null;
  const [first = '', second = ''] = texts.slice(0, 2).map((text) =>
    text
      .slice(0, LONGEST * 4)
      .replace(/\s+/gu, ' ')
      .trim(),
  );
  if (first === '' || first.length > LONGEST) return null;
  const labelled = /[:：#=]|\s[-–—]\s/.test(first) ? LABELLED.exec(first) : null;
  const own = (labelled?.[1] ?? SPOKEN.exec(first)?.[1] ?? '').trim();
  const named = own !== '' ? own : labelled !== null && second.length <= LONGEST ? second : '';
  return named === '' || NOBODY.test(named) ? null : named;
}

/** What forms hold that nobody filled in. */
const NOBODY = /^(?:[^\p{L}\p{N}]*|n[ ./]{0,2}a\.?|t\.?b\.?[acd]\.?|none|null|unknown|untitled|k\. ?a\.)$/iu;

/** Rows above a header among which the assembly of its list may be named. */
const ROWS = 6;

/** The assembly that is named above a header; the closest row counts. `top`: first row that may be looked at. */
export function assemblyAbove(sheet: Sheet, headerRow: number, top = 0): TableRoot | null {
  for (let row = headerRow - 1; row >= Math.max(top, headerRow - ROWS); row--) {
    const filled = sheet.filled(row);
    if (filled.length > 4) return null;
    const text = assemblyNamed(filled.map((column) => sheet.text(row, column)));
    if (text !== null) return { text, row: sheet.rowNumber(row) };
  }
  return null;
}
