import type { CommodityFact } from '../../knowledge/knowledge.ts';
import { UNNAMED } from '../reading/complement.ts';
import type { Identity } from './classify.ts';
import { componentContents } from './component.ts';
import { evidenceOf, presenceOf, round, textsOf, type LineReading } from '../line.ts';
import type { MagnetFacts } from '../magnets/magnet-facts.ts';
import { magnetContents } from '../magnets/magnet.ts';
import { isShapeNoun } from '../magnets/shape-words.ts';
import { hasForm } from '../substances/substance-cues.ts';
import type { Content, Evidence, Form } from '../types.ts';
import { RARE_EARTH_ORE } from '../substances/unnamed-rare-earths.ts';
import { UNSPECIFIED_MAGNET } from '../magnets/magnet-kind.ts';

/** "HS 8505.11.10.00", "HTS: 8505 11 0070", "85051110". */
const CODE = /^\D{0,20}?(\d{4}(?:[ .-]?\d{2}){0,3}(?:[ .-]?\d{1,4})?)\D{0,3}$/;
const CAS = /^\d{2,7}-\d{2}-\d$/;
/** How sure a code alone makes it that a line is of its goods: goods are put under the wrong one, and kits under that of their main part. */
const ALONE = 0.6;
const OF_SEVERAL = 0.25;
/** What is left for the second family of a code that takes two. */
const SECOND = 0.2;
/** No code is surer: what it alone says is possible, and nothing is likely for it. */
const SURE = 0.69;
/** Weight of a component that only a code names. */
const WEIGHT = 0.8;

/** Cells of a line that hold what may be a code. */
function* commodityTexts(line: LineReading): Generator<LineReading['texts'][number]> {
  for (const text of textsOf(line, 'commodity')) if (CODE.test(text.source.text.trim())) yield text;
}

/**
 * Contents that a line has by its commodity code alone, beside those that its words give it. `replaced`: of a magnet whose material
 * the words leave open, the code says which families it may be.
 */
export function byCommodity(
  line: LineReading,
  identity: Identity,
  facts: MagnetFacts,
  contents: readonly Content[],
): { readonly contents: readonly Content[]; readonly replaced: boolean } {
  for (const text of commodityTexts(line)) {
    const fact = factOf(text.source.text.trim(), line.knowledge.commodities);
    if (fact === undefined) continue;
    const { knowledge } = line;
    const evidence = evidenceOf(
      fact.strength === 'none' ? 'negative' : 'commodity',
      text.source.text.trim(),
      text.source,
      `commodity code ${fact.code} (${fact.system}): ${fact.title}`,
      fact,
      knowledge,
      fact.confidence,
    );
    if (fact.strength === 'none') {
      if (contents.length === 0) line.against.push(evidence);
      return NONE;
    }
    const [only] = contents;
    if (contents.length === 1 && only?.material === UNSPECIFIED_MAGNET && fact.families !== undefined)
      return {
        contents: magnetsOf(line, facts, fact.families, evidence, 1).map((one) => ({
          ...one,
          evidence: [...only.evidence, ...one.evidence],
        })),
        replaced: true,
      };
    if (contents.length > 0 || !isOpen(identity)) return NONE;
    return { contents: contentsOf(line, facts, fact, evidence), replaced: false };
  }
  return NONE;
}

const NONE = { contents: [], replaced: false } as const;

/** Words for any goods of a chemist: they name no other kind of thing. */
const SAYS_NOTHING =
  /^(?:chemicals?|additives?|zusatzstoffe?|additive?n?|produits? chimiques?|additifs?|aditivos?|additiv[oi]|additief|přísad[ay]|aditiv[ae]?|присадк[аи]|добавк[аи]|tillsats(?:er)?|添加[剂劑剤]|첨가제|katkı maddesi|phụ gia|kemijski dodatak|dodatak)$/iu;

/** Whether the words of a line leave it open what it is. */
const isOpen = ({ kind, part }: Identity): boolean =>
  kind === 'none' ||
  (kind === 'part' &&
    part !== null &&
    (part.noun.value === UNNAMED || isShapeNoun(part.noun) || SAYS_NOTHING.test(part.noun.text)));

/** The longest code that is known: a tariff's own where it is written whole, else that of the Harmonized System. */
function factOf(written: string, codes: ReadonlyMap<string, CommodityFact>): CommodityFact | undefined {
  if (CAS.test(written)) return undefined;
  const digits = CODE.exec(written)?.[1]?.replace(/\D/g, '') ?? '';
  // Eight digits of a tariff of ten are those of the line that ends with zeros.
  const whole = codes.get(digits) ?? (digits.length === 8 ? codes.get(`${digits}00`) : undefined);
  if (whole !== undefined) return whole;
  return [8, 6, 4].flatMap((length) => (digits.length < length ? [] : (codes.get(digits.slice(0, length)) ?? [])))[0];
}

function contentsOf(
  line: LineReading,
  facts: MagnetFacts,
  fact: CommodityFact,
  evidence: Evidence,
): readonly Content[] {
  if (fact.class !== undefined) {
    const found = line.knowledge.classes.get(fact.class);
    if (found === undefined) return [];
    const { family, suffix } = { family: null, suffix: null };
    return componentContents(
      line,
      { fact: found, evidence, weight: WEIGHT, pRareEarthMagnet: null, family, suffix },
      facts,
    );
  }
  const { forms } = fact;
  if (forms[0] === 'magnet')
    return fact.strength === 'strong' || fact.families !== undefined
      ? magnetsOf(line, facts, fact.families ?? [], evidence, Math.max(ALONE, fact.confidence))
      : [];
  if (!saysOfWhat(fact) || !forms.every(isSubstance) || namesSubstance(line)) return [];
  // "Target", under a code that takes targets and oxides.
  const said = forms.length === 1 ? forms : forms.filter((form) => hasForm(line, form));
  const [form = null] = said.length === 1 ? said : [];
  // An ore is no form of a substance, goods of a kind that words name as well, and listed whatever it holds.
  if (form === 'ore') return [{ ...substanceOf(line, fact, null, evidence), ...RARE_EARTH_ORE, elements: [] }];
  return [substanceOf(line, fact, form, evidence)];
}

/** A code that says less surely what its goods are counts where it names the elements. */
const saysOfWhat = ({ strength, elements }: CommodityFact): boolean =>
  strength === 'strong' || (strength === 'medium' && elements.length > 0);

/** "Lanthanum carbonate": what a line names is what it is of, whichever else the code takes. */
function namesSubstance(line: LineReading): boolean {
  return textsOf(line, 'material', 'description').some(
    ({ reading: { hits, formulas } }) =>
      formulas.length > 0 ||
      hits.some(({ meaning: { kind } }) => kind === 'element' || kind === 'material' || kind === 'context-material'),
  );
}

const isSubstance = (form: string): form is Form | 'ore' =>
  form === 'ore' || form === 'metal' || form === 'oxide' || form === 'compound' || form === 'target';

/** Magnets of the families that a code takes; of none, a magnet whose material is not stated. `isMagnet`: how sure it is that it is one. */
function magnetsOf(
  line: LineReading,
  facts: MagnetFacts,
  families: readonly string[],
  evidence: Evidence,
  isMagnet: number,
): readonly Content[] {
  if (families.length === 0) return magnetContents(line, facts, evidence);
  return families.flatMap((id, at) => {
    const family = line.knowledge.families.get(id);
    if (family === undefined) return [];
    const of = { ...facts, families: [{ family, evidence, named: false }] };
    const chance = families.length === 1 ? 1 : at === 0 ? 1 - SECOND : SECOND;
    return magnetContents(line, of, evidence).map((content) => scaled(content, chance * isMagnet));
  });
}

/** A content that is there by so much, however sure the code is of what it takes, and its elements with it. */
function scaled(content: Content, chance: number): Content {
  const confidence = round(SURE * chance);
  return {
    ...content,
    confidence,
    presence: presenceOf(confidence),
    elements: content.elements.map((element) => {
      const own = round(element.confidence * chance);
      return { ...element, confidence: own, presence: presenceOf(own) };
    }),
    anyOf: content.anyOf.map(({ symbols, confidence: own }) => ({ symbols, confidence: round(own * chance) })),
  };
}

/** `form`: null where the code takes goods of several, and does not say of which these are. */
function substanceOf(line: LineReading, fact: CommodityFact, form: Form | null, evidence: Evidence): Content {
  const named = fact.elements.filter((symbol) => line.knowledge.followed.has(symbol));
  const symbols = named.length > 0 ? named : [...line.knowledge.followed];
  const chance = round((symbols.length === 1 ? ALONE : OF_SEVERAL) * Math.min(1, fact.confidence + 0.1));
  return {
    material: `commodity:${fact.code}${fact.forms.length === 1 || form === null ? '' : `:${form}`}`,
    name: `goods of commodity code ${fact.code}`,
    form,
    constituents: [],
    presence: presenceOf(ALONE),
    confidence: ALONE,
    elements: symbols.map((symbol) => ({
      symbol,
      presence: presenceOf(chance),
      confidence: chance,
      massFraction: null,
      grams: null,
    })),
    anyOf: [],
    componentClass: null,
    componentName: null,
    report: true,
    trace: false,
    evidence: [evidence],
  };
}
