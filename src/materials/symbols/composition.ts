import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Normalised } from '../text/normalise.ts';
import type { Share, Span } from './shares.ts';

/** One constituent, as a text states it. */
interface Constituent {
  /** Of the element that is named; null: another substance. */
  readonly symbol: string | null;
  readonly name: string;
  /** wt%; null: in atoms or moles, without a unit, or as what is left. */
  readonly share: Share | null;
}

/** What a whole text says that something is made of. */
export interface Composition extends Span {
  readonly constituents: readonly Constituent[];
  /** Per cent of an element, in whatever it is stated, and what is left to whole where that element is the rest; 0: it is not named. */
  partOf(symbol: string): number;
}

const FIGURE = String.raw`\d{1,3}(?:[.,]\d{1,4})?`;
const LIMIT = String.raw`[<≤≦>≥≧~≈]|max\.?|min\.?|ca\.?|approx\.?|up to|bis`;
/** A share with its sign, or a word for what is left. */
const AMOUNT = new RegExp(
  String.raw`(?<limit>(?:${LIMIT})\s{0,2})?(?<![\d.,])(?<least>${FIGURE})\s{0,2}(?:(?:[-–~]|to|bis)\s{0,2}(?<most>${FIGURE})\s{0,2})?(?<basis>(?:wt|at|mol|vol|gew|mass|m)\.?[\s.-]{0,2})?[%％]|(?<![\p{L}])(?<rest>bal(?:ance)?\.?|rest|remainder|remaining|reste?|resto|residue|остальное|余量?|餘量|残部|나머지|잔부)(?![\p{L}])`,
  'giu',
);
/** A symbol with a figure that names no unit: "Fe 66 / Nd 30 / Dy 3 / B 1", `Nd15Fe77B8`. */
const BARE = /([A-Z][a-z]?)[ :=]{0,3}(\d{1,2}(?:\.\d{1,3})?)(?![\d%])[\s,;/|+-]{0,4}/y;
/** What stands between names and amounts. */
const AROUND = /^[\s,;:|/+()[\]=.&-]+|[\s,;:|/+()[\]=.&-]+$/g;
/** What may stand before the first name. */
const LEAD =
  /^[^:：]{0,40}[:：](?=.*\p{L})|^[\s(]{0,3}(?:alloy|legierung|alliage|lega|aleaci[oó]n|liga|stop|сплав|合金|합금)\s(?=.*\p{L})/iu;
/** Constituents that are read; a text of more is no name of a material. */
const MOST = 24;
/** Per cent to which stated shares come, as they are rounded and spanned. */
const [LEAST_SUM, MOST_SUM] = [85, 120];
/** Of figures without a unit nothing else says what they are. */
const [LEAST_BARE, MOST_BARE] = [98, 102];
const LONGEST_NAME = 48;

/**
 * A text that says what something is made of, and nothing else: "Nd 29 %, Fe 69 %, B 1 %", "30 % Nd, 3 % Dy, Fe bal.", "Magnesium 94 %,
 * Yttrium 6 %", "Nd15Fe77B8". Its shares come to the whole, or it says what the rest is. Null: it is another text.
 *
 * @param mayStandAmongWords whether one of elements alone counts among other words, too
 */
export function compositionIn(text: Normalised, knowledge: Knowledge, mayStandAmongWords = false): Composition | null {
  return inPercent(text, knowledge, mayStandAmongWords) ?? inBareFigures(text.cased, knowledge);
}

interface Amount extends Span {
  readonly share: Share | null;
  /** Per cent of whatever is meant; NaN: what is left. */
  readonly middle: number;
}

function inPercent({ cased }: Normalised, knowledge: Knowledge, mayStandAmongWords: boolean): Composition | null {
  const amounts = [...cased.matchAll(AMOUNT)].slice(0, MOST + 1).map(amountOf);
  const first = amounts[0];
  const last = amounts.at(-1);
  if (first === undefined || last === undefined || amounts.length < 2 || amounts.length > MOST) return null;
  const before = amounts.map(({ start }, at) => cased.slice(amounts[at - 1]?.end ?? 0, start));
  const behind = amounts.map(({ end }, at) => cased.slice(end, amounts[at + 1]?.start ?? cased.length));
  const named = (names: readonly string[]) =>
    names.map((name, at) => ({ name: bare(name), amount: amounts[at] ?? last }));
  const whole = { start: 0, end: cased.length };
  if (bare(before[0] ?? '') === '') return composed(named(behind), knowledge, whole);
  // "Composition: Nd 29 %, …", "alloy Mg 94 %, …"
  const [lead = '', ...names] = before;
  const isAll = bare(behind.at(-1) ?? '') === '';
  const own = isAll ? composed(named([lead.replace(LEAD, ''), ...names]), knowledge, whole) : null;
  if (!mayStandAmongWords || isOfElements(own)) return own;
  return amongWords({ lead, names, behind, first, last }, named, knowledge) ?? own;
}

const isOfElements = (found: Composition | null): boolean =>
  found?.constituents.every(({ symbol }) => symbol !== null) === true;

/** Where other words stand before the composition, or behind it, it is of elements alone: "Rotor core Nd 29 %, Fe 70 %, B 1 %, coated". */
function amongWords(
  {
    lead,
    names,
    behind,
    first,
    last,
  }: {
    readonly lead: string;
    readonly names: readonly string[];
    readonly behind: readonly string[];
    readonly first: Amount;
    readonly last: Amount;
  },
  named: (names: readonly string[]) => Parameters<typeof composed>[0],
  knowledge: Knowledge,
): Composition | null {
  const opening = /[^\s,;:|(]{1,24}[\s:=]{0,3}$/.exec(lead)?.[0] ?? '';
  const ending = /^[\s:=]{0,3}(?:of )?[^\s,;:|)]{1,24}/.exec(behind.at(-1) ?? '')?.[0] ?? '';
  const namesFirst = composed(named([opening, ...names]), knowledge, {
    start: first.start - opening.length,
    end: last.end,
  });
  // Of "Co 60% Y 40% polyester" the last share is of what follows.
  if (isOfElements(namesFirst) && !/^ ?\p{L}/u.test(behind.at(-1) ?? '')) return namesFirst;
  const sharesFirst = composed(named([...behind.slice(0, -1), ending]), knowledge, {
    start: first.start,
    end: last.end + ending.length,
  });
  return isOfElements(sharesFirst) ? sharesFirst : null;
}

const bare = (text: string): string => text.replace(AROUND, '');

function amountOf({ index, 0: said, groups = {} }: RegExpMatchArray): Amount {
  const at = { start: index ?? 0, end: (index ?? 0) + said.length };
  const { least, most = least, limit, basis } = groups;
  if (least === undefined) return { ...at, share: null, middle: NaN };
  const [min, max] = [figure(least), figure(most ?? least)];
  const share = {
    min: Math.min(min, max),
    max: Math.max(min, max),
    atMost: /[<≤≦]|max|up to|bis/i.test(limit ?? ''),
    at,
  };
  return { ...at, share: /^(?:at|mol|vol)/i.test(basis ?? '') ? null : share, middle: (min + max) / 2 };
}

const figure = (text: string): number => Number(text.replace(',', '.'));

function inBareFigures(cased: string, knowledge: Knowledge): Composition | null {
  const text = cased.trim();
  const found: { name: string; amount: Amount }[] = [];
  BARE.lastIndex = 0;
  while (BARE.lastIndex < text.length) {
    const start = BARE.lastIndex;
    const [said, name = '', figures] = BARE.exec(text) ?? [];
    if (said === undefined || found.length >= MOST) return null;
    found.push({ name, amount: { start, end: start + said.length, share: null, middle: Number(figures) } });
  }
  const sum = found.reduce((all, { amount }) => all + amount.middle, 0);
  return found.length < 3 ||
    sum < LEAST_BARE ||
    sum > MOST_BARE ||
    found.some(({ name }) => !knowledge.weights.has(name))
    ? null
    : composed(found, knowledge, { start: 0, end: cased.length });
}

function composed(
  named: readonly { readonly name: string; readonly amount: Amount }[],
  knowledge: Knowledge,
  at: Span,
): Composition | null {
  if (named.some(({ name }) => name === '' || name.length > LONGEST_NAME || !/^\p{L}/u.test(name))) return null;
  const sum = named.reduce((all, { amount }) => all + (amount.middle || 0), 0);
  const hasRest = named.some(({ amount }) => Number.isNaN(amount.middle));
  if (sum > MOST_SUM || (sum < LEAST_SUM && !hasRest)) return null;
  const symbols = named.map(({ name }) => symbolOf(name, knowledge));
  if (symbols.every((symbol) => symbol === null)) return null;
  return {
    ...at,
    constituents: named.map(({ name, amount }, index) => ({
      symbol: symbols[index] ?? null,
      name,
      share: amount.share,
    })),
    partOf: (symbol) =>
      named.reduce(
        (all, { amount }, index) =>
          symbols[index] !== symbol
            ? all
            : all + (Number.isNaN(amount.middle) ? Math.max(0, 100 - sum) : amount.middle),
        0,
      ),
  };
}

/** The element that a name is the word or the symbol of; null: it is another substance, of which the element may be a part. */
function symbolOf(name: string, { constituents, weights }: Knowledge): string | null {
  if (weights.has(name)) return name;
  const word = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  for (const [symbol, { name: english = '', words, stems = [] }] of constituents) {
    if (word === english || words.includes(word) || words.includes(name.toLowerCase())) return symbol;
    // "dysprosium", "диспрозий"; of "Dysprosiumoxid" and "yttria" it is a part.
    if (!COMPOUND.test(word) && stems.some((stem) => word.startsWith(stem) && word.length <= stem.length + LONGEST_ENDING)) return symbol; // prettier-ignore
  }
  return null;
}

const COMPOUND = /ox|fluor|chlor|nitr|[a-z]ia$/;
/** Letters that a word for an element has behind its stem: "gado-linium". */
const LONGEST_ENDING = 6;
