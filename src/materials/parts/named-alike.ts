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

/** Modules in a cabinet or behind a switch are called actuators where buildings are automated: "6SX10A" are six contacts of ten amperes. */
const SWITCHED =
  /(?<![a-z\d])(?:dimm|relay|relais|rel[eèé]s?(?![a-zà-ÿ])|knx|eib(?![a-z])|zennio|zigbee|z-wave|din(?: |-)?(?:module|rail)|fan ?coil|\d{1,2} ?s? ?[x×] ?(?:6|8|10|16|20|25) ?a(?![a-z\d])|\d{1,2} ?-?(?:ch(?:annels?)?|can(?:ali|ales|aux)?|kan(?:al|äle|ala|ałów)?|fach)(?![a-z]))/i;

/** Who or what moves an actuator, in the words of electrical symbols: "operated by pedal", "actionné par came". */
const MOVERS = [
  '(?:operated|actuated|controlled|driven|moved) by (?:an? |the )?(?:pull|push|turn|hand|foot|pedal|lever|key|crank|cam(?!\\p{L}{2})|roller|button|finger|liquid|fluid|gas(?!\\p{L})|air|flow|level|counter|thermal|temperature|pressure|humidity|mechanic|spring|wax|hydraul|pneum)',
  "(?:commandée?s?|actionnée?s?|man[œo]euvrée?s?|à commande) (?:par |à )?(?:l[ea] |l['’]|un |une )?(?:tirage|rotation|poussoir|volant|pédale|levier|clé|clef|manivelle|came(?!\\p{L})|galet|main)",
  '(?:accionad|acionad|operad)[oa]s? (?:por|a) (?:un |una |uma? )?(?:pedal|palanca|leva|manivela|volante|llave|chave|alavanca|came|tir|giro|rodillo|rolete|mano|mão)',
  '(?:azionat|comandat|operat)[oaie] (?:da |con |a )(?:un |una )?(?:pedal|leva|camma|manovella|volantino|chiave|rullo|mano)',
  '(?:hand|fu(?:ß|ss)|pedal|nocken|hebel|rollen|kurbel|schlüssel|zug|dreh)(?:bet[äa]tig|bedien)',
].join('|');
/** By hand, through a skin that air moves, through bellows, or by a junction: in the languages of parts lists. */
const WITHOUT_MOTOR = new RegExp(
  `(?<![\\p{L}])(?:${MOVERS}|${[
    'manu(?:[ea]l|aln|ală)\\p{L}{0,3}(?! (?:overr|reset|release|by-?pass))|hand(?:matig|bedien)|r[uú]čn|ręczn|kézi|ручн|el ile|χειροκίνητ|käsikäyttö|coups? de poing|يدوي|ידני',
    'diaphragm|diafra[gk]m|membr[aâ]a?n|diyafram|διαφρ[αά]γμα|διάφραγμα|мембран|диафрагм|kalvotoimi|غشا[ئء]',
    'bellows?(?!\\p{L})|soufflets?(?!\\p{L})|fuelles?(?!\\p{L})|foles?(?!\\p{L})|soffiett|(?:falten)?balg(?:en|s)?(?:antr|akt|stell|$| )|b[æä]lg|belgaktu|körük|vlnovc|vlnovec|měchov|miesz[ek]|φυσο[υύ]ν|сильфон|burduf|manxa|paljetoimi|منفاخ',
    'semi-?condu[ck]t|halbleiter|polovodi[čc]|półprzewod|полупровод|напівпровід|félvezet|yarı ?iletken|ημιαγωγ|poluvodi',
  ].join(
    '|',
  )})|手[动動]|수동|[膜薄隔]膜|膜片|ダイ[アヤ]フラム|다이[어아]프[램람]|波[纹紋]管|ベローズ|벨로우?즈|半[导導]体`,
  'iu',
);
/** What tells of current beside that: "Electric actuator, manual override". */
const CURRENT =
  /(?<!\p{L})(?:[eéè]l[eéè]k?c?tr|elettr|електр|электр|ηλεκτρ|motor[ -]?(?:operated|driven|is)|moto(?:r|ri)[sz]|servo(?![ -]?motor? cu)|step(?:per|ping)|solenoid|bldc|brushless|linear)|(?<![\d.,])\d{1,3} ?v(?:dc|ac)?(?![a-z])|[电電][动動]|전동|كهرب|חשמל/iu;
/** Romanian and French call what air moves a servomotor as well. */
const SERVO_OF_AIR = /(?<!\p{L})(?:cu|à|a|con|de|com) (?:diafr|diaphr|membran|burduf|soufflet|soffiett|fuelle|fole)/iu;

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

/** What protects a head has the French name of what one listens with, where nothing tells of sound. */
const LISTENS =
  /audio|st[ée]r[ée]o|bluetooth|micro|(?<!\p{L})(?:usb|jack|anc|vr|rv|ohms?|hi-?fi|dj|dect|gam(?:ing|er)|sans fil|sans-fil|filaires?|écoutes?|t[ée]l[ée]ph|call|centre d[’']appel|mon(?:o|aural)|bi(?:no|naural)|circum|supra|intra|ouverte?s?|fermée?s?|traducti|musi|sono|studio|monitoring|radio|son|réduction de bruit|réalité|virtuel|iphone|android|pc|ps[345]|xbox|sony|bose|sennheiser|jbl|akg|beyer\p{L}{0,8}|jabra|plantronics|poly|epos|logitech|hyperx|steelseries|razer|corsair|philips|panasonic|technica|shure|marshall|beats|skullcandy|jvc|pioneer|koss|grado|focal|anker|soundcore|apple|samsung|trust|hama|turtle|thomson|technics|lenovo|dell|creative|edifier|xiaomi|nacon|oculus|quest|peltor|3m|headphones?|headset|kopfhörer)(?!\p{L})|Ω|(?<![\d.,])3[.,]5 ?mm|ヘッド|耳/iu;

/** Clipboards, and plates with wells for a laboratory: Russian calls tablets by their word. */
const HOLDS_PAPER =
  /зажим|затискач|лун[ок]{0,2}[чк]|микротитр|мікротитр|культурал|(?:кругло|плоско)дон|для (?:бумаг|ифа|ифт|пцр|иммун|імун)|фанер|оргалит/iu;

/** Furniture and guns that a house bears its name to, in the languages of their catalogues. */
const FURNITURE =
  /(?<!\p{L})(?:sofas?|sof[áà]s?|couch\p{L}{0,2}|canap[éàeê]\p{L}{0,2}|kanap[éeęay]\p{L}{0,2}|καναπ\p{L}{1,3}|πολυθρ\p{L}{1,5}|divan\p{L}{0,2}|диван\p{L}{0,3}|кресл\p{L}{1,3}|(?:arm)?chairs?|stuhl|stühle|sessel|fauteuils?|fotel\p{L}{0,3}|sill(?:a|as|ón|ones)|butac[ao]n?|polt?ron[ae]|krzesł\p{L}{1,2}|koltuk\p{L}{0,2}|křesl\p{L}{1,2}|kreslo|lenestol|lænestol|nojatuoli|sohva|soffa|pohovk\p{L}{1,2}|bank(?:je)?|beds?|tables?|lamps?|desk|rifles?|carabin\p{L}{0,3}|karabin\p{L}{0,3}|gewehr\p{L}{0,2}|fusil|escopeta|shotguns?|cal\.|calib\p{L}{1,2}|kaliber|ружь\p{L}|карабин|винтовк\p{L}|puska|puskák|leather|cuir|cuero|pelle|leder)(?!\p{L})|沙发|沙發|ソファ|소파|椅/iu;

/** Disks that are a file, and a modem that shows itself as a disc. */
const VIRTUAL = /virtu[ae]l|виртуал|віртуал|虚拟|虛擬|仮想|가상|(?:cd|dvd)(?:-?rom)?[- ]mode(?![a-z])/iu;

/** What makes a vacuum, where it is called a generator; the pump on an alternator makes none by that name. */
const MAKES_VACUUM =
  /(?<!\p{L})(?:va[kc]u?u?m|vákuum|alipaine|podtlak|próżni\p{L}{1,3}|вакуумн\p{L}{2})[ -]?(?:gener|jener|генер|ejekt|eject)|(?:gener\p{L}{2,6}|générat\p{L}{2,4}|генератор\p{L}{0,2}|γεννήτρια|مولد) (?:de |di |d[oa] |del? )?(?:vide(?!\p{L})|vac[ií]o|v[áa]cuo|vuoto|buit|vid(?!\p{L})|próżni|podtlaku|vakua|κενού|вакуум|ال?فراغ)|真空(?:[发發]生|発生)|진공 ?발생/iu;

/** A camera of the maker whose contactors are numbered so. */
const CAMERAS = /(?<![a-z])(?:lumix|dmc-|dc-g)/i;

/** What is only printed, stuck or drawn: "tile with speaker pattern", "sticker with motor". */
const PRINTED =
  /(?<!\p{L})(?:(?:with|w\/) .{2,60}? (?:patterns?|prints?|decals?|motifs?)(?!\p{L})|(?:stickers?|decals?|aufkleber|autocollants?|pegatinas?|naklejk[ai]|nálepk[ay]|наклейк[аи]|matrica) (?:with|of|mit|avec|con|z|s|с) .{2,60})/iu;

const SOLID_STATE = /(?<![a-z])(?:ssds?|nvme|m\.2|msata|solid[ -]state)(?![a-z])|固态|固態/i;

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
  /** Whether what tells it has to be said around the name. */
  readonly around?: true;
  /** Where that may stand, if not in what is usual. */
  readonly within?: readonly TextRole[];
}

/** Whether a text of these says something. */
const saying =
  (told: RegExp, ...roles: readonly TextRole[]) =>
  (line: LineReading): boolean =>
    textsOf(line, ...roles).some(({ source }) => told.test(source.text));

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
    called: /a[ck]t(?:ua[td]|or|ionneur)|att?ua[td]or/i,
    told: SWITCHED,
    meaning: 'a switching module',
  },
  {
    classId: /^actuator$/,
    called: /./,
    told: WITHOUT_MOTOR,
    meaning: 'moved without a motor',
    unless: saying(CURRENT, 'description', 'partNumber', 'remarks'),
  },
  {
    classId: /^motor-pmsm-servo$/,
    called: /^servomot/i,
    told: SERVO_OF_AIR,
    meaning: 'moved by air',
    within: ['description'],
  },
  {
    classId: /^head(?:set|phone)$/,
    called: /^casques?$/i,
    told: /casques?/i,
    meaning: 'a helmet, where nothing tells of sound',
    unless: (line) =>
      LISTENS.test(line.input.manufacturer) ||
      saying(
        LISTENS,
        'description',
        'partNumber',
        'remarks',
        'category',
        'heading',
        'title',
        'parent',
        'supplier',
      )(line),
    within: ['description'],
  },
  { classId: /^phone$/, called: /планшет/i, told: HOLDS_PAPER, meaning: 'a clipboard, or a plate with wells' },
  { classId: /^hdd/, called: /win(?:chester)?|винчестер/i, told: FURNITURE, meaning: 'of a house, and no disk' },
  { classId: /^(?:hdd|optical-drive)/, called: /./, told: VIRTUAL, meaning: 'a disk by its file, or by name alone' },
  { classId: /^(?:generator|alternator)/, called: /./, told: MAKES_VACUUM, meaning: 'makes a vacuum' },
  { classId: /^contactor-hvdc$/, called: /^gx/i, told: CAMERAS, meaning: 'a camera' },
  {
    classId: /^speaker-system$/,
    called: /^enceintes?$/i,
    told: /(?<!\p{L})(?:femmes?|mères?|patientes?|salariées?) enceintes?/iu,
    meaning: 'who is to have a child',
  },
  {
    classId: /^(?:phone|head|loudspeaker|motor|robot|servo|camera|computer)/,
    called: /./,
    told: PRINTED,
    meaning: 'only printed on it',
    around: true,
    within: ['description'],
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
  for (const { classId, called, told, meaning, unless, around, within = WITHIN } of ALIKE) {
    if (
      classes.length === 0 ||
      !classes.every(({ fact, evidence }) => classId.test(fact.id) && called.test(evidence.text))
    )
      continue;
    for (const { source } of textsOf(line, ...within)) {
      const said = told.exec(source.text)?.[0];
      const isSaid = around === undefined || classes.every(({ evidence }) => said?.includes(evidence.text) === true);
      if (said !== undefined && isSaid && unless?.(line) !== true)
        return evidenceOf('negative', said, source, meaning, null, line.knowledge, 0.9);
    }
  }
  return null;
}
