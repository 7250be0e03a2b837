import { COMMON } from './encoding-common.ts';
import { caseTurns, hasScript, scriptCost } from './encoding-scripts.ts';

/**
 * How implausible a decoding is, per byte beyond ASCII: 0 for everyday characters, 1 for rare ones, 2 and more for what
 * hardly occurs. Compares candidates whose header words say nothing (an ASCII header over `5µF`, `Würth`, `±5 %`).
 */

/** Cost of one double-byte character of a legacy CJK encoding; by bytes, since their order is by frequency. */
type PairCost = (lead: number, trail: number) => number;

/** GB 2312: B0–D7 are the 3,755 everyday characters, D8–F7 the rarer ones; the rest of GBK is rare. */
const gb18030: PairCost = (lead, trail) => {
  if (trail < 0xa1) return trail < 0x40 ? 3 : 2;
  if (lead >= 0xb0 && lead <= 0xd7) return 0;
  if (lead === 0xa1 || lead === 0xa3 || lead === 0xa2 || lead === 0xa6) return 0.1;
  if (lead >= 0xa1 && lead <= 0xa9) return 0.7;
  return lead >= 0xd8 && lead <= 0xf7 ? 1 : 2;
};

/** JIS level 1 ends at 9872. */
const shiftJis: PairCost = (lead, trail) => {
  if (lead >= 0x81 && lead <= 0x83) return 0;
  if (lead === 0x84) return 0.7;
  if ((lead >= 0x88 && lead <= 0x97) || (lead === 0x98 && trail <= 0x72)) return 0;
  return (lead >= 0x98 && lead <= 0x9f) || (lead >= 0xe0 && lead <= 0xea) ? 1 : 2;
};

/** KS X 1001: Hangul in B0–C8, Chinese characters from CA. */
const eucKr: PairCost = (lead, trail) => {
  if (trail < 0xa1 || lead < 0xa1) return 1.5;
  if (lead >= 0xb0 && lead <= 0xc8) return 0;
  return lead <= 0xa3 ? 0.1 : 1;
};

/** Big5: A4–C6 are the 5,401 everyday characters. */
const big5: PairCost = (lead) => {
  if (lead >= 0xa4 && lead <= 0xc6) return 0;
  return lead >= 0xa1 && lead <= 0xa3 ? 0.1 : lead >= 0xc9 && lead <= 0xf9 ? 1 : 2;
};

/** JIS X 0208: signs and kana in A1–A5, level 1 in B0–CF, level 2 up to F4; A6–A8 are Greek, Cyrillic and rules. */
const eucJp: PairCost = (lead, trail) => {
  if (trail < 0xa1) return 2;
  if (lead === 0x8e) return 0.3;
  if ((lead >= 0xb0 && lead <= 0xcf) || lead === 0xa4 || lead === 0xa5) return 0;
  if (lead >= 0xa1 && lead <= 0xa3) return 0.1;
  return lead >= 0xd0 && lead <= 0xf4 ? 1 : 2;
};

const PAIRS: ReadonlyMap<string, PairCost> = new Map([
  ['euc-jp', eucJp],
  ['gb18030', gb18030],
  ['shift_jis', shiftJis],
  ['euc-kr', eucKr],
  ['big5', big5],
]);

/** What a double-byte character costs that is an everyday one by its place in the table, but not among the most common. */
const UNCOMMON = 0.3;
const ANY_KANA = /[\u3040-\u30ff]/;

/** Mean of `UNCOMMON` over the CJK characters of a decoding: 0 when all of them are words of parts lists. */
export function uncommonCost(text: string, encoding: string): number {
  if (!isCjk(encoding)) return 0;
  const common = COMMON[encoding];
  let wide = 0;
  let cost = 0;
  for (const character of text) {
    if (character < '\u2e80') continue;
    wide++;
    if (
      !common.has(character) &&
      !((encoding === 'shift_jis' || encoding === 'euc-jp') && ANY_KANA.test(character)) &&
      !/[\u3000-\u303f\uff00-\uffef]/.test(character)
    )
      cost += UNCOMMON;
  }
  return wide === 0 ? 0 : cost / wide;
}

function isCjk(encoding: string): encoding is keyof typeof COMMON {
  return Object.hasOwn(COMMON, encoding);
}

/** Cost of a character that is cut, or of bytes that are none. */
const BROKEN = 3;

/** Cost of one pair: what is rare by its place in the table, and common in parts lists (镝), costs nothing. */
function pairCostOf(encoding: keyof typeof COMMON, byPlace: PairCost): PairCost {
  const decoder = new TextDecoder(encoding);
  const known = new Map<number, number>();
  return (lead, trail) => {
    const cost = byPlace(lead, trail);
    if (cost < 0.5) return cost;
    const key = lead * 256 + trail;
    const held = known.get(key);
    if (held !== undefined) return held;
    const own = COMMON[encoding].has(decoder.decode(Uint8Array.of(lead, trail))) ? 0 : cost;
    known.set(key, own);
    return own;
  };
}

/** Cost by bytes for CJK encodings, null for others. */
export function multibyteCost(bytes: Uint8Array, encoding: string): number | null {
  const byPlace = PAIRS.get(encoding);
  if (byPlace === undefined || !isCjk(encoding)) return null;
  const pair = pairCostOf(encoding, byPlace);
  let cost = 0;
  let high = 0;
  /** Where the last pair ended. */
  let end = -1;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] as number;
    if (lead < 0x80) continue;
    if (encoding === 'shift_jis' && lead >= 0xa1 && lead <= 0xdf) {
      const beside = isHalfKana(bytes[i - 1] ?? 0) || isHalfKana(bytes[i + 1] ?? 0);
      cost += beside ? 0.3 : 1.5;
      high++;
      continue;
    }
    const trail = bytes[i + 1] ?? 0;
    if (trail < 0x30 || lead === 0x80 || lead === 0xff) {
      // Half a character: what follows stands by itself.
      cost += BROKEN;
      high++;
      continue;
    }
    if (encoding === 'euc-jp' && lead === 0x8f) {
      // JIS X 0212: three bytes, and hardly ever used.
      cost += 6;
      high += 3;
      i += 2;
      continue;
    }
    // One character alone among ASCII, its second byte a letter: `µF` and `°C` read as Big5.
    const alone = end !== i && (bytes[i + 2] ?? 0) < 0x80;
    cost += 2 * (pair(lead, trail) + (!alone ? 0 : trail < 0x80 ? 2 : 0.3));
    high += 2;
    i++;
    end = i + 1;
  }
  return high === 0 ? 0 : cost / high;
}

function isHalfKana(byte: number): boolean {
  return byte >= 0xa6 && byte <= 0xdf;
}

const WESTERN = new Set('äöüÄÖÜßéèàçêâîôûùëïñóíáúãõåæøÅÆØÉÈÀÇÑÓÍÁÚµ°±²³·×–—‘’“”„•…€£§®™©½¼¾øØ«»º');
const CENTRAL = new Set(
  'äöüÄÖÜßéëçóíáúÉÓÍÁÚôâîąćęłńśźżĄĆĘŁŃŚŹŻčďěňřšťůýžČĎĚŇŘŠŤŮÝŽőűŐŰăşţĂŞŢľĺŕĽđĐµ°±·×–—‘’“”„•…€§®™©«»',
);
const OWN_LETTERS = 'µ°±·×–—‘’“”„•…€§®™©«»²³½¼ØøÄÖÜäöüßÉé';
const TURKISH = new Set(`${OWN_LETTERS}çğıöşüÇĞİÖŞÜâîûÂÎÛ`);
const BALTIC = new Set(`${OWN_LETTERS}ąčęėįšųūžĄČĘĖĮŠŲŪŽāēģīķļņōŗĀĒĢĪĶĻŅŌŖõÕåÅ`);
/** What parts lists have of the letters and signs of a page with Latin letters; windows-1252 is for the others. */
const COMMON_LATIN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['windows-1250', CENTRAL],
  ['ibm852', CENTRAL],
  ['windows-1254', TURKISH],
  ['ibm857', TURKISH],
  ['windows-1257', BALTIC],
]);
const CYRILLIC_SIGNS = new Set('µ°±·×–—‘’“”„•…€§®™©«»№ ');
/** What is no letter and yet stands inside a word only when the decoding is wrong: `£uk` for `Łuk`, `d³ugoœæ`. */
const SIGNS = /[\p{N}\p{S}\p{P}]/u;
const LETTER = /\p{L}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Mean cost of the characters beyond ASCII in a single-byte decoding. */
export function decodingCost(text: string, encoding: string): number {
  let cost = 0;
  let high = 0;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) < 0x80) continue;
    high++;
    cost += characterCost(text.charAt(i), text.charAt(i - 1), text.charAt(i + 1), encoding);
  }
  return high === 0 ? 0 : cost / high + (CYRILLIC_PAGES.get(encoding) ?? 0);
}

/** Pages whose letters are Cyrillic, and how much sooner the usual one is believed. */
const CYRILLIC_PAGES: ReadonlyMap<string, number> = new Map([
  ['windows-1251', 0],
  ['ibm866', 0.1],
  ['koi8-r', 0.05],
  ['iso-8859-5', 0.1],
  ['x-mac-cyrillic', 0.03],
]);
const LESS = new Set('ыьгзбчйЫЬГЗБЧЙ');
const SELDOM = new Set('хжшюцщэфъёХЖШЮЦЩЭФЪЁ');
const NOT_FIRST = new Set('ъыьЪЫЬ');
const UKRAINIAN = new Set('єіїўґЄІЇЎҐ');
const SERBIAN = /[\u0402-\u040f\u0452-\u045f]/;
const QUOTES = new Set('«»“”„‘…€§®©™');

/** Pages with the same letters in other places are told apart by how words are spelled: capitals inside, letters that begin none. */
function cyrillicCost(character: string, before: string, after: string): number {
  const [cyrillicBefore, cyrillicAfter] = [CYRILLIC.test(before), CYRILLIC.test(after)];
  if (!CYRILLIC.test(character)) {
    if (!CYRILLIC_SIGNS.has(character)) return 1.5;
    // A quote between two letters parts no words.
    return QUOTES.has(character) && cyrillicBefore && cyrillicAfter ? 1.5 : 0;
  }
  if ((!cyrillicBefore && LETTER.test(before)) || (!cyrillicAfter && LETTER.test(after))) return 2;
  if (!cyrillicBefore && !cyrillicAfter) return 0.8;
  if (caseTurns(before, character)) return 1.5;
  if (NOT_FIRST.has(character) && !cyrillicBefore) return 1.5;
  if (isCapital(character) && isCapital(before) && isSmall(after)) return 1;
  const run = isCapital(character) && isCapital(before) ? 0.02 : 0;
  return (
    run +
    (UKRAINIAN.has(character) || SELDOM.has(character)
      ? 0.2
      : SERBIAN.test(character) && character !== 'ё' && character !== 'Ё'
        ? 0.7
        : LESS.has(character)
          ? 0.1
          : 0)
  );
}

const isCapital = (text: string): boolean => text !== text.toLowerCase();
const isSmall = (text: string): boolean => text !== text.toUpperCase();

function characterCost(character: string, before: string, after: string, encoding: string): number {
  const code = character.charCodeAt(0);
  if ((code >= 0x80 && code < 0xa0) || (code >= 0xe000 && code <= 0xf8ff) || code === 0xfffd) return 5;
  if (CYRILLIC_PAGES.has(encoding)) return cyrillicCost(character, before, after);
  if (hasScript(encoding)) return scriptCost(character, before, after, encoding);
  const common = COMMON_LATIN.get(encoding) ?? WESTERN;
  if (LETTER.test(character)) {
    // Western words rarely have three accented letters side by side; Cyrillic read as Latin has nothing else.
    const crowded = before.charCodeAt(0) > 0xbf && after.charCodeAt(0) > 0xbf ? 1 : 0;
    const own = common.has(character) ? (WESTERN.has(character) ? 0 : 0.2) : 1;
    return own + crowded + (caseTurns(before, character) ? 0.5 : 0);
  }
  if (SIGNS.test(character) && LETTER.test(after) && (LETTER.test(before) || /[\s,;"]/.test(before) || before === '')) {
    if (!/[µ°±×–—‘’“”„•…€·«»]/.test(character)) return 1.5;
  }
  // `Zespó³` is `Zespół`, and `°æ±¾` is 版本; `m³` and `±µ` are what they are.
  if (/[¹²³]/.test(character) && LETTER.test(before) && !/[mM]/.test(before)) return 1;
  if (/[°±²³¼½¾×«»]/.test(character) && after > '\u00bf' && LETTER.test(after)) return 0.7;
  return common.has(character) || code === 0xa0 ? 0 : 1;
}
