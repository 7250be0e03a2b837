import { isUnsaid } from '../../facts/material.ts';
import type { Content, ElementContent, Presence, Range } from '../../materials/types.ts';
import type { Answer, DeclaredElement } from '../answers/answer.ts';
import { isSameKind } from './declared-family.ts';
import { UNNAMED_CONFIDENCE } from '../answers/full-disclosure.ts';
import { isMagnetMaterial } from './magnet-material.ts';
import type { DeclaredMagnet } from './declared-magnet.ts';

/** Probability behind what a supplier declared: it is a statement, not our measurement. */
const DECLARED = 0.99;

/** What laying an answer over a content depends on beside the two. */
interface Surroundings {
  /** The magnet that the answer declares. */
  readonly magnet: DeclaredMagnet | null;
  /** The part has a content of the declared family already, so one of another family falls away. */
  readonly hasSibling: boolean;
  /** Nothing else is reported of the part: a share can only be meant of this. */
  readonly isOnly: boolean;
}

/** Material id of what is declared by its elements alone. */
export const UNNAMED = 'declared-unnamed';

/**
 * A content with the answer over it: each declared element replaces what was inferred for that element, a declared
 * family or grade what was inferred of the magnet, and nothing else changes.
 */
export function declaredContent(content: Content, answer: Answer, around: Surroundings): Content {
  if (content.trace) return content;
  const ofFamily = around.magnet === null ? content : withMagnet(content, around.magnet, around.hasSibling);
  if (ofFamily.presence === 'excluded') return ofFamily;
  const holding = [...answer.elements.values()].reduce(
    (held, element) => withElement(held, element, around.isOnly),
    ofFamily,
  );
  return answer.grams === null ? holding : withGrams(holding, answer.grams);
}

/** Is there a place for the element in this content? Shares are those of the magnet, or of a material that holds it. */
export function holds(content: Content, symbol: string): boolean {
  return isMagnetMaterial(content.material) || content.elements.some((element) => element.symbol === symbol);
}

/** The magnet's question alone: a declared ferrite says nothing of an oxide in the same part. */
function withMagnet(content: Content, magnet: DeclaredMagnet, hasSibling: boolean): Content {
  const { family, grade } = magnet;
  // A target or an oxide may hold less than a disclosure rounds off; a magnet of rare earths does not.
  if (family.isInferred === true && !isMagnetMaterial(content.material)) return content;
  const free: Content = {
    ...content,
    presence: 'excluded',
    confidence: 0,
    anyOf: [],
    elements: content.elements.map(excluded),
  };
  if (family.everything === true) return free;
  if (!isMagnetMaterial(content.material)) return content;
  const same = isSameKind(content.material, family);
  if (!family.rareEarth || (hasSibling && !same)) return free;
  // What the bill says by a grade of its own stays, unless the answer names a grade too.
  const isGraded = content.evidence.some(({ kind }) => kind === 'grade');
  const keeps = grade === null && same && (isGraded || family.id === content.material);
  const made = keeps || magnet.content === null ? content : madeOf(content, magnet.content);
  const hosts = family.hosts.map((symbol): ElementContent => {
    const known = made.elements.find((element) => element.symbol === symbol);
    return { ...(known ?? blank(symbol)), presence: 'proven', confidence: DECLARED };
  });
  const others = made.elements.filter(({ symbol }) => !family.hosts.includes(symbol));
  return { ...made, presence: 'proven', confidence: DECLARED, elements: [...hosts, ...others] };
}

/** The same place with the declared magnet in it. A share that the bill states of an element stands above any grade. */
function madeOf(content: Content, magnet: Content): Content {
  const stated = content.elements.filter(
    ({ symbol, presence }) =>
      presence === 'proven' &&
      content.evidence.some((one) => one.kind === 'declared' && one.about?.elements?.includes(symbol) === true),
  );
  const isStated = (symbol: string): boolean => stated.some((element) => element.symbol === symbol);
  const whole = content.mass?.grams ?? null;
  const elements = magnet.elements.flatMap((element): ElementContent[] => {
    if (isStated(element.symbol)) return [];
    const share = element.massFraction;
    const massFraction =
      share === null
        ? null
        : { ...share, of: content.componentClass === null ? ('material' as const) : ('magnet' as const) };
    return [{ ...element, massFraction, grams: share === null || whole === null ? null : gramsOf(share, whole) }];
  });
  return {
    ...content,
    material: magnet.material,
    name: magnet.name,
    elements: [...stated, ...elements],
    anyOf: magnet.anyOf.filter(({ symbols }) => !symbols.some(isStated)),
  };
}

function gramsOf(share: Range, whole: Range): ElementContent['grams'] {
  // Four figures, as for masses of the bill.
  const times = (a: number, b: number): number => Number((a * b).toPrecision(4));
  return {
    min: times(share.min, whole.min),
    typ: times(share.typ, whole.typ),
    max: times(share.max, whole.max),
    per: 'piece',
  };
}

/** Is less than half of what an oxide by itself would have declared of an element? Then it is in a glass or a ceramic. */
export const isInMixture = ({ massFraction }: ElementContent, { max }: Pick<DeclaredElement, 'max'>): boolean =>
  massFraction !== null && max / 100 < massFraction.typ / 2;

/** An oxide as what another material has in it. */
export const mixed = (content: Content): Content => ({
  ...content,
  // However it was named: by its number, or by its words.
  material: `mixed:ox-${content.elements
    .map(({ symbol }) => symbol)
    .sort()
    .join('-')}`,
  name: `material with ${content.name} in it`,
  form: 'ceramic',
  constituents: [],
});

function withElement(content: Content, declared: DeclaredElement, isOnly: boolean): Content {
  if (declared.verdict === 'claimed') return content;
  if (declared.verdict === 'coarse') return withinLimit(content, declared);
  const known = content.elements.find(({ symbol }) => symbol === declared.symbol);
  const isHolder = isOnly || holds(content, declared.symbol);
  const isUnnamed = declared.verdict === 'unnamed';
  // What the bill states outright is contradicted, and what nobody expects is no question.
  if (isUnnamed && (known === undefined || known.presence === 'proven' || known.presence === 'excluded'))
    return content;
  if (!isHolder && declared.verdict !== 'absent' && !isUnnamed) return content;
  const of = known?.massFraction?.of ?? (content.componentClass === null ? 'material' : 'magnet');
  const min = declared.min / 100;
  const max = declared.max / 100;
  const whole = of === 'component' ? null : (content.mass?.grams ?? null);
  // What is there, and nobody says how much of it, is as much as the bill makes of it: half of the whole would be an invention.
  const massFraction = isUnsaid(declared) ? (known?.massFraction ?? null) : { min, typ: (min + max) / 2, max, of };
  const grams = massFraction === null || whole === null ? null : gramsOf(massFraction, whole);
  if (declared.verdict === 'range')
    return replaced(content, { ...(known ?? blank(declared.symbol)), massFraction, grams });
  if (declared.verdict === 'present') {
    const shown = replaced(content, {
      ...blank(declared.symbol),
      presence: 'proven',
      confidence: DECLARED,
      massFraction,
      grams,
    });
    const ofOxide = content.form === 'oxide' && known !== undefined && isInMixture(known, declared);
    return {
      ...(ofOxide ? mixed(shown) : shown),
      // Its share is that of the material, so the material is there.
      presence: 'proven',
      confidence: Math.max(DECLARED, content.confidence),
      anyOf: content.anyOf.filter(({ symbols }) => !symbols.includes(declared.symbol)),
    };
  }
  const chance = Math.min(known?.confidence ?? 0, UNNAMED_CONFIDENCE);
  const without = replaced(content, {
    ...blank(declared.symbol),
    ...(isUnnamed
      ? { confidence: chance, ...(chance < UNNAMED_CONFIDENCE && { presence: 'unlikely' as const }) }
      : { presence: 'excluded' as const }),
    massFraction: { min: 0, typ: 0, max: (declared.limit ?? 0) / 100, of },
  });
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

/** Not found, and not excluded: what may be there stays what it was, and is no more than the limit. */
function withinLimit(content: Content, { symbol, limit }: DeclaredElement): Content {
  const known = content.elements.find((element) => element.symbol === symbol);
  const share = known?.massFraction ?? null;
  const most = (limit ?? 0) / 100;
  // What the bill states outright is contradicted, and not cut down.
  if (known === undefined || share === null || known.presence === 'proven' || share.max <= most) return content;
  const massFraction = { min: Math.min(share.min, most), typ: Math.min(share.typ, most), max: most, of: share.of };
  const whole = share.of === 'component' ? null : (content.mass?.grams ?? null);
  return replaced(content, { ...known, massFraction, grams: whole === null ? null : gramsOf(massFraction, whole) });
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

const blank = (symbol: string): ElementContent => ({
  symbol,
  presence: 'possible',
  confidence: 0,
  massFraction: null,
  grams: null,
});
const excluded = (element: ElementContent): ElementContent => ({
  ...element,
  presence: 'excluded',
  confidence: 0,
  massFraction: null,
  grams: null,
});
const round = (p: number): number => Math.round(p * 100) / 100;
const presenceOf = (p: number): Presence => (p >= 0.7 ? 'likely' : 'possible');
