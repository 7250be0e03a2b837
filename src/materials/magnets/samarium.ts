import type { MagnetFamily } from '../../knowledge/types.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { GradeHit } from './grades.ts';
import { evidenceOf, type ReadLineText } from '../line.ts';
import { isSmCo, ONE_FIVE, SMCO, TWO_SEVENTEEN } from './smco.ts';
import type { Evidence } from '../types.ts';

interface Named {
  readonly family: MagnetFamily;
  readonly evidence: Evidence;
  readonly named: boolean;
  readonly wider?: Evidence | undefined;
}

interface Graded {
  readonly text: ReadLineText;
  readonly grade: GradeHit;
}

const TEMPERATURE = /(?<![\d.,])(\d{3})\s{0,1}(?:°\s{0,1}c|℃|deg\.? ?c|grad c)(?![a-z])/g;
/** What is done to a magnet, or beside it, is hotter than what it is used at. */
const PROCESS = /sinter|anneal|gl[uü]h|cure|curie|h[aä]rt|solder|l[oö]t|weld|schwei[sß]|烧结|焼結|소결/;

/** A working temperature above that which others bear: "SmCo magnet, max 350 °C". */
export function usedAbove(texts: readonly ReadLineText[], limit: number): Found | null {
  for (const text of texts) {
    const { folded } = text.reading.text;
    if (PROCESS.test(folded)) continue;
    for (const match of folded.matchAll(TEMPERATURE)) {
      const degrees = Number(match[1]);
      if (degrees > limit && degrees <= HOTTEST) return { text, written: match[0], value: degrees };
    }
  }
  return null;
}

/** What special grades of Sm2Co17 are sold for; above it no magnet works. */
const HOTTEST = 550;

interface Found {
  readonly text: ReadLineText;
  readonly written: string;
  readonly value: number;
}

/** "26/10": energy product and coercivity, as magnets of every family are called; "Ø 26/10 mm" is a ring. */
const FIGURES = /^(\d\d)\/\d{1,2}$/;
const OF_A_PIECE = /^\s{0,2}(?:[x×*]|mm|cm)/i;
const ENERGY = /(?<![\d.,])(\d\d)\s{0,1}(?:-\s{0,1}\d\d\s{0,1})?mg\s{0,1}[·*.]?\s{0,1}oe(?![a-z])/;

/** Energy products that a line gives: in figures alone, or with their unit. */
function energyProducts(grades: readonly Graded[], texts: readonly ReadLineText[]): Found[] {
  const found: Found[] = [];
  for (const { text, grade } of grades) {
    const figure = FIGURES.exec(grade.text)?.[1];
    if (figure === undefined || OF_A_PIECE.test(text.reading.text.cased.slice(grade.end))) continue;
    found.push({ text, written: grade.written, value: Number(figure) });
  }
  for (const text of texts) {
    const match = ENERGY.exec(text.reading.text.folded);
    if (match !== null) found.push({ text, written: match[0], value: Number(match[1]) });
  }
  return found;
}

/** "samario cobalto 2:17", "2:17 SmCo", "SmCo 24 (1:5)": what is written right beside the name, in any language; of both "1:5 or 2:17" it is neither. */
const TYPE_BEHIND =
  /^[\s,(|-]{0,3}(?:\d{2}[a-z]{0,2}[\s,(|]{1,3})?(?:(?:typ|type|tipo|тип|magnet|imán|aimant|magnete|ímã)\.?\s)?(?:(1\s?[:/]\s?5)|(2\s?[:/]\s?17))(?![\d.,:/]| ?(?:gear|ratio|reduc|getriebe|untersetz))(?!.{0,12}(?:1\s?[:/]\s?5|2\s?[:/]\s?17)(?!\d))/u;
const TYPE_BEFORE = /(?:^|[(,|])\s{0,2}(?:(1\s?[:/]\s?5)|(2\s?[:/]\s?17))[\s-]{1,2}$/;

function typeBeside({
  reading: { hits, text },
}: ReadLineText): { readonly id: string; readonly written: string } | null {
  for (const { meaning, start, end, negated } of hits) {
    if (meaning.kind !== 'family' || meaning.value !== SMCO || negated) continue;
    const found =
      TYPE_BEHIND.exec(text.folded.slice(end, end + 40)) ??
      TYPE_BEFORE.exec(text.folded.slice(Math.max(0, start - 10), start));
    if (found === null) continue;
    const [written = ''] = found;
    return { id: found[1] === undefined ? TWO_SEVENTEEN : ONE_FIVE, written: written.trim() };
  }
  return null;
}

/**
 * Where a line names samarium-cobalt and no more, the type named beside it, a grade, an energy product or a working temperature may tell it.
 * That it is samarium-cobalt is as sure as the word; the type alone is as sure as what tells it, which its evidence says.
 */
export function settleSamarium(
  families: Map<string, Named>,
  grades: readonly Graded[],
  texts: readonly ReadLineText[],
  knowledge: Knowledge,
): void {
  const general = families.get(SMCO);
  if (general === undefined) return;
  // Beside what tells the type, the word says no more than that.
  const wider = { ...general.evidence, meaning: 'SmCo' };
  const settle = (id: string, evidence: Evidence, word?: Evidence): void => {
    const family = knowledge.families.get(id);
    if (family === undefined) return;
    const known = families.get(id);
    const best = known !== undefined && known.evidence.confidence >= evidence.confidence ? known.evidence : evidence;
    const confidence = Math.max(best.confidence, general.evidence.confidence);
    const about = { ...best.about, family: id };
    families.set(id, {
      family,
      evidence: { ...best, confidence, about },
      named: general.named || known?.named === true,
      wider: word,
    });
    families.delete(SMCO);
  };
  for (const { evidence, family } of [...families.values()])
    if (isSmCo(family.id) && family.id !== SMCO) settle(family.id, evidence);
  if (!families.has(SMCO)) return;

  for (const text of texts) {
    const typed = typeBeside(text);
    if (typed === null) continue;
    const named = knowledge.families.get(typed.id);
    if (named === undefined) continue;
    const meaning = `SmCo, of the type ${typed.id === ONE_FIVE ? '1:5' : '2:17'}`;
    const evidence = evidenceOf('material', typed.written, text.source, meaning, named, knowledge, named.confidence);
    settle(typed.id, evidence, wider);
    return;
  }

  for (const { text, grade } of grades) {
    // The type beside the name was read above, and of "1:5 or 2:17" it is neither.
    if (!isSmCo(grade.family) || grade.family === SMCO || FIGURES.test(grade.text) || grade.pattern.id.startsWith('smco-type')) continue; // prettier-ignore
    const { pattern, written, family } = grade;
    const meaning = `SmCo, of the grade of a ${knowledge.families.get(family)?.name ?? family}`;
    const evidence = evidenceOf('grade', written, text.source, meaning, pattern, knowledge, pattern.confidence);
    settle(family, evidence, wider);
  }
  if (!families.has(SMCO)) return;

  for (const { text, written, value } of energyProducts(grades, texts)) {
    const [only, ...more] = [ONE_FIVE, TWO_SEVENTEEN].flatMap((id) => {
      const family = knowledge.families.get(id);
      const range = family?.energyProductMGOe;
      return range !== undefined && range.value[0] <= value && value <= range.value[1] ? [{ id, range, family }] : [];
    });
    if (only === undefined || more.length > 0) continue;
    const meaning = `SmCo of ${String(value)} MGOe, as of the two only ${only.family?.name ?? only.id} is sold`;
    const evidence = evidenceOf('grade', written, text.source, meaning, only.range, knowledge, only.range.confidence);
    settle(only.id, evidence, wider);
    return;
  }

  const bears = knowledge.families.get(ONE_FIVE)?.maxWorkingTempC;
  const hot = bears === undefined ? null : usedAbove(texts, bears.value);
  if (hot === null || bears === undefined) return;
  const meaning = `SmCo used hotter than the ${String(bears.value)} °C that SmCo5 bears: Sm2Co17`;
  settle(
    TWO_SEVENTEEN,
    evidenceOf('context', hot.written, hot.text.source, meaning, bears, knowledge, bears.confidence),
    wider,
  );
}
