import { FOLLOWED } from '../symbols/rare-earths.ts';
import type { MaterialFact } from '../../knowledge/types.ts';
import { isCalledAfter } from './named-after.ts';
import { presenceOf, round, textsOf, type LineReading, type ReadLineText } from '../line.ts';
import { fractionOf } from '../magnets/magnet.ts';
import type { Hit } from '../reading/reading.ts';
import type { ElementContent, Evidence, Form } from '../types.ts';

/** Remarks that say what a thing holds: a share, a number, or so in words. */
export const SAYS_WHAT =
  /\d\s?%|cas|contain(?:s|ing)\s|contien[et]|enth[aä]lt|содерж|含有?(?=\p{Script=Han}|[A-Z])|(?:filled|doped|coated) with|regenerator/iu;

/** A substance before forms and duplicates are settled. */
export interface Draft {
  material: string;
  name: string;
  form: Form | null;
  constituents: string[];
  /** Of what no fact is known of: elements by which its target is told from one of a metal. */
  madeOf?: readonly string[];
  elements: ElementContent[];
  confidence: number;
  named: boolean;
  trace: boolean;
  evidence: Evidence[];
  /** Rank on the ladder: CAS 4, named material 3, formula 3, element + form 2, element word alone 1. */
  rank: number;
  symbols: ReadonlySet<string>;
  /** Where the text names it. */
  at?: { readonly start: number; readonly end: number };
  /** The list of goods that it stands in: none of one list covers another, `several-forms.ts`. */
  goods?: { readonly isApart?: true; readonly isOfAlloys?: true };
}

/**
 * The word that says that the line is of sputtering targets. Null: there is none, or it only names a part ("target holder"), or
 * what is to be made ("yttrium for targets").
 */
export function targetCue(line: LineReading): Hit | null {
  for (const text of textsOf(line, 'material', 'description', 'category')) {
    const hit = text.reading.hits.find(
      ({ meaning, text: word }) =>
        (meaning.kind === 'form' && meaning.value === 'target') ||
        ((meaning.kind === 'material' || (meaning.kind === 'context-material' && NAMES_TARGET.test(word))) &&
          /^(?:target|alloy)$/.test(line.knowledge.materials.get(meaning.value)?.form ?? '') &&
          (line.knowledge.materials.get(meaning.value)?.form === 'target' || NAMES_TARGET.test(word)) &&
          // "Zr-Y alloy sheet" is no target for the alloy being sold as one.
          (NAMES_TARGET.test(word) || !hasForm(line, 'alloy'))),
    );
    const { head } = text.reading;
    const isOfPart = hit !== undefined && head?.kind === 'part' && head.segment <= hit.segment && isCalledAfter(head);
    if (hit !== undefined && !isOfPart && !isMadeInto(hit, text)) return hit;
  }
  return null;
}

/** "Yttrium metal for targets", 타깃용 이트륨 금속: what is not yet the target that is made from it. */
export const isMadeInto = ({ segment, end }: Hit, { reading: { segments, text } }: ReadLineText): boolean =>
  segments[segment]?.role === 'for' || /^(?:用(?! ?(?:背板|バッキング))|용|向け)/.test(text.folded.slice(end));

/** "GD-AlSi12" of old German standards is die cast; "GGG 40" is ductile cast iron by its strength, and no garnet. */
export const isCast = (said: string, after: string): boolean =>
  /^GD-(?:Al|Mg|Zn|Cu)/.test(said) ||
  (/^GGG$/i.test(said) &&
    /^[- ]?(?:35|38|40|42|45|50|60|70|80)(?:[.,][03])?(?!\d| ?(?:[x×%]|mm|cm|in\b|"))/.test(after));

/** Whether a name says that it is of a target. */
export const NAMES_TARGET = /target|sputter|靶|ターゲット|타겟|타깃|мишен/i;

/** Words of a form that no target has, and shapes of loose material: below "Sputtering targets" they are for evaporation. */
const LOOSE = /granul|pellet|piece|slug|chip|lump|shot|turning|ingot|wire|pulver|powder/;

/** The one form that a category, else the nearest heading, says of the lines in it: "Sputtering targets", "Oxide". */
export function formAround(line: LineReading): 'target' | 'oxide' | 'metal' | null {
  for (const role of ['category', 'heading', 'title'] as const) {
    for (const { reading } of textsOf(line, role)) {
      const found = new Set(reading.hits.flatMap(({ meaning }) => (meaning.kind === 'form' ? [meaning.value] : [])));
      if (found.size === 0) continue;
      // "Targets and evaporation materials", "Target holders" leave it open.
      const isPlain = reading.head?.kind !== 'part' && reading.head?.kind !== 'class' && reading.segments.length === 1;
      const [value = ''] = found.has('target') ? ['target'] : found;
      return isPlain && (found.size === 1 || value === 'target') && isSaidAround(value) ? value : null;
    }
  }
  return null;
}

const isSaidAround = (value: string): value is 'target' | 'oxide' | 'metal' =>
  value === 'target' || value === 'oxide' || value === 'metal';

/** A symbol that opens a text, before a size, a purity or nothing. */
const OPENING = new RegExp(String.raw`^\s{0,4}(${FOLLOWED})(?=$|[\s,;-]{1,3}(?:[ØφD]?\s?\d|[2-6]N))`);

/** "Dy 50x3" below "Targets": the symbol that opens a description, where a heading says the form of what is below it. */
export const opensUnder = (line: LineReading, { source, reading }: ReadLineText): string | null =>
  source.role === 'description' && formAround(line) !== null ? (OPENING.exec(reading.text.cased)?.[1] ?? null) : null;

/** Whether a heading makes a target of what a line names: nothing in the line says that it is loose. */
export function isHeadedTarget(line: LineReading): boolean {
  return (
    formAround(line) === 'target' &&
    !textsOf(line, 'material', 'description').some(({ reading }) => LOOSE.test(reading.text.folded))
  );
}

/** Whether the line, its headings too, names one of these forms: `oxide`, `target`, … */
export function hasForm(line: LineReading, ...values: string[]): boolean {
  return textsOf(line, 'material', 'description', 'category', 'heading', 'title').some((text) =>
    text.reading.hits.some((hit) => hit.meaning.kind === 'form' && values.includes(hit.meaning.value)),
  );
}

/** "Phosphor", Leuchtstoff, 荧光粉. */
export function namesPhosphor({ meaning, negated }: Hit): boolean {
  if (negated) return false;
  return meaning.kind === 'form'
    ? meaning.value === 'phosphor'
    : meaning.kind === 'material' && meaning.value.startsWith('ph-');
}

/** How sure a name is of what it spells. */
const SPELLED = 0.95;

/**
 * The followed elements of a material, each with its range and how sure it is. `spelled`: those that the name itself says; the
 * confidence of a fact is about what else a thing of that name holds, and how much.
 */
export function materialElements(
  fact: MaterialFact,
  followed: ReadonlySet<string>,
  p: number,
  spelled: ReadonlySet<string> = NONE,
): ElementContent[] {
  const elements: ElementContent[] = [];
  for (const [symbol, range] of Object.entries(fact.composition)) {
    if (!followed.has(symbol)) continue;
    const isSpelled = spelled.has(symbol);
    const isSure = isSpelled || (range[0] > 0 && !fact.uncertain.includes(symbol));
    const chance = isSpelled ? Math.max(p, SPELLED) : isSure ? p : p * (fact.chances?.[symbol] ?? 0.4);
    elements.push({
      symbol,
      presence: presenceOf(chance, isSure),
      confidence: round(chance),
      massFraction: fractionOf(range),
      grams: null,
    });
  }
  return elements;
}

const NONE: ReadonlySet<string> = new Set();

/** What a text calls a crystal is no powder, whatever it is kept with. */
const CRYSTAL = /[kc]r[iy]stal|кристал|晶|結晶|결정|(?<!\p{L})(?:rod|boule|substrate)s?(?!\p{L})/u;

/**
 * "Leuchtstoff YAG:Ce", "Gd2O3:Eu phosphor", "YAG:Ce | Phosphor powder": the powder, and neither a crystal nor, where something is doped
 * in, an oxide.
 */
export function isOfPhosphor(
  line: LineReading,
  { reading }: ReadLineText,
  id: string,
  form: Form,
  end: number,
): boolean {
  if (/^(?:ph|f|cl)-/.test(id)) return false;
  const isSaid = reading.hits.some(namesPhosphor) || (hasForm(line, 'phosphor') && !CRYSTAL.test(reading.text.folded)); // prettier-ignore
  if (!isSaid) return false;
  return form === 'oxide'
    ? reading.text.folded.charAt(end) === ':'
    : form === 'crystal' || form === 'ceramic' || form === 'compound';
}

/** How sure a name is of what it does not spell. */
export const chanceOf = (fact: MaterialFact): number => Math.min(0.97, fact.confidence + 0.1);

export function draftOf(fact: MaterialFact, elements: ElementContent[]): Draft {
  const isSure = elements.some((element) => element.presence === 'proven' || element.presence === 'likely');
  // By its constituents an alloy, or a target of one, is on a closed list or on none: what mischmetal may hold besides can be told, and is no finding.
  const isKnown =
    isSure ||
    (/^(?:alloy|target)$/.test(fact.form) &&
      fact.constituents.length > 0 &&
      elements.some(({ presence }) => presence === 'possible'));
  return {
    material: fact.id,
    name: fact.name,
    form: fact.form,
    constituents: [...fact.constituents],
    elements,
    // A glass family or a mixture that may hold one of several elements says too little to be a finding.
    confidence: isKnown ? 0.95 : 0.09,
    named: isKnown,
    trace: fact.trace,
    evidence: [],
    rank: 3,
    symbols: new Set(elements.map((element) => element.symbol)),
  };
}

/** "MG-GD 30": what is left of a text that is the name of an alloy, with a share. */
export const IS_SHARED =
  /^ ?\d{1,2} ?%?$|^ (?:[5-9]\d\/[1-4]?\d|[1-4]?\d\/[5-9]\d|50\/50)(?![\d/.,-]|\s?mm)|^ ?\d{1,2}(?:[.,]\d{1,2})? ?(?:at|wt|mol)\.? ?-?%/i;

/** The "Al-Gd" of "Al-Gd2O3" is no alloy. */
export const isOxideOf = ({ end, text }: { readonly end: number; readonly text: string }, { reading }: ReadLineText): boolean =>
  /-[A-Z][a-z]?$/.test(text) && /^\d{1,2}O\d/.test(reading.text.cased.slice(end, end + 4)); // prettier-ignore

/** What `heading-compounds.ts` is asked for: "inorganic or organic" in some language. */
export const MAY_HEAD =
  /org.{1,26}org|орган.{1,24}орган|[机機].{1,9}[机機]|[무유]기.{1,9}[무유]기|szerv.{1,24}szerv|[όο]ργ|u c/;
