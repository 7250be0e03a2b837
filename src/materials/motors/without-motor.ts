import type { ClassFinding } from '../parts/component.ts';
import { evidenceOf, textsOf, type LineReading } from '../line.ts';

/** Things whose magnets are their motor's, and which are sold without it. */
const BY_MOTOR =
  /^(?:actuator|motor-auto-aux|gear-motor|robot-joint|motor-spindle|motor-ebike|wheel-motor|pump|fan|compressor|power-tool|driver-unit|appliance|e-bike|drone|robot|satellite-wheel)/;
const MOTOR = /^(?:motor|servo)/;
/** "Robot arm without drives", "less motor": motors by the name of what they are in a machine, in the words of loss. */
const LOST =
  /(?<!\p{L})(?:without|w\/o|less|excl(?:\.|uding)?|ohne|zonder|uden|utan|uten|sans|sin|senza|sem|f[aă]r[aă]|bez|brez|без)[ :]{1,2}(?:any |the |son |su |il |o )?(?:(?:drives?|actuators?|motors?|antriebe?n?|aandrijving(?:en)?|drev|drivenhet|entra[iî]nements?|motorisations?|accionamientos?|acionamentos?|azionament[oi]|acțion[aă]ri|nap[eę]d(?:u|y|[oó]w|em)?|приводу?(?:а|ов|ы)?|pohon(?:u|[ůu]|y|om)?))(?!\p{L})(?! (?:cable|connector|bracket|cover|mount|kabel|halter))/iu;
/** What only the name of its list says is a motor is none where it says so itself: "MD80 | controller board, no motor". */
const isByMotor = ({ fact, evidence }: ClassFinding): boolean => BY_MOTOR.test(fact.id) || evidence.role === 'title';

/** "Linear actuator without motor", "Fensterheber ohne Motor", "Robot arm (less drives)": the classes that are left, and as evidence what was denied. */
export function withoutMotor(line: LineReading, classes: readonly ClassFinding[]): readonly ClassFinding[] {
  if (!classes.some(isByMotor)) return classes;
  for (const { reading, source } of textsOf(line, 'description', 'remarks')) {
    const denied = reading.hits.find(
      ({ meaning, negated }) => negated && meaning.kind === 'class' && MOTOR.test(meaning.value),
    )?.text;
    const lost = denied ?? LOST.exec(source.text)?.[0];
    if (lost === undefined) continue;
    const said = evidenceOf('negative', lost, source, 'said to be without its motor', null, line.knowledge, 0.9);
    line.against.push(said);
    return classes.filter((found) => !isByMotor(found));
  }
  return classes;
}
