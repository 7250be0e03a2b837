import { isOfPurity } from '../symbols/purity.ts';
import type { LineReading, ReadLineText } from '../line.ts';
import { compoundUnder } from './heading-compounds.ts';
import type { Hit } from '../reading/reading.ts';
import type { Draft } from './substance-cues.ts';
import type { Form } from '../types.ts';

/* One element that a text offers in several forms: "Dysprosium oxide / dysprosium metal", "Terbium (metal, oxide, fluoride)". */

/** What stands between two goods, and nothing else. */
const LISTED =
  /^\s{0,3}(?:[,;/|、・·•&+，；–—]|[,/]\s?-|,? ?(?:and|or|und|oder|et|ou|y|o|e|и|или|i|oraz|lub|ve|veya|en|of|och|eller|og|sowie|și|sau|та|або|es|és|ja|dan|và)(?![\p{Script=Latin}\p{Script=Cyrillic}])|[和与及與或]|および|と|과|와|및|또는)\s{0,3}$/u;
/** Between two names of which each is whole: with a purity or a shape behind the first. */
const AND = /(?:^|[\s)])(?:and|und|et|y|e|и|i|ve|en|sowie)\s|(?:^|\))(?:과|와|及|和|与|與|、|&|\+)/u;
/** Languages without blanks put one between goods. */
const APART = /^\s{1,3}$/;
/** "Óxido y metal" is Spanish for both, and no yttrium. */
const IS_AND = /^y /;
const DASH = /^ [-–—] $/;
const EASTERN = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u;
const ENDS =
  /^(?:s|e|es|en)?(?:[ -]?(?:blanks?|rohlinge?)(?!\p{L})|坯料?)?\s{0,3}(?:$|[,;/|、・·•&+，；)\]]|\d|(?:and|or|und|oder|et|ou|y|o|e|и|или|i|ve|en|och|og)\s|[和与及与或]|of\s|de\s|d'|di\s|von\s)/u;
/** "Metals basis", "oxide content": what is measured by, and no good. */
const SAID_BY =
  /^s?[ -]{0,2}(?:basis|base|content|equivalent|free|purity|gehalt|frei|basiert|含量|基準|기준|impurit|layer|coat|film|composite|matrix)/;

const GOODS: ReadonlySet<unknown> = new Set(['metal', 'oxide', 'compound', 'alloy', 'target']);
/** Forms by a word of their own. */
const BARE: Readonly<Record<string, Form>> = { oxide: 'oxide', metal: 'metal', ingot: 'metal', target: 'target' };

/** A good in a list: a substance that is named, or the bare word for a form. */
interface Item {
  readonly start: number;
  readonly end: number;
  readonly form: Form;
  /** What joins it to the one before it. */
  readonly sign: string;
  /** What it is called by, where it is a bare word. */
  readonly word: string | null;
  readonly draft: Draft | null;
}

/**
 * The drafts of a text, and those of further forms that it lists of the same element. Goods of one list are marked as such, so that none
 * of them covers another.
 */
export function severalForms(line: LineReading, text: ReadLineText, drafts: readonly Draft[]): Draft[] {
  // "Rare-earth metals, of scandium": behind "inorganic or organic" all are compounds, and the metals only what these are of.
  const runs = compoundUnder(text.reading.text.folded) === null ? runsOf(text, drafts) : [];
  const added: Draft[] = [];
  const replaced = new Set<Draft>();
  for (const run of runs) {
    const list = {};
    const own = run.flatMap(({ draft }) => draft ?? []);
    const bare = run.filter(({ draft }) => draft === null);
    // Of which element a bare word is said: of what the list names, or of what stands around it.
    const around = own.length > 0 ? own : besides(text, drafts, run);
    const symbols = new Set(
      around.filter(({ symbols: { size } }) => size === 1).flatMap((draft) => [...draft.symbols]),
    );
    if (own.length === 0) for (const draft of around) if (draft.rank < 3) replaced.add(draft);
    for (const draft of own) draft.goods = list;
    for (const symbol of symbols)
      for (const { form, word } of bare) {
        const base = around.find(({ symbols }) => symbols.has(symbol));
        const isNamed = [...own, ...added].some((draft) => draft.form === form && draft.symbols.has(symbol));
        if (base !== undefined && !isNamed)
          added.push({ ...offered(line, base, symbol, form, word ?? ''), goods: list });
      }
  }
  const all = [...drafts.filter((draft) => !replaced.has(draft)), ...added];
  apart(text.reading.text.folded, all);
  alloysApart(text.reading.text.cased, all);
  return all;
}

/** Between two alloys of which each is an item of a list. */
const ITEM =
  /^(?: ?\d{1,2}(?:[.,]\d)?[/:]\d{1,2}(?:[.,]\d)?)?\s{0,3}(?:[·•・]|(?:and|und|et|y|e|и|i|ve|en)(?=\s)|[和与與及]|および|と|과|와|및)\s{0,3}$/u;

/** "Tb-Fe / Tb-Dy-Fe" */
const BY_SYMBOLS = /^[A-Z][a-z]?(?:[-\u2010-\u2013][A-Z][a-z]?){1,4}$/;

/** "Tb-Fe 80/20 · Terfenol-D": two alloys, of which the one with more in it is not the other. */
function alloysApart(cased: string, drafts: readonly Draft[]): void {
  const alloys = drafts
    .filter(({ form, named, rank, goods }) => form === 'alloy' && named && rank === 3 && goods === undefined)
    .flatMap((draft) => (draft.at === undefined ? [] : [{ draft, start: draft.at.start, end: draft.at.end }]))
    .sort((a, b) => a.start - b.start);
  for (const [i, { draft, start, end }] of alloys.entries()) {
    const next = alloys[i + 1];
    if (next === undefined || next.start < end) continue;
    const between = cased.slice(end, next.start);
    const isListed =
      between.trim() === '/' && [{ start, end }, next].every((one) => BY_SYMBOLS.test(cased.slice(one.start, one.end)));
    if (!isListed && !ITEM.test(between)) continue;
    if (draft.symbols.size === next.draft.symbols.size) continue;
    draft.goods = { isOfAlloys: true };
    next.draft.goods = draft.goods;
  }
}

/** What cells are joined by, and what closes an entry. */
const CLOSES = /[|;；\n]/;
/** What is sold by a purity of its own: an oxide, a metal, a salt. */
const SOLD: ReadonlySet<unknown> = new Set(['metal', 'oxide', 'compound']);
/** "Dysprosium metal 99.9 %; Dy2O3 < 0.1 %" */
const LIMIT = /^[\s:(]{0,3}(?:[<≤]|max)/;

/** "Er2O3, 99.9 % ; ErF3, 99.9 %", "Tb4O7 99.8% | Gd2O2S:Tb film": what has a purity of its own is no other entry's name, nor part of what that names. */
function apart(folded: string, drafts: readonly Draft[]): void {
  for (const pure of drafts) {
    const { at, form, goods, rank } = pure;
    if (at === undefined || goods !== undefined || rank < 2 || !SOLD.has(form) || /^(?:ph|doped)/.test(pure.material) || !isOfPurity(at, folded)) continue;
    const others = drafts.filter((other) => other.at !== undefined && other.named && other.rank >= 2 && other.form !== form && other.goods === undefined && !other.material.startsWith('mixed:') && [...other.symbols].some((symbol) => pure.symbols.has(symbol)) && !LIMIT.test(folded.slice(other.at.end)) && CLOSES.test(folded.slice(Math.min(at.end, other.at.end), Math.max(at.start, other.at.start))));
    if (others.length === 0) continue;
    pure.goods = { isApart: true };
    for (const other of others) other.goods = pure.goods;
  }
} // prettier-ignore

/** Goods of a text that stand in a list, with at least two forms among them. */
function runsOf(text: ReadLineText, drafts: readonly Draft[]): Item[][] {
  const { folded } = text.reading.text;
  const named = drafts.flatMap((draft): Item[] =>
    draft.at !== undefined &&
    draft.named &&
    draft.rank >= 2 &&
    draft.form !== null &&
    GOODS.has(draft.form) &&
    !SAID_BY.test(folded.slice(draft.at.end))
      ? [{ start: draft.at.start, end: draft.at.end, form: draft.form, word: null, draft, sign: '' }]
      : [],
  );
  const bare = text.reading.hits.flatMap((hit): Item[] => {
    const form = bareForm(hit, folded, drafts);
    return form === null || named.some(({ start, end }) => hit.start < end && start < hit.end)
      ? []
      : [
          {
            start: hit.start + (IS_AND.test(hit.text) ? 2 : 0),
            end: hit.end,
            form,
            word: hit.text,
            draft: null,
            sign: '',
          },
        ];
  });
  const items = [...named, ...bare].sort((a, b) => a.start - b.start);
  const runs: Item[][] = [];
  let run: Item[] = [];
  const close = (): void => {
    if (new Set(run.map(({ form }) => form)).size > 1 && isOfGoodsAll(run)) runs.push(run);
    run = [];
  };
  for (const item of items) {
    const last = run.at(-1);
    const sign = last === undefined ? null : betweenOf(text, last, item);
    if (sign === null) close();
    // "Er2O3 oxide": one good by its formula and by a word.
    if (sign !== null && last !== undefined && last.form === item.form && sign.trim() === '') continue;
    run.push({ ...item, sign: sign ?? '' });
  }
  close();
  return runs;
}

/** "Yttrium oxide, target" is one thing of two words; a metal beside an oxide or a salt is another; so are "metal and targets", and two whole names behind a comma. */
const IS_WORD = /\p{L}/u;
const INGOT = /ingot|barren|lingo|слит|锭|錠|잉곳|インゴット/iu;
const isOfGoodsAll = (run: readonly Item[]): boolean =>
  new Set(
    run
      .filter(
        ({ form, sign, draft }) => form !== 'target' || IS_WORD.test(sign) || (draft !== null && sign.trim() !== ''),
      )
      .map(({ form }) => form),
  ).size > 1;

/** A form by a word of its own, behind which its clause ends: no "metals basis", no "oxide layer". */
function bareForm(
  { meaning: { kind, value }, negated, end, text }: Hit,
  folded: string,
  drafts: readonly Draft[],
): Form | null {
  if (negated || !ENDS.test(folded.slice(end)) || SAID_BY.test(folded.slice(end))) return null;
  // "Dy metal" is one term, which needs a cue where it stands alone.
  if (kind === 'context-material')
    return value.startsWith('el-') && (IS_AND.test(text) || drafts.some(({ symbols }) => symbols.has(value.slice(3))))
      ? 'metal'
      : null;
  if (kind === 'compound') return value === 'compound' ? null : 'compound';
  return kind === 'form' ? (BARE[value] ?? null) : null;
}

/** "Ingot 1–10 kg · sponge · distilled lump · target": further shapes of the metal in a list of points. */
const POINTS = /^(?: ?[|:,(] ?)?[^·•/|;]{0,24}(?:[·•/][^·•/|;]{0,24}){1,5}$/;

/** What stands between two goods, if it is no more than a sign of a list, and formulas, shapes and forms of either; null: they are in no list. */
function betweenOf({ reading, symbols }: ReadLineText, left: Item, right: Item): string | null {
  if (right.start < left.end) return null;
  const { folded } = reading.text;
  let between = folded.slice(left.end, right.start);
  const isTarget = left.form === 'metal' && right.form === 'target' && right.draft === null;
  if (isTarget && POINTS.test(between) && INGOT.test(between)) return 'and';
  if (left.draft !== null && right.draft !== null && AND.test(between)) return 'and';
  const named = [
    ...reading.hits.filter(({ meaning: { kind } }) => /^(?:form|shape|element|compound)$|material$/.test(kind)),
    ...reading.formulas,
    ...symbols,
  ];
  for (const said of named) {
    const [start, end] = [Math.max(said.start, left.end) - left.end, said.end - left.end];
    if (start < end && said.end <= right.start)
      between = between.slice(0, start) + '\u0000'.repeat(end - start) + between.slice(end);
  }
  const sign = between.replace(/[ -]?\u0000+[ -]?/g, ' ');
  const isApart = left.form === right.form || EASTERN.test(folded.charAt(left.end - 1) + folded.charAt(right.start));
  return LISTED.test(sign.trim()) || DASH.test(sign) || (isApart && APART.test(sign)) ? sign : null;
}

/** Elements that stand beside a list of bare forms: "Terbium (metal, oxide)", "oxides and metals of dysprosium". */
function besides(text: ReadLineText, drafts: readonly Draft[], run: readonly Item[]): Draft[] {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || drafts.some(({ rank }) => rank > 2)) return [];
  const { folded } = text.reading.text;
  // A word between them is that of another thing.
  const isBare = (from: number, to: number): boolean => {
    const words = drafts.flatMap(({ at }) => at ?? []);
    const rest = Array.from(folded.slice(from, to),(one, i) => (words.some(({ start, end }) => from + i >= start && from + i < end) ? ' ' : one)); // prettier-ignore
    return /^(?:[^\p{L}]|(?<!\p{L})\p{L}{1,3}(?!\p{L}))*$/u.test(rest.join(''));
  };
  return drafts.filter(
    ({ at, symbols }) =>
      at !== undefined &&
      symbols.size === 1 &&
      (at.end <= first.start
        ? first.start - at.end <= 40 && isBare(at.end, first.start)
        : at.start - last.end <= 12 && at.start >= last.end),
  );
}

/** An element that is named in one form, in another one. */
function offered(line: LineReading, base: Draft, symbol: string, form: Form, word: string): Draft {
  const fact = form === 'metal' ? line.knowledge.materials.get(`el-${symbol}`) : undefined;
  const range = fact?.composition[symbol];
  const name = line.knowledge.constituents.get(symbol)?.name ?? symbol;
  return {
    material: `${form}:${symbol}`,
    name: `${name} ${/^[ -~]+$/.test(word) ? word.toLowerCase() : form}`,
    form,
    constituents: [symbol],
    elements: [
      {
        symbol,
        presence: 'proven',
        confidence: 0.93,
        massFraction:
          range === undefined
            ? null
            : { min: range[0] / 100, typ: range[1] / 100, max: range[2] / 100, of: 'material' },
        grams: null,
      },
    ],
    confidence: 0.93,
    named: true,
    trace: false,
    evidence: base.evidence.map((one) => ({ ...one, meaning: `${symbol}, ${word}` })),
    rank: 2,
    symbols: new Set([symbol]),
  };
}
