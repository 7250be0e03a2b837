import type { ReadLineText } from '../line.ts';

/** What only a motor that current drives has, or is told by; engines that burn fuel are started by current. */
const ELECTRIC =
  /(?<!(?:arranque|partida|avviamento|d[ée]marr(?:age|eur)|start|starter|startem|rozruch|пуск|стартер)\p{L}{0,3} )(?<!\p{L})(?:el[eéè][ck]{1,2}tr|elettr|elektr|электр|електр|ηλεκτρ)|(?<!\p{L})(?:brushless|bldc|servo|step|nema|torqeedo|minn ?kota|bater|batter|akku|maxon|faulhaber|portescap|mabuchi|johnson|nidec|dunker|b[uü]hler|siemens|allied|igarashi)|(?<![\p{L}\d.,])\d{1,4}(?:[.,]\d{1,2})? ?(?:-? ?\d{1,3} ?)?(?:v(?:dc|ac|olts?)?|w|watts?|ah?|kv|lbs?|nm|n·m|в(?! сборе)|вт)(?![\p{L}\d])/u;

/** Valves of a cylinder head, which are no volts: "1.6 16V", "1.4 8v". */
const VALVES = /(?<![\d.,])[0-6][.,]\d ?(?:i |l )?(?:8|12|16|20|24)v(?![\p{L}\d])/u;

const MOTOR_WORD = String.raw`(?:motor\p{L}{0,3}|mot[eé]ur?s?|moteurs?|motore|motori|motora|silnik\p{L}{0,2}|двигател\p{L}{1,3}|двигун\p{L}{0,2}|мотор\p{L}{0,2}|moottori|mootor|variklis|dzin[eē]js|κινητήρας)`;

/** Cubic centimetres, strokes, and motors that hang on a boat: whatever else is said. */
const OF_ITSELF =
  /(?<![\p{L}\d.,-])(?:[2-9]\d|[1-9]\d{2}|[1-9][.,]?\d{3}) ?(?:cc[m³]?|cm[3³]|см[3³]|куб\.? ?см|c\.c\.)(?![\p{L}\d])|(?<![\p{L}\d.,])[24](?:[- ]?(?:x|ми|х)?[- ]?(?:tempos|temps|tiempos|tempi|takt\p{L}{0,3}|strokes?|suw\p{L}{0,3}|тактн\p{L}{2}|timpi|zamanl[iı]|ütemű|dob[aáeé]\p{L}{0,3}|χρονο\p{L}{0,2})|t)(?![\p{L}\d])|(?<!\p{L})(?:fuera ?de ?borda|fueraborda|de popa|hors[- ]?bord|fuoribordo|outboard|au(?:ß|ss)enbord\p{L}{0,6}|buitenboord\p{L}{0,6}|utombord\p{L}{0,6}|påheng\p{L}{0,6}|påhæng\p{L}{0,6}|zaburtow\p{L}{1,3}|závěsn\p{L}{1,3}|подвесн\p{L}{2,3}|лодочн\p{L}{2,3}|rabeta)(?!\p{L})/u;

const FUEL = String.raw`(?:benz[ií]n(?:a|e|ov\p{L}{1,3}|sk\p{L}{1,3})?|bencin\p{L}{0,4}|benzyn\p{L}{0,4}|d[iíy][eé]?[sz]el\p{L}{0,5}|gasolina|gasoline|petrol|essence|бензин\p{L}{0,6}|дизел\p{L}{0,6}|спалов\p{L}{1,6}|бензинов\p{L}{0,3}|naft\p{L}{0,4}|vzn[eě]tov\p{L}{1,3}|z[aá][zž]ihov\p{L}{1,3}|lpg|gpl|metano)`;
/** "Motor benzínový", "motor na benzin". */
const FED = new RegExp(String.raw`(?<!\p{L})(?:${MOTOR_WORD} (?:(?:a|à|de|di|pe|na|на) )?${FUEL}|${FUEL}[- ]?${MOTOR_WORD})(?!\p{L})`, 'u'); // prettier-ignore

/** How makers of cars call what is injected how, and makers that build engines alone; before it the words behind the motor. */
const OF_ENGINES = new RegExp(
  String.raw`(?:(?<!\p{L})${MOTOR_WORD}((?: [\p{L}\d.&-]{1,14}){0,6}?)[ -])?(?<![\p{L}\d])((?:tdi|tsi|tfsi|(?:blue)?hdi|dci|tce|jtdm?|cdti|crdi|tdci|multi(?:jet|air)|turbo ?diesel|ecoboost|duratorq|puretech|skyactiv|vtec|vvt-?i|common rail|d-?4d|di-d|om ?\d{3}|briggs|yanmar|perkins|kubota|lombardini|tecumseh|loncin|cummins|deutz|lycoming|rotax|iveco|ваз|змз|умз|ямз|ммз|камаз|д-\d{2,3}\p{L}?))(?![\p{L}])`,
  'iu',
);

/** Litres of its cylinders behind the motor: "Motor AP 1.8", "Moteur complet 1.6". */
const LITRES = new RegExp(
  String.raw`(?<!\p{L})${MOTOR_WORD}((?: [\p{L}\d&-]{1,14}){0,5}) ([0-6][.,]\d)(?: ?(?:i|l|litros?|litri|litres?|lt|л)\.?)?(?= ?$| (?:8|12|16|20|24)v| [\p{L}]{1,2}\d|[ ,;|(/]{1,3}(?:19|20)\d\d| (?:turbo|flex|gasolina|alc|mpi|mpfi|fsi|fire))`,
  'iu',
);
/** The state that engines are sold in, beside the name of a car. */
const STATES =
  /^(?:complet\p{L}{0,2}|parcial|partial|usad[oa]|usato|seminov[oa]|semi-?novo|novo|nuev[oa]|nuovo|neuf|occasion|revisionato|reman\p{L}{0,12}|recond\p{L}{0,12}|reconstruid[oa]|retificado|komplett?n?[iy]?|používan[yý]|używany|nowy|б\/?у|в сборе|контрактный|новый|overhauled|used|new)$/iu;

/** Names of cars, in capitals as well. */
const CARS =
  /^(?:renault|fiat|ford|opel|vauxhall|vw|volkswagen|audi|seat|skoda|škoda|bmw|mercedes|peugeot|citro[eë]n|dacia|toyota|honda|nissan|mazda|hyundai|kia|volvo|chevrolet|gm|lada|лада|газ|уаз|нива|москвич|suzuki|mitsubishi|isuzu|subaru|jeep|iveco|alfa|lancia|mini|land|rover|yamaha|suzuki|ktm|vespa|piaggio)$/iu;

/** Whether the words between a motor and its litres are the name of a car or a state; what is moved has small letters. */
function areOfCar(between: string): boolean {
  const words = between.trim().split(' ').filter(Boolean);
  return words.every((word) => STATES.test(word) || CARS.test(word) || (/^[\p{Lu}\d]/u.test(word) && (word.length <= 3 || /\p{Ll}/u.test(word) || /\d/.test(word)))); // prettier-ignore
}

/** Whether something stands before a place that a motor moves or is a part of: no engine is named by it. */
const isBeside = ({ reading: { nouns } }: ReadLineText, at: number): boolean =>
  nouns.some(({ kind, value, start }) => start < at && (kind === 'part' || (kind === 'class' && !OF_CAR.test(value))));
const OF_CAR = /^(?:motor$|gear-motor|combustion|vehicle)/;

/** "Motor de ralentí 1.6 TDI": of something in the car. */
const OF_PART = new RegExp(
  String.raw`(?<!\p{L})${MOTOR_WORD} (?:p\/|para|pour|per|für|for|do|da|de|del|di|du|dla|для) ?\p{L}`,
  'iu',
);

/**
 * What says that a motor burns fuel, in languages whose word serves both: its litres, its strokes, its injection, who makes nothing but engines.
 * Null: nothing does, or it is of something else in the car.
 */
export function burnsFuel(text: ReadLineText): string | null {
  const written = text.source.text.slice(0, 200);
  const lower = written.toLowerCase();
  if (ELECTRIC.test(VALVES.test(lower) ? lower.replace(/(?:8|12|16|20|24)v/u, ' ') : lower)) return null;
  const fed = FED.exec(lower)?.[0];
  if (fed !== undefined) return fed;
  const own = OF_ITSELF.exec(lower);
  if (own !== null) return isBeside(text, own.index) ? null : own[0].trim();
  if (OF_PART.test(lower)) return null;
  const engine = OF_ENGINES.exec(written);
  const [, before, name] = engine ?? [];
  if (name !== undefined) return isBeside(text, engine?.index ?? 0) || !areOfCar(before ?? '') ? null : name;
  const volume = LITRES.exec(written);
  const [, between, litres] = volume ?? [];
  return between === undefined || !areOfCar(between) || isBeside(text, volume?.index ?? 0) ? null : (litres ?? null);
}
