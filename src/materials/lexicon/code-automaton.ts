import { ENDLESS, readPattern, type PatternNode } from './pattern-syntax.ts';

/** Many patterns as one automaton over char codes. */
export interface CodeAutomaton {
  /** Whether one of them matches from `at`, with no capital or digit behind the match. */
  matchesAt(codes: Uint16Array, length: number, at: number): boolean;
}

/** States that are remembered; a text that leads to more starts them over. */
const MAX_STATES = 4000;
const UNKNOWN = -1;
const DEAD = 0;

/** A place in the patterns: a character that leads on, or ways that lead on without one. */
interface Place {
  readonly set: ReadonlySet<number> | null;
  readonly next: number[];
}

const isCode = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 65 && code <= 90);

/** A set that holds a digit holds them all. */
const widened = (codes: ReadonlySet<number>): ReadonlySet<number> =>
  DIGITS.some((digit) => codes.has(digit)) ? new Set([...codes, ...DIGITS]) : codes;

const DIGITS = Array.from('0123456789', (digit) => digit.charCodeAt(0));

/**
 * Null where a pattern uses syntax that it does not know. States are made when a text first leads to them. `anyDigit`: a digit of a
 * pattern is met by any other, so that a text matches if some text does that differs from it in its digits alone.
 */
export function createCodeAutomaton(sources: readonly string[], anyDigit = false): CodeAutomaton | null {
  // Place 0 is the end of every pattern.
  const places: Place[] = [{ set: null, next: [] }];
  const add = (set: ReadonlySet<number> | null, next: number[]): number => places.push({ set, next }) - 1;

  /** Place from which `node` leads to `then`. */
  function lay(node: PatternNode, then: number): number {
    switch (node.kind) {
      case 'set':
        return add(anyDigit ? widened(node.codes) : node.codes, [then]);
      case 'sequence':
        return node.nodes.reduceRight((next, each) => lay(each, next), then);
      case 'either':
        return add(
          null,
          node.nodes.map((each) => lay(each, then)),
        );
      case 'repeat': {
        let next = then;
        if (node.max >= ENDLESS) {
          const loop = add(null, [then]);
          places[loop]?.next.push(lay(node.node, loop));
          next = loop;
        } else for (let i = node.min; i < node.max; i++) next = add(null, [lay(node.node, next), then]);
        for (let i = 0; i < node.min; i++) next = lay(node.node, next);
        return next;
      }
    }
  }

  const starts: number[] = [];
  for (const source of sources) {
    const node = readPattern(source);
    if (node === null) return null;
    starts.push(lay(node, 0));
  }
  const { classOf, width, members } = classesOf(places);

  let table = new Int32Array(width * 64);
  let ends = new Uint8Array(64);
  let sets: number[][] = [];
  let known = new Map<string, number>();

  function closure(from: readonly number[]): number[] {
    const seen = new Set<number>();
    const waiting = [...from];
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
      if (seen.has(place)) continue;
      seen.add(place);
      const { set, next } = places[place] as Place;
      if (set === null) waiting.push(...next);
    }
    // Only places that a character leads on from, and the end, tell states apart.
    return [...seen].filter((place) => place === 0 || places[place]?.set !== null).sort((a, b) => a - b);
  }

  function stateOf(from: readonly number[]): number {
    const set = closure(from);
    if (set.length === 0) return DEAD;
    const key = set.join(',');
    let state = known.get(key);
    if (state !== undefined) return state;
    state = sets.push(set) - 1;
    if (state >= ends.length) {
      const more = new Int32Array(table.length * 2);
      more.set(table);
      table = more;
      const further = new Uint8Array(ends.length * 2);
      further.set(ends);
      ends = further;
    }
    table.fill(UNKNOWN, state * width, (state + 1) * width);
    ends[state] = set[0] === 0 ? 1 : 0;
    known.set(key, state);
    return state;
  }

  function begin(): number {
    sets = [[]];
    known = new Map<string, number>();
    table.fill(DEAD, 0, width);
    return stateOf(starts);
  }

  const first = begin();
  return {
    matchesAt(codes, length, at) {
      if (sets.length > MAX_STATES) begin();
      let state = first;
      for (let i = at; i < length; i++) {
        const cls = classOf[codes[i] as number] as number;
        // A character of no pattern.
        if (cls === 0) return false;
        let next = table[state * width + cls] as number;
        if (next === UNKNOWN) {
          const code = members[cls] as number;
          const from = (sets[state] ?? []).filter((place) => places[place]?.set?.has(code) === true);
          next = stateOf(from.flatMap((place) => places[place]?.next ?? []));
          table[state * width + cls] = next;
        }
        if (next === DEAD) return false;
        state = next;
        if (ends[state] === 1 && (i + 1 === length || !isCode(codes[i + 1] as number))) return true;
      }
      return false;
    },
  };
}

/** Classes of characters that no set tells apart, 0 for those in none; and a member of each. */
function classesOf(places: readonly Place[]): { classOf: Uint8Array | Uint16Array; width: number; members: number[] } {
  const sets = new Set(places.map(({ set }) => set).filter((set) => set !== null));
  const signature = new Map<number, string>();
  let index = 0;
  const seen = new Set<string>();
  for (const set of sets) {
    const key = [...set].join(',');
    if (seen.has(key)) continue;
    seen.add(key);
    for (const code of set) signature.set(code, `${signature.get(code) ?? ''} ${String(index)}`);
    index++;
  }
  const classOf = new Uint16Array(1 << 16);
  const members = [0];
  const byKey = new Map<string, number>();
  for (const [code, key] of signature) {
    let cls = byKey.get(key);
    if (cls === undefined) byKey.set(key, (cls = members.push(code) - 1));
    classOf[code] = cls;
  }
  return { classOf, width: members.length, members };
}
