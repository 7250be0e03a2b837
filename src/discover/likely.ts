import { baseName, DOUBTFUL, EXTENSIONS, isConfiguration, MARKDOWN, PACKED } from './names.ts';

/** What a parts list is called in the languages that vocabularies know. */
const S = String.raw`[\s_-]?`;
const LIST = [
  `boms?|bill${S}of${S}materials?|(?:parts?|components?|materials?|hardware)${S}list`,
  'stückliste|stueckliste|teileliste|materialliste|bauteilliste|stuklijst|onderdelenlijst|materiaallijst|stycklista|stykliste|komponentliste|osaluettelo',
  `nomenclature|liste${S}(?:de${S}|des${S})?(?:pi[eè]ces|composants|mat[eé]riel)`,
  `lista${S}(?:de${S}|dei${S})?(?:materiales|componentes|piezas|peças|materiais|componenti|materiali)|distinta(?:${S}base)?`,
  `spis${S}części|lista${S}(?:części|materiałów)|kusovník|seznam${S}(?:dílů|součástek)|listă${S}(?:de${S})?(?:piese|materiale)|malzeme${S}listesi|parça${S}listesi`,
  `спецификация|перечень${S}(?:элементов|деталей)|список${S}(?:деталей|компонентов)`,
  `部品表|部品リスト|物料清单|物料清單|物料表|零件清单|零件清單|材料清单|元件清单|부품표|부품${S}(?:목록|리스트)`,
].join('|');
const called = (words: string, extensions: string): RegExp =>
  new RegExp(String.raw`^(?:.{0,80}[^\p{L}])?(?:${words})\.(?:${extensions})$`, 'iu');
/** Text that is called one: no table has to be seen in it. */
const CALLED_LIST = called(String.raw`(?:${LIST}|parts?)(?:[^\p{L}].{0,40})?`, 'txt|prn|lst|asc|bom');
/** "part-numbers.md" is a note. */
const CALLED_IN_MARKDOWN = called(String.raw`(?:${LIST})(?:[^\p{L}].{0,40})?|parts`, 'md|markdown');
/** Programs keep parts and components of their own in JSON. */
const CALLED_IN_JSON = called(String.raw`(?:boms?|bill${S}of${S}materials?|parts?${S}list|stückliste|stueckliste|nomenclature|kusovník|спецификация|部品表|物料清单|物料清單|物料表|부품표)(?:[^\p{L}].{0,40})?`, 'json'); // prettier-ignore

/** Whether a text is called a parts list in one of the languages. */
export function isCalledList(path: string): boolean {
  const name = baseName(path).normalize('NFC');
  return CALLED_LIST.test(name) || CALLED_IN_MARKDOWN.test(name) || CALLED_IN_JSON.test(name);
}

/** Whether the bytes must say if a file that a search found is a table. */
export function isDoubtful(path: string): boolean {
  if (/(?:^|\/)(?:[^/]+\.)?(?:bom|cdx)\.json$/i.test(path)) return false;
  if (isCalledList(path)) return false;
  return (DOUBTFUL as readonly string[]).includes(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}

/** Whether a file that a search found is a note by its name: Markdown that is not called a parts list. */
export function isNote(path: string): boolean {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return (MARKDOWN as readonly string[]).includes(extension) && !isCalledList(path);
}

/** Whether a file that nobody named is an input by its name; `doubtful`: its bytes must say. */
export function likelihoodOf(path: string): 'yes' | 'doubtful' | 'no' {
  const name = baseName(path).toLowerCase();
  const isNever = /(?:^|\/)(?:node_modules|\.git)\//.test(path) || name.startsWith('~$') || name.startsWith('.~lock.');
  if (isNever || isConfiguration(path)) return 'no';
  if (/^(?:.*\.cdx\.json|bom\.json|.*\.bom\.json)$/.test(name)) return 'yes';
  if (PACKED.some((inner) => name.endsWith(`.${inner}.gz`))) return 'yes';
  if (isCalledList(path)) return 'yes';
  const extension = name.slice(name.lastIndexOf('.') + 1);
  if ((EXTENSIONS as readonly string[]).includes(extension)) return 'yes';
  return (DOUBTFUL as readonly string[]).includes(extension) ? 'doubtful' : 'no';
}
