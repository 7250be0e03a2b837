import { FITTED } from './describes.ts';
import type { Noun } from './head.ts';
import type { Meaning } from '../lexicon/lexicon.ts';
import type { Normalised } from '../text/normalise.ts';
import { isInBasis } from '../symbols/purity.ts';
import type { Hit } from './reading.ts';
import { isPlaceAtSide, isSent } from './placed.ts';
import { isDiffuser, isOfProperty } from './property-of.ts';

/** A word of a text with what stands around it. */
export interface WordInText {
  readonly hit: Hit;
  readonly hits: readonly Hit[];
  /** Nouns before it. */
  readonly nouns: readonly Noun[];
  readonly text: Normalised;
  /** Whether the text holds a grade of magnets. */
  readonly isGraded: boolean;
}

/** A word that says something of a thing and names none, where all that is given here is so. */
interface Said {
  readonly kinds: string;
  readonly word?: RegExp;
  /** Up to 24 characters right before it, folded. */
  readonly before?: RegExp;
  /** Up to 16 characters right behind it, folded. */
  readonly behind?: RegExp;
  readonly when?: (word: WordInText) => boolean;
}

const hasForm = ({ hits }: WordInText): boolean => hits.some(({ meaning }) => meaning.kind === 'form');
const isBehindClass = ({ nouns, hit }: WordInText): boolean =>
  nouns.some(({ kind, segment }) => kind === 'class' && segment === hit.segment);
const NUMBER = /^(?=[^|]*\d)\s*[A-Z\d]{1,12}(?:[-_.][A-Z\d]{1,12}){1,6}\s*$/;

/** "F-BOM-02 |": a clause that is a number, of capitals and figures, before another clause. */
function isInNumber({ hit: { start, end }, text: { cased } }: WordInText): boolean {
  const from = cased.lastIndexOf('|', start) + 1;
  const to = cased.indexOf('|', end);
  return to >= 0 && to - from <= 40 && NUMBER.test(cased.slice(from, to));
}

const HAN = /^[\p{Script=Han}]{1,4}$/u;
const LED = /(?:^|[^\p{L}])[\p{L}\d]{3,24} [sz] $/u;
const INSTRUMENTAL = /^\p{L}{0,6}(?:[eioy]m|ami|ama|emi|imi)(?!\p{L})/u;
/** "Servomotor s kabelem": what comes with a carrier, by its case. */
const isOfCompany = ({ hit: { start, end, segment }, nouns, text: { folded } }: WordInText): boolean =>
  end - start >= 3 &&
  nouns.some((noun) => noun.kind !== 'part' && noun.segment === segment) &&
  LED.test(folded.slice(Math.max(0, start - 28), start)) &&
  INSTRUMENTAL.test(folded.slice(end, end + 10));

/** Whether what goes on behind a Korean word of one or two syllables is no particle: it is only part of a longer one. */
const GOES_ON = /^(?!용|의|과|와|및|을|를|이|가|은|는|에|로|형|식|류|세트|키트|부품|들)[가-힣]/;
const SAID: readonly Said[] = [
  { kinds: 'part feature', when: ({ hit, text }) => isInBasis(hit, text.folded) },
  // "Speaker door front", "Lautsprecher Tür vorne", "Speaker rear door": where it sits, by the side.
  { kinds: 'part feature', when: (word) => word.hit.meaning.roles.has('place') && isPlaceAtSide(word) },
  // "SERVOMOTOR 1FT7 REPAIR EXCH": in which state a thing is sent or bought.
  { kinds: 'part feature document', word: /^(?:repair|reparatur|overhaul|refurbishment|instandsetzung|r[eé]paration|reparaci[oó]n|repara[cç][aã]o|riparazione|revisione|naprawa|oprava|ремонт|修理|维修|수리)$/i, behind: /^ ?(?:[/&+,-] ?)?(?:exch\p{L}{0,5}\.?|swap|return\p{L}{0,3}|tausch|austausch|échange|cambio|scambio|troca|обмен|交换|交換|교환)?\s*$/u, when: (word) => isSent(word) },
  // "Servo motor 400 W Z-axis": where it is.
  { kinds: 'part', word: /^[a-cu-z][ -]?(?:axis|achse|axe|eje|asse)$/i, when: isBehindClass },
  { kinds: 'part feature', word: /^(?:axis|achse|axe|eje|asse|osa|oś|osi|ось|оси|axel|tengely)$/i, before: /(?<![\p{L}\d])[a-cu-z]\d?[ -]?$/u, when: isBehindClass },
  // "Magnet, weight 20 g", "Motor Gewicht: 300": a property, and how much of it.
  { kinds: 'part feature', behind: /^ ?[:=]? ?[~≈±<>]?\d/, when: ({ hit, nouns }) => hit.meaning.roles.has('quantity') && nouns.some(({ kind, segment }) => kind !== 'part' && segment === hit.segment) },
  // "Linearmotor Hub 200": in German a stroke.
  { kinds: 'part feature', word: /^hub$/i, behind: /^ ?[:=]? ?\d/, when: ({ nouns }) => nouns.some(({ kind, value, germanic }) => kind !== 'part' && (germanic || /^(?:motor-linear|actuator|vca|solenoid)/.test(value))) },
  // "Magnet, self-adhesive".
  { kinds: 'part feature', word: /^adhesives?$/i, before: /self[ -]$/ },
  { kinds: 'part feature', word: /^adhesive$/i, behind: /^[ -]back(?:ed|ing)(?!\p{L})/u },
  // "ACサーボ エンコーダケーブル付": what comes with it, by what that is the cable of.
  { kinds: 'class', behind: /^ ?(?:ケーブル|コネクタ|リード線|케이블|커넥터)ー? ?(?:付|포함|부착)/, when: ({ nouns, hit }) => nouns.some(({ end }) => end < hit.start) },
  // "Servomotor s kabelem": what comes with it, by its case.
  { kinds: 'part feature', before: / [sz] $/, when: isOfCompany },
  // "Topfmagnet Ø25 M5-Gewindebuchse".
  { kinds: 'part feature', word: /^(?:gewinde)?(?:buchse|bolzen|zapfen|stud|insert)$/i, before: /(?<![\p{L}\d])m\d{1,2}-(?:gewinde|innengewinde|außengewinde)?$/u, when: ({ nouns, hit }) => nouns.some(({ kind, segment }) => kind !== 'part' && segment === hit.segment) },
  // "Motorino tergicristallo post.": where it is.
  { kinds: 'part', word: /^post$/i, behind: /^\./ },
  // 电池款: of which sort it is.
  { kinds: 'part', behind: /^[款版]/, when: (word) => isBehindClass(word) && !HAN.test(word.text.folded.charAt(word.hit.end + 1)) },
  // 80机座: the size of a frame; 36片: how many there are.
  { kinds: 'part feature', word: /^(?:机座|機座)$/, before: /\d ?$/, when: isBehindClass },
  { kinds: 'part shape', word: /^[片枚]$/, before: /\d ?$/, when: ({ nouns }) => nouns.some(({ kind }) => kind !== 'part') },
  // "Magnetschrott SmCo Fass": what it is kept in.
  { kinds: 'part', word: /^(?:fass|drum|sack|kiste)$/i, behind: /^\s*$/, when: ({ nouns }) => nouns.some(({ kind }) => kind === 'magnet') },
  // 2軸, 6轴: how many a thing moves.
  { kinds: 'part feature', word: /^[軸轴축]$/u, before: /(?<![\d.,])\d ?$/, when: isBehindClass },
  // "Motor MRT 120 Nm": letters of a type, and no scanner.
  { kinds: 'class', word: /^MR[TI]$/, behind: /^ \d{1,4} ?(?:nm|k?w|v)(?![a-z])/ },
  // "Handpiece micromotor brushless LED": a light that it has.
  { kinds: 'part', word: /^led$/i, before: /micro-?mot\p{L}{0,3} (?:brushless )?$/u },
  // "Gear motor, right angle": how it is built.
  { kinds: 'part feature', word: /^angles?$/i, before: /right[ -]$/ },
  // What a text in capitals files the transducer of a hearing aid under.
  { kinds: 'part', word: /^receivers?$/i, when: ({ hits }) => hits.some(({ meaning }) => meaning.value === 'hearing-aid') },
  // "Terbium magnetron target", "мишень тербиевая магнетронная": by what it is sputtered.
  { kinds: 'class', when: ({ hit, hits }) => hit.meaning.value === 'magnetron-oven' && hits.some(({ meaning: { kind, value }, segment }) => kind === 'form' && value === 'target' && segment === hit.segment) },
  // "Compressor R290 inverter": behind what it cools with, how it is fed.
  { kinds: 'part', word: /^inverter$/i, before: /(?<![\p{L}\d])r-?\d{2,4}[a-z]{0,2} $/u, when: ({ nouns }) => nouns.some(({ value }) => /compressor/.test(value)) },
  // "Resolver size 15 brushless": how it is made.
  { kinds: 'class', word: /^brushless$/i, when: ({ nouns }) => nouns.some(({ value }) => /^(?:resolver|encoder)/.test(value)) },
  // 툴체인저, 밀링기: a chain and a ring in the midst of other words.
  { kinds: 'part feature shape', word: /^[가-힣]{1,2}$/, behind: GOES_ON },
  // "HDD 4TB 256MB cache": how much it remembers.
  { kinds: 'part feature', word: /^(?:cache|buffer|puffer|tampon|кэш|буфер|缓存|緩存|快取|キャッシュ|バッファー?|캐시|버퍼)$/i, before: /\d ?[kmg]i?b(?:ytes?)? ?$/, when: isBehindClass },
  // "Optical isolator 1550 nm fiber": what leads its light.
  { kinds: 'part feature', word: /^(?:fib(?:er|re)|faser|fibra)$/i, before: /\d ?nm $/, when: ({ nouns }) => nouns.some(({ value }) => /isolator|circulator$/.test(value)) },
  // "Balanced armature driver": what makes sound is called so too.
  { kinds: 'part', word: /^drivers?$/i, before: /armature $/, when: ({ nouns }) => nouns.some(({ value }) => value === 'hearing-aid') },
  // "24 V 9 bar": a pressure.
  { kinds: 'class magnet part feature family shape document', word: /^bars?$/i, before: /\d ?$/, behind: /^(?! \p{L})/u },
  // "grd 35EH": what the grade is called.
  { kinds: 'part', word: /^grd?$/i, when: ({ isGraded }) => isGraded },
  // "TAB.03 POS.3 | servo motor": where it is drawn.
  { kinds: 'part', word: /^(?:tab|tav|fig|bild|abb|blatt|tafel)$/i, behind: /^[. ]{1,2}\d{1,3}(?![\d.,]|\s?(?:mm|cm|x|×))/ },
  // "MAT-1002 | servo motor": a number of its own names nothing.
  { kinds: 'part feature document', when: isInNumber },
  // キャップ付, カバー付き: what comes with it is not what it is.
  { kinds: 'part feature class document', behind: /^ ?(?:付|포함|내장|内蔵|부착|장착|첨부|dahil(?!\p{L}))/u, when: ({ hit: { meaning } }) => meaning.kind !== 'class' || FITTED.has(meaning.value) },
  // "Rubber coated", "fibre-coupled", "oil-cooled", "belt driven": how it is made, fitted or moved.
  { kinds: 'part feature', behind: /^(?:[ -](?:coated|plated|encapsulated|covered|clad|mounted|pumped)|-(?:coupled|pumped|cooled|driven|operated|actuated|controlled|reinforced|filled|lined|sealed|loaded|pigtailed|guided|balanced|supported|insulated|wound))(?![a-z])/ },
  // 带2个磁环, 双磁环: what comes with a cable is a core against interference.
  { kinds: 'magnet', word: /^磁[环環]$/, before: /(?:带|帶|双|雙|单|單|加)\d{0,2}[个個]?$/ },
  // 电机类物料: a kind of goods that the line is filed under, not what it is.
  { kinds: 'class magnet part feature family shape document', behind: /^(?:类|類|류)(?!型|似)/ },
  // "Stepper motor 24BYG48 12V 1:16 gear": the ratio of a gear head.
  { kinds: 'part', word: /^gears?$/i, before: /\d ?: ?\d{1,4} $/, when: ({ nouns }) => nouns.some(({ kind }) => kind === 'class') },
  // "Er powder -40 mesh": a size of grains.
  { kinds: 'part', word: /^mesh$/i, before: /\d ?$/, when: hasForm },
  // "Er powder 3N (can/ampoule)": what a substance is packed in.
  { kinds: 'part', word: /^(?:cans?|ampoules?|bottles?|jars?|drums?|vials?|bags?|box(?:es)?|tins?|flaschen?|dosen?|ampullen?|beutel|fass|瓶|罐|桶|袋|盒|缶)$/i, before: /[([（][^)\]）]{0,24}$/, when: hasForm },
  // "N50 bag of 10": so many are packed together.
  { kinds: 'part', word: /^(?:bags?|box(?:es)?|tubs?|jars?|tins?|cans?|cartons?|sachets?|beutel|dosen?|schachtel|bolsas?|sacchett[oi])$/i, behind: /^ (?:of |à ?|a |mit |de |da |con )\d{1,4}(?! ?(?:mm|cm|m|v|w|kg|l)(?!\p{L}))/u },
  // "Subwoofer under-seat", "Tweeter A-pillar": where it sits.
  { kinds: 'part', before: /(?:^|[^a-z])(?:under|over|behind|below|above)-$/ },
  { kinds: 'part', word: /^pillars?$/i, before: /(?<![\p{L}\d])[a-d]-$/u, when: isBehindClass },
  // 円板形, 箱型: how it is shaped.
  { kinds: 'part shape', behind: /^[形型状狀]/, when: (word) => isBehindClass(word) && HAN.test(word.hit.text) && !HAN.test(word.text.folded.charAt(word.hit.end + 1)) },
  // "Servo actuator CAN": the bus that it is on. In a text of capitals alone it may be a can.
  { kinds: 'part feature', word: /^CAN$/, when: ({ text }) => /\p{Ll}/u.test(text.cased) },
  // "Servo motor control", "Commande moteur": what is done with it.
  { kinds: 'class magnet', when: (word) => isAmongUnknown(word) && isOfProperty(word) },
  // "Difuzor stropní", "difuzor zraka": what lets air, scent or oil out, where it is written as no Romanian writes.
  { kinds: 'class', word: /^dif[uú]z[oó]r/i, when: ({ text }) => isDiffuser(text) },
  // "Drone-safe radar", "Servo-rated BEC": the same of what nobody knows.
  { kinds: 'class magnet', behind: /^-(?:rated|compatible|ready|friendly|safe|proof|resistant|grade|approved|tauglich\p{L}{0,2}|geeignet\p{L}{0,2}|kompatibel)(?= [\p{L}\d])/u },
  // "Anti-drone jammer", "drone detection": what is kept away or looked for.
  { kinds: 'class', word: /^drones?$/i, before: /anti-$/ },
  { kinds: 'class', word: /^drones?$/i, behind: /^[ -](?:detect|jamm|repell|defen[cs]e|tracking)/ },
  // "Rim, e-bike rated": what it is fit for.
  { kinds: 'class magnet', behind: /^[ -](?:rated|compatible|ready|specific|approved|friendly|tauglich|geeignet|kompatibel)(?! ?\d)/, when: ({ nouns, hit }) => nouns.some(({ segment }) => segment === hit.segment) },
]; // prettier-ignore

/** Whether on one side of it stand words of which the vocabularies know none, as in a brief text. */
const isAmongUnknown = ({ hit, hits, text: { folded } }: WordInText): boolean =>
  /^[^,;\d]{1,60}(?:\d{2,6})?$/.test(folded) &&
  (hit.start === 0 || !folded.slice(hit.end).trimEnd().includes(' ')) &&
  hits.every((one) => one === hit || one.meaning.kind === 'prep') &&
  WORD.test(folded.slice(0, hit.start) + folded.slice(hit.end));
const WORD = /\p{L}{3}|[^\0-\u2fff]{2}/u;

const byKind = new Map<Meaning['kind'], readonly Said[]>();

/** Whether a word only says something of a thing: a place, a pressure, a packing, how it is made. */
export function saysOf(word: WordInText): boolean {
  const { hit, text } = word;
  const { kind } = hit.meaning;
  let said = byKind.get(kind);
  if (said === undefined) byKind.set(kind, (said = SAID.filter(({ kinds }) => kinds.split(' ').includes(kind))));
  const before = text.folded.slice(Math.max(0, hit.start - 24), hit.start);
  const behind = text.folded.slice(hit.end, hit.end + 16);
  return said.some(
    (one) =>
      one.word?.test(hit.text) !== false &&
      one.before?.test(before) !== false &&
      one.behind?.test(behind) !== false &&
      one.when?.(word) !== false,
  );
}
