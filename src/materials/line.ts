import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Sourced } from '../knowledge/types.ts';
import { languageVote } from './reading/stands-first.ts';
import type { Noun } from './reading/head.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { linesAsList, readText, type Reading } from './reading/reading.ts';
import { evened, judgedOf, normalise } from './text/normalise.ts';
import { carrierFirst, changeMaterials, mayChange, nameMaterials } from './substances/remarked-material.ts';
import { elementsListed } from './symbols/symbol-lists.ts';
import { findSymbols, isSymbolOfTwo, type SymbolHit } from './symbols/symbols.ts';
import type { Evidence, EvidenceKind, FamilyConflict, LineInput, LineText, Presence, TextRole } from './types.ts';

/** A text of the line with what was read in it. */
export interface ReadLineText {
  readonly source: LineText;
  readonly reading: Reading;
  readonly symbols: readonly SymbolHit[];
}

/** A line while it is being decomposed. */
export interface LineReading {
  readonly input: LineInput;
  readonly texts: readonly ReadLineText[];
  readonly knowledge: Knowledge;
  readonly against: Evidence[];
  /** Set where families contradict each other. */
  conflict: FamilyConflict | null;
}

/** How much a text of this role weighs in what it says of the line. */
export const ROLE_WEIGHT: Readonly<Record<TextRole, number>> = {
  material: 1,
  description: 1,
  category: 0.85,
  commodity: 0.6,
  partNumber: 0.8,
  link: 0.5,
  remarks: 0.5,
  supplier: 0.3,
  heading: 0.7,
  title: 0.6,
  parent: 0.4,
};

/** What was read in texts before: materials, units, names of makers recur on most lines. Two generations, so bounded. */
interface Memo {
  young: Map<string, Reading>;
  old: Map<string, Reading>;
}
const memos = new WeakMap<Lexicon, Memo>();
const GENERATION = 4096;
/** Longer texts hardly recur, and would make the memo large. */
const MAX_REMEMBERED = 200;

/** Reads a text, or remembers what was read in it. */
export function readOnce(text: string, lexicon: Lexicon, knowledge: Knowledge): Reading {
  if (text.length > MAX_REMEMBERED) return readText(text, lexicon, knowledge);
  let memo = memos.get(lexicon);
  if (memo === undefined) memos.set(lexicon, (memo = { young: new Map(), old: new Map() }));
  let reading = memo.young.get(text);
  if (reading !== undefined) return reading;
  reading = memo.old.get(text) ?? readText(text, lexicon, knowledge);
  if (memo.young.size >= GENERATION) {
    memo.old = memo.young;
    memo.young = new Map();
  }
  memo.young.set(text, reading);
  return reading;
}

/** Reads the texts of a line, each by itself; empty ones are left out. `against` and `conflict` are filled in later. */
export function readLine(input: LineInput, lexicon: Lexicon, knowledge: Knowledge): LineReading {
  const texts: ReadLineText[] = [];
  for (const raw of input.texts) {
    if (raw.text.trim() === '') continue;
    const listed = raw.role === 'material' ? elementsListed(raw.text, (symbol) => knowledge.weights.has(symbol)) : null;
    const text = listed ?? plainText(raw.text, lexicon);
    const given = text === raw.text ? raw : { ...raw, text };
    // "Notes: material: NdFeB N42SH" says what another list has a column for.
    const source =
      given.role === 'remarks' && MATERIAL_LABEL.test(given.text) ? { ...given, role: 'material' as const } : given;
    // A number of a part stands on its lines only, and those are decomposed once.
    const read = source.role === 'partNumber' ? readText : readOnce;
    const written = source.role === 'link' ? slugOf(source.text) : source.text;
    let reading = read(written, lexicon, knowledge);
    if (reading.nouns.length > 1 && languageVote(reading.nouns) === 0) {
      const hint = voteOfOthers(input, raw, lexicon, knowledge);
      if (hint !== 0) reading = readText(written, lexicon, knowledge, hint);
    }
    if (reading.head?.kind === 'part' && TWO_LINES.test(written))
      reading = carrierFirst(written, lexicon, knowledge) ?? reading;
    const chemical = source.role === 'material' || source.role === 'description' || source.role === 'category';
    texts.push({ source, reading, symbols: chemical || source.role === 'remarks' ? findSymbols(reading.text) : [] });
  }
  if (texts.some(namesSubstance) && texts.every(isBrief)) nameMaterials(texts);
  if (texts.some(saysNow)) changeMaterials(texts, lexicon, knowledge);
  return { input, texts, knowledge, against: [], conflict: null };
}

/** Two lines, with letters of the East: what `carrierFirst` is asked for. */
export const TWO_LINES = /^(?=[^]{0,160}[\u3040-\ud7af])[^\n]{2,80}\n[^\n]{2,80}$/;

/** "Stepper motor (NEMA 23) bracket", 步进电机（57）支架: a rating, a grade or a kind inside of a name, which goes on behind it. */
const RATED_INSIDE =
  /^([^()（）]{1,40}\p{L}) ?[(（] ?(nema ?\d\d|n\d\d[a-z]{0,2}|\d[\d.,]{0,5} ?(?:k?w|v(?:dc|ac)?|a|ohms?|Ω|mm|rpm|nm)?|\p{Script=Han}{1,3}[式型]) ?[)）] ?(\p{L}[\p{L} -]{1,24})$/iu;

/** A text as every rule reads it: one that a narrow cell wrapped ("Servo⏎motor") is one line. Behind `MAX_LENGTH` nothing is judged. */
function plainText(text: string, lexicon: Lexicon): string {
  const listed = linesAsList(text, lexicon);
  if (listed !== text) return judgedOf(evened(listed));
  if (/[)）]/.test(text)) text = text.replace(RATED_INSIDE, '$1 $2 $3');
  const isWrapped = /[\r\n\u2028]/.test(text) && !normalise(text).folded.includes('\n');
  const even = evened(
    isWrapped ? text.replace(/\s+/g, (blanks) => (/[\r\n\u2028]/.test(blanks) ? ' ' : blanks)) : text,
  );
  return judgedOf(even);
}

/** Characters of a description that may be the name of a form with a size, and no more. */
export const BRIEF = 32;
const isSymbol = ({ source, reading: { text } }: ReadLineText): boolean =>
  source.role === 'description' && isSymbolOfTwo(text);
/** A remark that names a substance or a magnet, or is a symbol; one of several descriptions that is a symbol. */
const namesSubstance = (text: ReadLineText): boolean =>
  isSymbol(text) ||
  (text.source.role === 'remarks' &&
    (text.symbols.length + text.reading.grades.length > 0 ||
      /^[A-Z][A-Za-z]$/.test(text.source.text.trim()) ||
      text.reading.hits.some(({ meaning: { kind } }) => /material|element|family/.test(kind))));
const isBrief = (text: ReadLineText): boolean =>
  text.source.role === 'description'
    ? isSymbol(text) || text.source.text.length <= BRIEF
    : text.source.role !== 'material';

/** What `mayChange` is asked of: a remark or a material that names a magnet, and not first. */
const saysNow = (text: ReadLineText): boolean =>
  (text.source.role === 'remarks' || text.source.role === 'material') &&
  (text.reading.grades.length > 0 ||
    text.reading.hits.some(({ meaning: { kind }, start }) => kind === 'family' && start > 1)) &&
  OPENS_NOW.test(text.source.text) &&
  mayChange(text);
const OPENS_NOW =
  /(?:^|[,;:→>(/]) ?(?:n[oueåy]|ch|sw|conv|jet|g[eu]|umg|mai|d[ée]s|pass|ah|camb|ora|ade|ag|mud|alt|te|obec|zm|те|се|из|art|şim|[现改現変현변])/i;

const MATERIAL_LABEL =
  /^\s{0,4}(?:material|mat\.|werkstoff|matériau|matière|materiale|materiał|материал|材料|材质|材質|재질|소재)\s{0,2}[:：=]/i;

/** `https://shop.example/c-steppers/p-nema-17-stepper-motor-55ncm?x=1`: the words of the last part that has some; what is no address stays. */
export function slugOf(address: string): string {
  const path = /^(?:https?:\/\/|www\.)[^/?#\s]{1,200}([^?#\s]{0,800})/i.exec(address.trim())?.[1];
  if (path === undefined) return address;
  const slug = path
    .split('/')
    .map(decoded)
    .findLast((part) => WORDS.test(part) && !DRAWING.test(part));
  return slug === undefined
    ? address
    : slug
        .replace(/\.html?$/i, '')
        .replace(/^[cp]-/, '')
        .replace(/[-_+]/g, ' ');
}

/** Words parted as addresses part them. */
const WORDS = /[\p{L}\d]{2}[-_+][\p{L}\d]|[\p{L}\d][-_+][\p{L}\d]{2}|^\p{Script=Han}[-_+]/u;
const DRAWING = /\.(?:stl|3mf|step|stp|pdf|jpe?g|png)$/i;

/** A per cent sign of its own leaves the part as it stands. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const thingOf = ({ kind, value }: Noun): string => (kind === 'part' ? kind : value);
/** Whether two texts name the same things, the one in the other's order. */
const isTranslation = (own: readonly Noun[], others: readonly Noun[]): boolean =>
  own.length === others.length &&
  own.some((noun) => noun.kind !== 'part') &&
  own.some((noun) => noun.kind === 'part') &&
  own.every((noun, at) => thingOf(noun) === thingOf(others[others.length - 1 - at] ?? noun)) &&
  own.some((noun, at) => thingOf(noun) !== thingOf(others[at] ?? noun));

/** "Cable motor" is Spanish where the heading says "Motores": the rest of the line votes on the language. */
function voteOfOthers(input: LineInput, own: LineText, lexicon: Lexicon, knowledge: Knowledge): number {
  let vote = 0;
  for (const other of input.texts) {
    if (other === own) continue;
    const { nouns } = readOnce(other.text, lexicon, knowledge);
    // "Cavo motore | Motor cable": a translation is of another language.
    if (own.role === other.role && isTranslation(readOnce(own.text, lexicon, knowledge).nouns, nouns)) continue;
    // What other parts are called in a heading ("DUST EXTRACTOR") is written alike in several languages.
    vote += languageVote(
      other.role === 'heading' || other.role === 'title' ? nouns.filter(({ kind }) => kind !== 'part') : nouns,
    );
  }
  return vote;
}

/** The texts of these roles, in the order of the line. */
export function textsOf(line: LineReading, ...roles: readonly TextRole[]): ReadLineText[] {
  return line.texts.filter((text) => roles.includes(text.source.role));
}

/** Where one fact in the knowledge base says it comes from, as an address if the source table has one. */
export function sourceOf(fact: Sourced, knowledge: Knowledge): string {
  const key = fact.sources[0] ?? '';
  return knowledge.sources.get(key) ?? key;
}

/**
 * One piece of evidence. `at` is the text it stands in; `fact` null: only the vocabulary says so, and its grade is `author`.
 * `confidence` is 0…1.
 */
export function evidenceOf(
  kind: EvidenceKind,
  text: string,
  at: LineText,
  meaning: string,
  fact: Sourced | null,
  knowledge: Knowledge,
  confidence: number,
): Evidence {
  return {
    kind,
    text,
    role: at.role,
    column: at.column,
    meaning,
    source: fact === null ? 'vocabulary' : sourceOf(fact, knowledge),
    grade: fact?.grade ?? 'author',
    confidence: round(confidence),
  };
}

/** What says of a rare earth, or of two in one sum, that it is there, how much of it, or that it is not. `confidence` is 0…1. */
export const ofElement = (
  kind: 'declared' | 'negative',
  text: string,
  at: LineText,
  says: 'names' | 'states a share of' | 'states that there may be' | 'states a mass of' | 'said to be free of',
  symbol: string | readonly string[],
  knowledge: Knowledge,
  confidence: number,
): Evidence => {
  const elements = typeof symbol === 'string' ? [symbol] : symbol;
  return {
    ...evidenceOf(kind, text, at, `${says} ${elements.join(' and ')}`, null, knowledge, confidence),
    about: { elements },
  };
};

/** What it is called; not whether it is told of, which `told.ts` says: that the figures are the same is chance. */
export function presenceOf(p: number, proven = false): Presence {
  if (proven && p >= 0.9) return 'proven';
  if (p >= 0.7) return 'likely';
  if (p >= 0.1) return 'possible';
  return 'unlikely';
}

/** Four decimals: enough for every figure here, and the same text on every machine. */
export function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
