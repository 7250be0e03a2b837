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
