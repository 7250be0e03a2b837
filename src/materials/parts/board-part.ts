import { evidenceOf, textsOf, type LineReading } from '../line.ts';
import type { Evidence } from '../types.ts';

/** What the letters of a designator say that a part of a circuit board is (IEEE 315, and what EDA programs use beside it). */
const KIND_BY_LETTERS: ReadonlyMap<string, string> = new Map(Object.entries({
  R: 'resistor', RN: 'resistor', C: 'capacitor', L: 'inductor', FB: 'ferrite bead', F: 'fuse',
  D: 'diode', TVS: 'diode', Q: 'transistor', U: 'integrated circuit', IC: 'integrated circuit',
  J: 'connector', JP: 'jumper', CN: 'connector', CON: 'connector', CONN: 'connector', HDR: 'connector', TB: 'terminal block', XS: 'connector', XP: 'connector',
  TP: 'test point', SW: 'switch', Y: 'crystal', XTAL: 'crystal',
})); // prettier-ignore

/** A designator that stands first in its cell: `C12`, `R3, R5`; no position of a machine (`C12A`, `M1-3`). */
const DESIGNATOR = /^\s{0,4}([A-Z]{1,4})\d{1,4}(?![A-Za-z0-9])/i;

/**
 * What a designator says that its part is, in a word; null: another thing, or one that the letters leave open (`M1`, `LS1`, `K1`, `X1`).
 * Only for a list of a circuit board: on a machine `C1` may be anything.
 */
export function kindOfDesignator(designator: string): string | null {
  return KIND_BY_LETTERS.get(DESIGNATOR.exec(designator)?.[1]?.toUpperCase() ?? '') ?? null;
}

/** Of these the names count, too: a chip is called by what is in it, a coil by what it moves. Others are named after what is wired to them. */
const NAMED_BY_ITSELF = /^\s{0,4}(?:L|D|U|IC|Y|XTAL)\d/i;

/** Footprints of integrated circuits, and no remark in words: "Package_SO:TSSOP-20_4.4x6.5mm", "QFN50P300X300X80-17N". */
export const IC_PACKAGE =
  /^(?=\S{4,120}$)(?:[\w.-]{1,60}:)?(?:[A-Z]{0,3}SOP|SOIC|SOT|[A-Z]{0,3}DFN|[A-Z]{0,3}QFN|[A-Z]{0,3}QFP|[A-Z]{0,3}BGA|WLCSP|LGA)-?\d{1,3}(?![A-Za-z]{2})/i;
/** Footprints of connectors and of pads for wires: "pinhead-1X03", "1PAD_4x5mm", "MICRO_JST_6". */
export const CONNECTOR_FOOTPRINT =
  /^(?=\S{4,120}$)(?:[\w.-]{1,60}:)?(?:\d{0,2}(?:solder|wire|test)?[-_]?pads?[-_\d]|pin[-_]?(?:head|hd|header|socket)|(?:micro|pico|mini)?[-_]?jst|molex|screw[-_]?term|terminal[-_]?block|test[-_]?point|conn(?:ector)?[-_])/i;
/** Designators that connectors have in some programs, and other parts in others. */
const WIRED = /^(?:P|K|X|W|E|H|PAD|ST|SV)\d{1,4}(?![A-Za-z0-9])/i;
const IC = /^(?:U|IC)\d{1,4}(?![A-Za-z0-9])/i;

const names = (line: LineReading, kinds: RegExp): boolean =>
  line.texts.some(
    ({ reading }) =>
      reading.grades.length > 0 || reading.hits.some(({ meaning: { kind }, negated }) => !negated && kinds.test(kind)),
  );
const namesMagnet = (line: LineReading): boolean => names(line, /^(?:magnet|family)$/);
const namesKind = (line: LineReading): boolean => names(line, /^family$/);

/** "J5 | JST XH | MotorA": on a circuit board the designator says that it is the connector of the motor, the package that it is its driver. */
export function boardPart(line: LineReading, kind: 'class' | 'magnet'): Evidence | null {
  const { designator } = line.input;
  if (designator === null || designator === undefined) return null;
  for (const { source } of kind === 'class' && IC.test(designator.text.trim()) && !namesMagnet(line)
    ? textsOf(line, 'remarks')
    : []) {
    const said = IC_PACKAGE.exec(source.text)?.[0];
    if (said !== undefined)
      return evidenceOf(
        'negative',
        said.trim(),
        source,
        'the package of an integrated circuit',
        null,
        line.knowledge,
        0.9,
      );
  }
  // A motor at its own place (M1, LS1) is bought, though wires lead to it.
  const isPlaceOfWires = kind === 'class' && WIRED.test(designator.text.trim()) && !namesMagnet(line);
  for (const { source } of isPlaceOfWires ? textsOf(line, 'remarks') : []) {
    const said = CONNECTOR_FOOTPRINT.exec(source.text.trim())?.[0];
    if (said !== undefined)
      return evidenceOf(
        'negative',
        source.text.trim().slice(0, 40),
        source,
        'the footprint of a connector',
        null,
        line.knowledge,
        0.9,
      );
  }
  if (kindOfDesignator(designator.text) === null || NAMED_BY_ITSELF.test(designator.text)) return null;
  // "SW1 | NdFeB magnet N42SH": of which kind it is said to be is a magnet wherever it is placed; "J4 | Magnet" is where one is wired.
  if (kind === 'magnet' && namesKind(line)) return null;
  const at = { role: 'category' as const, text: designator.text, column: designator.column };
  return evidenceOf(
    'negative',
    designator.text.slice(0, 40),
    at,
    'designator of another part on a circuit board',
    null,
    line.knowledge,
    0.9,
  );
}
