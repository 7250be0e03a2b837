import type { Identity } from '../parts/classify.ts';
import { isEquipmentFor } from './equipment-for.ts';
import { isPaperNoun } from '../reading/head.ts';
import { MAY_PRODUCE } from '../parts/other-part.ts';
import { productionMachine } from '../parts/production-machine.ts';
import { textsOf, type LineReading } from '../line.ts';

/** Whether a line only names a substance: a paper or a label on it, what it is meant to hold, what it was in, or a machine that it is made with. */
export const onlyNames = (line: LineReading, identity: Identity): boolean =>
  isPaper(identity) ||
  isEmptied(line) ||
  isVesselFor(line) ||
  isMirrorFor(line, identity) ||
  (line.texts.some(({ source }) => MAY_SERVE.test(source.text)) && isEquipmentFor(line)) ||
  (line.texts.some(({ source }) => MAY_PRODUCE.test(source.text)) && productionMachine(line) !== null);

/** Whether a text may say for what a thing is, or that a substance is worked in it. */
const MAY_SERVE = /[用용]|[沉沈溶焙煅침용하][淀殿解烧燒전해소]|(?:^| )(?:zu[mr]|for|für|fur|pour|para|per|do|для) /iu;

/** The word for a paper or a label opens the text: "Gadolinium oxide MSDS" is how a catalogue names the oxide. */
function isPaper({ kind, part }: Identity): boolean {
  if (kind !== 'part' || part === null || !isPaperNoun(part.noun)) return false;
  // 氧化钬（波长校正）: brackets say what the oxide is for.
  if (part.text.reading.segments[part.noun.segment]?.role === 'bracket') return false;
  return OPENS.test(part.text.reading.text.folded.slice(0, part.noun.start));
}

/** Nothing, or one word, or the number of a standard: "DIN 51418 Bestimmung von …", "ASTM E1234 standard test method …". */
const OPENS =
  /^(?:[^\s/]*|(?:din|iso|en|astm|gb\/t|jis|gost|гост|nf|bs|ks)(?: (?:en|iso|[a-z]))? ?[a-z]?\d[\d.:-]{0,11}(?: standard)? ?)$/;

const EMPTY =
  /(?<!\p{L})(?:empty|leer\p{L}{0,2}|vides?|vac[ií][oa]s?|vazi[oa]s?|vuot[oaie]|pust[yaeéá]|пуст\p{L}{2})(?!\p{L})|leer(?:flasche|gebinde|fass|dose)|空(?:瓶|桶|罐|袋|容器)|빈 ?(?:병|용기)/u;
const isEmptied = (line: LineReading): boolean =>
  textsOf(line, 'description', 'remarks').some(({ reading }) => EMPTY.test(reading.text.folded));

/** "氧化铽专用石英坩埚": of a vessel, a furnace or a mould the text says what it is for, and not what it is of. */
const VESSEL_FOR =
  /[专專]?用[\p{Script=Han}\p{Script=Katakana}ー]{0,6}(?:坩埚|坩堝|るつぼ|ルツボ|匣钵|容器|[瓶桶罐袋炉爐]|模具|托盘|包装|标签|ラベル)/u;
const isVesselFor = (line: LineReading): boolean =>
  textsOf(line, 'description').some(({ reading }) => VESSEL_FOR.test(reading.text.folded));

/** Mirrors, windows and what else light meets; a rod or a crystal is none. */
const OPTIC =
  /mirrors?$|(?:output )?couplers?$|beam ?splitters?$|polari[sz]ers?$|windows?$|lens(?:es)?$|prisms?$|spiegel$|fenster$|linsen?$|teiler$|prismen?$|miroirs?|lentilles?|fen[eê]tres?|hublots?|prismes?|espejos?|lentes?|ventanas?|prismas?|specchi[oi]?|lent[ei]|finestr[ae]|espelhos?|janelas?|lustr[oa]|zwierciad|okn[oa]|okienk|soczewk|zrcad|čočk|spegel|lins|зеркал|линз|окн|призм|[镜鏡窗窓]|レンズ|ミラー|거울|미러|렌즈|윈도우/iu;
const CRYSTAL_OF_LASER = /(?<![\p{L}])(?:[a-z]{2}[:, ]{1,2})?(?:yag|ylf|yvo4?|luag|ysgg)(?![\p{L}\d])/u;
/** The light that a coating is for, or the coating. */
const COATED_FOR =
  /\d{3,5} ?nm(?!\p{L})|(?<!\p{L})(?:hr|ar|pr|ht)(?!\p{L})|coat|beschicht|verg[uü]t|schicht|rev[eê]te|trait[ée]|traitem|recubri|rivest|revesti|pow[lł]o|povlak|vrstv|belagd|bel[aä]ggn|покрыт|просветл|[镀鍍膜]|コート|코팅/u;
const ROD =
  /(?<!\p{L})(?:rods?|slabs?|barreaux?|varilla)(?!\p{L})|stab(?:$|[ ,])|cr[iy]stal|kristal|kryszta|кристал|стерж|晶|棒|ロッド|결정|로드/u;

/** "Umlenkspiegel | Nd:YAG 1064 nm Beschichtung": an optic, and in another column the laser whose light its coating is for. */
function isMirrorFor(line: LineReading, { kind, part }: Identity): boolean {
  if (kind !== 'part' || part === null || !OPTIC.test(part.noun.text)) return false;
  const told = textsOf(line, 'description', 'material', 'remarks');
  const lasers = told.filter((text) => text !== part.text && CRYSTAL_OF_LASER.test(text.reading.text.folded));
  return (
    lasers.length > 0 &&
    lasers.every(({ reading: { text } }) => COATED_FOR.test(text.folded)) &&
    !told.some(({ reading: { text } }) => ROD.test(text.folded))
  );
}
