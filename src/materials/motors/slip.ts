/** Synchronous speeds of the mains, 50 and 60 Hz, of two to twelve poles, in 1/min. */
const SYNCHRONOUS = [3000, 1500, 1000, 750, 600, 500, 3600, 1800, 1200, 900, 720];
/** How far below it an induction motor runs at its rating: small ones slip more. */
const LEAST_SLIP = 0.003;
const MOST_SLIP = 0.1;

const SPEED =
  /(?<![\d.,/])(\d{3,4}|[1-3][.,\u00a0 ]\d{3})(?:\s?\/\s?(\d{2,4}))?\s?(?:rpm\b|r(?:ev)?\/min|u\/min|min-1|min⁻¹|1\/min|tr\/min|t\/min|obr|об\/мин|об\.\/мин|об\/хв|об\.\/хв|στρ\/λεπτ|σ\.?α\.?λ|d\/dk|dev\/dk|vòng\/phút|v\/ph|รอบ\/นาที|รอบต่อนาที|giri|r\.p\.m|转|轉|회전)/giu;
/** "rpm: 2880", `"rpm": "2880"`: behind what it is of, as in attributes that a program wrote into a cell. */
const LABELLED = /(?<![\p{L}\d])(?:rpm|u\/min|об\/мин)(?:\\?["'])?\s?[:=]\s?(?:\\?["'])?(\d{3,4})(?![\d.,])/giu;
/** What says that a motor is fed by the mains: their voltages, three phases, or a power in kW, as motors of machines are rated in. */
const MAINS =
  /(?<!\p{L})kw(?:\\?["'])?\s?[:=]\s?(?:\\?["'])?\d|(?<![\d.,])\d{1,3}(?:[.,]\d{1,2})?\s?kw(?![a-z])|(?<![\d.,])(?:2[0-4]0|38[0-9]|4[0-9]0|415|500|525|660|690)(?:\s?\/\s?\d{3})?\s?v(?:ac)?\b|3\s?~|\b3[ -]?(?:phas|фаз|faz|fas)|\bthree[ -]?phase|dreiphasig|drehstrom|triphas|trif[aá]s|tr[oó]jfaz|тр[её]хфазн|трифазн|τριφασ|tiga fas[ae]|trifaze|üç faz|(?:3|ba) pha|(?:3|สาม) ?เฟส|三相|3상|삼상/iu;
const DIRECT_CURRENT =
  /\b(?:v ?dc|dc|bldc|ec|brushless|gleichstrom|постоянного тока)\b|постійного струму|συνεχούς|doğru akım|arus searah|arus terus|một chiều|กระแสตรง|直流|无刷/iu;

/** Only on the mains is a motor of that voltage at home: a brake of 24 V DC beside it does not make it one of direct current. */
const MAINS_VOLTAGE =
  /(?<![\d.,])(?:1[0-2]\d|2[0-4]\d|3[6-9]\d|4[0-8]\d|500|525|575|600|660|690)(?:[-/]\d{3})?\s?(?:[vв]|volts?)(?:ac)?(?!\s?dc|\p{L})/iu;
/** Windings that electronics switch: sensors of the rotor, or a speed per volt (of 30 and more: 6 kV is a voltage). */
const SWITCHED =
  /\b(?:bldc|brushless)\b|无刷|無刷|\bhall\b|hall-?(?:effe|sens|geber)|холла|霍尔|霍爾|ホール|홀 ?센서|(?<![\d.,])(?:[3-9]\d|\d{3,5})\s?kv(?![\p{L}])/iu;
const DIRECT_VOLTAGE =
  /(?:\b|\d)v?\s?dc\b|gleichstrom|gleichspannung|постоянного тока|постійного струму|συνεχούς|doğru akım|một chiều|กระแสตรง|corriente continua|courant continu|corrente continua|直流/iu;
const LOW_VOLTAGE =
  /(?<![\d.,])(?:[1-9]|[1-5]\d|60)(?:[.,]\d{1,2})?\s?(?:[vв]|volts?|伏)(?!\s?(?:ac(?!\p{L})|~)|[\p{L}\d])/iu;

/**
 * Whether what is said of a motor is that of one on a battery or a supply of direct current. `switched`: said by a word or by its
 * sensors, so that three phases are those of a brushless one; `low`: only by a voltage that no mains has; null: not said.
 */
export function directCurrent(text: string): 'switched' | 'low' | null {
  if (SWITCHED.test(text)) return 'switched';
  if (MAINS_VOLTAGE.test(text)) return null;
  if (DIRECT_VOLTAGE.test(text)) return 'switched';
  return LOW_VOLTAGE.test(text) ? 'low' : null;
}

/**
 * The rated speed in a text that only an induction motor has: a little below a synchronous one, of a motor on the mains ("55 kW,
 * 440 V, 1780 U/min"). A permanent-magnet motor on the mains runs at the synchronous speed, and one on a drive at any. Null: none.
 */
export function slipSpeed(text: string): string | null {
  if (!MAINS.test(text) || DIRECT_CURRENT.test(text)) return null;
  for (const [said, first = '', second] of text.slice(0, 400).matchAll(SPEED)) {
    const speeds = [first, ...(second === undefined ? [] : [second])].map((digits) =>
      Number(digits.replace(/\D/g, '')),
    );
    const [motor = 0, output = motor] = speeds;
    // "1410/27 rev/min": what drives, and what a gear makes of it.
    if (slips(motor) && (slips(output) || output * 3 < motor)) return said.trim();
  }
  for (const [said, speed] of text.slice(0, 400).matchAll(LABELLED)) if (slips(Number(speed))) return said;
  return null;
}

function slips(speed: number): boolean {
  return SYNCHRONOUS.some((synchronous) => {
    const slip = 1 - speed / synchronous;
    return slip >= LEAST_SLIP && slip <= MOST_SLIP;
  });
}
