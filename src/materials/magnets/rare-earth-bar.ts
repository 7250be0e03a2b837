import { rareEarthsIn } from './rare-earth-words.ts';
import { evidenceOf, type LineReading, type ReadLineText } from '../line.ts';
import type { ClassFinding } from '../parts/component.ts';
import { isStrong } from '../parts/field-kind.ts';

/** Bars, tubes and grates, and the hoppers that they hang in. */
const BARS =
  /(?<!\p{L})(?:bars?|rods?|tubes?|grates?|hoppers?|st[aä]be?|\p{L}{0,20}(?:stab|staaf|staven)|wa[łl](?:ek|k\p{L}{1,3})|trichter|rost|gitter|barras?|barre[sn]?|varillas?|tolvas?|rejillas?|tramogg\p{L}{1,2}|grigli\p{L}|tr[eé]mies?|grilles?|pr[eę]t\p{L}{0,2})(?!\p{L})|стерж|решетк|решётк|棒|バー|봉/iu;
const GAUSS = /(?<!\p{L})gau(?:ss|ß)|гаусс|高斯|ガウス|가우스|(?<!\d)\d{1,2}[.,]?\d{3} ?g(?![\p{L}\d])/iu;
const MEANT = /tolva|tramogg|tr[eé]mie|trichter|hopper|gr(?:at|id|ill|igl)|rejilla|rost|gitter/iu;

/** The separator that the first of these texts is which names such bars; null: none does. */
export function separatorOfBars({ knowledge }: LineReading, texts: readonly ReadLineText[]): ClassFinding | null {
  const fact = knowledge.classes.get('magnetic-separator');
  for (const text of texts) {
    const named = rareEarthBar(text);
    if (named === null || fact === undefined) continue;
    const evidence = evidenceOf('class', named, text.source, fact.name, fact, knowledge, 0.9);
    return { fact, evidence, weight: 1, pRareEarthMagnet: null, family: null, suffix: null };
  }
  return null;
}

/** "Tube, rare-earth, dia 25 x 300, 12000 gauss", "Varilla filtro tolva tierras raras": the words by which it is a magnet; null: it is none. */
function rareEarthBar({ source }: ReadLineText): string | null {
  const text = source.text.slice(0, 400);
  if (!BARS.test(text) || MEASURES.test(text)) return null;
  const named = rareEarthsIn(text);
  if (named !== null) return GAUSS.test(text) || MEANT.test(text) ? named : null;
  if (isStrong(text)) return GAUSS.exec(text)?.[0] ?? null;
  const written = /magn|磁|マグネ/i.test(text) ? /(?<![\d.,])(\d{1,2}[.,]?\d{3}) ?g(?![\p{L}\d])/iu.exec(text) : null;
  return written !== null && Number((written[1] ?? '').replace(/\D/g, '')) >= 6000 ? written[0] : null;
}

/** What measures or makes a field is no magnet. */
const MEASURES = /meter|messger|tesla|medidor|misurat|mesure|sensor|probe|magneti[sz]er|free|frei(?!\p{L})/iu;
