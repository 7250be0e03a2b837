import { FOLLOWED } from '../symbols/rare-earths.ts';
import { hasShares, mayChain, mayRunTogether } from './pieces.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { evidenceOf, round, type LineReading, type ReadLineText } from '../line.ts';
import type { Hit } from '../reading/reading.ts';
import { compositionIn, type Composition } from '../symbols/composition.ts';
import type { Share } from '../symbols/shares.ts';
import { isNamedAfter } from './named-after.ts';
import { sureness } from './declared-shares.ts';
import { hasForm, type Draft } from './substance-cues.ts';
import { elementsWithShares } from '../symbols/symbols.ts';
import { chainsIn } from '../symbols/symbol-chain.ts';
import type { Range } from '../types.ts';

const JOINED = /^(?: ?[-/・] ?| )?$/;
/** Behind the last constituent: no letter, or a word for the alloy or the target. */
const ENDS = /^(?:$|[^\p{L}\d]|合金|靶|中[间間]|材|ターゲット|타겟|타깃|합금|legierung|target|sputter)/u;
/** Names of a target or a metal that begin or end with something else than the element. */
const OPENS = /^(?:sputter|target|cible|blanco|мишень|metal|靶|金属|金屬)/;
const CLOSES =
  /(?:targets?|靶材?|ターゲット|타겟|타깃|metall?|metallico|metalico|ingot|foil|锭|금속|メタル|金属|金屬|alloy|legierung|合金|합금)$/;

/** Symbols run together right beside the word for a target or an alloy: "sputtering target YAl", "MgY alloy". */
const FORM = '(?:[Tt]arget|TARGET|靶材?|[Aa]lloy|ALLOY|合金|[Ll]egierung|ターゲット|타겟)';
const RUN = `(?:Al|Co|Cu|Fe|Mg|Ni|Zr|${FOLLOWED}){2,4}(?![A-Za-z0-9])`;
const BEFORE = `${FORM}[sS]?[\\s:,(|]{1,3}|靶材?|合金`;
const SYMBOLS = new RegExp(
  `(?<=${BEFORE})${RUN}|(?<![A-Za-z0-9.-])${RUN}(?=[\\s)-]{0,2}(?:[Ss]putter(?:ing)?[\\s-])?${FORM})`,
  'g',
);

/** A word for a constituent, or for some; `opens` and `closes` with another word, which parts it from what stands there. */
interface Mention {
  readonly symbols: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly opens?: boolean;
  readonly closes?: boolean;
}

interface Named {
  readonly symbols: ReadonlySet<string>;
  readonly start: number;
  readonly end: number;
  /** Whether it holds what no alloy does: `Y-Ba-Cu-O`. */
  readonly isCompound?: boolean;
  /** wt% of those of which it is stated. */
  readonly shares?: ReadonlyMap<string, Share>;
}

/**
 * Alloys whose constituents are named one by one: "Yttrium-Zirkonium-Target", 钇锆合金靶, "target YAl". Only where the text is of
 * an alloy or a target: yttrium and aluminium also make a garnet.
 */
export function namedConstituents(line: LineReading, text: ReadLineText): Draft[] {
  const { knowledge } = line;
  const { reading } = text;
  if (reading.hits.some(isOfCompound)) return [];
  const named = [...namedBySymbols(reading.text.cased), ...namedByChains(line, text)];
  if (hasForm(line, 'alloy', 'target') || reading.hits.some((hit) => materialOf(hit, knowledge)?.form === 'target'))
    named.push(...namedByWords(text, knowledge));
  if (named.length === 0 && hasForm(line, 'alloy', 'target')) named.push(...namedByShares(text, knowledge));
  if (hasShares(reading.text.cased)) named.push(...alloyOf(compositionIn(reading.text, knowledge), knowledge));
  return named.flatMap(({ symbols, start, end, shares, isCompound = false }): Draft[] => {
    const followed = [...symbols].filter((symbol) => knowledge.followed.has(symbol));
    if (followed.length === 0 || isNamedAfter(text, start)) return [];
    const constituents = [...symbols].sort();
    const written = reading.text.cased.slice(start, end);
    return [
      {
        material: `${isCompound ? 'formula' : 'alloy'}:${constituents.join('-')}`,
        name: isCompound
          ? written
          : `${[...followed, ...constituents.filter((symbol) => !followed.includes(symbol))].map((symbol) => knowledge.constituents.get(symbol)?.name ?? symbol).join('-')} alloy`,
        form: isCompound ? 'compound' : 'alloy',
        constituents,
        elements: followed.map((symbol) => ({
          symbol,
          ...sureness(fractionOf(shares?.get(symbol))),
          massFraction: fractionOf(shares?.get(symbol)),
          grams: null,
        })),
        confidence: 0.95,
        named: true,
        trace: false,
        evidence: [evidenceOf('material', written, text.source, 'named constituents', null, knowledge, 0.95)],
        rank: 3,
        symbols: new Set(followed),
        at: { start, end },
      },
    ];
  });
}

/** "Zr alloy", "Mg-Legierung": the metal that the rest is alloyed to. */
const BASE = /(?<![A-Za-z0-9.])(Al|Mg|Zr|Cu|Ni|Fe|Co|Ti|Cr)(?=[ -](?:base )?(?:[Aa]lloy|[Ll]egierung|合金))/g;

/** Less is an impurity, or what was added to the melt and burned off. */
const LEAST_SHARE = 0.1;

/** "Aluminium alloy with 0.4 % Sc", "alloy Sm 34 % Co 66 %": elements with their shares, and the metal that they are alloyed to. */
function namedByShares({ reading }: ReadLineText, knowledge: Knowledge): Named[] {
  const found = elementsWithShares(reading.text);
  const rare = found.filter(
    ({ symbol, share }) => knowledge.followed.has(symbol) && share.max >= LEAST_SHARE && !share.atMost,
  );
  const first = rare[0];
  if (first === undefined) return [];
  const { word, symbolOf } = metalsOf(knowledge);
  const base = [...reading.text.folded.matchAll(word)].flatMap(([said]) => symbolOf.get(said) ?? []);
  const symbols = new Set(
    [...rare, ...found.filter(({ symbol }) => knowledge.constituents.has(symbol))].map(({ symbol }) => symbol),
  );
  for (const symbol of base) symbols.add(symbol);
  for (const [, symbol = ''] of reading.text.cased.matchAll(BASE)) symbols.add(symbol);
  if (symbols.size < 2) return [];
  const last = rare.at(-1) ?? first;
  const [start, end] = [Math.min(first.start, first.share.at.start), Math.max(last.end, last.share.at.end)];
  return [{ symbols, start, end, shares: new Map(rare.map(({ symbol, share }) => [symbol, share])) }];
}

/** Per cent of iron and of rare earths by which a steel is told from an alloy of both. */
const [MOST_OF_STEEL, LEAST_WITH_IRON] = [50, 10];
/** What no alloy has for a constituent. */
const OF_COMPOUNDS = new Set(['O', 'F', 'N', 'Cl', 'Br', 'I', 'S', 'H']);

/** "Mg 94 %, Gd 4 %, Y 2 %": an alloy, where a text says what the whole is made of, and that is metals. */
function alloyOf(composed: Composition | null, knowledge: Knowledge): Named[] {
  if (composed === null) return [];
  const { constituents, start, end } = composed;
  const shares = new Map<string, Share>();
  for (const { symbol, share } of constituents) {
    if (symbol === null || OF_COMPOUNDS.has(symbol)) return [];
    if (knowledge.followed.has(symbol) && share !== null)
      shares.set(symbol, share.atMost ? { ...share, min: 0 } : share);
  }
  const isThere = (symbol: string): boolean => {
    const share = shares.get(symbol);
    return share === undefined || share.max >= LEAST_SHARE;
  };
  const symbols = new Set(constituents.flatMap(({ symbol }) => (symbol !== null && isThere(symbol) ? symbol : [])));
  // Iron with a little of them is a steel that nobody has named: what they are alloyed to iron for has them for most of it.
  const rare = [...symbols].reduce((sum, one) => sum + (knowledge.followed.has(one) ? composed.partOf(one) : 0), 0);
  if (composed.partOf('Fe') > MOST_OF_STEEL && rare < LEAST_WITH_IRON) return [];
  return symbols.size < 2 ? [] : [{ symbols, start, end, shares }];
}

function fractionOf(share: Share | undefined): (Range & { readonly of: 'material' }) | null {
  if (share === undefined) return null;
  return {
    min: round(share.min / 100),
    typ: round((share.min + share.max) / 200),
    max: round(share.max / 100),
    of: 'material',
  };
}

/** "Gd-Tb-Fe-Co target", "Ni-Co-Cr-Al-Y powder", but for alloys that have a name; "Sm-Gd-Co alloy", where no magnet is named. */
function namedByChains(line: LineReading, { reading: { text, hits } }: ReadLineText): Named[] {
  const isOfMagnet = hits.some(({ meaning: { kind } }) => kind === 'family' || kind === 'magnet');
  return mayChain(text.cased)
    ? chainsIn(text.cased, !isOfMagnet && hasForm(line, 'alloy', 'target'))
        .filter(({ start, end }) => !hits.some((hit) => hit.start <= start && end <= hit.end && isMaterial(hit)))
        .map(({ symbols, isAlloy, start, end }) => ({ symbols: new Set(symbols), start, end, isCompound: !isAlloy }))
    : [];
}

const isMaterial = ({ meaning: { kind } }: Hit): boolean => kind.endsWith('material') || kind === 'family';

/** Whether a text may name constituents by symbols alone, for the screens: words of elements they know. */
export function mayNameConstituents(cased: string): boolean {
  return namedBySymbols(cased).length > 0 || (mayChain(cased) && chainsIn(cased).length > 0);
}

function namedBySymbols(cased: string): Named[] {
  if (!mayRunTogether(cased)) return [];
  return [...cased.matchAll(SYMBOLS)].flatMap(({ 0: run, index }) => {
    const symbols: string[] = run.match(/[A-Z][a-z]?/g) ?? [];
    // "GdFe" and "AlSc" are read as formulas.
    if (!symbols.includes('Y') || new Set(symbols).size !== symbols.length) return [];
    return [{ symbols: new Set(symbols), start: index, end: index + run.length }];
  });
}

function isOfCompound({ meaning: { kind, value } }: Hit): boolean {
  return kind === 'compound' || (kind === 'form' && /^(?:oxide|garnet|glass|phosphor|ceramic|crystal)$/.test(value));
}

function materialOf({ meaning }: Hit, knowledge: Knowledge): ReturnType<Knowledge['materials']['get']> {
  return meaning.kind === 'material' ? knowledge.materials.get(meaning.value) : undefined;
}

/** A target of metals that nobody follows. */
function isPlainTarget(hit: Hit, knowledge: Knowledge): boolean {
  const fact = materialOf(hit, knowledge);
  return fact?.form === 'target' && fact.negative;
}

/** What a hit names of an alloy: an element, its metal or target, or the first constituents ("terbium iron" of terbium iron cobalt). */
function constituentsOf(hit: Hit, knowledge: Knowledge): readonly string[] {
  if (hit.negated) return [];
  if (hit.meaning.kind === 'element') return [hit.meaning.value];
  const fact = materialOf(hit, knowledge);
  return fact !== undefined && !fact.negative && /^(?:metal|alloy|target)$/.test(fact.form) ? fact.constituents : [];
}

interface Metals {
  readonly word: RegExp;
  readonly symbolOf: ReadonlyMap<string, string>;
}
const metals = new WeakMap<Knowledge, Metals>();

/** The words for metals, the longest first, of a knowledge base: looked for in few texts. */
function metalsOf(knowledge: Knowledge): Metals {
  let known = metals.get(knowledge);
  if (known === undefined) {
    const symbolOf = new Map(
      [...knowledge.constituents].flatMap(([symbol, { words }]) => words.map((word) => [word, symbol] as const)),
    );
    const words = [...symbolOf.keys()].sort((a, b) => b.length - a.length);
    metals.set(knowledge, (known = { word: new RegExp(words.join('|'), 'g'), symbolOf }));
  }
  return known;
}

function namedByWords({ reading }: ReadLineText, knowledge: Knowledge): Named[] {
  const { folded } = reading.text;
  const mentions: Mention[] = [];
  for (const hit of reading.hits) {
    const symbols = constituentsOf(hit, knowledge);
    if (symbols.length === 0) continue;
    const word = folded.slice(hit.start, hit.end);
    const isBare = hit.meaning.kind === 'element';
    mentions.push({
      symbols,
      start: hit.start,
      end: hit.end,
      opens: !isBare && OPENS.test(word),
      closes: !isBare && CLOSES.test(word),
    });
  }
  if (mentions.length === 0) return [];
  const { word, symbolOf } = metalsOf(knowledge);
  for (const match of folded.matchAll(word)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const symbol = symbolOf.get(match[0]);
    // Of aluminium oxide the aluminium is no constituent; 铜靶 at the end of 铽铜靶 is no target of copper.
    // Iron is a tool as well.
    const isTaken = (hit: Hit): boolean =>
      hit.start < end &&
      start < hit.end &&
      !isPlainTarget(hit, knowledge) &&
      !(hit.meaning.kind === 'part' && hit.start === start && hit.end === end);
    if (symbol === undefined || reading.hits.some(isTaken)) continue;
    mentions.push({ symbols: [symbol], start, end });
  }
  mentions.sort((a, b) => a.start - b.start);
  // "Yttrium-aluminium / yttrium-magnesium": behind a stroke an element that was named already begins the next alloy.
  const isNext = (run: readonly Mention[], last: Mention, { symbols, start }: Mention): boolean =>
    run.length + last.symbols.length > 2 &&
    folded.slice(last.end, start).includes('/') &&
    symbols.some((symbol) => run.some((mention) => mention.symbols.includes(symbol)));
  const named: Named[] = [];
  let run: Mention[] = [];
  const close = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    const symbols = new Set(run.flatMap((mention) => mention.symbols));
    const isKnown = run.some((mention) => mention.symbols.length === symbols.size);
    if (first !== undefined && last !== undefined && !isKnown) {
      const isWhole =
        !/[\p{Script=Latin}\p{Script=Cyrillic}]$/u.test(folded.slice(0, first.start)) || first.start === 0;
      if (isWhole && ENDS.test(folded.slice(last.end).replace(/^-/, '')))
        named.push({ symbols, start: first.start, end: last.end });
    }
    run = [];
  };
  for (const mention of mentions) {
    const last = run.at(-1);
    if (
      last !== undefined &&
      (last.closes === true ||
        mention.opens === true ||
        !JOINED.test(folded.slice(last.end, mention.start)) ||
        isNext(run, last, mention))
    )
      close();
    run.push(mention);
  }
  close();
  return named;
}
