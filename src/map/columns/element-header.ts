import { shareFigure } from '../../knowledge/figures.ts';
import { parseNumber, type Decimal } from '../cells/numbers.ts';
import { isPlain } from '../plain.ts';

/** The element whose share, or whose mass in a piece, the cells of a column give. */
export interface ElementHeader {
  readonly symbol: string;
  /** A share, or a mass; null: the header is the element alone, and the cells have to say that they are shares. `?`: nobody says it, and they are no percentages. */
  readonly unit: '%' | 'ppm' | MassUnit | '?' | null;
  /** An abbreviation of something else as often as a symbol (`Pr`, `La`): counts alone only beside another element. */
  readonly isWeak: boolean;
}

type MassUnit = 'mg' | 'g' | 'kg';
const GRAMS_PER: Readonly<Record<MassUnit, number>> = { mg: 0.001, g: 1, kg: 1000 };
const isMass = (unit: ElementHeader['unit']): unit is MassUnit => unit !== null && unit in GRAMS_PER;

/** Names by symbol, in the languages that spell them otherwise; the followed elements and their neighbours (`elements.json`). */
export const NAMES: Readonly<Record<string, string>> = {
  Sc: 'scandium escandio scandio скандий 钪 鈧 スカンジウム 스칸듐 escândio skand szkandium skandiyum скандій',
  Y: 'yttrium ytrio itrio ittrio иттрий 钇 釔 イットリウム 이트륨 ítrio itr ittrium itriyum ітрій',
  La: 'lanthanum lanthan lanthane lantano лантан 镧 鑭 ランタン 란타넘 란탄 lantânio lantan lantán lanthanium',
  Ce: 'cerium cer cérium cerio церий 铈 鈰 セリウム 세륨 cério seryum церій',
  Pr: 'praseodymium praseodym praséodyme praseodimio празеодим 镨 鐠 プラセオジム 프라세오디뮴 praseodímio prazeodym prazeodímium praseodim',
  Nd: 'neodymium neodym néodyme neodimio неодим 钕 釹 ネオジム 네오디뮴 neodímio neodímium neodim neodimyum',
  Sm: 'samarium samario самарий 钐 釤 サマリウム 사마륨 samário samar szamárium samaryum самарій',
  Eu: 'europium europio европий 铕 銪 ユウロピウム 유로퓸 európio europ európium evropiyum європій',
  Gd: 'gadolinium gadolinio гадолиний 钆 釓 ガドリニウム 가돌리늄 gadolínio gadolin gadolínium gadolinyum гадоліній',
  Tb: 'terbium terbio тербий 铽 鋱 テルビウム 터븀 테르븀 térbio terb terbiyum тербій',
  Dy: 'dysprosium disprosio диспрозий 镝 鏑 ジスプロシウム 디스프로슘 disprósio dysproz diszprózium disprosyum disprozyum диспрозій',
  Ho: 'holmium holmio олмий 钬 鈥 ホルミウム 홀뮴 hólmio holm holmiyum гольмій',
  Er: 'erbium erbio эрбий 铒 鉺 エルビウム 어븀 에르븀 érbio erb erbiyum ербій',
  Tm: 'thulium tulio туллий 铥 銩 ツリウム 툴륨 túlio tul tulium tulyum тулій',
  Yb: 'ytterbium iterbio itterbio иттербий 镱 鐿 イッテルビウム 이터븀 itérbio iterb itterbium iterbiyum ітербій',
  Lu: 'lutetium lutecio lutezio lutécium лютеций 镥 鑥 ルテチウム 루테튬 lutécio lutet lutesyum лютецій',
};
/** Alone these are an axis, an article, a price, a supplier's code: they need a unit. */
const NEVER_ALONE = new Set(['Y', 'Er', 'Ho', 'Sc']);
const WEAK = new Set(['La', 'Ce', 'Pr', 'Nd', 'Lu', 'Tm', 'Eu']);
/** "X (g), Y (g)": beside a unit of mass these are as often something else, and need another element. */
const NEVER_WEIGHED_ALONE = new Set([...NEVER_ALONE, ...WEAK, 'Sm']);

const PERCENT = new Set(
  '% wt% wt pct percent mass% weight% gew% gew massen% w% w/w m/m ma% мас% масс% 质量% 重量% 質量% 중량% 질량%'.split(
    ' ',
  ),
);
const CONTENT = new Set(
  'content share amount fraction conc concentration gehalt anteil teneur taux contenido contenuto tenore содержание доля вміст частка zawartość udział obsah podíl içerik içeriği oranı tartalom teor conteúdo gehalte halt innehåll indhold innhold pitoisuus conținut hàm lượng element 含量 比例 占比 含有量 含有率 함량 함유량 質量分数 质量分数 重量百分比 質量百分比 质量百分比'.split(
    ' ',
  ),
);
/** What a mass is called, and of what it is: a piece. */
const WEIGHED = new Set(
  'mass weight wt masse massa gewicht poids peso masa waga масса вес 重量 质量 質量 중량 질량 net netto in per pc pcs piece unit part each stk stück stueck pièce pieza pezzo шт 件 个 個 台 개'.split(
    ' ',
  ),
);
const MASS_UNITS: ReadonlyMap<string, MassUnit> = new Map(
  ['mg 毫克 мг', 'g gram grams gramm gramme grammes gramos grammi gr г 克', 'kg kilogram kgs кг 千克 公斤'].flatMap(
    (words, at) => words.split(' ').map((word) => [word, (['mg', 'g', 'kg'] as const)[at] ?? 'g']),
  ),
);
const PPM = /mg\s?\/\s?kg|[µμu]g\s?\/\s?g(?![\p{L}])|(?<![\p{L}])ppm(?![\p{L}])/iu;

let words: Map<string, string> | null = null;

function symbols(): Map<string, string> {
  if (words !== null) return words;
  words = new Map();
  for (const [symbol, names] of Object.entries(NAMES)) {
    words.set(symbol.toLowerCase(), symbol);
    for (const name of names.split(' ')) words.set(name, symbol);
  }
  return words;
}

const LONGEST = 40;
const memo = new Map<string, ElementHeader | null>();
const MEMO_LIMIT = 5000;

/** `Dy %`, `Dy (wt%)`, `Tb ppm`, `Dysprosium`, `Dy content %`, `镝含量`, `Dy mass [mg]`: the element and the unit; null for any other header. */
export function elementHeader(text: string): ElementHeader | null {
  let found = memo.get(text);
  if (found === undefined) {
    found = text.length > LONGEST ? null : read(text);
    if (memo.size < MEMO_LIMIT) memo.set(text, found);
  }
  return found;
}

/** `Y`, `Ho`: letters that mean an element beside the columns of others. */
export const bareElement = (header: string): ElementHeader | null =>
  NEVER_ALONE.has(header.trim()) ? { symbol: header.trim(), unit: null, isWeak: true } : null;

function read(text: string): ElementHeader | null {
  let rest = isPlain(text) ? text : text.normalize('NFKC');
  const isPpm = PPM.test(rest);
  rest = rest
    .replace(PPM, ' ')
    .replace(/(?:wt|gew|mass|weight|massen|ma)[.\s_-]*%/giu, ' % ')
    .replace(/%/g, ' % ');
  // Han and kana run on without blanks.
  rest = rest
    .replace(/(含量|含有量|含有率|比例|占比|[质質]量分数|[重质質]量百分比|함유량|함량)/gu, ' $1 ')
    .replace(/([重质質]量|중량|질량)(?=\s*%)/gu, ' ')
    .replace(/([重质質]量|중량|질량)(?!分)/gu, ' $1 ');
  let symbol: string | null = null;
  let written = '';
  let hasUnit = isPpm;
  let isSaid = false;
  let isWeighed = false;
  let mass: MassUnit | undefined;
  for (const word of rest.split(/[\s()[\]{}:;,._\-–/*]+/u)) {
    const lower = word.toLowerCase();
    if (PERCENT.has(lower)) hasUnit = true;
    else if (CONTENT.has(lower)) isSaid = true;
    else if (word !== '') {
      const unit = MASS_UNITS.get(lower);
      if (unit !== undefined || WEIGHED.has(lower)) {
        // `g/kg` is no mass.
        if (unit !== undefined && mass !== undefined) return null;
        mass ??= unit;
        isWeighed = true;
        continue;
      }
      const found = symbols().get(lower);
      if (found === undefined || (symbol !== null && found !== symbol)) return null;
      symbol = found;
      if (written.length < word.length) written = word;
    }
  }
  if (symbol === null) return null;
  const isNamed = written.toLowerCase() !== symbol.toLowerCase();
  const isWeak = !isNamed && (NEVER_ALONE.has(symbol) || WEAK.has(symbol));
  // `PR %` is a share of a price.
  if (isWeak && written !== symbol) return null;
  if (mass !== undefined)
    return hasUnit ? null : { symbol, unit: mass, isWeak: !isNamed && NEVER_WEIGHED_ALONE.has(symbol) };
  // A mass without a unit is no figure, and `weight %` is read above.
  if (isWeighed && !hasUnit && !isSaid) return null;
  if (hasUnit) return { symbol, unit: isPpm ? 'ppm' : '%', isWeak: false };
  if (!isNamed && (NEVER_ALONE.has(symbol) || written !== symbol)) return null;
  return { symbol, unit: isSaid ? '%' : null, isWeak };
}

const ABSENT =
  /^(?:n\.?\s?[dn]\.?|not detected|none detected|nicht nachweisbar|nicht nachgewiesen|bdl|<\s?lod|non détecté|no detectado|non rilevato|не обнаружено|未检出|未檢出|不検出|検出せず|불검출)$/iu;
const NUMBER = "\\d{1,3}(?:[.,'’ \\u00a0\\u2009\\u202f]\\d{3})+|\\d{1,9}(?:[.,]\\d{1,9})?";
const FIGURE = new RegExp(
  `^([<>≤≥≦≧~≈]|<=|>=|ca\\.?|approx\\.?|about|min\\.?|max\\.?)?\\s*(${NUMBER})\\s*(?:(-|–|\\.\\.\\.?|…|~|±|\\+\\/?-)\\s*(${NUMBER})\\s*)?(%|wt\\.?\\s?%|ppm|mg\\/kg)?$`,
  'iu',
);

const MASS = new RegExp(`^(${NUMBER})\\s*(mg|g|kg)?$`, 'iu');

/** `Dy 0.9 g`; of nothing, `Dy 0 %`. */
function massText({ symbol, unit }: ElementHeader, text: string, decimal: Decimal | null): string | null {
  const [, figure, stated] = MASS.exec(text) ?? [];
  const own = stated === undefined ? unit : (stated.toLowerCase() as MassUnit);
  if (figure === undefined || !isMass(own)) return null;
  const value = parseNumber(figure, decimal);
  const grams = (Number.isNaN(value) ? Number(shareFigure(figure, false)) : value) * GRAMS_PER[own];
  if (!(grams > 0)) return `${symbol} 0 %`;
  // A figure without an exponent.
  return grams < 1e-6 || grams >= 1e9 ? null : `${symbol} ${grams.toFixed(7).replace(/\.?0+$/, '')} g`;
}

/**
 * The share that a cell gives as a material text says it: `Dy 2.1 %`, `Dy < 0.1 %`, `Dy 12000 ppm`, `Dy n.d.`, or the mass, `Dy 0.9 g`;
 * null where it gives none. A bare figure has the unit of the header, and is a percentage without one.
 */
export function shareText(header: ElementHeader, cell: string, decimal: Decimal | null = null): string | null {
  const { symbol, unit } = header;
  const text = cell.trim();
  if (text.length > LONGEST) return null;
  if (ABSENT.test(text)) return `${symbol} n.d.`;
  if (isMass(unit)) return massText(header, text, decimal);
  const found = FIGURE.exec(text);
  if (found === null) return null;
  const [, sign, from = '', between = '', to, stated] = found;
  const isPpm = stated === undefined ? unit === 'ppm' : /ppm|mg/i.test(stated);
  const first = shareFigure(from, isPpm);
  const last = to === undefined ? first : shareFigure(to, isPpm);
  if (Math.max(Number(first), Number(last)) > (isPpm ? 1e6 : 100)) return null;
  if (unit === '?' && stated === undefined) return Number(last) > 0 ? null : `${symbol} 0 %`;
  const limit = sign === undefined || !/^(?:[<≤≦]|max)/iu.test(sign) ? '' : '< ';
  const isOff = /^[±+]/u.test(between);
  return `${symbol} ${limit}${first}${last === first && !isOff ? '' : `${isOff ? '±' : '-'}${last}`} ${isPpm ? 'ppm' : '%'}`;
}

/** Below nothing, or more than all: a figure that no share can be, of a header that says that its cells are shares. */
export function isImpossibleShare({ unit }: ElementHeader, cell: string): boolean {
  if (unit === null || unit === '?' || isMass(unit)) return false;
  const text = cell.trim();
  if (text.length > LONGEST) return false;
  const negative = /^[-−–]\s?(?=[\d.,])/u.exec(text)?.[0] ?? '';
  const found = FIGURE.exec(text.slice(negative.length));
  if (found === null) return false;
  const [, , from = '', , to, stated] = found;
  const isPpm = stated === undefined ? unit === 'ppm' : /ppm|mg/i.test(stated);
  const most = Math.max(Number(shareFigure(from, isPpm)), to === undefined ? 0 : Number(shareFigure(to, isPpm)));
  return (negative !== '' && most > 0) || most > (isPpm ? 1e6 : 100);
}

/** A figure without a unit that is more than all as a percentage, and may be in ppm or mg/kg: an amount, and nobody says in what. */
export function isAmount({ unit }: ElementHeader, cell: string): boolean {
  const value = unit === null || unit === '?' ? plainFigure(cell) : 0;
  return value > 100 && value <= 1e6;
}

/** A figure that no unit and no upper limit stands by; 0 for anything else. */
export function plainFigure(cell: string): number {
  const text = cell.trim();
  const [, sign, from = '', between, to, stated] = text.length > LONGEST ? [] : (FIGURE.exec(text) ?? []);
  if (stated !== undefined || /^(?:[<≤≦]|max)/iu.test(sign ?? '')) return 0;
  return Number(shareFigure(to === undefined || /^[±+]/u.test(between ?? '') ? from : to, false)) || 0;
}

/** The unit of shares that a text names: `ppm`, `Element (mg/kg)`, `wt%`; null for none. */
export const unitNamed = (text: string): '%' | 'ppm' | null =>
  text.length > LONGEST
    ? null
    : PPM.test(text)
      ? 'ppm'
      : /^[^%]{0,30}(?:%|％)\s?\)?$/u.test(text) && !/\d/.test(text)
        ? '%'
        : null;

/** Least share in wt% that a text of `shareText` states; 0 where it is only a limit. */
export function leastOf(text: string): number {
  const [, figure = '0', unit] = /^[A-Z][a-z]? (\d+(?:\.\d+)?)(?:[-±]\d+(?:\.\d+)?)? (%|ppm)$/.exec(text) ?? [];
  return Number(figure) / (unit === 'ppm' ? 10_000 : 1);
}

/** Whether a text of `shareText` says more than that there is nothing. */
export const isSomeShare = (text: string): boolean => !/ (?:n\.d\.|0+(?:\.0+)? (?:%|ppm))$/.test(text);
