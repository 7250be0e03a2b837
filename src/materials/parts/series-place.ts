import { textsOf, type LineReading, type ReadLineText } from '../line.ts';
import type { SeriesHit } from './series.ts';
import type { Evidence } from '../types.ts';

/* Where in a line a type number of a series stands, and what that says: beside the thing, behind "with" or "for", before a noun that broke off. */

/** "Encoder motor | BTS7960 H bridge": a number in a later column of its own names what comes beside the motor. */
export function standsApart({ text, evidence }: SeriesHit, descriptive: readonly ReadLineText[]): boolean {
  const { head, segments, text: read } = text.reading;
  const own = head === null ? undefined : segments[head.segment];
  if (own === undefined || !descriptive.includes(text)) return false;
  const at = read.folded.indexOf(evidence.text.toLowerCase(), own.end);
  return at >= 0 && read.folded.slice(own.end - 1, at).includes('|');
}

/** "L298N Dual H Bridge Stepper Motor": a name of goods that breaks off before its noun; what drives a motor is named first. */
export function opensNoun({ text: { reading }, evidence, fact }: SeriesHit, series: readonly SeriesHit[]): boolean {
  const { head, segments, text } = reading;
  const own = head === null ? undefined : segments[head.segment];
  if (
    head?.kind !== 'class' ||
    own === undefined ||
    !/^(?:motor-controller|servo-drive|pcb|ic|semiconductor)/.test(fact.componentClass ?? '')
  )
    return false;
  const at = text.folded.indexOf(evidence.text.toLowerCase(), own.start);
  return at >= own.start && at < head.start && series.every((other) => (other.fact.pRareEarthMagnet ?? 0) === 0);
}

/**
 * "6 x 2.5 mm, included with AS5600", "Arduino, L298N, 2 motors": what the line comes with, lists besides, or is for, is another line's.
 */
export function comesWith(hit: SeriesHit): boolean {
  const role = roleOf(hit);
  return role === 'with' || role === 'for' || role === 'and';
}

/** "Bracket for SG90": the number is of what the line is for. */
export const isWhatFor = (hit: SeriesHit): boolean => roleOf(hit) === 'for';

/** The role of the clause that a number of a series stands in; null: it opens the text. */
function roleOf({ text: { reading }, evidence }: SeriesHit): string | null {
  const at = reading.text.folded.indexOf(evidence.text.toLowerCase());
  return at > 0 ? (reading.segments.find(({ start, end }) => at >= start && at < end)?.role ?? null) : null;
}

/** "舵机 | SG90 | Yaw 和 Pitch 各 1 个": a number in an earlier column, of what the category says: the later one tells where it sits. */
export const isOfCategory = (line: LineReading, text: ReadLineText, series: readonly SeriesHit[]): boolean =>
  series.some(
    ({ fact, text: typed }) =>
      typed.source.role === 'description' &&
      line.texts.indexOf(typed) < line.texts.indexOf(text) &&
      textsOf(line, 'category').some(
        ({ reading: { head } }) => head?.kind === 'class' && head.value === fact.componentClass,
      ),
  );

/** "Napęd servo ASD-A2": a word for the drive as much as for its motor; the number of an amplifier settles which. */
export const isCalledDrive = ({ evidence: { text } }: { readonly evidence: Evidence }): boolean =>
  /^(?:servo|servopohon\p{L}{0,2}|servo ?nap[eę]d\p{L}{0,2}|сервопривод\p{L}{0,2}|servo ?drives?)$/iu.test(text);

const SOUNDS = /^(?:loudspeaker|tweeter|micro-speaker|speaker|headphone|headset|buzzer|mic|hdd|ssd)/;
/** "HS-50 | Loudspeaker": the short number of a motor of any maker, beside what only sounds or stores. */
export const isOfHouse = (
  { fact }: SeriesHit,
  classes: readonly { readonly fact: { readonly id: string } }[],
): boolean =>
  fact.makers.length === 0 &&
  /^(?:motor|gear-motor|servo)/.test(fact.componentClass ?? '') &&
  classes.every(({ fact: { id } }) => SOUNDS.test(id));

const CHEMICALS: ReadonlySet<string> = new Set(['oxide', 'compound']);
/** Whether a text names a compound, or a material that is sold as an oxide or compound. */
export const namesChemical = ({ reading: { hits } }: ReadLineText, { materials }: LineReading['knowledge']): boolean =>
  hits.some(({ meaning: { kind, value } }) => kind === 'compound' || (kind.endsWith('material') && CHEMICALS.has(materials.get(value)?.form ?? ''))); // prettier-ignore

/** "Motors (ODrive)", "Motor, L298N": behind a motor, in a bracket or behind a comma by itself, what drives it. */
export function drivesIt({ text: { reading }, evidence, fact }: SeriesHit): boolean {
  const { head, text } = reading;
  const at = text.folded.indexOf(evidence.text.toLowerCase());
  return (
    head?.kind === 'class' &&
    head.end < at &&
    DRIVES.test(fact.componentClass ?? '') &&
    /^ ?[,(（]\s?$/.test(text.folded.slice(head.end, at)) &&
    /^\s?(?:[)）]|$)/.test(text.folded.slice(at + evidence.text.length))
  );
}

const LEADS_TO = /^[^|;,→>]{0,24}(?:→|➔|➜|⟶|[-=]>)/u;
const DRIVES = /^(?:motor-controller|servo-drive|pcb|ic|semiconductor)/;
/** "TB6600 → NEMA 23", "FSESC #1 → hub motor": what drives a motor, and behind the arrow what it is wired to. */
export function leadsToMotor({ text: { reading }, evidence, fact }: SeriesHit): boolean {
  const { folded } = reading.text;
  const at = folded.indexOf(evidence.text.toLowerCase());
  // "Arduino → L298N → 2 DC motors 6 V": in the middle of a chain it is none of what that ends in.
  if (at < 0 || /→|->/.test(folded.slice(0, at))) return false;
  return DRIVES.test(fact.componentClass ?? '') && LEADS_TO.test(folded.slice(at + evidence.text.length));
}
