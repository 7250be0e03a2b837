import { isNo, isYes } from '../../yes-no.ts';
import { NAMES } from './element-header.ts';

/** The rare earths, and what else lists of the elements of a part name. */
const SYMBOLS = new Set(
  'Sc Y La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Fe Co B Cu Zr Al Ga Nb Ni Ti Hf Si Mn Mo Mg Cr Zn'.split(' '),
);
const RARE = new Set(Object.keys(NAMES));

/** What a header of such a column is about, among words that only join. */
const ABOUT =
  /(?<!\p{L})(?:elements?|éléments?|elementos?|elementi|elementen?|pierwiastki|prvky|элементы|rees?|res?|rare|seltene?|terres|tierras|terre|terras|metale|ziemie|редкозем\p{L}{0,11})(?!\p{L})|元素|稀土|希土|レアアース|원소|희토류/iu;
/** What it is then not: a share, a mass, a yes or no, a place, a price. */
const ELSE =
  /%|ppm|(?<!\p{L})(?:mass|weight|g|mg|kg|qty|quantity|price|cost|country|origin|filter|heating|number|no|nr|id|code)(?!\p{L})|含量|重量|质量|質量|产地|原产|编号|番号|単価|单价|有无|有無|여부|함량|중량/iu;
const PARTED = /[,;/+&、，；・·|()\n]|\s(?:and|und|et|y|e|i|и|och|og|en|ve)\s|和|及|與|与|および|および|및|\s/u;
/** What is named beside rare earths, in the languages that spell it otherwise. */
const BESIDE: Readonly<Record<string, string>> = {
  Fe: 'iron eisen fer hierro ferro żelazo železo demir железо 铁 鐵 鉄 鉄 철',
  Co: 'cobalt kobalt cobalto кобальт 钴 鈷 コバルト 코발트',
  B: 'boron bor bore boro бор 硼 ホウ素 붕소',
  Cu: 'copper kupfer cuivre cobre rame miedź měď bakır медь 铜 銅 구리',
  Zr: 'zirconium zirkonium цирконий 锆 鋯 ジルコニウム 지르코늄',
  Al: 'aluminium aluminum алюминий 铝 鋁 アルミニウム 알루미늄',
  Ni: 'nickel никель 镍 鎳 ニッケル 니켈',
  Ga: 'gallium галлий 镓 鎵 ガリウム 갈륨',
  Nb: 'niobium niob ниобий 铌 鈮 ニオブ 니오븀',
};
const LONGEST = 160;
const MOST = 24;

let byName: Map<string, string> | null = null;

function symbolOf(word: string): string | null {
  if (SYMBOLS.has(word)) return word;
  const proper = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  // "DY, TB": a word in capitals is a symbol too, one in small letters is a name.
  if (word === word.toUpperCase() && SYMBOLS.has(proper)) return proper;
  byName ??= new Map(
    [...Object.entries(BESIDE), ...Object.entries(NAMES)].flatMap(([symbol, names]) =>
      names.split(' ').map((name): [string, string] => [name, symbol]),
    ),
  );
  return byName.get(word.toLowerCase()) ?? null;
}

/** Whether a header may lead a column of the elements that parts hold: `Elements`, `Rare earths contained`, 稀土元素, 함유 원소. */
export const mayListElements = (header: string): boolean =>
  header.length <= 80 && ABOUT.test(header) && !ELSE.test(header);

/** The elements that a cell names where it names nothing else: `Nd, Dy`, `Dysprosium (Dy)`, 钕、镝; null where it says anything else. */
export function elementsListed(cell: string): readonly string[] | null {
  const text = cell.normalize('NFKC').trim();
  if (text === '' || text.length > LONGEST) return null;
  const found: string[] = [];
  for (const word of text.split(PARTED)) {
    if (word === '') continue;
    const symbol = symbolOf(word.replace(/[.:]$/, ''));
    if (symbol === null || found.length >= MOST) return null;
    if (!found.includes(symbol)) found.push(symbol);
  }
  return found.length > 0 ? found : null;
}

/** "Which", "Welche?", 哪些: right behind a column that asks for rare earths it asks which. */
export const asksWhich = (header: string): boolean =>
  /^(?:if (?:so|yes),? )?(?:which|what|welche[rs]?|lesquel(?:le)?s|quel(?:le)?s|cu[aá]les|quali|quais|które|jaké|které|какие|哪些|どれ|何|무엇)(?: ones?)?[ ?]{0,2}$/iu.test(
    header.trim(),
  );

/** "Sm ~26", "Dy 1,9 %", "Y2O3 5.2": an element or its oxide, and how much of it, perhaps in a unit. */
const WITH_FIGURE =
  /^(\p{L}{1,20}|[A-Z][a-z]?\d{0,2}O\d{0,2})[ :=]{0,3}(?:ca\.? ?|approx\.? ?)?[~≈<>≤≥]?\s?(\d{1,3}(?:[.,]\d{1,4})?)\s?(%|wt\.? ?%|ppm)?$/u;

/** What a cell says a part holds where it lists elements, with shares as they are told: `Dy, Tb in it`, `Dy 1.9 %`; null where it says anything else. */
export function listedIn(cell: string): { readonly elements: readonly string[]; readonly text: string } | null {
  const plain = elementsListed(cell);
  if (plain !== null) return { elements: plain, text: heldText(plain) };
  const pieces = cell
    .normalize('NFKC')
    .trim()
    .split(/[;/&+、；\n]|,(?!\d)/u);
  if (cell.length > LONGEST || pieces.length > MOST) return null;
  const said: [symbol: string, share: string][] = [];
  for (const piece of pieces) {
    const [, name = '', figure = '', unit] = WITH_FIGURE.exec(piece.trim()) ?? [];
    const symbol = symbolOf(name) ?? symbolOf(/^([A-Z][a-z]?)\d{0,2}O/.exec(name)?.[1] ?? '');
    if (symbol === null) return null;
    if (Number(figure.replace(',', '.')) > 0)
      said.push([symbol, unit === undefined || /O/.test(name) ? 'in it' : `${figure} ${unit === 'ppm' ? unit : '%'}`]);
  }
  const text = said.map(([symbol, share]) => `${symbol} ${share}`).join(', ');
  return said.length === 0 ? null : { elements: said.map(([symbol]) => symbol), text };
}

/** Whether one of the elements is a rare earth, and not the letter alone that is a yes as often. */
export const namesRareEarth = (elements: readonly string[]): boolean =>
  !isLetter(elements) && elements.some((symbol) => RARE.has(symbol));

/** `Y`, alone: yttrium, or a yes. */
export const isLetter = (elements: readonly string[]): boolean => elements.length === 1 && elements[0] === 'Y';

/** What a part is said to hold, as a material text: `Nd, Dy in it`. */
export const heldText = (elements: readonly string[]): string => `${elements.join(', ')} in it`;

/** What a mark in a column of one element says: `x` below `Dy` is `Dy in it`, a no is `Dy n.d.`; null where it is no mark. */
export function markedText(symbol: string, cell: string): string | null {
  const text = cell.trim();
  if (/^[●◎■]$/.test(text) || isYes(text)) return heldText([symbol]);
  return isNo(text) ? `${symbol} n.d.` : null;
}
