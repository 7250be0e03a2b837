import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { MaterialFact } from '../../knowledge/types.ts';

/** Symbols with their numbers and nothing else: `Y5O4F7`, `8Y`, `10Sc1Ce`. */
const SYMBOLS = /^(?:\d{1,2}(?:\.\d)?)?(?:[A-Z][a-z]?\d{0,3}(?:\.\d{1,3})?){1,12}$/;
const SYMBOL = /[A-Z][a-z]?/g;
/** No word for an element is shorter: of a code or an abbreviation none is looked for, and the table of words not loaded. */
const WORD = /[a-z]{5}|[^\0-\x7f]/i;
/** What an abbreviation ends with: stabilised zirconia, iron garnet. */
const ABBREVIATED = /(?:SZ|PSZ|TZP|IG|AG|GG|DC|BCO)$/;

interface Stems {
  readonly word: RegExp;
  readonly symbolOf: ReadonlyMap<string, string>;
}
const stems = new WeakMap<Knowledge, Stems>();

/** The words for followed elements, the longest first: the terbium in "ytterbium" is none. */
function stemsOf(knowledge: Knowledge): Stems {
  let known = stems.get(knowledge);
  if (known === undefined) {
    const symbolOf = new Map(
      [...knowledge.constituents].flatMap(([symbol, { stems: list = [] }]) =>
        list.map((stem) => [stem, symbol] as const),
      ),
    );
    const all = [...symbolOf.keys()].sort((a, b) => b.length - a.length);
    // There is "itri" in "nitride", and no yttrium.
    const source = all.map((stem) => (stem.startsWith('itr') ? `(?<![a-z])${stem}` : stem)).join('|');
    stems.set(knowledge, (known = { word: new RegExp(source, 'g'), symbolOf }));
  }
  return known;
}

/**
 * The elements of a material that its name, as written, says by a word, a formula or symbols: yttrium of "YOF coating", scandium
 * of "ScSZ", gadolinium of "gadobutrol". Of "Dotarem" none. Only what the material is known to hold can be meant.
 */
export function spelledIn(written: string, fact: MaterialFact, knowledge: Knowledge): ReadonlySet<string> {
  const found = new Set<string>();
  if (fact.negative) return found;
  const holds = (symbol: string): boolean => symbol in fact.composition;
  for (const run of written.split(/[^A-Za-z0-9.]+/)) {
    for (const symbol of symbolsOf(run, holds)) if (knowledge.followed.has(symbol)) found.add(symbol);
  }
  if (!WORD.test(written)) return found;
  const { word, symbolOf } = stemsOf(knowledge);
  for (const [stem] of written.toLowerCase().matchAll(word)) {
    const symbol = symbolOf.get(stem);
    if (symbol !== undefined && holds(symbol)) found.add(symbol);
  }
  return found;
}

/** `Ho:YLF`, `Tm,Ho:YLF`: what is doped into a crystal stands first. */
const DOPED_CRYSTAL = /^(?:[A-Z][a-z]?[,/:]){1,4}[A-Z]/;
/** `NaYF4:Yb,Er`, `YBO3:Eu`: a host that is a formula, and what is doped into it. */
const DOPED_FORMULA = /^[A-Z][A-Za-z]*\d[A-Za-z\d]*:[A-Z][a-z]?/;

/** `(TbBi)3Fe5O12`: what shares a place in brackets, and all the rest. */
const MIXED_FORMULA = /^\([A-Z][A-Za-z,]{1,12}\)\d[A-Z][A-Za-z\d(),]{1,24}\d$/;

/** Whether the name is a formula, and what is doped into it: what such a material may hold besides is not in it. */
export function isFormulaOf(written: string, fact: MaterialFact): boolean {
  if (fact.formula !== null && written.trim() === fact.formula) return true;
  // "Ho:YAG" is what a crystal with thulium is called too: the name of a material leaves open what is open of it.
  if (written.startsWith(fact.name)) return false;
  if (MIXED_FORMULA.test(written.trim())) return true;
  return fact.form === 'crystal' ? DOPED_CRYSTAL.test(written) : DOPED_FORMULA.test(written);
}

/**
 * Symbols that a run of letters and digits is made of ("YOF" is Y, O, F), an abbreviation behind them left out; none where it is
 * made of anything else.
 */
function symbolsOf(run: string, holds: (symbol: string) => boolean): readonly string[] {
  for (const part of [run, run.replace(ABBREVIATED, '')]) {
    const symbols: string[] = SYMBOLS.test(part) ? (part.match(SYMBOL) ?? []) : [];
    if (symbols.length > 0 && symbols.every(holds)) return symbols;
  }
  return [];
}
