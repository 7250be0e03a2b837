import { boardPart } from './board-part.ts';
import { placedConnector } from './placed-connector.ts';
import { proseAlone } from './prose.ts';
import { saysAlong } from './sentences.ts';
import type { ClassFinding } from './component.ts';
import type { Noun } from '../reading/head.ts';
import { evidenceOf, textsOf, type LineReading, type ReadLineText } from '../line.ts';
import { mudMotor, withoutMagnet } from '../motors/odd-motors.ts';
import { namedAlike } from './named-alike.ts';
import { numberedSemiconductor } from './numbered-semiconductor.ts';
import { paperOrWork } from './paper-or-work.ts';
import { productionMachine } from './production-machine.ts';
import { printedPart } from './printed-part.ts';
import type { Evidence } from '../types.ts';
import { laserAccessory } from '../substances/laser-accessory.ts';
import { unlikeMagnet } from './unlike-magnet.ts';

/** What shows that a line is not what its name says: it is named after what it belongs to. */
export function otherPart(
  line: LineReading,
  kind: 'class' | 'magnet',
  classes: readonly ClassFinding[],
): Evidence | null {
  return (
    (classes.some(({ fact }) => CONNECTS.test(fact.id)) ? null : boardPart(line, kind)) ??
    (line.texts.some(({ source }) => MAY_BE_PAPER.test(source.text)) ? paperOrWork(line) : null) ??
    (mayBeProse(line) ? proseAlone(line, classes) : null) ??
    (line.texts.some(({ source }) => UNLIKE.test(source.text) || BARE_WORD.test(source.text))
      ? unlikeMagnet(line, classes)
      : null) ??
    (kind === 'magnet' && line.texts.some(({ source }) => MAY_PRODUCE.test(source.text))
      ? productionMachine(line)
      : null) ??
    (kind === 'class'
      ? ((line.texts.some(({ source }) => MAY_BE_PRINTED.test(source.text)) ? printedPart(line, classes) : null) ??
        passivePart(line) ??
        (line.texts.some(({ source }) => MAY_BE_NUMBER.test(source.text))
          ? numberedSemiconductor(line, classes)
          : null) ??
        screwAlone(line) ??
        (line.texts.some(({ source }) => MAY_BE_ODD.test(source.text))
          ? (mudMotor(line) ?? withoutMagnet(line))
          : null) ??
        (line.texts.some(mayConnect) ? placedConnector(line, classes) : null) ??
        (ALIKE.test(classes[0]?.fact.id ?? '') || line.texts.some(({ source }) => MAY_BE_ALIKE.test(source.text))
          ? namedAlike(line, classes)
          : null) ??
        (CRYSTAL_LASER.test(classes[0]?.fact.id ?? '') ? laserAccessory(line) : null))
      : null)
  );
}

/** Carriers that a designator calls connectors or sensors as well. */
const CONNECTS = /^(?:pogo-magnetic|connector)/;

/** Of what another thing bears the name as well. */
const ALIKE =
  /^(?:pot-magnet|holding-magnet|hdd|(?:optical-)?isolator|actuator|etch-part|mag-coupling|audio-exciter|speaker-system|headset$|computer|phone$|optical-drive|contactor-hvdc)/;
/** "Tile with speaker pattern", "sticker with motor", "vacuum generator", "servomotor cu membrană": what `namedAlike` is asked of any carrier for. */
const MAY_BE_ALIKE =
  /(?<!\p{L})(?:patterns?|prints?|decals?|motifs?|stickers?|aufkleber|autocollants?|pegatinas?|naklejk[ai]|nálepk[ay]|наклейк[аи]|matrica)(?!\p{L})|va[ck]u|v[áa]cuo|vákuum|alipaine|podtlak|próżni|вакуум|κενού|فراغ|真空|진공|(?<!\p{L})(?:vide?|vac[ií]o|vuoto|buit)(?!\p{L})|diafr|diaphr|membran|burduf|souffl|soffiett|fuelle|(?<!\p{L})fole/iu;

/** Lasers that are called after their crystal, and so are the lamps and lenses for them. */
const CRYSTAL_LASER = /^laser-[eshty]/;

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

/** What `mudMotor` and `withoutMagnet` are asked for. */
const MAY_BE_ODD = /mud|pdm|hole|displac|power sec|rocket|cesaroni|aerotech|estes|ultras|piezo|pico|pneumatic|voice/i;

/** What `numberedSemiconductor` is asked for: how numbers of semiconductors begin. */
const MAY_BE_NUMBER =
  /^\s{0,4}(?:[124]N\d|[A-Z]{0,2}7[48][A-Z]{1,3}\d|(?:IRF|IRL|[BP][CDNS]|BA|MPS|K|P?MM?B|S[89RSIM]|TIP|MJE|AO|UF|FR|P6|MOC|TL|AMS|LM|NE|UL|MC|ES|ST|AT|PIC|CD4|L78|UA)[A-Z ]{0,4}\d)/i;

/** Three words, or as much in letters that stand for words, and nothing beside them that the line is called by. */
const mayBeProse = ({ texts }: LineReading): boolean => {
  const named = texts.filter(({ source: { role } }) => /^(?:desc|mat|partN)/.test(role));
  return named.length === 1 && /\S\s\S+\s\S|[^\0-ÿ]{5}/.test(named[0]?.source.text ?? '');
};

/** What `placedConnector` is asked for: a word for a connector, a series or half of one. */
const CONNECTS_BY_CODE = /jst|molex|conn[_\s]|male|hdr|\d ?p(?![a-z])|(?:xh|ph|zh|kf|pls|kk|mstb|mkds)[-\s\d]/i;
const mayConnect = ({ source, reading: { hits } }: ReadLineText): boolean =>
  hits.some(({ meaning }) => meaning.roles.has('connector')) || CONNECTS_BY_CODE.test(source.text);

/** How a document, an operation or a note may begin. */
const MAY_BE_PAPER =
  /^\s{0,4}(?:(?:spec|proc\w*|dwg|doc|sop|ifu|coc|fai|instr|work \w+|wi)\s?,|op[.e\xe9\s\d]|arbeitsg|vorg|[工注備备]|(?:not|n\.?b|rem|hin|anm|uwa|poz|opm|obs|при)[^\s:]{0,9}(?: bene)? ?[:：]|norm|[标標]准|[gxysj]b\W|(?:din|en|iec|iso|jis|bs)[ -])/iu;

/** What is done to goods, and a machine for it: what `productionMachine` is asked for. */
export const MAY_PRODUCE =
  /扩散|擴散|晶界|[充退着脱]磁|[烧燒焼][结結]|[磨压切]|加工|[制製][备備造]|[提纯純精][纯純化製]|萃取|回收|生产|성형|[확절가착탈소연제생정회추조검자][산단공자결마조제수출립사화]|(?:ing|ion)[ -](?:jig|fix|tool|mach|dev|equ|line|furn|press|plant|sys|unit|app|coil|yoke)|gneti[sz]er|et (?:press|remov|slic|grind)|(?:masch|anl|vorr|ofen|einr|presse|linie)|(?:ne|quina|nto|gne|nea|nha|four|rno|nsa|ositi[fv]o?) (?:de|[àa]|d'|pour|para|di|per) |установ|стан[ок]|обору|линия|печь|пресс|устрой|осна/iu;

/** What only a few texts hold, and what tells of it waits for. */
export const UNLIKE =
  /super|supra|bco |nbti|nb3sn|cold mass|magnet sc|rgb|ws28|apa1|сверх|超|초전|scint|szint|闪烁|シンチ|磁[环環]|adhes|adesiv|kleb|glue|colle|клей|клея|[胶膠]|接着|접착|[eé]l[eé][ck]?tr\w{0,2}-?(?:mag|aimant|im[aá]n)|elettromag|электромаг|[电電]磁[铁鐵石]|전자석|[(（](?:spule|coil|bobin|cewk|spoel|катуш|[线線]圈|コイル|코일)/i;

/** "Neodymium" alone or beside "Nd", which may be the metal. */
const BARE_WORD = /^\s*(?:nd\W{1,3})?(?:n[eé]od|неод|ネオ|네오|钕|釹)\S{0,9}(?:[^\p{L}\d]{1,3}\S{2,4}){0,2}\s*$/iu;

/** Plastics that are printed: a thing whose material is one of them is a printed part, whatever it is named after. */
const PRINTED = /^(?:printed (?:in )?)?(?:PLA|PLA\+|PETG|PET-G|ASA|TPU)(?:$|[\s,;/(-])|^3d[ -]?print/i;
/** Whether a material is a plastic for printing. */
export const isPrinted = (material: string): boolean => PRINTED.test(material.trim());

/** What `printedPart` is asked for: a plastic, a printer or a file for one. */
const MAY_BE_PRINTED =
  /print|dru[ck]{2}|druk|impr[ei]|stampat|\.stl|\.3mf|(?<![a-z])(?:pla|pet-?g|asa|tpu|abs|nylon|pa ?1[12]|resine?)(?![a-z])|pol[iy]am|harz|打印|プリント|출력|печат/i;

/** "Motor | Gasket", "스피커 | 브라켓": a column that is what holds or seals a thing, and nothing else, is what the line is. */
export const isFittingAlone = ({ reading: { text } }: ReadLineText, { kind, roles, text: said }: Noun): boolean =>
  kind === 'part' &&
  (roles.has('holding') || (roles.has('fitting') && !roles.has('cable'))) &&
  text.cased.trim() === said.trim();

/** "Pimoroni Servo 2040 | Servo controller": a column that names an accessory of that very class, and nothing else, is what it is. */
export function isAccessoryOf(text: ReadLineText, head: Noun, classes: readonly ClassFinding[]): boolean {
  const { reading } = text;
  if (head.kind !== 'part' || reading.text.folded.trim().length - 1 > 40 || saysAlong(text)) return false;
  if (reading.text.folded.slice(head.end).trim() !== '') return false;
  const named = head.text.toLowerCase();
  if (classes.some(({ evidence }) => named.startsWith(`${evidence.text.toLowerCase()} `))) return true;
  return reading.nouns.some(
    (noun) =>
      noun.kind === 'class' && noun.cancelledBy === head.text && classes.some(({ fact }) => fact.id === noun.value),
  );
}
