import type { LineReading } from '../line.ts';
import type { LineText } from '../types.ts';

/**
 * Parts of standards that a line names by their size or number alone: screws by thread and length, with or without the standard,
 * rolling bearings with the suffix of their seals, linear ball bearings. Each pattern is bounded and begins the text.
 */
const STANDARD = String.raw`(?:(?:DIN(?:\s?EN)?(?:\s?ISO)?|EN(?:\s?ISO)?|ISO|UNI|JIS(?:\s?B)?|GB(?:\/T)?|ГОСТ|ANSI|ASME)\s?-?\d{2,5}(?:[-:]\d{1,4})?[A-Z]?\s{0,3}[-,:]?\s{0,3})`;
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  // "M4x16 SHCS", "DIN 912 M4 x 10", "M2.5x12mm"
  [
    new RegExp(
      String.raw`^${STANDARD}?[MМ]\d{1,2}(?:[.,]\d{1,2})?\s?[x×*х]\s?\d{1,3}(?:[.,]\d{1,2})?(?:\s?mm)?(?![\dA-Za-z.])`,
      'iu',
    ),
    'screw',
  ],
  // "608ZZ", "6204-2RS C3", "MR105ZZ", "F623-2Z"
  [
    /^(?:[A-Z]{3}\s)?(?:S{1,2}|F|MR|MF|W|R|E2\.)?[16]\d{1,4}[-/ ]?(?:2RS[RH1]?|RS[RH1]|2Z|ZZ|LLU|LLB|DDU?|VV)(?![A-Za-z])/,
    'rolling bearing',
  ],
  // "PIC 18F4431", "ATmega328P-PU", "STM32F103", "74HC595", "ULN2003A", "LM7805"
  [
    /^(?:PIC ?(?:1[0268]|24|30|32)[A-Z]{1,3}\d{2,5}|AT(?:mega|tiny|xmega) ?\d{2,4}|STM(?:8|32)[A-Z]\d{2,3}|ESP(?:32|8266)(?![A-Za-z])|(?:SN)?74(?:HC|HCT|LS|LVC|AHC|AHCT|F|AC|ACT)\d{2,4}|CD4\d{3}|(?:NE|LM)555|ULN2[08]\d{2}|(?:LM|L|UA|MC)?78[LM]?\d{2}C?[TV]?(?![\d-])|IRF[A-Z]{0,2}\d{3,4}|BC[35]\d{2}(?!\d)|2N\d{4}|1N\d{4}|TL0[678]\d|MCP\d{4,5})[A-Z\d/-]{0,12}(?![A-Za-z\d])/i,
    'integrated circuit or semiconductor',
  ],
  // "LM8UU", "LMK12LUU", "SCS8UU"
  [/^(?:LM[EFHKBT]{0,2}|SCS|SCE|SBR|TBR|KH)\d{1,2}L?UU(?![A-Za-z\d])/, 'linear bearing'],
];
const LONGEST = 80;

/** Chips by the numbers of makers, which say case and value: resistors, ferrite beads, ceramic capacitors of class 1, of which none has rare earths as doping. */
const CHIPS =
  /^(?:(?:RC|RT|RL|AC|SR)(?:0[0-9]|1[0-9]|2[0-9])\d{2}[BDFGJ][RKT]-?[A-Z0-9]{3,12}|RMCF\d{4}[FJ][TG][0-9A-Z]{3,8}|CRCW\d{4}[0-9A-Z]{4,14}|ERJ-?[A-Z0-9]{6,14}|RC\d{4}[FJ]\d{3,4}[A-Z]{1,3}|MCR\d{2}[A-Z]{3,4}[0-9A-Z]{3,8}|WR\d{2}X\d{3,4}[ J]?[A-Z]{2,3}|BLM\d{2}[A-Z]{2}\d{3}[A-Z0-9]{2,5}|MPZ\d{4}[SD]\d{3}[A-Z0-9]{1,5}|GRM\d{2,3}[A-Z0-9]?5C[0-9A-Z]{6,12}|CL\d{2}C\d{3}[A-Z0-9]{6,10}|C\d{4}C\d{3}[A-Z]\dG[A-Z0-9]{0,10}|C\d{4}C0G[A-Z0-9]{6,14}|\d{4}[3-7YZ16]?A\d{3}[A-Z]A[TJ][A-Z0-9]{1,4})$/;

/** What a part number of a maker of chip resistors, beads or capacitors says that it is; null: it is none of theirs. */
export const kindOfChip = (number: string): string | null =>
  number.length <= 40 && CHIPS.test(number.trim().toUpperCase()) ? 'chip resistor, bead or capacitor' : null;

/** What a text that begins with the size or number of a part of a standard says that it is; null: nothing. */
export function kindOfStandardPart(text: string): string | null {
  const begin = text.trimStart().slice(0, LONGEST);
  if (!/^[A-Z\d\u0413]/iu.test(begin)) return null;
  for (const [pattern, kind] of PATTERNS) if (pattern.test(begin)) return kind;
  return null;
}

/** What a text that describes a line says of it so. */
export function standardPartOf({
  input,
}: Pick<LineReading, 'input'>): { readonly kind: string; readonly text: LineText } | null {
  for (const text of input.texts) {
    const kind =
      text.role === 'description'
        ? (kindOfStandardPart(text.text) ?? kindOfChip(text.text))
        : text.role === 'partNumber'
          ? kindOfChip(text.text)
          : null;
    if (kind !== null) return { kind, text };
  }
  return null;
}
