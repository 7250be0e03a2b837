import type { Decomposer } from '../materials/decompose.ts';
import { MAX_CODES } from '../materials/screen-codes.ts';
import { Screen } from '../materials/screen.ts';
import type { TextArena } from '../read/arena.ts';

/** What the texts of a unit bring, by id: each is looked at once, however many lines and tables hold it. */
export interface TextBits {
  /** Bits of `Screen`; `thing` and `cue` only where the text itself does not decide what it is about. */
  spoken(id: number): number;
  /** Bits of a text that does not say what its line is. */
  quiet(id: number): number;
  /** Whether `spoken` was told by reading the text, and it names nothing. */
  isUnnamed(id: number): boolean;
}

const held = new WeakMap<TextArena, TextBits>();
const codes = new Uint16Array(MAX_CODES + 1);

/** Undecided stays what it was; decided is another part, or nothing. */
const Decision = { none: 1, part: 2, open: 3 } as const;

export function textBitsOf(texts: TextArena, { screening }: Decomposer): TextBits {
  const known = held.get(texts);
  if (known !== undefined) return known;
  /** Bits + 1, 0 where a text was not screened yet. */
  const bits = new Uint8Array(texts.size);
  const decisions = new Uint8Array(texts.size);
  const screened = (id: number): number => {
    const own = bits[id] as number;
    if (own !== 0) return own - 1;
    const byCodes = screening.screenCodes(codes, texts.codes(id, codes));
    const found = byCodes >= 0 ? byCodes : screening.screen(texts.text(id));
    bits[id] = found + 1;
    return found;
  };
  const decisionOf = (id: number): number => {
    const own = decisions[id] as number;
    if (own !== 0) return own;
    const decided = screening.decide(texts.text(id));
    return (decisions[id] = decided === null ? Decision.open : Decision[decided]);
  };
  const isOpen = (found: number): boolean =>
    (found & Screen.carrier) === 0 &&
    ((found & Screen.thing) !== 0 || (found & (Screen.noun | Screen.cue)) === (Screen.noun | Screen.cue));
  const made: TextBits = {
    quiet: screened,
    spoken(id) {
      const found = screened(id);
      if (!isOpen(found)) return found;
      const decision = decisionOf(id);
      return decision === Decision.open ? found : decision === Decision.part ? Screen.noun : Screen.none;
    },
    isUnnamed: (id) => isOpen(screened(id)) && decisionOf(id) === Decision.none,
  };
  held.set(texts, made);
  return made;
}
