import type { ClassFinding } from '../parts/component.ts';
import type { LineReading, ReadLineText } from '../line.ts';
import { COUNTED } from '../reading/stands-first.ts';
import { namesPhosphor } from './substance-cues.ts';

/* Phosphors and other goods of a substance that are filed with what they are used in. */

/** Forms that a substance is sold in to be put into a display. */
const GOODS = new Set(['phosphor', 'powder', 'target', 'ingot']);

/**
 * "CeMgAl11O19:Tb green phosphor, LCD backlight", "Y2O3 sputtering target LCD": a text that opens with a substance, its form or what is
 * doped into it behind, and names what it is used in last.
 */
function opensWithGoods(
  { reading: { text, hits, formulas } }: ReadLineText,
  { materials }: LineReading['knowledge'],
): boolean {
  const material = hits.find(({ meaning, negated }) => meaning.kind.endsWith('material') && !negated);
  const [formula] = formulas;
  const first = material !== undefined && (formula === undefined || material.start <= formula.start) ? material : formula; // prettier-ignore
  if (first === undefined || !COUNTED.test(text.folded.slice(0, first.start).replace('(', ''))) return false;
  const rest = hits.filter(({ start }) => start >= first.start);
  const things = rest.filter(({ meaning: { kind } }) => kind === 'class');
  const [thing] = things;
  // "Ce:YAG white LED LCD" is of something that has the phosphor in it.
  if (thing === undefined || !things.every(({ meaning: { value } }) => value === 'display')) return false;
  return (
    /:[A-Z][a-z]?/.test(text.cased.slice(first.start, thing.start)) ||
    rest.some(({ start, meaning: { kind, value } }) => {
      const isGoods = kind === 'form' ? GOODS.has(value) : materials.get(value)?.form === 'target';
      return isGoods && start < thing.start;
    })
  );
}

/** A capacity, a voltage, a size of a chip. */
const OF_CAPACITOR =
  /\d ?[pnuµμ]f(?![a-z])|\d ?k?v(?![a-z])|(?<!\d)(?:0[1248]0[1235]|0603|1206|1210|1812|22[12]0)(?!\d)/;

/** "Dy2O3, MLCC grade", 氧化镝 MLCC级: a substance, behind it the capacitors that it is added to, and nothing that tells one of these. */
function namesCapacitors({ reading: { text, hits, formulas } }: ReadLineText): boolean {
  const thing = hits.find(({ meaning: { kind } }) => kind === 'class');
  if (thing === undefined || OF_CAPACITOR.test(text.folded)) return false;
  return (
    formulas.some(({ start }) => start < thing.start) ||
    hits.some(({ start, negated, meaning: { kind } }) => kind.endsWith('material') && !negated && start < thing.start)
  );
}

const namesElement = ({ knowledge: { followed } }: LineReading) => ({ reading: { hits } }: ReadLineText): boolean =>
  hits.some(({ meaning: { kind, value }, negated }) => kind === 'element' && !negated && followed.has(value)); // prettier-ignore

/** "荧光粉 长余辉 | SrAl2O4:Eu,Dy": a phosphor is what glows, and no thing that has some; an oxide for capacitors is none of them. */
export function isPhosphorItself(line: LineReading, classes: readonly ClassFinding[]): boolean {
  if (classes.every(({ fact }) => fact.id === 'glow'))
    return (
      line.texts.some(({ reading }) => reading.hits.some(namesPhosphor)) ||
      // "Strontium aluminate with europium": called by the host, and what is in it.
      (classes.every(({ evidence }) => /al+umina/i.test(evidence.text)) && line.texts.some(namesElement(line)))
    );
  const isSo = classes.every(({ fact }) => fact.id === 'mlcc')
    ? namesCapacitors
    : (text: ReadLineText): boolean =>
        classes.every(({ fact }) => fact.id === 'display') && opensWithGoods(text, line.knowledge);
  return line.texts.some((text) => text.source.role === 'description' && isSo(text));
}
