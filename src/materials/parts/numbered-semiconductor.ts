import type { ClassFinding } from './component.ts';
import { evidenceOf, type LineReading, type ReadLineText } from '../line.ts';
import { kindOfStandardPart } from './standard-part.ts';
import type { Evidence } from '../types.ts';

/** Transistors, diodes, regulators and couplers by the numbers that all their makers use. */
const NUMBER =
  /^(?:(?:PN|MPS|KS[ACP]|MMBT|MMBTA|PMBT)\d{4}|MPSA\d{2}|S[89]0[15]\d|SS80[15]0|TIP\d{2,3}|BD\d{3}|MJE\d{3,5}|IRL[A-Z]{0,3}\d{2,4}|AO[34]\d{3}|SI23\d{2}|BSS\d{2,3}|BS170|UF400\d|FR10\d|SS[1-5]4|SR[1-5]\d0|BA[TVWS]\d{2}|SM[ABC]J\d{1,3}|P6KE\d{1,3}|PC8[14]7|4N(?:2\d|3\d)|MOC30\d{2}|TL431|AMS1117|LM(?:317|358|393|339|324|2596|1117))[A-Z\d./-]{0,12}(?![A-Z\d])/iu;
/** "7805": as much a number of the house. */
const FIGURES = /^78/;

/** Whether a text is the number of a semiconductor, and names nothing that has a magnet: "1N4148 or equivalent". */
function isNumber({ source: { role, text }, reading: { nouns } }: ReadLineText): boolean {
  const number = text.trim();
  return (
    (role === 'partNumber' || role === 'description') &&
    !FIGURES.test(number) &&
    (NUMBER.test(number) || /semiconductor/.test(kindOfStandardPart(number) ?? '')) &&
    nouns.every(({ kind }) => kind === 'part')
  );
}

/**
 * "1N4148 or equivalent | Flyback diode across motor", "2N2222 | Drives the vibration motor": a known semiconductor by its number, before the
 * column that says what it serves. What opens that column says what the line is: "2N1020 | Servo motor".
 */
export function numberedSemiconductor(line: LineReading, classes: readonly ClassFinding[]): Evidence | null {
  const numbered = line.texts.find(isNumber);
  if (numbered === undefined || !classes.every((found) => isServed(line, found, numbered))) return null;
  const { source } = numbered;
  return evidenceOf(
    'negative',
    source.text.trim().slice(0, 40),
    source,
    'the number of a semiconductor',
    null,
    line.knowledge,
    0.9,
  );
}

const isServed = ({ texts }: LineReading, { evidence }: ClassFinding, { source }: ReadLineText): boolean =>
  evidence.column > source.column &&
  texts.some(
    ({ source: { column, text } }) =>
      column === evidence.column && !text.trim().toLowerCase().startsWith(evidence.text.toLowerCase()),
  );
