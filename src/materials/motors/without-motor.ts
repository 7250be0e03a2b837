import type { ClassFinding } from '../parts/component.ts';
import { evidenceOf, textsOf, type LineReading } from '../line.ts';

/** Things whose magnets are their motor's, and which are sold without it. */
const BY_MOTOR =
  /^(?:actuator|motor-auto-aux|gear-motor|robot-joint|motor-spindle|motor-ebike|wheel-motor|pump|fan|compressor|power-tool|driver-unit|appliance|e-bike|drone|robot)/;
const MOTOR = /^(?:motor|servo)/;
/** What only the name of its list says is a motor is none where it says so itself: "MD80 | controller board, no motor". */
const isByMotor = ({ fact, evidence }: ClassFinding): boolean => BY_MOTOR.test(fact.id) || evidence.role === 'title';

/** "Linear actuator without motor", "Fensterheber ohne Motor": the classes that are left, and as evidence what was denied. */
export function withoutMotor(line: LineReading, classes: readonly ClassFinding[]): readonly ClassFinding[] {
  if (!classes.some(isByMotor)) return classes;
  for (const { reading, source } of textsOf(line, 'description', 'remarks')) {
    const denied = reading.hits.find(
      ({ meaning, negated }) => negated && meaning.kind === 'class' && MOTOR.test(meaning.value),
    );
    if (denied === undefined) continue;
    const said = evidenceOf('negative', denied.text, source, 'said to be without its motor', null, line.knowledge, 0.9);
    line.against.push(said);
    return classes.filter((found) => !isByMotor(found));
  }
  return classes;
}
