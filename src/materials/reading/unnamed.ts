import { OF, UNNAMED } from './complement.ts';
import type { Noun } from './head.ts';
import { NO_ROLES } from '../lexicon/lexicon.ts';
import type { Hit } from './reading.ts';
import { MOTOR } from './stands-first.ts';
import type { Normalised } from '../text/normalise.ts';

/** The last word before a preposition that says what a thing is of. */
let held: RegExp | undefined;
const wordOf = (): RegExp => (held ??= new RegExp(String.raw`(?:^|[\s(/])(\p{L}{4,})\.?${OF}$`, 'u'));
/** More than one of a thing: "surtido de motores" is of motors, whatever the word before says. */
const PLURAL = /(?:[sx]|[rtl]i)$/i;

/**
 * "Frontal de motor": what stands before "de" is what the text is about, known or not. Words that only count or group ("juego de", "kit
 * de") are known, and are none. "Kab. Motor": nor is a motor what stands behind a word cut short.
 */
export function complementIn(nouns: readonly Noun[], hits: readonly Hit[], { folded, cased }: Normalised): Noun[] {
  const found: Noun[] = [];
  for (const { kind, text, start: at, segment } of nouns) {
    if (kind !== 'class' || PLURAL.test(text)) continue;
    if (nouns.some((other) => other.segment === segment && other.start < at)) continue;
    const word = wordOf().exec(folded.slice(Math.max(0, at - 48), at));
    if (word === null) continue;
    const [whole, name = ''] = word;
    const start = at - whole.length + whole.indexOf(name);
    const end = start + name.length;
    if (hits.some((hit) => hit.start < end && start < hit.end)) continue;
    found.push(unnamed(start, end, segment, cased));
  }
  const [motor] = nouns;
  if (nouns.length === 1 && motor !== undefined && found.length === 0) {
    const [start, end] = cutShortBefore(motor, { folded }) ?? [0, 0];
    if (end > 0 && !hits.some((hit) => hit.start < end && start < hit.end))
      found.push(unnamed(start, end, motor.segment, cased));
  }
  return found;
}

const unnamed = (start: number, end: number, segment: number, cased: string): Noun => ({
  kind: 'part',
  value: UNNAMED,
  start,
  end,
  text: cased.slice(start, end),
  segment,
  headFinal: false,
  headInitial: true,
  germanic: false,
  roles: NO_ROLES,
  cancelledBy: null,
});

/** "Kab. ", "Steckverb. D38999/20WB35SN ": a word cut short, perhaps what it is called in figures, and nothing else before the motor. */
const CUT = /^(\p{L}{2,12})\. ?(?:(?=\S*\d)\p{L}\S{1,24} ){0,2}$/u;
/** What rates a motor or says of which kind it is: of such a one the word before it may be the kind. */
const SAID_OF_MOTOR =
  /\d ?(?:k?w|v|vdc|vac|rpm|nm|ncm|hz|hp|ps|kv|в|вт|квт|об)(?!\p{L})|(?<!\p{L})(?:dc|ac|ec|bldc|pm|psm|pmsm|nema|brushless|step\p{L}{0,4}|servo)(?!\p{L})/u;
const ONE_WORD = /^\p{L}+$/u;

/** Where a word is cut short right before a motor of which nothing is said: it is the part, and the motor where that sits. */
export function cutShortBefore(motor: Noun, { folded }: Pick<Normalised, 'folded'>): readonly [number, number] | null {
  if (motor.kind !== 'class' || !MOTOR.test(motor.value) || !ONE_WORD.test(motor.text)) return null;
  if (!/^\s*(?:m?\d{1,2})?\s*(?:[,;|(]|$)/.test(folded.slice(motor.end))) return null;
  const start = /^\s?(?:\[[^\]]{1,40}\]\s?)?(?:\d{1,4} ?x? )?/.exec(folded)?.[0].length ?? 0;
  const word = CUT.exec(folded.slice(start, motor.start))?.[1];
  return word === undefined || SAID_OF_MOTOR.test(folded) ? null : [start, start + word.length];
}
