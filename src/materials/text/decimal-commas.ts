/** How many of an element: with a comma for its decimals, where no further figure and no per cent says that it is a list. */
const COUNT = String.raw`\d{1,3}(?:,\d{1,3}(?![\d%]|[.,]\d| ?%))?`;
const UNIT = String.raw`\(?[A-Z][a-z]?(?:${COUNT})?(?:\)(?:${COUNT})?)?`;
const RUN = new RegExp(`(?<![A-Za-z0-9.,])(?:${UNIT}){2,15}(?![A-Za-z0-9])`, 'g');
const BETWEEN_FIGURES = /\d,\d/g;
/** Less than one of an element: "Sc0,43". */
const PART_OF_ONE = /[A-Za-z)]0,\d/;
/** "Gd0,1Ce0,9O2,5N": the last comma parts a purity from it. */
const DECIMAL = /(?<=[A-Za-z)]0),(?=\d)|(?<=\d),(?=\d)(?!\dN\d?$)/g;
/** "Al-0,5Sc", "Mg-2,5Gd-0,5Zr" */
const SHARE = /(?<=[A-Z][a-z]?\d{0,2}-\d{1,2}),(?=\d{1,3}[A-Z][a-z]?(?![a-z]))/g;

/**
 * A text whose formulas have points for their decimals: "Al0,57Sc0,43" counts as most of Europe writes it. A comma alone may also part
 * a formula from its purity or its weight ("Y2O3,5N"): one is of the count where that is less than one, or where a formula has two.
 */
export function withPoints(cased: string): string {
  return cased.replace(SHARE, '.').replace(RUN, (run) => {
    if (!PART_OF_ONE.test(run) && (run.match(BETWEEN_FIGURES)?.length ?? 0) < 2) return run;
    return run.replace(DECIMAL, '.');
  });
}

const [OPEN, CLOSE, HYPHEN] = [40, 41, 45];
const isFigure = (code: number | undefined): boolean => code !== undefined && code >= 48 && code <= 57;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;
/** Capitals that are a symbol by themselves. */
const SYMBOLS = new Set(Array.from('BCFHIKNOPSUVWY', (char) => char.charCodeAt(0)));

/** Whether `withPoints` may change the comma at `at`, of char codes as written. */
export function mayBeDecimal(codes: Uint16Array, length: number, at: number): boolean {
  if (at < 2 || at + 1 >= length || !isFigure(codes[at + 1])) return false;
  let from = at;
  while (from > 0 && at - from < 3 && isFigure(codes[from - 1])) from--;
  if (from === at || from === 0) return false;
  const before = codes[from - 1] as number;
  return isSmall(before) || before === CLOSE || before === HYPHEN || before === OPEN || SYMBOLS.has(before);
}
