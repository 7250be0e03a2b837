import { statedMagnet } from './stated-magnet.ts';
import type { ClassFinding } from './component.ts';
import { evidenceOf, textsOf, type LineReading } from '../line.ts';
import type { Evidence, TextRole } from '../types.ts';

/* Two things bear one name, and only one of them holds a magnet. */

/** Packages and type numbers of optocouplers, which are sold as "optical isolators" too. */
const OPTOCOUPLER =
  /(?<![a-z0-9])(?:(?:p?dip|sop|so|soic|ssop|lsop|smd|dil)-?\d{1,2}|4n\d{2}|6n13\d|pc[48]\d{2}|tlp\d{3,4}|hcpl-?\w{3,5}|acpl-?\w{3,5}|moc\d{4}|el8\d{2}|ltv-?\d{3}|cny\d{2}|sfh6\d{2}|fod\d{3,4}|vo\d{3,4}|il\d{3}|galvanic\w{0,4}|galvanisch\w{0,2}|opto-?(?:coupl|isol|kop)\w{0,6}|midi|rs-?(?:232|485)|gpio|modbus|arduino|raspberry|micro-?controllers?|mikrocontroller|uart|i2c|can[ -]?bus)(?![a-z]{3})/i;

/** What is switched by a voltage is an electromagnet: a clutch of permanent magnets has none. */
const VOLTAGE = /(?<![\d.,])\d{1,3}(?:[.,]\d)?\s?v(?:dc|ac)?(?![a-z])/i;
const CLUTCH = /kupplung|clutch|embrayage|embrague|frizione|embreagem|sprzęgło|муфт|离合|離合|クラッチ|클러치/i;

/** A magnet that holds by a current, or a door open until there is none. */
const HELD_BY_CURRENT =
  /^(?!.*perm).*?(?:(?<![\d.,])\d{1,3}(?:[.,]\d)?\s?v(?:dc|ac)?(?![a-z])|feststell|fire ?door|door[ -]hold(?:er|ing|-open)|brandschutzt|coupe-feu|tagliafuoco|cortafuego|branddør|branddörr|palo-?ovi)/i;

/** Modules in a cabinet or behind a switch are called actuators where buildings are automated; what is moved by hand has no motor. */
const SWITCHED =
  /(?<![a-z])(?:dimm|relay|relais|relè|rele(?![a-z])|knx|zigbee|z-wave|din(?: |-)?(?:module|rail)|fan ?coil|manual(?![a-z])|\d{1,2} ?-?(?:ch(?:annels?)?|can(?:ali|ales|aux)?|kan(?:al|äle|ala|ałów)?|fach)(?![a-z]))/i;

/** What parts of a chamber are made of where nothing with yttrium coats them. */
const BARE =
  /(?<![a-z])(?:anodi[sz]ed|eloxiert|quartz|silicon|sic|al(?: )?6061|vespel|peek)(?![a-z])(?!.*(?:y2o3|yttri|yf3|yof))/i;

/** Isolators that keep circuits apart, and the switches by which a plant is isolated. */
const BETWEEN_CIRCUITS =
  /(?<!\p{L})(?:galvan\p{L}{0,8}|galv\.|usb|rs-?(?:232|422|485)|i2c|spi|uart|can(?:[ -]bus)?|ethernet|digital\p{L}{0,2}|analog\p{L}{0,4}|signal\p{L}{0,3}|loop|ground|batter(?:y|ie)|adum\d{4}\w{0,4}|iso\d{4}\w{0,4}|si8\d{3}\w{0,4}|audio|hum|switch|[0234][-–]20 ?ma)(?!\p{L})|信号|數位|数字|数据/iu;

/** Isolators that keep shaking, heat or a voltage away. */
const KEEPS_AWAY =
  /(?<!\p{L})(?:rubber|silicone|neoprene|sorbothane|elastomer\p{L}{0,3}|gummi\p{L}{0,12}|caoutchouc|goma|gomma|guma|резин\p{L}{0,4}|(?:anti-?)?vibrat\p{L}{1,4}|shock|seismic|acoustic|noise|damp\p{L}{0,4}|wire[ -]?rope|springs?|foam|busbars?|stand-?offs?|porcelain|epoxy|thermal|heat)(?!\p{L})|橡胶|橡膠|减震|減震|隔振|防振|ゴム|고무|방진/iu;

/** Headsets of bicycles, which turn the fork: where nothing tells of sound. */
const STEERS =
  /^(?!.*(?:bluetooth|audio|micro?ph?|usb|wireless|stereo|headphone|helmet|intercom|gaming)).*?(?<!\p{L})(?:(?:zs|ec|is) ?(?:3[0-8]|4[1-9]|5[0-6])|1[- ]1\/[48]|28[.,]6|crown[ -]race|star[ -](?:nut|fangled)|top[ -]cap|steerer|threadless|tapered|forks?|stem|bicycles?|bikes?|mtb|bmx|scooter)(?![\p{L}\d])/iu;

/** Computers that are a bare board. */
const BOARDS =
  /(?<!\p{L})(?:(?:raspberry|orange|banana) ?pi|raspi|rpi ?\d|compute module|beagle ?bone|odroid|rock ?pi|arduino|esp-?32|teensy|single[ -]board|sbc)(?!\p{L})|树莓派|樹莓派|ラズベリーパイ|라즈베리/iu;

/** Exciters of engines and of generators, where nothing tells of sound. */
const IGNITES =
  /^(?!.*(?:audio|tactile|sound|speaker|haptic|bass|ohm|ω|(?<!\d)\d{1,2} ?w(?![a-z]))).*?(?<!\p{L})(?:ign(?:\.|ition|it[eo]r)?|turbines?|apu|avr|gen(?:erator|set)?|altern\p{L}{0,5}|28 ?v ?dc|400 ?hz|\d ?kv?w|spark)(?!\p{L})/iu;

const SOLID_STATE = /(?<![a-z])(?:ssd|nvme|m\.2|msata|solid[ -]state)(?![a-z])|固态|固態/i;

/** Said of a box for loudspeakers. */
const EMPTY_BOX =
  /(?<!\p{L})(?:empty|leer\p{L}{0,2}|vides?|vac[ií][oa]s?|vazi[oa]s?|vuot[oaie]|pust[yaeéá]|пуст\p{L}{2}|boş|tomma?|tyhjä|lege?)(?!\p{L})|空箱|빈 ?(?:통|박스|케이스)/iu;

/** Headsets that lead sound through a tube, as scanners need them; cushions that air fills are another thing. */
const BY_AIR =
  /(?<!\p{L})(?:pneum\p{L}{2,8}(?! (?:cushion|pad|ear|chair|seat))|luftgeleitet\p{L}{0,2}|luftleitungs\p{L}{0,12}|air[- ](?:tube|conduct(?:ed|ing)))(?!\p{L})|пневмат|空気伝導|(?:sans|ohne|without|no|senza|sin|sem|bez|без) (?:haut[- ]?parleur|lautsprecher|(?:loud)?speakers?|altoparlant|altavo[cz]|alto-?falante|głośnik|динамик)/iu;

/** What an empty cabinet is made of, and what tells that loudspeakers are in it. */
const OF_WOOD =
  /(?<!\p{L})(?:mdf|plywood|birch ply|chipboard|sperrholz|multiplex|spanplatte|contreplaqu[ée]|compensato|contrachapado|sklejka|фанера)(?!\p{L})|[密中]度板|胶合板/iu;
const DRIVEN =
  /(?<!\p{L})(?:active|aktiv|passive?|powered|driver|woofer|tweeter)|\d ?(?:w(?:att)?s?|ohms?|Ω)(?!\p{L})|\d[- ]way/iu;

interface Alike {
  readonly classId: RegExp;
  /** What a line calls it where both things are called so. */
  readonly called: RegExp;
  readonly told: RegExp;
  readonly meaning: string;
  /** What of a line closes that question. */
  readonly unless?: (line: LineReading) => boolean;
  /** Where that may stand, if not in what is usual. */
  readonly within?: readonly TextRole[];
}

const WITHIN: readonly TextRole[] = ['description', 'partNumber', 'remarks'];

const ALIKE: readonly Alike[] = [
  // "Hard disk | mSATA SSD 32 GB": named a disk, and none.
  {
    classId: /^hdd/,
    called: /./,
    told: SOLID_STATE,
    meaning: 'a drive without a disk',
    within: ['description', 'category', 'partNumber'],
  },
  { classId: /^optical-isolator$/, called: /isolat/i, told: OPTOCOUPLER, meaning: 'an optocoupler' },
  { classId: /^speaker-system$/, called: /./, told: EMPTY_BOX, meaning: 'a box without loudspeakers' },
  { classId: /^isolator$/, called: /./, told: BETWEEN_CIRCUITS, meaning: 'keeps circuits apart' },
  { classId: /^isolator$/, called: /./, told: KEEPS_AWAY, meaning: 'keeps shaking, heat or a voltage away' },
  { classId: /^headset$/, called: /headset/i, told: STEERS, meaning: 'the bearing that a fork turns in' },
  {
    classId: /^headset$/,
    called: /./,
    told: BY_AIR,
    meaning: 'leads sound through a tube',
    within: ['description', 'material', 'remarks'],
  },
  { classId: /^computer/, called: /./, told: BOARDS, meaning: 'a bare board' },
  {
    classId: /^actuator$/,
    called: /a[ck]t(?:uat|or|ionneur)|attuator/i,
    told: SWITCHED,
    meaning: 'a switching module, or moved by hand',
  },
  { classId: /^etch-part$/, called: /./, told: BARE, meaning: 'of another material, without a coating of yttria' },
  {
    classId: /^audio-exciter$/,
    called: /^exciter$/i,
    told: IGNITES,
    meaning: 'ignites a turbine, or excites a generator',
  },
  {
    classId: /^(?:pot|holding)-magnet$/,
    called: /^(?!.*perm)/i,
    told: HELD_BY_CURRENT,
    meaning: 'an electromagnet, by its voltage or its door',
    // "Haltemagnet 24V mit NdFeB-Kern"
    unless: (line) => statedMagnet(line, 'any') !== null,
  },
  {
    classId: /^speaker-system$/,
    called: /cabinet|enclosure|gehäuse|caisson|caixa|cassa|obudowa|корпус/i,
    told: OF_WOOD,
    meaning: 'a cabinet of wood, bought without its drivers',
    unless: (line) => textsOf(line, ...WITHIN).some(({ source }) => DRIVEN.test(source.text)),
  },
  { classId: /^mag-coupling$/, called: CLUTCH, told: VOLTAGE, meaning: 'an electromagnetic clutch' },
];

/** "Optical isolator 4N25 DIP-6", "Magnetkupplung 24 V": what tells that the line is the other thing of that name; null if nothing does. */
export function namedAlike(line: LineReading, classes: readonly ClassFinding[]): Evidence | null {
  for (const { classId, called, told, meaning, unless, within = WITHIN } of ALIKE) {
    if (
      classes.length === 0 ||
      !classes.every(({ fact, evidence }) => classId.test(fact.id) && called.test(evidence.text))
    )
      continue;
    for (const { source } of textsOf(line, ...within)) {
      const said = told.exec(source.text)?.[0];
      if (said !== undefined && unless?.(line) !== true)
        return evidenceOf('negative', said, source, meaning, null, line.knowledge, 0.9);
    }
  }
  return null;
}
