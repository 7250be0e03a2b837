import { QUOTE, type Quoting, scanCsv, USUAL } from './csv-scan.ts';

/** Scores a tokenised sample: the number of header words in its best row. */
export type ScoreSample = (cells: readonly (readonly string[])[]) => number;

/** How a text is cut into fields, and what speaks for that. */
export interface Dialect {
  /** Byte of the delimiter, -1 when there is none. */
  readonly delimiter: number;
  /** A `sep=` line stands first. */
  readonly declared: boolean;
  readonly quoting: Quoting;
  /** Header words found with this delimiter. */
  readonly score: number;
  /** Share of the records that have as many fields as most, and that number. */
  readonly constancy: number;
  readonly fields: number;
}

/** What may stand between fields; a file may name another by `sep=`. */
const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Rarer ones: looked at only where none of the others divides a header, and only a header proves them. */
const RARE = ['^', '~', '\x1f', '\x01'] as const;

const SAMPLE_RECORDS = 200;
const SAMPLE_BYTES = 256 * 1024;
/** Below this share of equal records, and without header words, a character is punctuation and no delimiter. */
const LEAST_CONSTANCY = 0.5;

/** Records are even from here on. */
const EVEN = { constancy: 0.95, fields: 4, records: 3 } as const;

type Found = Omit<Dialect, 'declared' | 'quoting'>;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** First records of a delimited text, decoded. */
function sampleRecords(bytes: Uint8Array, delimiter: number, quoting: Quoting = USUAL): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  scanCsv(
    sampleOf(bytes),
    0,
    delimiter,
    {
      field(_column, source, from, to) {
        record.push(decoder.decode(source.subarray(from, to)));
      },
      record(number) {
        records.push(record);
        record = [];
        return number < SAMPLE_RECORDS;
      },
    },
    quoting,
  );
  return records;
}

const sampleOf = (bytes: Uint8Array): Uint8Array =>
  bytes.length > SAMPLE_BYTES ? bytes.subarray(0, SAMPLE_BYTES) : bytes;

const APOSTROPHE = 0x27;
const BACKSLASH = 0x5c;

/**
 * How texts are quoted: `\"` in them for a quote, and `\|` for a delimiter, as databases export them, or in single quotes. Either is so where records are more even
 * then: a path that ends in a backslash before its closing quote, and an apostrophe, make them less even.
 */
function quotingOf(bytes: Uint8Array, delimiter: number): Quoting {
  const sample = sampleOf(bytes);
  const others: Quoting[] = [];
  if (holds(sample, BACKSLASH, (next) => next === QUOTE || next === delimiter))
    others.push({ quote: QUOTE, escapes: true });
  if (holds(sample, APOSTROPHE, (next) => next === delimiter)) others.push({ quote: APOSTROPHE, escapes: false });
  if (others.length === 0) return USUAL;
  let best = USUAL;
  let most = shape(sampleRecords(bytes, delimiter)).constancy;
  for (const quoting of others) {
    const { constancy, fields } = shape(sampleRecords(bytes, delimiter, quoting));
    if (fields < 2 || constancy <= most) continue;
    best = quoting;
    most = constancy;
  }
  return best;
}

/** Whether a byte stands before one that is so. */
function holds(sample: Uint8Array, byte: number, is: (next: number | undefined) => boolean): boolean {
  let at = sample.indexOf(byte);
  while (at >= 0 && !is(sample[at + 1])) at = sample.indexOf(byte, at + 1);
  return at >= 0;
}

/**
 * Finds the delimiter: a `sep=` line, else the one whose first records hold most header words, else the one whose
 * number per record is most constant outside quotes.
 */
export function findDialect(bytes: Uint8Array, scoreSample: ScoreSample): Dialect {
  const declared = declaredDelimiter(bytes);
  if (declared !== null)
    return {
      delimiter: declared,
      declared: true,
      quoting: quotingOf(bytes, declared),
      score: 0,
      constancy: 1,
      fields: 0,
    };
  let best: Found | null = null;
  let evenest: Found | null = null;
  for (const mark of [...DELIMITERS, ...RARE]) {
    const rare = (RARE as readonly string[]).includes(mark);
    if (rare && (best?.score ?? 0) >= 2) break;
    const delimiter = mark.charCodeAt(0);
    const records = sampleRecords(bytes, delimiter);
    const { constancy, fields } = shape(records);
    if (fields < 2) continue;
    const score = scoreSample(records);
    if (constancy >= EVEN.constancy && fields >= EVEN.fields && records.length >= EVEN.records && !rare)
      evenest ??= { delimiter, score, constancy, fields };
    if (score < 2 && (rare || constancy < LEAST_CONSTANCY)) continue;
    // One header word alone says nothing: it is found in the undivided line as well.
    const weight = score < 2 ? 0 : score;
    const held = best === null || best.score < 2 ? 0 : best.score;
    // A character in the cells of some rows may part two words of headers: what parts nearly all records as well is the one.
    const evener =
      best === null || weight < 2 || held < 2 ? 0 : Number(isEven(constancy)) - Number(isEven(best.constancy));
    if (evener < 0) continue;
    if (
      best === null ||
      evener > 0 ||
      weight > held ||
      (weight === held && (constancy > best.constancy || (constancy === best.constancy && fields > best.fields)))
    ) {
      best = { delimiter, score, constancy, fields };
    }
  }
  // As many fields in every record are no chance; a character that parts them unevenly may all the same find a line with two header words.
  if (evenest !== null && best !== null && best.constancy < LEAST_CONSTANCY) best = evenest;
  if (best !== null) return { ...best, declared: false, quoting: quotingOf(bytes, best.delimiter) };
  return {
    delimiter: -1,
    declared: false,
    quoting: USUAL,
    score: scoreSample(sampleRecords(bytes, -1)),
    constancy: 0,
    fields: 1,
  };
}

const isEven = (constancy: number): boolean => constancy >= LEAST_CONSTANCY;

/** Share of the filled records that have the most frequent number of fields (two or more), and that number. */
function shape(records: readonly (readonly string[])[]): { constancy: number; fields: number } {
  const counts = new Map<number, number>();
  let filled = 0;
  for (const record of records) {
    if (record.every((field) => field.trim() === '')) continue;
    filled++;
    if (record.length > 1) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  }
  let fields = 0;
  let most = 0;
  for (const [length, count] of counts) {
    if (count > most || (count === most && length > fields)) {
      most = count;
      fields = length;
    }
  }
  return { constancy: filled === 0 ? 0 : most / filled, fields };
}

function declaredDelimiter(bytes: Uint8Array): number | null {
  const line = /^"?sep=([\t -~])"?[\r\n]/i.exec(decoder.decode(bytes.subarray(0, 16)));
  return line?.[1]?.charCodeAt(0) ?? null;
}
