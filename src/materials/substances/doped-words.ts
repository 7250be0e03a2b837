import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { ReadLineText } from '../line.ts';
import type { Hit } from '../reading/reading.ts';
import { isHostFormula, type Doped } from './dopants.ts';
import { isSalt } from './salts.ts';

/* What is doped into a host in words: "Sc-doped GGG", "cérine dopée au gadolinium", 掺铒铌酸锂. */

/** Of words for what is in something those that say how little: "containing" and "based" are said of more. */
const DOPES =
  /^(?:co )?dop|dot(?:iert|eret|e?erd|ován|ovan)|drogat|domieszk|adalék|seost|katkı|legi|leģ|ligad|[掺摻]|添加|ドープ|첨가|도[핑프]|легир|легов|допир|допов|activ|активир|โดป|เจือ|pha tạp/u;
/** Between the dopant and such a word, and between that and its host: "Er-", "-dotiertes ", "添加した". */
const JOINS = /^[\s-]{0,2}$/;
const JOINS_HOST = /^\p{L}{0,3}[\s:-]{1,2}|^(?:の|した|된 ?)?/u;
/** Between the host and a dopant that such a word closes the clause behind: " mit ", ", ". */
const PIECE =
  '(?: (?:rods?|crystals?|single crystals?|dis[ck]s?|slabs?|windows?|balls?|powder|ceramics?|substrates?|wafers?|plates?|tubes?|stab|kristall|scheibe|pulver|keramik))?';
const BEFORE = new RegExp(`${PIECE}[\\s,(-]{1,3}(?:(?:mit|met|med|with|con) )?$`);
const ENDS = /^\p{L}{0,2}\s{0,2}(?:$|[^\p{L}\s])/u;
/** Between the host and such a word, and between that and the dopant: " powder ", "dopée au ", ", легированный ". */
const OF_HOST = new RegExp(`^${PIECE}[\\s,(-]{1,3}$`);
const WITH = /^\p{L}{0,3}\s(?:(?:with|by|mit|met|med|con|com|avec|au|aux|à l'|a l'|de|di|al|cu|z|s)\s?)?$/u;
/** A host by a name that no vocabulary has: "lithium niobate", 铌酸锂. */
const WORDS = /^(\p{L}{3,20}) (\p{L}{3,24})(?!\p{L})/u;
const CHINESE = /^(?:\p{Script=Han}{0,2}酸|氟化|氧化|氮化|硫化|碘化|溴化|氯化)\p{Script=Han}{1,2}/u;
const OXIDE = /ox[iy]de?s?$|oks[iy]d\p{L}{0,2}$|оксид\p{L}{0,2}$/u;
/** What a compound is of, by how its name ends or begins. */
const ANIONS: readonly (readonly [RegExp, string])[] = [
  [/fluor|氟/u, 'F'],
  [/chlor|氯/u, 'Cl'],
  [/brom|溴/u, 'Br'],
  [/iod|碘/u, 'I'],
  [/nitr(?:id|ur)|氮化/u, 'N'],
  [/sul(?:f|ph)(?:id|ur)|硫化/u, 'S'],
];
const HOST = /^[A-Z(][A-Za-z0-9().,·]{1,40}/;
const HOST_LAST = /[A-Z(][A-Za-z0-9().,·]{1,40}$/;
const FORMS: ReadonlySet<string> = new Set(['crystal', 'ceramic', 'compound', 'oxide']);

type Span = Pick<Hit, 'start' | 'end'>;
/** `anion`: of a compound that is known by nothing but its name. */
interface Host extends Span {
  readonly anion?: string;
}

/** All that a text says in words to be doped into a crystal, a ceramic or a compound. */
export function dopedInWords({ reading, symbols }: ReadLineText, { materials, weights }: Knowledge): Doped[] {
  const { folded, cased } = reading.text;
  const hosts = reading.hits.filter(
    ({ meaning: { kind, value }, negated }) =>
      !negated &&
      ((kind.endsWith('material') && FORMS.has(materials.get(value)?.form ?? '')) ||
        // "Ceria" is cerium oxide in every language.
        (kind === 'element' && value === 'Ce')),
  );
  const right = (from: number): Host | null => {
    const named = hosts.find(({ start }) => start === from);
    if (named !== undefined) return named;
    const formula = HOST.exec(cased.slice(from))?.[0].replace(/[.,·(]+$/, '') ?? '';
    if (isHost(formula, weights)) return { start: from, end: from + formula.length };
    const words = WORDS.exec(folded.slice(from));
    const said =
      words !== null && (isSalt(words[2] ?? '') || OXIDE.test(words[2] ?? ''))
        ? words[0]
        : CHINESE.exec(folded.slice(from))?.[0];
    return said === undefined ? null : { start: from, end: from + said.length, anion: anionOf(said) };
  };
  const left = (to: number): Host | null => {
    const named = hosts.find(({ end }) => end === to);
    if (named !== undefined) return named;
    const formula = HOST_LAST.exec(cased.slice(0, to))?.[0] ?? '';
    return isHost(formula, weights) ? { start: to - formula.length, end: to } : null;
  };
  const said = reading.hits.filter(({ meaning: { kind }, text, negated }) => kind === 'contains' && !negated && DOPES.test(text.toLowerCase()));
  const found: Doped[] = [];
  for (const { start, end, symbol } of dopantsOf(reading.hits, symbols))
    for (const word of said) {
      const host = word.start >= end ? hostBehind(word, { start, end }) : hostAround(word, { start, end });
      if (host === null) continue;
      found.push({ start: Math.min(start, word.start, host.start), end: Math.max(end, host.end), host, dopants: [symbol], inWords: true });
      break;
    }
  return found;

  /** "Sc-doped GGG", 钆掺杂氧化铈; "HfO2 mit Y dotiert", "ceria, Gd doped" */
  function hostBehind(word: Span, { start, end }: Span): Host | null {
    if (!JOINS.test(folded.slice(end, word.start))) return null;
    const behind = folded.slice(word.end, word.end + 6);
    const host = right(word.end + (JOINS_HOST.exec(behind)?.[0].length ?? 0));
    if (host !== null || !ENDS.test(behind)) return host;
    const gap = BEFORE.exec(folded.slice(Math.max(0, start - 40), start))?.[0].length ?? 0;
    return gap === 0 ? null : left(start - gap);
  }

  /** "Cérine dopée au gadolinium", 掺铒铌酸锂, "легированный скандием ГГГ" */
  function hostAround(word: Span, { start, end }: Span): Host | null {
    if (word.end > start || !(WITH.test(folded.slice(word.end, start)) || word.end === start)) return null;
    const before = hosts.find((one) => one.end <= word.start && OF_HOST.test(folded.slice(one.end, word.start)));
    if (before !== undefined) return before;
    const gap = /[\s,(-]{1,3}$/.exec(folded.slice(Math.max(0, word.start - 3), word.start))?.[0].length ?? 0;
    return (gap > 0 ? left(word.start - gap) : null) ?? right(end + (folded.charAt(end) === ' ' ? 1 : 0));
  }
} // prettier-ignore

/** "UO2" in words is one too, where beside a colon it might be a code. */
const isHost = (run: string, weights: ReadonlyMap<string, number>): boolean =>
  isHostFormula(run, weights) || (/^[A-Z][a-z]?O\d$/.test(run) && weights.has(run.replace(/O\d$/, '')));

const anionOf = (said: string): string => ANIONS.find(([pattern]) => pattern.test(said))?.[1] ?? 'O';

/** Elements, and oxides of them, by word or symbol: "gadolinia-doped" dopes with gadolinium. */
function dopantsOf(hits: readonly Hit[], symbols: ReadLineText['symbols']): (Span & { readonly symbol: string })[] {
  const words = hits.flatMap(({ meaning: { kind, value }, negated, start, end }) => {
    const symbol = kind === 'element' ? value : kind.endsWith('material') ? /^ox-([A-Z][a-z]?)$/.exec(value)?.[1] : undefined;
    return negated || symbol === undefined ? [] : [{ symbol, start, end }];
  });
  return [...words, ...symbols.filter(({ start }) => words.every((word) => start < word.start || start >= word.end))];
} // prettier-ignore
