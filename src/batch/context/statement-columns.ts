import { gramsIn } from '../../map/cells/mass.ts';
import type { Table } from '../../map/types.ts';
import { NO, YES } from '../../yes-no.ts';
import type { Statement } from './statements.ts';

/** "Contains magnet", "Magnete enthalten", 含磁, "Contiene magneti (S/N)", "Magnet?" */
const MAGNETS =
  /^(?:(?:contains?|containing|has|with|incl(?:udes|\.)?|enthält|mit|contient|avec|contiene|con|contém|com|zawiera|z|содержит|с|有无|是否含|含有?|带|帶|포함)[ :]?)?(?:(?:permanent|dauer)[ -]?)?(?:magnets?|magneten?|aimants?|im[aá]n(?:es)?|[íi]m[ãa]s?|magneti|magnete|calamit[ae]|magnesy?|магнит\p{L}{0,2}|磁[铁鐵石体體钢鋼]?|永磁[体體]?|マグネット|자석)(?:[ :]?(?:contained|included|inside|enthalten|inclus|incluidos?|inclusi|포함|함유|あり|有無|含む|含有)(?:여부)?)?[ ?]{0,2}(?:\([^()]{1,8}\))?$/iu;
const RARE_EARTHS =
  /^(?:(?:contains?|with|enthält|mit|contient|contiene|zawiera|содержит|是否含|含有?|포함)[ :]?)?(?:rare[ -]?earths?(?: (?:elements?|metals?|magnets?))?|rees?(?: (?:elements?|magnets?))?|seltene? ?erden|terres rares|tierras raras|terre rare|terras raras|metale ziem rzadkich|ziemie rzadkie|редкозем\p{L}{0,10}(?: \p{L}{3,9})?|稀土(?:元素|磁[铁鐵体體])?|希土類(?:磁石)?|レアアース|희토류)(?:[ :]?(?:contained|included|enthalten|포함|함유|含む|含有))?[ ?]{0,2}(?:\([^()]{1,8}\))?$/iu;

/** "Heavy rare earths", "Contains HREE?", 是否含重稀土 */
const HEAVY =
  /^(?:(?:contains?|with|enthält|mit|contient|contiene|zawiera|содержит|是否含|含有?|포함)[ :]?)?(?:heavy rare[ -]?earths?(?: elements?)?|hrees?|schwere seltene? ?erden|terres rares lourdes|tierras raras pesadas|terre rare pesanti|тяж[её]лые редкоземельные(?: элементы)?|重稀土(?:元素)?|重希土類?|중희토류?)(?:[ :]?(?:contained|included|enthalten|포함|함유|含む|含有))?[ ?]{0,2}(?:\([^()]{1,8}\))?$/iu;
const OF_MAGNETS = /magn|aimant|im[aá]n|calamit|магн|磁|マグネット|자석/iu;

const SAYS_YES = [...YES, 'o', '含'];
const SAYS_NO = [...NO, '-', '–', '—', 'n/a'];
/** What nobody knows, and whoever fills in a form says so. */
const UNKNOWN = ['unknown', '?', 'tbd', 'tbc', 'pending', 'open', 'unbekannt', 'offen', 'inconnu', 'desconocido', 'sconosciuto', 'nieznane', 'неизвестно', '未知', '不明', '待确认', '미상', '확인중', '모름']; // prettier-ignore
/** Share of the filled cells that have to be one of these. */
const MOSTLY = 0.9;

/** Ids of texts that are one of these words, however they are spelled. */
function idsOf({ texts }: Table['sheet'], words: readonly string[]): Set<number> {
  const spelled = words.flatMap((word) => [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]);
  return new Set(spelled.map((word) => texts.find(word)).filter((id) => id > 0));
}

const NONE: ReadonlySet<number> = new Set<number>();

/** Grams that the magnets of a piece weigh, by text id. */
function gramsOf(table: Table, column: number): Map<number, number> {
  const { sheet, lines } = table;
  const found = new Map<number, number>();
  for (let line = 0; line < lines.count; line++) {
    const id = sheet.id(lines.ordinal[line] as number, column);
    if (id === 0 || found.has(id)) continue;
    const grams = gramsIn(table, column, id);
    if (grams !== null) found.set(id, Number(grams.toPrecision(6)));
  }
  return found;
}

/** Columns of a table that say of each line whether it holds magnets, or rare earths: by their header, and cells that are all yes or no. */
export function statementColumns(table: Table): readonly Statement[] {
  const { sheet, headers, lines } = table;
  const [yes, no, denied] = [idsOf(sheet, SAYS_YES), idsOf(sheet, SAYS_NO), idsOf(sheet, NO)];
  const unknown = idsOf(sheet, UNKNOWN);
  const found: Statement[] = [];
  for (const [column, header] of headers) {
    const text = header.trim();
    const about = MAGNETS.test(text)
      ? 'magnets'
      : RARE_EARTHS.test(text)
        ? 'rare-earths'
        : HEAVY.test(text)
          ? 'heavy'
          : null;
    if (about === null || found.some((one) => one.about === about)) continue;
    let [filled, said, affirmed] = [0, 0, 0];
    for (let line = 0; line < lines.count; line++) {
      const id = sheet.id(lines.ordinal[line] as number, column);
      if (id === 0 || unknown.has(id)) continue;
      filled++;
      if (yes.has(id)) affirmed++;
      if (yes.has(id) || no.has(id)) said++;
    }
    if (affirmed > 0 && said >= filled * MOSTLY)
      found.push({ column, about, yes, no, denied, ofMagnets: about === 'rare-earths' && OF_MAGNETS.test(text) });
  }
  for (const column of table.columns.get('magnetMass') ?? []) {
    const grams = gramsOf(table, column);
    if (grams.size > 0)
      found.push({ column, about: 'magnets', yes: new Set(grams.keys()), no: NONE, denied: NONE, grams });
  }
  return found;
}
