import { inLower } from './in-lower.ts';
import { boardPart } from './board-part.ts';
import type { ClassFinding } from './component.ts';
import type { Noun } from './head.ts';
import { evidenceOf, textsOf, type LineReading, type ReadLineText } from './line.ts';
import { namedAlike } from './named-alike.ts';
import type { Evidence } from './types.ts';
import { unlikeMagnet } from './unlike-magnet.ts';

/** What shows that a line is not what its name says: it is named after what it belongs to. */
export function otherPart(
  line: LineReading,
  kind: 'class' | 'magnet',
  classes: readonly ClassFinding[],
): Evidence | null {
  return (
    (classes.some(({ fact }) => CONNECTS.test(fact.id)) ? null : boardPart(line, kind)) ??
    paperOrWork(line) ??
    (line.texts.some(({ source }) => UNLIKE.test(source.text)) ? unlikeMagnet(line, classes) : null) ??
    (kind === 'class'
      ? (printedPart(line) ??
        solidState(line, classes) ??
        passivePart(line) ??
        screwAlone(line) ??
        mudMotor(line) ??
        withoutMagnet(line) ??
        (ALIKE.test(classes[0]?.fact.id ?? '') ? namedAlike(line, classes) : null))
      : null)
  );
}

/** Carriers that a designator calls connectors or sensors as well. */
const CONNECTS = /^(?:pogo-magnetic|connector)/;

/** Of what another thing bears the name as well. */
const ALIKE = /^(?:optical-isolator|actuator|etch-part|mag-coupling)$/;

/** `10nF`, `4.7 µH`, `10k ohm` at the beginning; a motor or a loudspeaker has no such value. */
const VALUE = /^\s{0,4}\d{1,4}(?:[.,]\d{1,3})?\s?(?:[pnuµμ]F|[nuµμ]H|[kM]\s?(?:Ω|ohms?))(?![A-Za-z])/;

const THREAD_ALONE = /^\s{0,4}m\d{1,2}(?:[.,]\d)?\s?[x×*]\s?\d{1,3}(?:[.,]\d)?\s?(?:mm)?\s{0,4}$/i;

/** "M3 x 10 | Holding stepper motors": a screw by its thread, and what it holds. */
function screwAlone(line: LineReading): Evidence | null {
  const [first] = textsOf(line, 'description');
  return first === undefined || !THREAD_ALONE.test(first.source.text)
    ? null
    : evidenceOf(
        'negative',
        first.source.text.trim(),
        first.source,
        'a screw by its thread',
        null,
        line.knowledge,
        0.9,
      );
}

/** "10nF 50V motor suppression": a passive part is named by its value, and what follows says what it is for. */
function passivePart(line: LineReading): Evidence | null {
  for (const { source } of textsOf(line, 'description')) {
    const said = VALUE.exec(source.text)?.[0];
    if (said !== undefined)
      return evidenceOf(
        'negative',
        said.trim(),
        source,
        'the value of a capacitor, an inductor or a resistor',
        null,
        line.knowledge,
        0.9,
      );
  }
  return null;
}

const MUD_MOTOR =
  /(?<![a-z])(?:pdm|mud|down-?hole|positive displacement)\b[^|]{0,50}\bmotors?\b|\bmotors? ?\(mud\)|\bmotors?\b[^|]{0,50}\bpower section\b/i;

/** "PDM 6-3/4in high-torque motor": of a drill string, which mud drives. */
function mudMotor(line: LineReading): Evidence | null {
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

/** A text that begins as a document or an operation of a routing does, whatever that is about. */
const PAPER_OR_WORK =
  /^\s{0,4}(?:(?:spec|proc|procedure|dwg|doc|sop|ifu|coc|fai|instr|work instruction|wi)\s?,|(?:operation|op\.?|arbeitsgang|vorgang|opération|operación|operazione|工序|工程)\s?\d{2,4}(?!\S))/iu;

/** "SPEC, MTR ACCEPTANCE TEST", "Operation 0010 Set up mixer motor". */
function paperOrWork(line: LineReading): Evidence | null {
  for (const { source } of textsOf(line, 'description')) {
    const said = PAPER_OR_WORK.exec(source.text)?.[0];
    if (said !== undefined)
      return evidenceOf('negative', said.trim(), source, 'a document or an operation', null, line.knowledge, 0.9);
  }
  return null;
}

/** Motors that a ceramic moves, headphones that lead sound through a tube, coils of a loudspeaker by their winding. */
const WITHOUT_MAGNET =
  /(?<![a-z])(?:cesaroni|aerotech [a-o]\d|estes [a-o]\d|rocket motors?|(?:solid|apcp|hybrid) rocket)|(?<![a-z])(?:(?:ultrasonic|piezo(?:electric)?|ultraschall)[ -]?(?:motor|drive|stage|actuator|stepper|positioner|scanner)s?|(?:motor|actuator|stage)s?, ?(?:ultrasonic|piezo(?:electric)?)|(?:pneumatic head(?:phone|set)s?|head(?:phone|set)s?,? ?pneumatic)|pico-?motors?|motors?, ?pico)(?![a-z])|^voice[ -]coils?(?=.*(?:kapton|ccaw|ccar|former|spider|layer|\d ?(?:ohm|ω)|winding|edge ?wound|copper wire|\| ?copper))(?!.*(?:motor|actuator|stage))/u;

function withoutMagnet(line: LineReading): Evidence | null {
  const texts = textsOf(line, 'description', 'remarks', 'material');
  const [first] = texts;
  const joined = texts.map(({ source }) => source.text.slice(0, 200)).join(' | ');
  const said = inLower(joined, (lower) => WITHOUT_MAGNET.exec(lower)?.[0]);
  return said === null || first === undefined
    ? null
    : evidenceOf('negative', said.trim(), first.source, 'works without a magnet of its own', null, line.knowledge, 0.9);
}

/** What only a few texts hold, and what tells of it waits for: superconductors, scintillators, cores, glue, electromagnets. */
const UNLIKE =
  /super|supra|nbti|nb3sn|cold mass|magnet sc|сверх|超|초전|scint|szint|闪烁|シンチ|磁[环環]|adhes|adesiv|kleb|glue|colle|клей|клея|[胶膠]|接着|접착|el[eé][ck]?tr\w{0,2}-?(?:mag|aimant|im[aá]n)|elettromag|электромаг|[电電]磁[铁鐵石]|전자석/i;

const SOLID_STATE = /(?<![a-z])(?:ssd|nvme|m\.2|msata|solid[ -]state)(?![a-z])|固态|固態/i;

/** "Hard disk | mSATA SSD 32 GB": named a disk, and none. */
function solidState(line: LineReading, classes: readonly ClassFinding[]): Evidence | null {
  if (classes.length === 0 || !classes.every(({ fact }) => fact.id.startsWith('hdd'))) return null;
  for (const { source } of textsOf(line, 'description', 'category', 'partNumber')) {
    const said = SOLID_STATE.exec(source.text)?.[0];
    if (said !== undefined)
      return evidenceOf('negative', said, source, 'a drive without a disk', null, line.knowledge, 0.9);
  }
  return null;
}

/** Plastics that are printed: a thing whose material is one of them is a printed part, whatever it is named after. */
const PRINTED = /^(?:printed (?:in )?)?(?:PLA|PLA\+|PETG|PET-G|ASA|TPU)(?:$|[\s,;/(-])|^3d[ -]?print/i;
/** A mesh is what a printer is given; of what is bought there are drawings and solids. */
const MESH = /\.(?:stl|3mf)$/i;

const PRINTED_IN = /^(?:3d[ -]?)?printed (?:in )?(?:PLA|PETG|PET-G|ASA|TPU)(?![\w])/i;

/** "speaker_left (black polyamid)": a colour and a plastic in brackets are what a printed part is ordered in. */
const ORDERED_IN =
  /\([^()]{0,24}(?:black|white|gr[ea]y|red|blue|green|transparent|clear|natural|dyed|polished|schwarz|weiß|noir|blanc|negro|blanco|nero|bianco)[^()]{0,24}(?:polyamide?|nylon|pa ?1[12]|petg|pla|abs|asa|tpu|resine?|harz)\)/i;

/** Whether a material is a plastic for printing. */
export const isPrinted = (material: string): boolean => PRINTED.test(material.trim());

/** "Servo pulley | PETG": motors and loudspeakers are not printed. */
function printedPart(line: LineReading): Evidence | null {
  for (const { source } of textsOf(line, 'material', 'description', 'remarks', 'link')) {
    const isMesh = source.role !== 'material' && MESH.test(source.text.trim());
    const isOrdered = source.role === 'description' && ORDERED_IN.test(source.text);
    if (
      !isMesh &&
      !isOrdered &&
      !(source.role === 'material' || PRINTED_IN.test(source.text) ? isPrinted(source.text) : false)
    )
      continue;
    const meaning = isMesh ? 'a mesh for a printer' : 'made of a plastic for printing';
    return evidenceOf('negative', source.text.slice(-40), source, meaning, null, line.knowledge, 0.9);
  }
  return null;
}

/** "Motor | Gasket", "스피커 | 브라켓": a column that is what holds or seals a thing, and nothing else, is what the line is. */
export const isFittingAlone = ({ reading: { text } }: ReadLineText, { kind, roles, text: said }: Noun): boolean =>
  kind === 'part' &&
  (roles.has('holding') || (roles.has('fitting') && !roles.has('cable'))) &&
  text.cased.trim() === said.trim();

/** "Pimoroni Servo 2040 | Servo controller": a column that names an accessory of that very class, and nothing else, is what it is. */
export function isAccessoryOf({ reading }: ReadLineText, head: Noun, classes: readonly ClassFinding[]): boolean {
  if (head.kind !== 'part' || reading.text.folded.trim().length - 1 > 40) return false;
  if (reading.text.folded.slice(head.end).trim() !== '') return false;
  const named = head.text.toLowerCase();
  if (classes.some(({ evidence }) => named.startsWith(`${evidence.text.toLowerCase()} `))) return true;
  return reading.nouns.some(
    (noun) =>
      noun.kind === 'class' && noun.cancelledBy === head.text && classes.some(({ fact }) => fact.id === noun.value),
  );
}
