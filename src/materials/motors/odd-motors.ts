import { inLower } from '../text/in-lower.ts';
import { evidenceOf, textsOf, type LineReading } from '../line.ts';
import type { Evidence } from '../types.ts';

const MUD_MOTOR =
  /(?<![a-z])(?:pdm|mud|down-?hole|positive displacement)\b[^|]{0,50}\bmotors?\b|\bmotors? ?\(mud\)|\bmotors?\b[^|]{0,50}\bpower section\b/i;

const ELECTRIC = /(?<![a-z])(?:bldc|brushless|step(?:per|ping)?|servo|pmsm|pm|psm|permanent|electric|dc)(?![a-z])/i;

/** "PDM 6-3/4in high-torque motor": of a drill string, which mud drives. */
export function mudMotor(line: LineReading): Evidence | null {
  for (const { source } of textsOf(line, 'description')) {
    const said = MUD_MOTOR.exec(source.text)?.[0];
    // "Mud pulser stepper motor": a motor of a kind that only current drives.
    if (said !== undefined && !ELECTRIC.test(said))
      return evidenceOf(
        'negative',
        said,
        source,
        'a motor of a drill string, driven by mud',
        null,
        line.knowledge,
        0.9,
      );
  }
  return null;
}

/** Motors of rockets, motors that a ceramic moves, headphones that lead sound through a tube, coils of a loudspeaker by their winding. */
const WITHOUT_MAGNET =
  /(?<![a-z])(?:cesaroni|aerotech [a-o]\d|estes [a-o]\d|rocket motors?|(?:solid|apcp|hybrid) rocket)|(?<![a-z])(?:(?:ultrasonic|piezo(?:electric)?|ultraschall)[ -]?(?:motor|drive|stage|actuator|stepper|positioner|scanner)s?|(?:motor|actuator|stage)s?, ?(?:ultrasonic|piezo(?:electric)?)|(?:pneumatic head(?:phone|set)s?|head(?:phone|set)s?,? ?pneumatic)|pico-?motors?|motors?, ?pico)(?![a-z])|^(?:[[(]?[a-z]{0,6}[-.]?\d[\w.-]{0,12}[\])]?[,:]? )?voice[ -]coils?(?=[, ]{1,2}ø?(?:[1-9]\d|1[0-6]\d)(?:[.,]\d{1,2})? ?mm(?: \||$)|[, ]{1,2}(?:0?[.,][5-9]\d?|[1-6](?:[.,]\d{1,2})?) ?(?:"|in(?:ch)?)(?: \||$)|.*(?:kapton|ccaw|ccar|former|spider|layer|\d ?(?:ohm|ω)|winding|edge ?wound|copper wire|\| ?copper))(?!.*(?:motor|actuator|stage))/u;

/** What a line says of a thing that is called after a motor or a loudspeaker and has no magnet; null: nothing. */
export function withoutMagnet(line: LineReading): Evidence | null {
  const texts = textsOf(line, 'description', 'remarks', 'material');
  const [first] = texts;
  const joined = texts.map(({ source }) => source.text.slice(0, 200)).join(' | ');
  const said = inLower(joined, (lower) => WITHOUT_MAGNET.exec(lower)?.[0]);
  return said === null || first === undefined
    ? null
    : evidenceOf('negative', said.trim(), first.source, 'works without a magnet of its own', null, line.knowledge, 0.9);
}
