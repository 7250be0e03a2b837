/** A price as the user gives it: decimal digits with a point, the currency if it was named, and where it stands. */
export interface Money {
  readonly amount: string;
  readonly currency: string | null;
  readonly source: string;
  /** How many pieces it is for; absent: one. */
  readonly per?: number;
  /** What it is for, where that is no number of pieces: the price of one is then not known. */
  readonly open?: string;
}

/** Prices per piece that the value test of a clause needs; null is "not given". */
export interface ValueFacts {
  /** Inputs of the territory's origin, in one piece of the item. */
  readonly inputs: Money | null;
  /** The listed item itself: magnet or target. */
  readonly item: Money | null;
  /** What the item is built into. */
  readonly assembly: Money | null;
}

type ValueResult = 'met' | 'not-met' | 'not-computed';

/** The test under one reading of what the denominator is. */
interface ValueReading {
  readonly denominator: 'item' | 'assembly';
  readonly result: ValueResult;
  /** The formula with its figures, or what is missing. */
  readonly because: string;
}

interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

const PLAIN = /^(\d{1,18})(?:\.(\d{1,12}))?$/;

function decimalOf(text: string): Decimal | null {
  const match = PLAIN.exec(text);
  if (match === null) return null;
  const fraction = match[2] ?? '';
  return { digits: BigInt(`${match[1] ?? '0'}${fraction}`), scale: fraction.length };
}

/** Is a / b ≥ c? Exact: no rounding of binary fractions decides what is a boundary. */
function atLeast(a: Decimal, b: Decimal, c: Decimal): boolean {
  const scaled = (value: bigint, by: number): bigint => value * 10n ** BigInt(by);
  return scaled(a.digits, b.scale + c.scale) >= scaled(b.digits * c.digits, a.scale);
}

function percent(part: Decimal, whole: Decimal): string {
  const scale = 10n ** BigInt(whole.scale);
  const millionths = (part.digits * scale * 100_000_000n) / (whole.digits * 10n ** BigInt(part.scale));
  const text = `${millionths / 1_000_000n}.${(millionths % 1_000_000n).toString().padStart(6, '0')}`;
  return `${text.replace(/\.?0+$/, '')} %`;
}

const show = ({ amount, currency, source, per = 1 }: Money): string =>
  `${amount} ${currency ?? '(no currency)'}${per === 1 ? '' : ` per ${String(per)}`} (${source})`;

/** Both sides for as many pieces as both prices are for: nothing is divided, so nothing is rounded. */
function ofPieces({ amount }: Money, { per = 1 }: Money): Decimal | null {
  const figure = decimalOf(amount);
  return figure === null ? null : { ...figure, digits: figure.digits * BigInt(per) };
}

/**
 * Value of the inputs over value of the item, against a threshold (a decimal fraction, `0.001`), under both readings of
 * the denominator. Only from prices that were given; nothing is converted, nothing is guessed. At the threshold it is met.
 */
export function valueTest(facts: ValueFacts, threshold: string): readonly ValueReading[] {
  return [
    reading('item', facts.inputs, facts.item, threshold),
    reading('assembly', facts.inputs, facts.assembly, threshold),
  ];
}

function reading(
  denominator: ValueReading['denominator'],
  inputs: Money | null,
  whole: Money | null,
  threshold: string,
): ValueReading {
  const none = (because: string): ValueReading => ({ denominator, result: 'not-computed', because });
  const missing = [
    inputs === null ? 'value of the inputs' : '',
    whole === null ? `value of the ${denominator}` : '',
  ].filter((word) => word !== '');
  if (inputs === null || whole === null) return none(`${missing.join(' and ')} not given`);
  for (const [name, money] of [
    ['inputs', inputs],
    [denominator, whole],
  ] as const)
    if (money.open !== undefined)
      return none(`value of the ${name} not known: ${show(money)} is for ${money.open}, which is no number of pieces`);
  // Two figures without a currency are not in one: the register's may be yuan, and the bill's euro.
  if (inputs.currency === null || whole.currency === null)
    return none(`currency not named: ${show(inputs)} and ${show(whole)}`);
  if (inputs.currency !== whole.currency) return none(`two currencies: ${show(inputs)} and ${show(whole)}`);
  const part = ofPieces(inputs, whole);
  const total = ofPieces(whole, inputs);
  const limit = decimalOf(threshold);
  if (part === null || total === null || limit === null)
    return none(`not plain figures: ${show(inputs)}, ${show(whole)}`);
  if (total.digits === 0n) return none(`the value of the ${denominator} is 0 (${whole.source})`);
  const isMet = atLeast(part, total, limit);
  const bound = percent(limit, { digits: 1n, scale: 0 });
  return {
    denominator,
    result: isMet ? 'met' : 'not-met',
    because: `${show(inputs)} / ${show(whole)} = ${percent(part, total)}, ${isMet ? 'at or above' : 'below'} ${bound}`,
  };
}
