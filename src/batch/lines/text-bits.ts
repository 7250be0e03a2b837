import type { Decomposer, Unweighed } from '../../materials/decompose.ts';
import { MAX_CODES } from '../../materials/screen/screen-codes.ts';
import { Screen, type Screening } from '../../materials/screen/screen.ts';
import { PoolBytes, pooledTexts } from '../../map/cells/text-pool.ts';
import type { TextArena } from '../../read/arena.ts';
import { remembering } from './recall.ts';
import { shapesFor, type Shapes } from './shapes.ts';

/** What the texts of a unit bring, by id: each is looked at once, however many lines and tables hold it. */
export interface TextBits {
  /** Bits of `Screen`, `thing` and `cue` only where the text itself does not decide what it is about; and `UNNAMED`. */
  spoken(id: number): number;
  /** Bits of a text that does not say what its line is. */
  quiet(id: number): number;
  /** The same number for descriptions that come to the same components of traces; 0 for any other text. */
  readonly traceOf: (id: number) => number;
  readonly namesMaker: (id: number) => boolean;
  readonly isMute: (id: number) => boolean;
  readonly isMuteMaker: (id: number) => boolean;
  /** Series of the maker that a text names. */
  seriesOf(id: number): readonly number[];
  /** Number of a text that it has in every unit of the pool; 0: it has none. */
  readonly numberOf: (id: number) => number;
  /** What lines of units of the pool came to, by key; null: the unit is of no pool. */
  readonly recalled: Map<string, Unweighed> | null;
  /** Number of what stands above a line, the same in every unit of the pool; 0: there is no more room. */
  headingOf(text: string): number;
  /** The same of which column is read as what: a number, since it grows with the columns and stands in the key of each line. */
  layoutOf(text: string): number;
}

/** Beside the bits of `Screen`: they were told by reading the text, and it names nothing. */
export const UNNAMED = 16;

/** Headings that are told apart in a pool. */
const MAX_HEADINGS = 1 << 13;

/** The same of layouts; one that is longer is met once. */
const [MAX_LAYOUTS, LONGEST_LAYOUT] = [1 << 12, 1 << 13];

/** Texts that are looked at one by one before shapes are: a small file takes less time than what tells them apart. */
let alone = 1000;

const held = new WeakMap<TextArena, TextBits>();
const codes = new Uint16Array(MAX_CODES + 1);

/** Undecided stays what it was; decided is another part, or nothing. */
const Decision = { none: 1, part: 2, open: 3 } as const;

/** What is kept of texts by number, the same for all units of a pool. */
class Found {
  readonly bits = new PoolBytes();
  readonly decisions = new PoolBytes();
  /** Two bits for each of three questions: asked, and yes. */
  readonly answers = new PoolBytes();
  readonly traces = new Map<number, number>();
  readonly numbering = new Map<string, number>();
  readonly lines = new Map<string, Unweighed>();
  readonly headings = new Map<string, number>();
  readonly layouts = new Map<string, number>();
}

/** What is kept of texts by id, for one unit. */
class OwnBytes {
  #bytes: Uint8Array;

  constructor(size: number) {
    this.#bytes = new Uint8Array(size);
  }

  get(id: number): number {
    return this.#bytes[id] ?? 0;
  }

  set(id: number, value: number): void {
    if (id >= this.#bytes.length) {
      const bytes = new Uint8Array(Math.max(id + 1, this.#bytes.length * 2));
      bytes.set(this.#bytes);
      this.#bytes = bytes;
    }
    this.#bytes[id] = value;
  }
}

type Bytes = Pick<PoolBytes, 'get' | 'set'>;

const seriesOf = new WeakMap<Screening, (maker: string) => readonly number[]>();

/** Series by maker; makers of the same series have one list, since patterns are made ready for a list. */
function seriesFinder(screening: Screening): (maker: string) => readonly number[] {
  let finder = seriesOf.get(screening);
  if (finder === undefined) {
    const lists = remembering((numbers: string) => (numbers === '' ? NO_SERIES : numbers.split(',').map(Number)));
    seriesOf.set(screening, (finder = remembering((maker) => lists(screening.seriesOf(maker).join()))));
  }
  return finder;
}

const NO_SERIES: readonly number[] = [];

/** Number of a text, from 1; 0: there are no numbers, or there is no more room. */
function numbered(numbers: Map<string, number> | undefined, text: string, most: number): number {
  const known = numbers?.get(text);
  if (numbers === undefined || known !== undefined || numbers.size >= most) return known ?? 0;
  numbers.set(text, numbers.size + 1);
  return numbers.size;
}

/** What the texts of an arena bring; one object per arena, however often it is asked for. */
export function textBitsOf(texts: TextArena, { screening }: Decomposer): TextBits {
  const known = held.get(texts);
  if (known !== undefined) return known;
  const pooled = pooledTexts(texts);
  const shared = pooled?.pool.column(screening, () => new Found()) ?? null;
  const numberOf = (id: number): number => pooled?.numberOf(id) ?? 0;
  /** Bits + 1, 0 where a text was not screened yet. */
  const ownBits = new OwnBytes(shared === null ? texts.size : 0);
  const ownDecisions = new OwnBytes(shared === null ? texts.size : 0);
  const ownAnswers = new OwnBytes(0);
  const ownTraces = new Map<number, number>();
  /** From 1; all units of a pool have one, since lines are recalled by it. */
  const numbering = shared?.numbering ?? new Map<string, number>();
  let shapes: Shapes | null = null;
  /** Number of the shape of the text whose codes were written last; 0: it has none. */
  const shapeOfCodes = (length: number, meets: boolean): number => {
    if (alone > 0) {
      alone--;
      return 0;
    }
    return (shapes ??= shapesFor(screening)).of(codes, length, meets);
  };
  /** The same of a text that was screened; 0 also where all of its shape are not screened alike. */
  const shapeOf = (id: number): number => {
    const shape = shapeOfCodes(texts.codes(id, codes), false);
    return shapes?.bits[shape] === 0 ? 0 : shape;
  };
  const signatureOf = (id: number): string | null => {
    const shape = shapeOf(id);
    const known = shape === 0 ? undefined : shapes?.traces[shape];
    if (known !== undefined) return known;
    const text = texts.text(id);
    const signature = screening.traceSignature(text);
    if (shapes !== null && shape !== 0 && !screening.mayHoldFormula(text)) shapes.traces[shape] = signature;
    return signature;
  };
  const traceAnew = (id: number): number => {
    const signature = signatureOf(id);
    if (signature === null) return 0;
    const number = numbering.get(signature) ?? numbering.size + 1;
    numbering.set(signature, number);
    return number;
  };
  /** What `make` says of a text, asked once per text. */
  const once = (id: number, ours: Bytes | undefined, own: Bytes, make: (id: number) => number): number => {
    const number = ours === undefined ? 0 : numberOf(id);
    const bytes = number === 0 ? own : (ours ?? own);
    const at = number === 0 ? id : number;
    let found = bytes.get(at);
    if (found === 0) bytes.set(at, (found = make(id)));
    return found;
  };
  const screenedAnew = (id: number): number => {
    const length = texts.codes(id, codes);
    const shape = shapeOfCodes(length, true);
    const known = shape === 0 ? 0 : (shapes?.bits[shape] ?? 0);
    if (known !== 0) return known;
    const byCodes = screening.screenCodes(codes, length);
    if (byCodes < 0) return screening.screen(texts.text(id)) + 1;
    if (shapes !== null && shape !== 0) shapes.bits[shape] = byCodes + 1;
    return byCodes + 1;
  };
  const screened = (id: number): number => once(id, shared?.bits, ownBits, screenedAnew) - 1;
  const decidedAnew = (id: number): number => {
    const shape = shapeOf(id);
    const known = shape === 0 ? 0 : (shapes?.decisions[shape] ?? 0);
    if (known !== 0) return known;
    const decided = screening.decide(texts.text(id));
    const decision = decided === null ? Decision.open : Decision[decided];
    if (shapes !== null && shape !== 0) shapes.decisions[shape] = decision;
    return decision;
  };
  const decisionOf = (id: number): number => once(id, shared?.decisions, ownDecisions, decidedAnew);
  /** A question to a text, by its place among the bits. */
  const answerOf = (place: number, ask: (text: string) => boolean) => (id: number) => {
    const number = shared === null ? 0 : numberOf(id);
    const bytes = number === 0 ? ownAnswers : (shared?.answers ?? ownAnswers);
    const at = number === 0 ? id : number;
    let found = bytes.get(at);
    if ((found & (1 << place)) === 0) {
      found |= (1 << place) | (ask(texts.text(id)) ? 2 << place : 0);
      bytes.set(at, found);
    }
    return (found & (2 << place)) !== 0;
  };
  const series = seriesFinder(screening);
  const isOpen = (found: number): boolean =>
    (found & Screen.carrier) === 0 &&
    ((found & Screen.thing) !== 0 || (found & (Screen.noun | Screen.cue)) === (Screen.noun | Screen.cue));
  const told = (id: number): number => {
    const found = screened(id);
    if (!isOpen(found)) return found;
    const decision = decisionOf(id);
    return decision === Decision.open ? found : decision === Decision.part ? Screen.noun : UNNAMED;
  };
  /** The same + 1 for a unit of its own: of most cells of a large bill this is all that is looked at. */
  const ownTold = new Uint8Array(shared === null ? texts.size : 0);
  const made: TextBits = {
    quiet: screened,
    spoken(id) {
      const known = id < ownTold.length ? (ownTold[id] as number) : 0;
      if (known !== 0) return known - 1;
      const found = told(id);
      if (id < ownTold.length) ownTold[id] = found + 1;
      return found;
    },
    traceOf(id) {
      const number = shared === null ? 0 : numberOf(id);
      const [held, at] = number === 0 ? [ownTraces, id] : [shared?.traces ?? ownTraces, number];
      let trace = held.get(at);
      if (trace === undefined) held.set(at, (trace = traceAnew(id)));
      return trace;
    },
    namesMaker: answerOf(0, (text) => screening.namesMaker(text)),
    isMute: answerOf(2, (text) => screening.isMute(text)),
    isMuteMaker: answerOf(4, (text) => screening.isMuteMaker(text)),
    seriesOf: (id) => series(texts.text(id)),
    numberOf,
    recalled: shared?.lines ?? null,
    headingOf: (text) => numbered(shared?.headings, text, MAX_HEADINGS),
    layoutOf: (text) => (text.length > LONGEST_LAYOUT ? 0 : numbered(shared?.layouts, text, MAX_LAYOUTS)),
  };
  held.set(texts, made);
  return made;
}
