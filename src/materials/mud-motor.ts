import { evidenceOf, textsOf, type LineReading } from './line.ts';
import type { Evidence } from './types.ts';

const MUD_MOTOR =
  /(?<![a-z])(?:pdm|mud|down-?hole|positive displacement)\b[^|]{0,50}\bmotors?\b|\bmotors? ?\(mud\)|\bmotors?\b[^|]{0,50}\bpower section\b/i;

/** "PDM 6-3/4in high-torque motor": of a drill string, which mud drives. */
export function mudMotor(line: LineReading): Evidence | null {
  for (const { source } of textsOf(line, 'description')) {
    const said = MUD_MOTOR.exec(source.text)?.[0];
    if (said !== undefined)
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
