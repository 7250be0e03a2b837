import { DOPANTS, FOLLOWED } from '../symbols/rare-earths.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { dopedInWords } from './doped-words.ts';
import type { MaterialFact } from '../../knowledge/types.ts';
import type { Form } from '../types.ts';
import { evidenceOf, type LineReading, type ReadLineText } from '../line.ts';
import { glassAt, isOfGlass } from './glass-hosts.ts';
import { isNamedAfter } from './named-after.ts';
import { chanceOf, draftOf, materialElements, namesPhosphor, type Draft } from './substance-cues.ts';

/** `Gd2O2S:Tb`, `Er,Yb:YAG`: a host, and what is doped into it. */
export interface Doped {
  readonly start: number;
  readonly end: number;
  /** `anion`: of a compound by name alone, "hafnium oxide". */
  readonly host: { readonly start: number; readonly end: number; readonly anion?: string };
  /** Symbols in the order written. */
  readonly dopants: readonly string[];
  /** Said in words, which are no name of it. */
  readonly inWords?: boolean;
}

/** A symbol with its charge or its share: `Eu`, `Eu3+`, `Ce(1%)`, `0.5%Er`. */
const DOPANT =
  '(?:\\d{0,2}(?:\\.\\d{1,2})?\\s?%\\s?)?([A-Z][a-z]?)(?:\\^?\\d?\\+|\\(\\d\\+\\))?(?:\\s?\\(?\\d{1,2}(?:\\.\\d{1,2})?\\s?(?:(?:at|mol|wt)\\.?\\s?)?%\\)?)?';
/** A rare earth that stands by itself: behind a host or another dopant it is one. */
const ALONE = `(?:${DOPANTS})(?![A-Za-z\\d])`;
const LIST = `${DOPANT}(?:(?:\\s?[,/&+]\\s?|\\s(?=${ALONE}))${DOPANT}){0,4}`;
/** "GD2O2S:TB", in lists that are written in capitals. */
const IN_CAPITALS = new RegExp(String.raw`(?<=:\s?)(?:${DOPANTS.toUpperCase()})(?![A-Za-z0-9])`, 'g');
/** A host as it is written: a formula, an abbreviation, a word. */
const BEHIND = new RegExp(`(?<=[\\p{L}\\p{N})\\]])\\s?:\\s?(${LIST})(?![A-Za-z0-9])`, 'gu');
/** `SrAl2O4 Eu Dy`, `LaPO4 Ce,Tb`: behind a formula and a blank. */
const SPACED = new RegExp(`(?<=[A-Za-z)]\\d{1,2}) (?=${ALONE})(${LIST})(?![A-Za-z0-9])`, 'gu');
/** `Sc-GGG`: behind a hyphen only a crystal that is named by capitals. */
const HYPHENED = new RegExp(`(?<![A-Za-z0-9-])(${FOLLOWED})-(?=[A-Z]{3,5}(?![A-Za-z0-9]))`, 'g');
/** `LiI(Eu)`, `SrI2(Eu)`. */
const BRACKETED = new RegExp(`(?<=[A-Za-z\\d])\\(((?:${DOPANTS})(?:,(?:${DOPANTS})){0,2})\\)(?![A-Za-z0-9])`, 'g');
const BEFORE = new RegExp(`(?<![A-Za-z0-9.:+])(${LIST})\\s?:\\s?(?=[\\p{L}(])`, 'gu');
const SYMBOL = /(?<![A-Za-z])[A-Z][a-z]?(?![A-Za-z])/g;
/** What is only a limit: "Y2O3: Er 5 ppm". */
const LIMIT = /^\s{0,3}(?:[<≤]|\d+(?:\.\d+)?\s?ppm|max)/;
/** "Sapphire: Y" says yes. */
const FLAG = /\s[YN]$/;
const HOST = /[A-Z(][A-Za-z0-9().,·-]{1,40}$/;
const HOST_BEHIND = /^[A-Z(][A-Za-z0-9().,·-]{1,40}/;

/** "BSON:Eu", "CASN:Eu": of a phosphor the host is as often named by letters alone. */
const TRADE_HOST = /^[A-Z][A-Za-z0-9]{1,9}$/;

/** Of symbols in two letters: one alone is a yes, or an axis. */
const isSeveral = (dopants: string): boolean => (dopants.match(SYMBOL) ?? []).every(({ length }) => length === 2);

/** All that is doped in a text; `hosts`: where the materials stand that the text names; `isPhosphor`: it names a phosphor. */
export function findDoped(written: string, weights: ReadonlyMap<string, number>, hosts: readonly { readonly start: number; readonly end: number }[] = [], isPhosphor = false): readonly Doped[] {
  const cased = written.replace(IN_CAPITALS, (symbol) => symbol.charAt(0) + symbol.slice(1).toLowerCase());
  const found: Doped[] = [];
  const add = (doped: Doped): void => {
    const isKnown = doped.dopants.length > 0 && doped.dopants.every((symbol) => weights.has(symbol));
    if (isKnown && !found.some(({ start, end }) => start < doped.end && doped.start < end)) found.push(doped);
  };
  for (const match of cased.matchAll(BEHIND)) {
    const [at, end] = [match.index, match.index + match[0].length];
    if (LIMIT.test(cased.slice(end, end + 12)) || FLAG.test(match[0])) continue;
    const named = hosts.find((host) => host.end === at || (host.start < at && at < host.end));
    const run = HOST.exec(cased.slice(0, at))?.[0] ?? '';
    if (named === undefined && !isHostFormula(run, weights) && !(isPhosphor && TRADE_HOST.test(run))) continue;
    const start = named?.start ?? at - run.length;
    add({ start, end: Math.max(end, named?.end ?? 0), host: { start, end: at }, dopants: match[1]?.match(SYMBOL) ?? [] });
  }
  for (const match of cased.matchAll(SPACED)) {
    const [at, end] = [match.index, match.index + match[0].length];
    const run = HOST.exec(cased.slice(0, at))?.[0] ?? '';
    if (LIMIT.test(cased.slice(end, end + 12)) || !isHostFormula(run, weights)) continue;
    add({ start: at - run.length, end, host: { start: at - run.length, end: at }, dopants: match[1]?.match(SYMBOL) ?? [] });
  }
  for (const match of cased.matchAll(HYPHENED)) {
    const at = match.index + match[0].length;
    const named = hosts.find((host) => host.start === at);
    if (named !== undefined) add({ start: match.index, end: named.end, host: named, dopants: [match[1] ?? ''] });
  }
  for (const match of cased.matchAll(BRACKETED)) {
    const [at, end] = [match.index, match.index + match[0].length];
    const named = hosts.find((host) => host.end === at);
    const run = HOST.exec(cased.slice(0, at))?.[0] ?? '';
    if (named === undefined && !isHostFormula(run, weights)) continue;
    const start = named?.start ?? at - run.length;
    add({ start, end, host: { start, end: at }, dopants: match[1]?.match(SYMBOL) ?? [] });
  }
  for (const match of cased.matchAll(BEFORE)) {
    const [start, at] = [match.index, match.index + match[0].length];
    const named = hosts.find((host) => host.start <= at && at < host.end);
    const glass = named === undefined && isSeveral(match[1] ?? '') ? glassAt(cased, at) : null;
    const run = glass ?? HOST_BEHIND.exec(cased.slice(at))?.[0] ?? '';
    if (named === undefined && glass === null && !isHostFormula(run, weights)) continue;
    const end = named?.end ?? at + run.length;
    add({ start, end, host: { start: at, end }, dopants: match[1]?.match(SYMBOL) ?? [] });
  }
  return found;
} // prettier-ignore

/** What a host is a compound of: an alloy is not doped. */
const ANIONS = new Set(['O', 'F', 'S', 'N', 'Cl', 'Br', 'I', 'P', 'B', 'Se', 'Te', 'Si']);

/** `(Sr,Ca)AlSiN3`, `ZnS`: two elements or more, and one whose symbol no code of capitals spells. */
export function isHostFormula(run: string, weights: ReadonlyMap<string, number>): boolean {
  if (!/^(?:[A-Z][a-z]?|\d{1,2}(?:\.\d{1,3})?|[(),.·-])+$/.test(run)) return false;
  const symbols: string[] = run.match(/[A-Z][a-z]?/g) ?? [];
  const isFormula = new Set(symbols).size > 1 && symbols.every((symbol) => weights.has(symbol));
  if (!isFormula || !symbols.some((symbol) => ANIONS.has(symbol))) return false;
  return symbols.some((symbol) => symbol.length === 2 || symbol === 'Y');
}

const MATERIALS = new Set(['material', 'context-material']);

/** What is doped in a text of a line, into what the text names or into a formula; by signs, else in words. */
export function dopedIn(text: ReadLineText, knowledge: Knowledge): readonly Doped[] {
  const { hits, text: read } = text.reading;
  const hosts = hits.filter(({ meaning, negated }) => MATERIALS.has(meaning.kind) && !negated);
  const bySigns = findDoped(read.cased, knowledge.weights, hosts, hits.some(namesPhosphor));
  const doped = bySigns.length > 0 ? bySigns : dopedInWords(text, knowledge);
  // "Dy-doped NdFeB": what is doped into a magnet is in that, and `magnets/` tells it.
  return doped.filter(
    ({ host }) =>
      !hits.some(({ meaning, start, end }) => meaning.kind === 'family' && start < host.end && host.start < end),
  );
}

/** The drafts of a text, and of each what is doped into it; what is doped into a host that holds nothing is one of its own. */
export function withDopants(line: LineReading, text: ReadLineText, doped: readonly Doped[], drafts: Draft[]): Draft[] {
  const { followed } = line.knowledge;
  for (const one of doped) {
    const dopants = one.dopants.filter((symbol) => followed.has(symbol));
    if (dopants.length === 0 || isNamedAfter(text, one.start)) continue;
    const isIn = ({ at }: Draft, { start, end }: Doped['host']): boolean =>
      at !== undefined && at.start < end && start < at.end;
    const host = drafts.find((draft) => isIn(draft, one.host));
    // "CeO2:Gd target", "gadolinia-doped ceria": what a text has of the dopant alone is no target and no oxide of it.
    const others = drafts.filter((draft) => draft !== host && !isIn(draft, one));
    drafts.splice(
      0,
      drafts.length,
      ...others,
      host === undefined
        ? hostOf(line, text, one, dopants)
        : host.form === 'oxide' && text.reading.hits.some(namesPhosphor)
          ? asPhosphor(line, host, dopants)
          : asMade(extended(host, dopants), text),
    );
  }
  return drafts;
}

function extended(draft: Draft, dopants: readonly string[]): Draft {
  const elements = draft.elements.map((element) =>
    dopants.includes(element.symbol) ? { ...element, ...PROVEN } : element,
  );
  for (const symbol of dopants)
    if (!draft.symbols.has(symbol)) elements.push({ symbol, ...PROVEN, massFraction: null, grams: null });
  return {
    ...draft,
    elements,
    confidence: Math.max(draft.confidence, PROVEN.confidence),
    named: true,
    symbols: new Set([...draft.symbols, ...dopants]),
  };
}

const PROVEN = { presence: 'proven', confidence: 0.95 } as const;

/** A ceramic, and neither a crystal nor a part of what holds one: "Er:YAG crystal, ceramic ferrule". */
const FIRED =
  /[ck]eram\p{L}{0,6}(?!\p{L}|[ -](?:reflect|cavit|hold|mount|tub|packag|hous|ring|base|ferrul|spacer|sleeve|heat))|керам|陶瓷|セラミック|세라믹/u;
const OF_CRYSTAL = /cr[iy]stal|kristal|kryszta|кристал|晶|結晶|결정/;
const GROWN =
  /cr[iy]stal|kristal|kryszta|кристал|晶|結晶|결정|(?<!\p{L})(?:rods?|slabs?|boules?|dis[ck]s?|stab|scheiben?|barreaux?)(?!\p{L})/u;
const LOOSE = /powder|pulver|poudre|polvo|polvere|порош|粉|パウダー|분말|nano|target|靶|ターゲット|타겟/;

/** "Tm:Lu2O3 rod", "Er:YAG ceramic": an oxide that is doped is grown as a crystal or fired as a ceramic, where the text says so, and is no longer one that is sold as such. */
function asMade(draft: Draft, { reading: { text } }: ReadLineText): Draft {
  const { form } = draft;
  if ((form !== 'oxide' && form !== 'crystal') || LOOSE.test(text.folded)) return draft;
  if (FIRED.test(text.folded) && !OF_CRYSTAL.test(text.folded)) return { ...draft, form: 'ceramic' };
  return form === 'oxide' && GROWN.test(text.folded) ? { ...draft, form: 'crystal' } : draft;
}

/** "CaF2:Dy", "(Sr,Ca)AlSiN3:Eu": of the host nothing is followed. */
function hostOf(line: LineReading, text: ReadLineText, one: Doped, dopants: readonly string[]): Draft {
  const { knowledge } = line;
  const { followed, materials } = knowledge;
  const { hits, text: read } = text.reading;
  const hit = hits.find(
    ({ meaning, start, end }) =>
      (MATERIALS.has(meaning.kind) || (one.inWords === true && meaning.kind === 'element')) &&
      start < one.host.end &&
      one.host.start < end,
  );
  // Ceria is cerium oxide, whatever word for cerium stands there.
  const fact =
    hit === undefined
      ? undefined
      : materials.get(hit.meaning.kind === 'element' ? `ox-${hit.meaning.value}` : hit.meaning.value);
  const isPhosphor = hits.some(namesPhosphor);
  const known = fact === undefined || isPhosphor ? undefined : dopedFact(materials, fact, dopants);
  const named = read.cased.slice(one.host.start, one.host.end).trim();
  const written = one.inWords === true ? `${dopants.join(',')}:${fact?.formula ?? named}` : read.cased.slice(one.start, one.end).trim(); // prettier-ignore
  const said = read.cased.slice(one.start, one.end).trim();
  const evidence = evidenceOf('material', said, text.source, `doped with ${dopants.join(', ')}`, null, knowledge, PROVEN.confidence); // prettier-ignore
  if (known !== undefined)
    return { ...draftOf(known, materialElements(known, followed, chanceOf(known), new Set(dopants))), evidence: [evidence], at: one }; // prettier-ignore
  // What little of another element is in an oxide makes it a ceramic, and no oxide of that element.
  const isOxide = fact === undefined ? OXIDE.test(named) : fact.form === 'oxide';
  const ofHost: Form = isOxide ? 'ceramic' : fact === undefined || fact.form === 'component' ? 'compound' : fact.form;
  const isGlass = fact === undefined && isOfGlass(read.folded);
  return {
    material: `${isPhosphor ? 'phosphor' : isGlass ? 'glass' : 'doped'}:${written}`,
    name: written,
    form: isPhosphor || isGlass ? 'compound' : fact === undefined && CRYSTAL.test(read.folded) ? 'crystal' : ofHost,
    constituents: [],
    madeOf: isHostFormula(named, knowledge.weights) ? (named.match(/[A-Z][a-z]?/g) ?? []) : fact !== undefined ? Object.keys(fact.composition) : [one.host.anion ?? 'O'], // prettier-ignore
    elements: dopants.map((symbol) => ({ symbol, ...PROVEN, massFraction: null, grams: null })),
    confidence: PROVEN.confidence,
    named: true,
    trace: false,
    evidence: [evidence],
    rank: 3,
    symbols: new Set(dopants),
  };
}

/** "Eu-doped Y2O3 phosphor": an oxide that shines is a phosphor, and no oxide that is sold as one. */
function asPhosphor(line: LineReading, host: Draft, dopants: readonly string[]): Draft {
  const { materials, followed } = line.knowledge;
  const draft = extended(host, dopants);
  const fact = materials.get(host.material);
  const known = fact === undefined ? undefined : dopedFact(materials, fact, dopants, /^ph-/);
  return known === undefined
    ? { ...draft, material: `phosphor:${dopants.join(',')}:${host.name}`, name: `${host.name} phosphor doped with ${dopants.join(', ')}`, form: 'compound', madeOf: ['O'] }
    : { ...draftOf(known, materialElements(known, followed, chanceOf(known), draft.symbols)), evidence: draft.evidence, ...(host.at !== undefined && { at: host.at }) };
} // prettier-ignore

/** The material that such a host is with these in it: ceria with gadolinium is GDC. `named`: by what its id begins with, if not by its form. */
function dopedFact(materials: ReadonlyMap<string, MaterialFact>, host: MaterialFact, dopants: readonly string[], named?: RegExp): MaterialFact | undefined {
  const wanted = [...new Set([...Object.keys(host.composition), ...dopants])].sort().join();
  for (const fact of materials.values())
    if ((named?.test(fact.id) ?? ((fact.form === 'ceramic' || fact.form === 'crystal') && /doped|:/.test(fact.name))) && !fact.negative && Object.keys(fact.composition).sort().join() === wanted) return fact;
  return undefined;
} // prettier-ignore

/** `HfO2`: of one other element. */
const OXIDE = /^[A-Z][a-z]?\d?O\d?$/;
/** What is grown or cast. */
const CRYSTAL = /crystal|kristall|cristal|rod|boule|晶|결정/;
