import { headerKey } from './headers.ts';

/* Tables that say what was changed in a list, and list no parts. */

/** What a change was. */
const CHANGE = new Set([
  'descriptionofchange',
  'descriptionofchanges',
  'changedescription',
  'changedescriptions',
  'revisiondescription',
  'reasonforchange',
  'changesmade',
  'summaryofchanges',
  'änderungsbeschreibung',
  'beschreibungderänderung',
  'artderänderung',
  'änderungsgrund',
  'descriptiondelamodification',
  'descripcióndelcambio',
  'descrizionemodifica',
  'descriçãodaalteração',
  'opiszmiany',
  'popiszměny',
  'описаниеизменения',
  '变更内容',
  '更改内容',
  '修订内容',
  '變更內容',
  '変更内容',
  '改訂内容',
  '변경내용',
  '변경사항',
]);
/** What it was made in, when, or by whom. */
const CHANGED = new Set(['rev', 'revision', 'revisionsnr', 'version', 'ver', 'index', 'indice', 'issue', 'ecn', 'eco', 'date', 'datum', 'fecha', 'data', 'дата', '版本', '版次', '日期', '改訂', '日付', '개정', '날짜']); // prettier-ignore
/** In a list that also tells of changes, what names its things. */
const NAMES = new Set(['description', 'partname', 'partdescription', 'bezeichnung', 'benennung', 'désignation', 'descripción', 'descrizione', '名称', '品名', '품명']); // prettier-ignore

/** "Rev, Part, Description of change, Qty": whether headers are those of a history of changes. */
export function isHistory(headers: ReadonlyMap<number, string>): boolean {
  const keys = [...headers.values()].map(headerKey);
  return (
    keys.some((key) => CHANGE.has(key)) && keys.some((key) => CHANGED.has(key)) && !keys.some((key) => NAMES.has(key))
  );
}

/** Hidden sheets that cells are filled from. */
const CHOICES =
  /^(?:_.*|lists?|listen|lookups?|look-ups?|drop-?downs?|pick-?lists?|choices|options|validations?|data ?validation|auswahl(?:listen?)?|listes?|listas?|elenchi|списки|справочник|下拉(?:列表|菜单)?|选项|リスト|選択肢|목록)$/iu;

/** Whether a hidden sheet is called as those are from which cells are filled. */
export const isToChoose = (name: string | null): boolean => CHOICES.test(name?.trim() ?? '');
