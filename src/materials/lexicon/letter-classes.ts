/** The class of each character that terms use, by its code; 0: none uses it. */
export class LetterClasses {
  /** Of a folded text. */
  readonly folded = new Uint16Array(65_536);
  private readonly codes: Uint16Array;
  private cased: Uint16Array | null = null;

  /** `codes`: the class of a character is its index there + 1. */
  constructor(codes: Uint16Array) {
    this.codes = codes;
    codes.forEach((code, index) => (this.folded[code] = index + 1));
  }

  /** Of a text as it is written: a capital is of the class of its small letter. Made when a text with accents is first met. */
  asWritten(): Uint16Array {
    return (this.cased ??= withCapitals(this.codes, this.folded));
  }
}

function withCapitals(codes: Uint16Array, classOf: Uint16Array): Uint16Array {
  const classes = classOf.slice();
  for (const code of codes) {
    const capital = String.fromCharCode(code).toUpperCase();
    // I is the capital of i: that of ı as well, but it is read so.
    if (capital.length === 1 && capital.toLowerCase().charCodeAt(0) === code)
      classes[capital.charCodeAt(0)] = classOf[code] as number;
  }
  return classes;
}
