import { behindIsotope, isSoldIsotope } from './isotopes.ts';
import { FOLLOWED } from './rare-earths.ts';
import { isFibreOfSize } from '../substances/fibres.ts';
import { symbolsMeant } from '../reading/meant-otherwise.ts';
import { HEDGED } from '../text/hedges.ts';
import type { Normalised } from '../text/normalise.ts';
import { type Share, sharesOf, type Span } from './shares.ts';
import { isBehindForm, isBehindSize, isInGlass, isOfFibre, isOfStandard, isSaidToBeIn } from './symbol-before.ts';
import { symbolsInCase } from './symbol-capitals.ts';
import { symbolsListed } from './symbol-lists.ts';
import { isProvenPiece } from './symbol-pieces.ts';
import { ALSO, FORMS, LISTED_BEFORE } from './symbol-words.ts';

/** A bare symbol of a followed element that its neighbourhood proves to be one. */
export interface SymbolHit {
  readonly symbol: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What made it believable. `named`: said to be in it ("contains Dy", "Tb diffusion"); `mass`, `held`: all that a text says is its mass, or that it is there. */
  readonly cue: 'form' | 'purity' | 'percent' | 'negated' | 'named' | 'mass' | 'held';
  /** Stated share of the whole, wt%, or null. */
  /** wt%; `min` is 0 where it may be none. */
  readonly percent: { readonly min: number; readonly max: number } | null;
  /** The other symbol that the share is of as well: `Dy+Tb 2.5 %`. */
  readonly together: string | null;
  /** Stated mass in one piece; absent: none. */
  readonly grams?: number;
  /** The list that it stands in, where the form is said of that: "oxides of Sm, Gd and Tb". */
  readonly listed?: Span;
}

/** Symbols that are looked for; what proves one is told here alone, and the screens ask. */
export const SYMBOLS: readonly string[] = FOLLOWED.split('|');
/** "Nd29%Dy2.5%": its share may stand right behind a symbol. */
const ENDS = '(?:(?![A-Za-z0-9])|(?=\\d{1,2}(?:[.,]\\d{1,3})?\\s?%))';
const SYMBOL = new RegExp(`(?<![A-Za-z0-9.])(${FOLLOWED})${ENDS}`, 'g');
/** What shares of an alloy are stated of, so that none is taken for its neighbour's. */
const ANY = new RegExp(
  `(?<![A-Za-z0-9.])(?:${FOLLOWED}|Nd|Pr|La|Ce|Fe|Co|Cu|Zr|Ni|Al|Ga|Nb|Ti|Hf|Mn|Mo|Si|Zn|Mg|Cr|B|C|N|O)${ENDS}`,
  'g',
);
/** Blanks of any width before and behind, as fixed columns and pages leave them. */
const ALONE = new RegExp(
  `^[\\s\\u200b]{0,40}(${FOLLOWED}|${FOLLOWED.toUpperCase()})(?:[\\s,(]{1,3}(?:9\\d(?:[.,]\\d{1,5})?\\s?%|99[.,]\\d{1,5}|[2-6]N\\d?)\\)?)?[\\s\\u200b]{0,40}$`,
);
const PAIR = /(?<![A-Za-z0-9.])(?:Dy\s?[+&]\s?Tb|Tb\s?[+&]\s?Dy)(?![A-Za-z0-9])/g;
/** What a column of masses says of a part (`Dy (g)`: 0.9), as `shareText` tells it. */
const WEIGHED = new RegExp(`^(${FOLLOWED}) (\\d{1,9}(?:\\.\\d{1,7})?) g$`);
/** What a column of marks or of elements says of a part, as `heldText` tells it: `Nd, Dy in it`. */
const HELD = /^[A-Z][a-z]?(?:, [A-Z][a-z]?){0,30} in it$/;
/** Neodymium and praseodymium are not followed, and tell what a magnet is made of. */
const HELD_ONE = new RegExp(`(?<![A-Za-z])(?:${FOLLOWED}|Nd|Pr)(?![A-Za-z])`, 'g');
const MOST = 40;
/** What `symbol-pieces.ts` goes by. */
const MAY_PROVE = /9[5-9]|\dN|mesh|evap|argon|oil|öl|uile|calor|shot|spher|turn|gran|ation f/i;

/** What `isOfStandard` is asked for. */
const MAY_DISSOLVE = /icp|aas|element|internal/i;

/** "Y(iPrCp)3": precursors by what is bound to the metal. */
const LIGAND =
  /^\((?:(?:i|n|t)?(?:Pr|Bu|Me|Et)?Cp|thd|tmhd|dpm|acac|hfac|(?:i|n)?Pr(?:AMD|FMD)|O(?:i|t)?(?:Pr|Bu))\)[23]/;
/** Forms directly behind or before the symbol, as words. */
const FORM_AFTER =
  /^["”'’]?[\s\-(]{0,2}(?:metal(?! (?:oxide|halide|film)s?(?![a-z]))|ingot|turnings|(?:dreh)?sp(?:ä|ae)ne(?![a-z])|(?:pieces?|pcs|chips|chunks?|slugs?|flakes?|shot)[\s,(]{1,3}\d{1,5}(?:[.,]\d{1,3})?(?: ?- ?\d{1,3})?\s?(?:m?g|kg|oz|lbs?|mm)(?![a-z])|target|tgt|sputter|powder|ox[iy]d(?!i[sz]|ati|ant)|oksida|bubuk|serbuk|alloy|granule|pellet|foil|rod|sheet|lump|wire|(?:co-?)?doped|dotiert|gedoteerd|doteret|dopovan|dotovan|adal[eé]kolt|seostett|легован|допован|dop[ée]e?s?(?![a-z])|dopad[ao]|dopat[ao]|domieszk|katk[ıi]l[ıi]|легиров|(?:stock|icp|aas|(?:single|mono)[- ]element)[- ](?:standard|std)|standards?[ -]icp|(?:icp )?(?:标准|標準|표준)|(?:standard|std) (?:icp )?1 ?000 ?(?:ppm|[mµμu]g\/m?l)|standard (?:solution|lösung)|(?:tri)?(?:chlorid|fluorid|bromid|iodid)|nitrat|carbonat|acetat|sul(?:f|ph)at|phosphat|oxalat|hydroxid|acetylacetonat|stearat|citrat|chelat|cryptat|DTPA|DOTA|金属|靶|合金|氧化|粉|箔|丝|粒(?!界)|锭|ターゲット|粉末|타겟|타깃|분말|금속|мишен|เป้า|порош|фольг|слит|оксид|pulver|folie|draht|blech|barren|granulat)/i;
/** "Tb(III)-acetylacetonat", "Eu(III) acetate": a valence, and the name of a salt. */
const WITH_VALENCE = /^ ?\((?:I{1,3}|IV)\)[ -]?[a-z]{3,30}(?:ate?|at[oi]|ide?|oxyde?)(?![a-z])/i;
/** "Eu-activated", Eu激活: what makes a phosphor shine; in German "Er aktiviert" is a sentence. */
const ACTIVATED =
  /^[\s-]{0,2}(?:activated|aktiviert|激活|[付賦]活|активир|activad|activ[ée]|attivat|부활)(?! (?:carbon|charcoal|alumina))/i;
const ACTIVATORS = /^(?:Eu|Tb|Dy|Sm)$/;
const IN_FIBRES = /^(?:Yb|Er|Tm|Ho)$/;
const PURITY_AFTER =
  /^[\s,(]{0,3}(?:(?:pieces?|pellets?|slugs?|chips|chunks?|flakes?|lumps?|shot|granules?|turnings?|Stücke|Granulat)[\s,(]{1,3})?(?:9\d(?:[.,]\d{1,5})?\s?%|[2-6]N\d?(?![A-Za-z0-9]))/;

/** A purity of which the sign is left out; the letter alone is an axis, and its figure a place on it. */
const PURITY_ALONE = /^[\s,(]{1,3}99[.,]\d{1,5}(?![\d.]|,(?! ))/;

/** "TARGET Y 99,9 D76,2X3": the letter is the element where a target has its diameter behind. */
const TARGET_BEFORE = /(?:target|tgt)[ ,:-]{1,2}$/i;
const SIZED_PURITY = /^[\s,(]{1,3}99[.,]\d{1,5} ?[øØ⌀Dd] ?\d/;

/** Not "free of something else", not "less than". */
const FREE = '[- ]?(?:(?:[Ff]ree|FREE|[Ff]rei)(?! (?:of|OF|from|FROM|von))|[Ll]ess(?! than)|フリー|프리)';
/** "Dy: n.d.", and "Dy: 0" as a report of a laboratory may have it, without the sign of percent. */
const NOT_FOUND =
  '\\s{0,2}[:=]?\\s{0,2}(?:n\\.?d\\.?(?![a-z])|not detected|nicht nachweisbar|未检出|未檢出|不検出|불검출)|^\\s{0,2}[:=]\\s{0,2}0(?:[.,]0{1,4})?(?=\\s{0,2}(?:$|[,;)(|/]|[A-Z][a-z]?\\s?[:=]))(?![.,]\\d)';
const NEGATED_AFTER = new RegExp(`^(?:-?\\s{0,1}${ALSO}\\s{0,1}[A-Z][a-z]?){0,4}${FREE}|^${NOT_FOUND}`);
/** Right behind the symbol, or behind others joined to it: a share before it is of something else. */
const DENIED_AFTER = new RegExp(`^(?:\\s?[/+]\\s?[A-Z][a-z]?){0,3}${FREE}|^${NOT_FOUND}`);
const NEGATED_BEFORE = new RegExp(
  `(?:\\b[Nn]o|\\b[Nn]either|\\b[Zz]ero|[Ww]ithout|[Oo]hne|[Kk]eine?|[Ss]ans|[Ss]in|[Ss]enza|[Ss]em|[Bb]ez|[Zz]onder|[Бб]ез|[Ff]ree (?:of|from)|无|無|不含)[\\s-]{0,1}${LISTED_BEFORE}`,
);
/** "(Nd,Dy)FeB", "NdDyFeB", "Nd-Dy-Fe-B", "(Pr Nd Dy)2Fe14B": the rare earths of a magnet, in its formula. */
const RARE_EARTHS = 'Nd|Pr|La|Ce|Y|Gd|Tb|Dy|Ho|Er';
const OF_IRON_BORON = new RegExp(
  `(?<![A-Za-z0-9])\\(?((?:(?:${RARE_EARTHS})(?:0?\\.\\d{1,3})?[\\s,/+-]{0,2}){2,5}|(?:${RARE_EARTHS})(?=2Fe)|(?:Dy|Tb|Ho)(?=[\\s-]?Fe))\\)?[\\s-]{0,2}2?[\\s-]{0,2}Fe(?:[\\s-]{0,2}Co)?(?:[\\s-]{0,2}14)?[\\s-]{0,2}B(?![A-Za-z])`,
  'g',
);
/** How it ends; the dear expression is made where a text holds that at all. */
const IRON_BORON = /Fe[\s-]{0,2}(?:Co)?[\s-]{0,2}(?:14)?[\s-]{0,2}B(?![A-Za-z])/;
const ONE_RARE_EARTH = new RegExp(RARE_EARTHS, 'g');
/** No more than this, in wt%, is said to be none: what is left in every magnet. */
const TRACE_LIMIT = 0.1;

const RAW = new RegExp(
  `DOP(?:ED|[EÉ]E)|TARGET|TGT|SPUT|METAL|ALLOY|FOIL|FEUILLE|FOLIE|FIL |WIRE|DRAHT|FOGLIO|FILO|HILO|LAMINA|POWDER|PULVER|CIBLE|BARREN|${FORMS}|(?:ICP|AAS)[ -]ST|ST(?:ANDAR)?D (?:ICP|AAS)|(?:^|[ ,(/])(?:GD|TB|DY|LU|HO|TM|EU|YB)[ ,(]{1,3}99(?:[.,]\\d{1,5})? ?%|^[A-Z]{2},? (?:99|\\dN)\\S* \\(?[a-z3-6]`,
);

/** The text with such symbols as they are written elsewhere; of the same length. */
export function inCase(cased: string): string {
  return RAW.test(cased) ? symbolsInCase(cased) : cased;
}

/** The symbol that is all of a text, alone or with a purity: in a column for materials it means the element, in capitals too. */
export function symbolAlone({ cased }: Normalised): string | null {
  const symbol = ALONE.exec(cased)?.[1];
  return symbol === undefined ? null : symbol.charAt(0) + symbol.slice(1).toLowerCase();
}

/** Whether a text is a symbol of two letters and no more: one letter alone is an answer or an axis. */
export const isSymbolOfTwo = (text: Normalised): boolean => (symbolAlone(text)?.length ?? 0) > 1;

/**
 * Bare symbols are traps (TB terminal blocks, SC connectors, Y axes), so each needs a cue that touches it: a form
 * ("Dy metal", "target: Sc"), a purity ("Tb 99.9 %", "Y 4N"), a share ("2 % Dy"), a word that it is there ("contains Dy"), or a
 * negation ("Dy-free", "Dy 0 %").
 */
export const findSymbols = (text: Normalised): SymbolHit[] => {
  const symbols = allSymbols(text);
  const { folded } = text;
  return symbols.length > 0 && (symbols.some(isDenied) || HEDGED.test(folded))
    ? symbolsMeant(symbols, folded)
    : symbols;
};

const isDenied = ({ cue }: SymbolHit): boolean => cue === 'negated';

function allSymbols(text: Normalised): SymbolHit[] {
  const cased = inCase(text.cased);
  const inMagnet = inFormulas(cased);
  if (HELD.test(cased))
    return [...cased.matchAll(HELD_ONE)].map(({ 0: symbol, index }) => ({ symbol, start: index, end: index + symbol.length, text: symbol, cue: 'held', percent: null, together: null })); // prettier-ignore
  if (cased.search(SYMBOL) < 0) return inMagnet;
  const [weighed, only = '', grams] = WEIGHED.exec(cased) ?? [];
  if (weighed !== undefined)
    return [{ symbol: only, start: 0, end: only.length, text: weighed, cue: 'mass', percent: null, together: null, grams: Number(grams) }]; // prettier-ignore
  const isInFormula = (at: number): boolean => inMagnet.some(({ start, end }) => at >= start && at < end);
  const found = [...cased.matchAll(SYMBOL)].filter(({ index }) => !isInFormula(index)).slice(0, MOST);
  const pairs = spansOf(cased, PAIR);
  const spans = elementSpans(cased, pairs);
  const shares = sharesIn(cased, spans);
  const hits: SymbolHit[] = [...inMagnet];
  const lists = symbolsListed(cased);
  const mayDissolve = MAY_DISSOLVE.test(cased);
  const mayProve = MAY_PROVE.test(cased);
  for (const match of found) {
    const symbol = match[1] as string;
    const start = match.index;
    const end = start + symbol.length;
    const before = cased.slice(Math.max(0, start - 32), start);
    const after = cased.slice(end, end + 24);
    const pair = pairs.find((span) => start >= span.start && end <= span.end);
    const listed = lists.find((list) => start >= list.start && end <= list.end);
    const isPure = PURITY_AFTER.test(after) || (symbol !== 'Y' ? PURITY_ALONE.test(after) : SIZED_PURITY.test(after) && TARGET_BEFORE.test(before)); // prettier-ignore
    const isDissolved = mayDissolve && isOfStandard(cased.slice(Math.max(0, start - 96), start));
    const share =
      isPure || isDissolved ? undefined : shares.get((pair ?? spans.find((span) => span.start === start)) as Span);
    const add = (cue: SymbolHit['cue'], percent: SymbolHit['percent'] = null): void => {
      const at =
        share === undefined
          ? { start, end }
          : { start: Math.min(start, share.at.start), end: Math.max(end, share.at.end) };
      const together = pair === undefined || percent === null ? null : symbol === 'Dy' ? 'Tb' : 'Dy';
      hits.push({ symbol, start, end, text: cased.slice(at.start, at.end).trim(), cue, percent, together });
    };
    // "Axis X/Y metal"
    if (symbol === 'Y' && /(?<![A-Za-z])[XZ]\s?[/,&+-]\s?$/.test(before)) continue;
    if (share !== undefined) {
      if (isNoShare(share)) add('negated');
      else add('percent', { min: share.atMost ? 0 : share.min, max: share.max });
      continue;
    }
    if (NEGATED_AFTER.test(after) || NEGATED_BEFORE.test(before)) {
      if (symbol !== 'Y') add('negated');
      continue;
    }
    if (/^\s{0,2}[<≤]/.test(after)) continue;
    if (isPure || (mayProve && isProvenPiece(cased, symbol, start, end))) add('purity');
    // "Yb pieces"; "Sc pieces" are so many connectors.
    else if (
      isDissolved ||
      isSoldIsotope(symbol, after) ||
      LIGAND.test(after) ||
      (/^ pieces\b/i.test(after) && !/^(?:S[cm]|Er|Y)$/.test(symbol))
    )
      add('form');
    else if (
      FORM_AFTER.test(behindIsotope(symbol, after)) ||
      (after.startsWith('(', after.startsWith(' ') ? 1 : 0) && WITH_VALENCE.test(cased.slice(end, end + 44))) ||
      isBehindForm(before) ||
      (ACTIVATORS.test(symbol) && ACTIVATED.test(after)) ||
      (IN_FIBRES.test(symbol) && (isOfFibre(before, after) || isFibreOfSize(text.folded, after))) ||
      isBehindSize(symbol, cased.slice(Math.max(0, start - 64), start))
    ) {
      // "Y target" is an axis position as often as a sputtering target; the letter alone needs more.
      if (
        symbol !== 'Y' ||
        /^ foil \d/.test(after) ||
        /(?:^|[\s,])tgt[\s,:-]{1,2}$/i.test(before) ||
        /sputter|pulv[eé]ri|polveri|rotatable|靶|PVD|doped|(?:icp|aas)[- ]st|ox[iy]d|oksida|metal|金属|(?:chlor|fluor|brom|iod)id|nitrat|carbonat|acetat|sul(?:f|ph)at|oxalat/i.test(
          before + after,
        )
      )
        add('form');
    } else if (
      listed !== undefined &&
      (FORM_AFTER.test(cased.slice(listed.end, listed.end + 24)) ||
        isBehindForm(cased.slice(Math.max(0, listed.start - 32), listed.start)))
    ) {
      hits.push({ symbol, start, end, text: symbol, cue: 'form', percent: null, together: null, listed });
    } else if (symbol !== 'Y' && isSaidToBeIn(before, after)) add(isInGlass(before, after, cased) ? 'form' : 'named');
  }
  return hits;
}

/** The rare earths that the formula of a magnet of iron and boron holds. */
function inFormulas(cased: string): SymbolHit[] {
  if (!IRON_BORON.test(cased)) return [];
  return [...cased.matchAll(OF_IRON_BORON)].slice(0, MOST).flatMap((formula) => {
    const group = formula[1] ?? '';
    const from = formula.index + formula[0].indexOf(group);
    const text = formula[0].trim();
    return [...group.matchAll(ONE_RARE_EARTH)].flatMap(([symbol], at, all): SymbolHit[] => {
      const start = from + (all[at]?.index ?? 0);
      return SYMBOLS.includes(symbol)
        ? [{ symbol, start, end: start + symbol.length, text, cue: 'named', percent: null, together: null }]
        : [];
    });
  });
}

/** Shares that stand beside words for elements: "dysprosium 2 %". */
export function sharesOfWords({ cased }: Normalised, words: readonly Span[]): ReadonlyMap<Span, Share> {
  return words.length === 0 ? new Map() : sharesIn(cased, elementSpans(cased, words));
}

/** An element by its symbol, with the share that is stated of it. */
interface SharedElement extends Span {
  readonly symbol: string;
  readonly share: Share;
}

/** Elements of any kind, by symbol, of which a share is stated: "Al 98 % Sc 2 %". */
export function elementsWithShares({ cased }: Normalised): SharedElement[] {
  const spans = spansOf(cased, ANY);
  const shares = spans.length === 0 ? new Map<Span, Share>() : sharesIn(cased, spans);
  return spans.flatMap((span) => {
    const share = shares.get(span);
    return share === undefined ? [] : [{ ...span, symbol: cased.slice(span.start, span.end), share }];
  });
}

const NO_SHARES: ReadonlyMap<Span, Share> = new Map();

/** Shares of elements; "Br ±2 % Dy-free" and "TREO 32 % Dy-frei" state none of dysprosium. */
function sharesIn(text: string, spans: readonly Span[]): ReadonlyMap<Span, Share> {
  if (!text.includes('%') && !/ppm/i.test(text)) return NO_SHARES;
  const shares = sharesOf(text, spans);
  for (const [span, { at }] of shares)
    if (at.start < span.start && DENIED_AFTER.test(text.slice(span.end, span.end + 24))) shares.delete(span);
  return shares;
}

/** Symbols of elements, and what stands for several or for one of them. */
function elementSpans(text: string, others: readonly Span[]): Span[] {
  const alone = spansOf(text, ANY).filter(
    ({ start, end }) => !others.some((other) => start < other.end && other.start < end),
  );
  return [...alone, ...others];
}

/** No more than this, if any: as good as none, though a claim. */
export const isNoShare = ({ max, atMost }: Share): boolean => max === 0 || (atMost && max <= TRACE_LIMIT);

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)]
    .slice(0, MOST)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
