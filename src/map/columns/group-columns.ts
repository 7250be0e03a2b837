import { type Assigned, type ColumnInput, inputOf, profileOf, tells } from './column-inputs.ts';
import type { Profile } from './profile.ts';

/** What is made, and what it is made of. */
const WHOLE =
  /^(?:products?|finished[ _-]?(?:products?|goods?)|assembly|kit|parent|recipe|produkt|erzeugnis|produit|producto|prodotto|produto|изделие|продукт|成品|产品|產品|製品|제품)(?:[ _-]?name|名称?|名稱?)?$/iu;
const PIECE =
  /^(?:components?|ingredients?|(?:raw[ _-]?)?materials?|parts?|child(?:ren)?|sub[ _-]?parts?|komponente|bauteil|composant|componente|komponent|компонент|деталь|零件|部件|组件|組件|元件|材料|部品|部材|부품|자재)(?:[ _-]?name|名称?|名稱?)?$/iu;

/** "product_name | component_name": of what a line is a part, again and again, and what it is. */
function markWhole(inputs: readonly ColumnInput[], named: readonly Assigned[], assigned: Assigned[]): void {
  const headed = (words: RegExp): Assigned | undefined =>
    named.find(({ column }) => words.test(inputs.find((input) => input.column === column)?.header.trim() ?? ''));
  const [whole, piece] = [headed(WHOLE), headed(PIECE)];
  if (whole === undefined || piece === undefined) return;
  const [above, below] = [
    profileOf(inputs, whole.column)?.distinct ?? 1,
    profileOf(inputs, piece.column)?.distinct ?? 0,
  ];
  if (above <= 0.5 && below > above) assigned[assigned.indexOf(whole)] = { ...whole, field: 'parent' };
}

/** What lines are of in so many words. */
const GROUP =
  /^(?:sous[ -]?ensembles?|sub[ -]?conjuntos?|podzesp(?:ół|oły)|sub[ -]?assembl(?:y|ies)|sottogrupp[oi]|sottoassiem[ei]|unterbaugruppen?|подсборк[аи]|підзбірк[аи])$/iu;
/** The same or a thing, as the rows have it. */
const GROUP_OR_THING =
  /^(?:modul(?:es?|[oe]s?)?|módulos?|moduły?|модул[ьі]|equipments?|equipos?|équipements?|apparecchiature?|urządzeni[ea]|部件(?:名[称稱])?|[组組]件(?:名[称稱])?|模[块塊組组]|ユニット|モジュール|모듈)$/iu;
/** What names a thing by itself, where other words head what is said of one. */
const NAME =
  /^(?:d[ée]sign|nazwa|denomina|bezeich|benenn|nombre|nome|наимен|наймен|назва|품명|품목명)|品名|名[称稱]$/iu;
const WORDY = /\p{L}{3}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]{2}/u;

/**
 * "Sous-ensemble | Référence | Désignation": what lines are of, beside what each is. "Module" may head either: its rows stand together, and
 * another column is one of names. "Sous-ensemble | Description" with another on each line names them.
 */
function isOfGroup(inputs: readonly ColumnInput[], named: readonly Assigned[], { column }: Assigned): boolean {
  const header = inputOf(inputs, column)?.header.trim() ?? '';
  const isGroup = GROUP.test(header);
  if (!isGroup && !GROUP_OR_THING.test(header)) return false;
  const own = profileOf(inputs, column);
  const others = named.filter((other) => {
    const text = inputOf(inputs, other.column)?.header.trim() ?? '';
    const isOwn = other.column > column && !GROUP.test(text) && !GROUP_OR_THING.test(text);
    return isOwn && tells(inputs, other.column) && profileOf(inputs, other.column)?.mostly(0.6, (each) => WORDY.test(each)) === true; // prettier-ignore
  });
  if (own === undefined || others.length === 0) return false;
  const isNamed = others.some(({ column: at, field }) => field === 'name' || NAME.test(inputOf(inputs, at)?.header.trim() ?? '')); // prettier-ignore
  return isGroup ? isNamed || standsTogether(own) : isNamed && standsTogether(own);
}

/** Whether lines of the same stand together, or below the first that says so. */
function standsTogether({ texts, fill }: Profile): boolean {
  const all = texts();
  const runs = all.filter((text, at) => text !== all[at - 1]).length;
  return (fill < HEADED || runs < all.length) && runs === new Set(all).size;
}

/** "項目 | 品名": of two columns that name things the one that says the same row after row is what they are filed under. */
export function demoteGroups(inputs: readonly ColumnInput[], named: readonly Assigned[], assigned: Assigned[]): void {
  if (!assigned.some(({ field }) => field === 'parent')) markWhole(inputs, named, assigned);
  const isOwn = ({ column }: Assigned): boolean =>
    (profileOf(inputs, column)?.distinct ?? 0) >= OWN && tells(inputs, column);
  const rightmost = named.reduce((most, each) => (each.column > most && isOwn(each) ? each.column : most), -1);
  const filed = new Set(
    named.filter((each) => {
      if (isOfGroup(inputs, named, each)) return true;
      const { column } = each;
      const profile = profileOf(inputs, column);
      return column < rightmost && profile !== undefined && profile.filled >= FEWEST_FILED && profile.distinct <= FILED;
    }),
  );
  assigned.forEach((each, at) => {
    if (filed.has(each)) assigned[at] = { ...each, field: 'category' };
  });
}

/** Different names per line: where things have their own, and where they share one with two others and more. */
const OWN = 0.8;
const FILED = 0.34;
const FEWEST_FILED = 9;
/** Share of the lines that say of what they are, where only the first of each does. */
const HEADED = 0.7;
