import type { Content, ElementContent, Presence, Range } from '../materials/types.ts';
import type { Answer, DeclaredElement } from './answer.ts';
import { type DeclaredFamily, isMagnetMaterial, isSameKind } from './declared-family.ts';

/** Probability behind what a supplier declared: it is a statement, not our measurement. */
const DECLARED = 0.99;

/**
 * A content with the answer over it: each declared element replaces what was inferred for that element, a declared
 * family what was inferred of the family, and nothing else changes. `hasSibling`: the part has a content of the declared
 * family already, so one of another family falls away.
 */
export function declaredContent(content: Content, answer: Answer, hasSibling: boolean): Content {
  if (content.trace) return content;
  const ofFamily = answer.family === null ? content : withFamily(content, answer.family, hasSibling);
  if (ofFamily.presence === 'excluded') return ofFamily;
  const holding = [...answer.elements.values()].reduce(withElement, ofFamily);
  return answer.grams === null ? holding : withGrams(holding, answer.grams);
}

/** The magnet's question alone: a declared ferrite says nothing of an oxide in the same part. */
function withFamily(content: Content, family: DeclaredFamily, hasSibling: boolean): Content {
  if (!isMagnetMaterial(content.material)) return content;
  if (!family.rareEarth || (hasSibling && !isSameKind(content.material, family)))
    return { ...content, presence: 'excluded', confidence: 0, anyOf: [], elements: content.elements.map(excluded) };
  const same = isSameKind(content.material, family);
  const hosts = family.hosts.map((symbol): ElementContent => {
    const known = content.elements.find((element) => element.symbol === symbol);
    return { ...(known ?? blank(symbol)), presence: 'proven', confidence: DECLARED };
  });
  const others = content.elements.filter(({ symbol }) => !family.hosts.includes(symbol));
  const keeps = same || family.hosts.includes('Nd');
  return {
    ...content,
    ...(same ? {} : { material: family.id ?? content.material, name: family.name }),
    presence: 'proven',
    confidence: DECLARED,
    elements: keeps ? [...hosts, ...others] : hosts,
    anyOf: keeps ? content.anyOf : [],
  };
}

function withElement(content: Content, declared: DeclaredElement): Content {
  if (declared.verdict === 'claimed') return content;
  const known = content.elements.find(({ symbol }) => symbol === declared.symbol);
  const isHolder = isMagnetMaterial(content.material) || known !== undefined;
  if (!isHolder && declared.verdict !== 'absent') return content;
  const of = known?.massFraction?.of ?? (content.componentClass === null ? 'material' : 'magnet');
  const min = declared.min / 100;
  const max = declared.max / 100;
  const massFraction = { min, typ: (min + max) / 2, max, of };
  if (declared.verdict === 'range')
    return replaced(content, { ...(known ?? blank(declared.symbol)), massFraction, grams: null });
  if (declared.verdict === 'present') {
    const shown = replaced(content, { ...blank(declared.symbol), presence: 'proven', confidence: DECLARED, massFraction }); // prettier-ignore
    return {
      ...shown,
      // Its share is that of the material, so the material is there.
      presence: 'proven',
      confidence: Math.max(DECLARED, content.confidence),
      anyOf: content.anyOf.filter(({ symbols }) => !symbols.includes(declared.symbol)),
    };
  }
  const without = replaced(content, { ...blank(declared.symbol), presence: 'excluded', massFraction: { min: 0, typ: 0, max: (declared.limit ?? 0) / 100, of } }); // prettier-ignore
  const isNamed = ({ symbols }: Content['anyOf'][number]): boolean => symbols.includes(declared.symbol);
  const rest: Content = {
    ...without,
    anyOf: content.anyOf.filter((alternative) => !isNamed(alternative)),
    constituents: content.constituents.filter((symbol) => symbol !== declared.symbol),
  };
  return content.anyOf
    .filter(isNamed)
    .reduce((left, alternative) => narrowed(left, alternative, declared.symbol, known?.confidence ?? 0), rest);
}

/**
 * "Dy and/or Tb, 85 %", and Dy is not there: what is left for Tb is what the evidence gives to Tb alone. It stays at
 * least possible, since only its own answer settles it.
 */
function narrowed(content: Content, alternative: Content['anyOf'][number], absent: string, was: number): Content {
  const symbols = alternative.symbols.filter((symbol) => symbol !== absent);
  const confidence = was >= 1 ? 0 : Math.max(0, Math.min(1, (alternative.confidence - was) / (1 - was)));
  if (symbols.length > 1) return { ...content, anyOf: [...content.anyOf, { symbols, confidence }] };
  const [symbol] = symbols;
  if (symbol === undefined) return content;
  const known = content.elements.find((element) => element.symbol === symbol) ?? blank(symbol);
  if (known.presence === 'proven' || known.presence === 'excluded') return content;
  return replaced(content, { ...known, confidence: round(confidence), presence: presenceOf(confidence) });
}

function withGrams(content: Content, grams: number): Content {
  const times = (share: Range): Range => ({ min: share.min * grams, typ: share.typ * grams, max: share.max * grams });
  return {
    ...content,
    elements: content.elements.map((element) =>
      element.massFraction === null || element.massFraction.of === 'component'
        ? element
        : { ...element, grams: { ...times(element.massFraction), per: 'piece' } },
    ),
  };
}

function replaced(content: Content, element: ElementContent): Content {
  const at = content.elements.findIndex(({ symbol }) => symbol === element.symbol);
  const elements = at < 0 ? [...content.elements, element] : content.elements.with(at, element);
  return { ...content, elements };
}

const blank = (symbol: string): ElementContent => ({ symbol, presence: 'possible', confidence: 0, massFraction: null, grams: null }); // prettier-ignore
const excluded = (element: ElementContent): ElementContent => ({ ...element, presence: 'excluded', confidence: 0, massFraction: null, grams: null }); // prettier-ignore
const round = (p: number): number => Math.round(p * 100) / 100;
const presenceOf = (p: number): Presence => (p >= 0.7 ? 'likely' : 'possible');
