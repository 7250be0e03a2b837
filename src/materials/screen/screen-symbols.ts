/** Tells texts in which no symbol of a rare earth can count, on char codes as written. */
export interface SymbolScreen {
  /** Whether two characters are a symbol that is looked for, or the first one alone. */
  isWanted(first: number, second: number): boolean;
  /** False: no bare symbol, whatever it may stand beside, and no formula with one. True: there may be. */
  mayHold(codes: Uint16Array, length: number): boolean;
  /** Whether a symbol in capitals stands there behind a share or a hyphen, as in the name of an alloy ("MG-30GD"). */
  isAlloyedAt(codes: Uint16Array, length: number, at: number): boolean;
  /** Whether the word at `at` is a symbol in capitals ("GD 99.9%"), which counts in a text without small letters. */
  isCapitalAt(codes: Uint16Array, length: number, at: number): boolean;
}

const ASCII = 128;
/** Longest run that is read as one formula. */
const MAX_RUN = 60;
/** Characters of formulas beside letters and digits: `().·-:+`. */
const IN_FORMULA = new Set(Array.from('().·-:+', (char) => char.charCodeAt(0)));

const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isAlnum = (code: number): boolean => isSmall(code) || isCapital(code) || isDigit(code);

/** `symbols`: those that are looked for; `elements`: all that a formula may hold. */
export function createSymbolScreen(symbols: readonly string[], elements: Iterable<string>): SymbolScreen {
  const one = new Uint8Array(ASCII);
  const two = new Uint8Array(ASCII * ASCII);
  const mark = (symbol: string, bit: number): void => {
    const [first, second] = [symbol.charCodeAt(0), symbol.charCodeAt(1)];
    if (symbol.length === 1) one[first] = (one[first] as number) | bit;
    else two[first * ASCII + second] = (two[first * ASCII + second] as number) | bit;
  };
  for (const symbol of elements) mark(symbol, 1);
  for (const symbol of symbols) {
    mark(symbol, 3);
    if (symbol.length === 2) mark(symbol.toUpperCase(), 4);
  }
  const isWanted = (first: number, second: number): boolean =>
    ((one[first] as number) & 2) !== 0 || (second < ASCII && ((two[first * ASCII + second] as number) & 2) !== 0);
  const opensElement = (first: number, second: number): boolean =>
    first === 40 ||
    (one[first] as number) !== 0 ||
    (second < ASCII && ((two[first * ASCII + second] as number) & 3) !== 0);

  /** Whether the word `start` … `end` is a symbol. */
  function isSymbol(codes: Uint16Array, start: number, end: number): boolean {
    const first = codes[start] as number;
    if (end - start === 1) return ((one[first] as number) & 2) !== 0;
    return end - start === 2 && ((two[first * ASCII + (codes[start + 1] as number)] as number) & 2) !== 0;
  }

  /** Whether a symbol in capitals stands behind a share or a hyphen: "MG-30GD", "NI-DY". */
  function isAlloyedAt(codes: Uint16Array, length: number, at: number): boolean {
    const before = at > 0 ? (codes[at - 1] as number) : 32;
    if (before !== 45 && !isDigit(before)) return false;
    return isCapitalPair(codes, length, at);
  }

  function isCapitalPair(codes: Uint16Array, length: number, at: number): boolean {
    if (at + 2 > length || (at + 2 < length && isAlnum(codes[at + 2] as number))) return false;
    const [first, second] = [codes[at] as number, codes[at + 1] as number];
    return isCapital(first) && isCapital(second) && ((two[first * ASCII + second] as number) & 4) !== 0;
  }

  /** Whether a run of characters of formulas may be one that holds a symbol: it begins like one, and holds no word. */
  function mayBeFormula(codes: Uint16Array, from: number, to: number): boolean {
    let start = from;
    while (start < to && !isCapital(codes[start] as number) && codes[start] !== 40) start++;
    let isWord = false;
    let isFirst = true;
    let hasColon = false;
    let holds = false;
    for (let i = start; i < to; i++) {
      const code = codes[i] as number;
      const next = i + 1 < to ? (codes[i + 1] as number) : 32;
      // A dot between letters is left out: what it joins may be a symbol.
      if (code === 183) return true;
      if (code === 58) hasColon = true;
      else if (code === 45) isFirst = false;
      else if (isSmall(code) && isSmall(next) && isFirst) isWord = true;
      else if (isCapital(code) && (isWanted(code, next) || isAlloyedAt(codes, to, i))) holds = true;
    }
    if (!holds) return false;
    if (hasColon || to - from > MAX_RUN) return true;
    return !isWord && opensElement(codes[start] as number, start + 1 < to ? (codes[start + 1] as number) : 32);
  }

  return {
    isWanted,
    isCapitalAt: isCapitalPair,
    isAlloyedAt,
    mayHold(codes, length) {
      let word = 0;
      let run = 0;
      for (let i = 0; i <= length; i++) {
        const code = i < length ? (codes[i] as number) : 32;
        if (isAlnum(code)) continue;
        if (word < i && isSymbol(codes, word, i)) return true;
        word = i + 1;
        if (IN_FORMULA.has(code)) continue;
        if (run < i && mayBeFormula(codes, run, i)) return true;
        run = i + 1;
      }
      return false;
    },
  };
}
