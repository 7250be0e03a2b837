/** Kilowatts from which on a motor that is named without more is an induction motor in industry; IEC 60034 has 0.55 next to 0.37. */
const LEAST = 0.55;
/** Ratings of the series below it, which nothing else has. */
const SMALLER = new Set([0.09, 0.12, 0.18, 0.25, 0.37]);
const POWER = /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,2})?) ?(?:kw|квт)(?![a-zа-я])/i;

/** The power of a text as written, where it is one of such a motor; null: there is none. Loaded where a text has a power in kilowatts. */
export function kilowatts(text: string): string | null {
  const [power, value = ''] = POWER.exec(text) ?? [];
  const kilowatt = Number(value.replace(',', '.'));
  return power !== undefined && (kilowatt >= LEAST || SMALLER.has(kilowatt)) ? power : null;
}

/** Voltages between the phases of industry's mains. */
const BETWEEN_PHASES =
  /(?<![\d.,-])(?:3 ?[x×*] ?)?(?:380|400|415|440|460|480|500|575|660|690)(?:[/-](?:\d{3}))? ?[vв](?:ac)?(?![\p{L}\d])/u;

/** The voltage of a text as written, where it is one of three phases; null: there is none. */
export const phaseVolts = (text: string): string | null => BETWEEN_PHASES.exec(text)?.[0] ?? null;

/** What says another sort of motor, or a voltage of batteries. */
const FED =
  /(?<!\p{L})(?:servo\p{L}{0,6}|brushless|bldc|ec|dc|step\p{L}{0,5}|pm\p{L}{0,3}|sync\p{L}{0,6}|synchron\p{L}{0,4}|hub|outrunner|inrunner|kv|esc|e-?bike|e-?scooter|ev|traction|torque|direct|spindle|linear)(?!\p{L})|(?<![\d.,])(?:1[2-9]|[2-9]\d|1[0-2]\d) ?v(?:dc)?(?![a-z])|\d ?kv(?![a-z])|无刷|無刷|ブラシレス|브러시리스|бесщ[её]т|伺服|サーボ|서보|轮毂|輪轂/iu;

/** Whether a text says another sort of motor than one on the mains. */
export const isFedOtherwise = (text: string): boolean => FED.test(text);
