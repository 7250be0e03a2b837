import { isDash } from '../symbols/cas.ts';
import { normalise } from '../text/normalise.ts';
import { mayBeTwin } from '../text/twins.ts';

/**
 * What a character is to the screen. `odd`: it may take another form beside another one; `oddFirst`: so where a word begins with it;
 * `alnum`: a letter or digit of ASCII; `symbolFirst`: a symbol that is looked for may begin with it; `dash`: it joins the
 * figures of a CAS number; `twin`: beside Latin letters it may be typed for one of them.
 */
export const CodeFlag = {
  ready: 1,
  odd: 2,
  oddFirst: 4,
  stem: 8,
  alnum: 16,
  symbolFirst: 32,
  dash: 64,
  twin: 128,
} as const;

/** Characters as `normalise` folds them and as capitals, one table for each, filled as they come up. */
interface CodeTables {
  readonly flags: Uint8Array;
  readonly folded: Uint16Array;
  readonly upper: Uint16Array;
  /** Fills the entry of a character. */
  readonly learn: (code: number) => void;
}

/** Marks, letters of Hangul that join, and the sign of Thai that is typed twice for another: what stands before them decides their form. */
const JOINS = /\p{M}|\u0e40|[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/u;

/** `first`: characters with which a stem that is looked for begins. */
export function createCodeTables(first: ReadonlySet<number>, symbols: readonly string[]): CodeTables {
  const firsts = new Set(symbols.map((symbol) => symbol.charCodeAt(0)));
  const flags = new Uint8Array(1 << 16);
  const folded = new Uint16Array(1 << 16);
  const upper = new Uint16Array(1 << 16);
  return {
    flags,
    folded,
    upper,
    learn(code) {
      const char = String.fromCharCode(code);
      let flag: number = CodeFlag.ready;
      const capital = char.toUpperCase();
      if (code < 128) {
        // Control characters are read in two ways, by what else stands in the text.
        if (code === 127 || (code < 32 && !/\s/.test(char))) flag |= CodeFlag.odd;
        folded[code] = normalise(char).folded.charCodeAt(0);
        upper[code] = capital.charCodeAt(0);
        if (/[A-Za-z0-9]/.test(char)) flag |= CodeFlag.alnum;
        if (firsts.has(code)) flag |= CodeFlag.symbolFirst;
      } else {
        const plain = char.normalize('NFKC') === char && !JOINS.test(char) && !(code >= 0xd800 && code <= 0xdfff);
        const { cased, folded: fold } = normalise(plain ? char : '');
        // Figures of other scripts are looked for as those of ASCII. A space without width is none inside a word.
        // Large letters of katakana may stand for small ones, by what is beside them.
        if ('ツヤユヨ'.includes(char)) flag |= CodeFlag.odd;
        if (fold.length !== 1 || (cased !== char && fold !== ' ') || code === 0x200b || code === 0xfeff)
          flag |= CodeFlag.odd;
        else folded[code] = fold.charCodeAt(0);
        if (capital.length === 1) upper[code] = capital.charCodeAt(0);
        else if (char === 'ß') {
          upper[code] = 83;
          flag |= CodeFlag.oddFirst;
        } else flag |= CodeFlag.odd;
      }
      if (isDash(code)) flag |= CodeFlag.dash;
      if (code >= 0x370 && code < 0x590 && mayBeTwin(code)) flag |= CodeFlag.twin;
      if (first.has(folded[code] as number)) flag |= CodeFlag.stem;
      flags[code] = flag;
    },
  };
}
