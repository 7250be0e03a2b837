import type { Noun } from './head.ts';
import type { Normalised } from '../text/normalise.ts';
import type { Segment } from './segments.ts';

/*
 * What stands beside a motor or a loudspeaker before a noun that is of both. None of these has a cable, a bracket or a controller that it is
 * always sold with; a battery has a holder of its own, and a gearbox is as often what the motor comes with.
 */
const WIRED =
  'brakes?|encoders?|resolvers?|feedback|tacho(?:meter)?s?|hall|(?:hall )?sensors?|mic(?:rophone)?s?|headphones?|headsets?|amp(?:lifier)?s?|power|signal|fans?|pumps?|servos?|heaters?|leds?|cameras?|lights?' +
  '|brems(?:en)?|halte?brems(?:en)?|geber|drehgeber|tacho|mikro(?:fon|phon)?|lufter|luefter|sensor|verstarker|rem|broms|givar|bremse|mikrofoon';
const DRIVEN =
  'fans?|blowers?|pumps?|servos?(?: motors?)?|steppers?(?: motors?)?|dc[ -]motors?|leds?|lights?|lamps?|heaters?|relays?|valves?|solenoids?|pumpen|lufter|luefter|servo|ventil|heizung';
const SEATED =
  'gear ?box(?:es)?|gears?|reducers?|encoders?|brakes?|fans?|blowers?|pumps?|mic(?:rophone)?s?|sensors?|cameras?|leds?';
const WIRED_CJK =
  '编码器|編碼器|刹车|煞車|剎車|抱闸|制动器?|エンコーダー?|ブレーキ|マイク|センサー?|ファン|ポンプ|엔코더|브레이크|마이크|센서|팬|펌프|麦克风|麥克風|咪头|话筒|传感器|傳感器|感測器|风扇|風扇|水泵|伺服|舵机';
const DRIVEN_CJK =
  '伺服(?:[电電]机|馬達|马达)?|舵机|步进(?:电机)?|步進(?:馬達|電機)?|风扇|風扇|水泵|灯|燈|ファン|ポンプ|サーボ(?:モータ)?|ステッピング|서보 ?(?:모터)?|팬|펌프|스테핑';
const SEATED_CJK =
  '减速[机器箱]|減速[機器箱]|齿轮箱|齒輪箱|编码器|編碼器|风扇|風扇|水泵|麦克风|麥克風|刹车|煞車|エンコーダー?|ブレーキ|ファン|ポンプ|マイク|감속기|엔코더|팬|펌프|브레이크';

const WIRES =
  '(?:(?:extension|patch|adapter|connection|flex|control|data|supply) )?(?:cables?|cords?|leads?|harness(?:es)?|wires?|wiring|loom|connectors?|adapters?|adaptors?|jacks?|sockets?|splitters?|plugs?)(?: (?:assembly|assy|harness|set|kit))?';
const CONTROLS =
  '(?:motion )?(?:controllers?|control|drivers?|drives?|shields?|hats?)(?: (?:boards?|cards?|modules?|shields?|hats?|pcb|ic|units?|box))?';
const SEATS = '(?:mounting )?(?:brackets?|mounts?|plates?|covers?|housings?|holders?|supports?|flanges?|adapters?)';
const OF_GERMAN = '(?:\\p{L}{0,12}(?:kabel|leitung|ledning|sladd))';
const WIRES_CJK =
  '(?:延长|動力)?(?:线缆|線纜|电缆|電纜|线束|線束|连接线|連接線|线|線|ケーブル|コード|ハーネス|コネクタ|케이블|하네스|커넥터)';
const CONTROLS_CJK =
  '(?:控制器|控制板|控制模块|控制模組|驱动器|驅動器|驱动板|驅動板|驱动模块|驅動模組|コントローラー?|ドライバー?(?:基板)?|컨트롤러|제어기|드라이버)';
const SEATS_CJK =
  '(?:安装)?(?:支架|底座|固定座|安装座|安裝座|罩|盖|蓋|ブラケット|カバー|ホルダー?|브라켓|브래킷|커버|홀더)';

/** The thing before the noun and the noun, at the start of what is behind a mark. */
const SAID = new RegExp(
  `^ ?(?:(?:${WIRED})[ -](?:${WIRES})|(?:${WIRED})-?${OF_GERMAN}|(?:${DRIVEN})[ -](?:${CONTROLS})|(?:${SEATED})[ -](?:${SEATS})|(?:${WIRED_CJK}) ?${WIRES_CJK}|(?:${DRIVEN_CJK}) ?${CONTROLS_CJK}|(?:${SEATED_CJK}) ?${SEATS_CJK})(?= ?(?:$|[,;|(，]| \\d|\\d))`,
  'u',
);
/** What sits on a motor: between blanks, too, it shares the noun. */
const ON_MOTOR = /^(?:brake|encoder|resolver|feedback|tacho|hall|brems|geber|servo|stepper)/;
/** A motor of a kind: "servo motor and servo drive" are two things, and so are "motor and servo drive"; "stepper/servo driver" is one. */
const KIND = /^(?:servo|stepper|dc|伺服|舵机|步[进進]|サーボ|ステッピング|서보|스테핑)/;
/** What a motor is sold with as well: "motor and power cable". */
const OWN_WIRE = /^(?:power|signal)/;
/** What a list begins with that is bought as one: "motor, gearbox, brake and encoder cable" ends in a cable of its own. */
const SET = /, ?(?:gear|reducer|pump)|[、，](?:[减減]速|水泵|ポンプ)/;
const WIRE = new RegExp(`(?:${WIRES}|${OF_GERMAN}|${WIRES_CJK})$`, 'u');
/** What parts two things of one noun, and the things between in a list of more. */
const MARK = /^(?:-?\/|-? ?& ?|\+(?! )| (?:and|und|u\.|en|och|og|및) |[・·、，和与與及と]|와 |과 )/u;
const SPACED = /^ \/ /;
const LISTED = new RegExp(
  `^-?, (?:(?:${WIRED}|${SEATED}|${DRIVEN})-?, ){0,3}(?:${WIRED}|${SEATED}|${DRIVEN})-?,? (?:and|und|u\\.|&|\\+|en|och|og|or) `,
  'u',
);
const LISTED_CJK = new RegExp(
  `^[、，](?:(?:${SEATED_CJK}|${WIRED_CJK})[、，]){0,3}(?:${SEATED_CJK}|${WIRED_CJK})[、，和与與及と]`,
  'u',
);

const TURNS = /^(?:motor|gear-motor|servo|wheel-motor|actuator)/;
const SOUNDS = /^(?:loudspeaker|micro-speaker|speaker|head)/;

/**
 * "Motor/brake cable", "Motor, encoder and brake cable", 电机、减速机支架: several things before one noun, which is that of all. The noun, or
 * the words for it where the vocabulary has none. "Motor/driver board", "Motor, cable and bracket" are several things.
 */
export function nounOfAll(
  main: Noun,
  nouns: readonly Noun[],
  segments: readonly Segment[],
  { folded }: Normalised,
): Noun | string | undefined {
  if (main.kind !== 'class' || !(TURNS.test(main.value) || SOUNDS.test(main.value))) return undefined;
  const rest = folded.slice(main.end, segments.at(-1)?.end);
  const mark = (LISTED.exec(rest) ?? LISTED_CJK.exec(rest) ?? MARK.exec(rest) ?? SPACED.exec(rest))?.[0];
  const said = mark === undefined ? undefined : SAID.exec(rest.slice(mark.length))?.[0].trim();
  if (mark === undefined || said === undefined) return undefined;
  const from = main.end + mark.length;
  const isTight = /^-?\/$/.test(mark);
  const kind = KIND.exec(said)?.[0];
  const isListed = /[,、，].*\S/.test(mark);
  if (mark === ' / ' && !ON_MOTOR.test(said)) return undefined;
  if (!isTight && !isListed && OWN_WIRE.test(said)) return undefined;
  if (kind !== undefined && (isOfKind(main, kind) || (!isTight && /motor$/i.test(main.text)))) return undefined;
  if (SET.test(folded.slice(main.start, from)) && WIRE.test(said)) return undefined;
  return (
    nouns.findLast((noun) => noun.kind === 'part' && noun.start >= from && noun.end <= from + said.length + 1) ?? said
  );
}

const isOfKind = ({ text }: Noun, kind: string): boolean => text.toLowerCase().includes(kind);
