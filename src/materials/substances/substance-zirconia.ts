import type { MaterialFact } from '../../knowledge/types.ts';
import { evidenceOf, round, textsOf, type LineReading, type ReadLineText } from '../line.ts';
import type { Hit } from '../reading/reading.ts';
import { isNamedAfter } from './named-after.ts';
import { materialElements, type Draft } from './substance-cues.ts';

/** "5.3 wt% Y2O3", "Y2O3 3 mol%": of zirconia the share of yttria is what stabilises it. */
const SHARE =
  /(?<!\d)[1-3]?\d(?:[.,]\d{1,2})?\s?(?:wt\.?|mol|mass)?[\s-]?%\s?(?:of )?(?:y2o3|yttria)|(?:y2o3|yttria)[\s:(]{0,2}[1-3]?\d(?:[.,]\d{1,2})?\s?(?:wt\.?|mol|mass)?[\s-]?%/;
const STABILISED =
  /stabili|(?<![a-z])e?stab(?![a-z])|ytt?r(?:ium(?:oxid)?|ia)stab(?:\.| ?(?=zir|zr))|stabilny|stabilkan|terstabil|стаб[иі]л[иі]з|σταθεροποι|مثبت|مستقر|پايدار|מיוצב|on dinh|เสถียร|安定|含 ?(?:有)?[钇釔]|稳定|穩定|안정/;

/** "Zirconia 3Y", "ZrO2-Y", "ZrO2 (Y)", "TZP 3Y": mol % of yttria before its symbol, or the symbol behind zirconia. */
const IN_SHORT =
  /(?<![a-z\d])(?:[2-68]|10|12) ?y(?:sz?|b|2o3)?(?![a-z\d])|zro2 ?(?:[-/+] ?(?:[a-z]{1,2}\d?o\d? ?[-/+] ?)?y(?:2o3)?(?![a-z\d])|[(] ?y(?:2o3)? ?[)])|y2o3 ?[-/+] ?(?:[a-z]{1,2}\d?o\d? ?[-/+] ?)?zro2/;
/** "Yttriumoxidstab.": in one word with what says so. */
const IN_ONE_WORD = /(?<![a-z])ytt?r(?:ium(?:oxid)?|ia)(?:teil)?stab(?:ilis|\.| ?(?=zir|zr))/;
/** How much yttria is said to be in it, in mol % or wt %: "3Y-TZP", "8Y2O3". */
const HOW_MUCH = /(?<![a-z\d.,])([2-68]|10|12)(?= ?y(?![a-rt-z]))/g;

/** Mass fraction of yttrium in zirconia with `n` of yttria: if that is wt %, and if it is mol %. */
const byMass = (n: number): number => (n * 0.7874) / 100;
const byMoles = (n: number): number => (2 * n * 88.906) / (n * 225.81 + (100 - n) * 123.22);

/** Mass fraction of yttrium: from what it is if what is stated is wt %, to what it is if it is mol %; of layers ("3Y/5Y") from the least to the most. */
function yttriumOf(folded: string): { min: number; typ: number; max: number; of: 'material' } {
  const stated = [...folded.matchAll(HOW_MUCH)].map(([, n]) => Number(n));
  // 3Y to 8Y: what is stated is that it is stabilised, not with how much.
  if (stated.length === 0) return { min: 0.02, typ: 0.05, max: 0.12, of: 'material' };
  const [least, most] = [Math.min(...stated), Math.max(...stated)];
  const n = (least + most) / 2;
  return {
    min: round(byMass(least)),
    typ: round(most <= 6 ? byMoles(n) : (byMass(n) + byMoles(n)) / 2),
    max: round(byMoles(most)),
    of: 'material',
  };
}

/**
 * "Zirkonoxid-Kugeln, yttriumstabilisiert", "диоксид циркония, стабилизированный иттрием": the word for zirconia and the
 * element in one text, in any language and order, are the ceramic. Asked of texts that name zirconia; a build loads it for them.
 */
export function stabilisedZirconia(line: LineReading, text: ReadLineText): Draft[] {
  const { reading } = text;
  const { folded } = reading.text;
  const fact = line.knowledge.materials.get('8ysz');
  if (!STABILISED.test(folded) && !SHARE.test(folded) && !IN_SHORT.test(folded)) {
    const beside = fact === undefined ? undefined : yttriumBeside(text);
    return beside === undefined || fact === undefined
      ? inOtherText(line, text)
      : [stabilised(line, text, beside.text, fact)];
  }
  if (fact === undefined) return [];
  // "Y-stabilisiert": the symbol in the word.
  const symbol =
    /(?<![a-z])y(?: ?- ?| )(?:stab(?:il|\.|(?![a-z]))|teilstabil|tzp|psz)/.exec(folded) ??
    IN_SHORT.exec(folded) ??
    IN_ONE_WORD.exec(folded);
  const yttrium =
    symbol !== null
      ? { text: 'Y', start: symbol.index }
      : reading.hits.find(
          ({ meaning, negated }) =>
            !negated && ((meaning.kind === 'element' && meaning.value === 'Y') || meaning.value === 'ox-Y'),
        );
  const named = reading.hits.some(
    ({ meaning }) =>
      meaning.kind === 'material' && /ysz|tzp|zirconia$/.test(meaning.value) && meaning.value !== 'zirconia',
  );
  if (yttrium === undefined && !named) return inOtherText(line, text);
  if (yttrium === undefined || named || isNamedAfter(text, yttrium.start)) return [];
  return [stabilised(line, text, yttrium.text, fact)];
}

/** Between zirconia and yttrium: words of a shape, a share, "with"; no other good of a list. */
const BESIDE = /^(?:[ ,(]{1,2}[\p{L}\d.,%]{1,12}){0,3}[ ,(-]{1,3}$/u;
const OF_OXIDE = /(?<![a-z])(?:zirconium (?:di)?oxide|zro2)(?![a-z\d])/;
const LISTED =
  /(?<!\p{L})(?:and|und|et|y|e|i|og|och|en|и|or|oder|ou|o|for|für|pour|para|per|für|для|dla)(?!\p{L})|,(?! ?\d)/u;

/** "Zirconia with yttrium", "Zirkonoxid (Yttrium)", "Billes de zircone yttrium 0,8": an element that is no good by itself beside the oxide. */
function yttriumBeside(text: ReadLineText): Hit | undefined {
  const { hits, text: read } = text.reading;
  const named = hits.find(({ meaning: { value }, negated }) => value === 'zirconia' && !negated);
  const said = named === undefined ? OF_OXIDE.exec(read.folded) : null;
  const zirconia = named ?? (said === null ? undefined : { start: said.index, end: said.index + said[0].length });
  if (zirconia === undefined) return undefined;
  return hits.find(({ meaning: { kind, value }, negated, start, end }) => {
    const between = read.folded.slice(zirconia.end, start);
    return (
      kind === 'element' && value === 'Y' && !negated && start > zirconia.start && !isNamedAfter(text, start) &&
      BESIDE.test(between) && !LISTED.test(between) && /^\s*(?:$|[,;)(\d])/.test(read.folded.slice(end))
    );
  });
} // prettier-ignore

/** "Doping with", "Dotierung mit", 掺: right before what is doped into it. */
const DOPED_WITH =
  /(?<!\p{L})(?:co-?)?(?:dop(?:[aei]\p{L}{1,6}|ed|ing)|dotier\p{L}{0,4}|dotad[oa]|drogag\p{L}{1,2}|domieszk\p{L}{0,6}|легир\p{L}{0,8}|допир\p{L}{0,8})(?: (?:with|mit|con|com|avec|a l'|a la|a|al|au|z|s))?(?: ?el| l['’]| a l['’])?\s?$|[掺摻]\s?$/u;

/** "氧化锆珠 | φ0.3 钇稳定", "Poudre 3YS | ZrO2": what stabilises it stands in another text that describes the line. */
function inOtherText(line: LineReading, text: ReadLineText): Draft[] {
  const fact = line.knowledge.materials.get('8ysz');
  if (fact === undefined) return [];
  for (const other of textsOf(line, 'description', 'material')) {
    const { folded } = other.reading.text;
    if (other === text) continue;
    const short = IN_SHORT.exec(folded)?.[0];
    const isStabilised = STABILISED.test(folded);
    const hit = other.reading.hits.find(
      ({ meaning: { kind, value }, negated, start }) =>
        !negated &&
        ((isStabilised && kind === 'element' && value === 'Y') ||
          // "Zirconia | doping with yttrium oxide": of yttria by itself it would be told, were it not said to go into the other.
          ((value === 'ox-Y' || (kind === 'element' && value === 'Y')) &&
            DOPED_WITH.test(folded.slice(Math.max(0, start - 40), start)))),
    );
    if (short !== undefined) return [stabilised(line, other, short, fact)];
    // Above the name of the oxide, which stands in the same text and is that of what is doped in.
    if (hit !== undefined) return [{ ...stabilised(line, other, hit.text, fact), ...(!isStabilised && { rank: 3.5 }) }];
  }
  return [];
}

function stabilised(line: LineReading, text: ReadLineText, said: string, fact: MaterialFact): Draft {
  const { knowledge } = line;
  return {
    material: fact.id,
    name: 'yttria-stabilised zirconia',
    form: fact.form,
    constituents: [...fact.constituents],
    elements: materialElements(fact, knowledge.followed, 0.95).map((element) => ({
      ...element,
      massFraction: yttriumOf(text.reading.text.folded),
    })),
    confidence: 0.95,
    named: true,
    trace: false,
    evidence: [evidenceOf('material', said, text.source, 'zirconia stabilised with yttria', fact, knowledge, 0.95)],
    rank: 3,
    symbols: new Set(['Y']),
  };
}
