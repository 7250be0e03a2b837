import type { Content } from 'lintanide/plugin';
import { FIGURES, type Figure, type Stage } from './data/figures.ts';
import { elementsOf, hasMagnet } from './held.ts';

/** The figures that speak of one element of a content, or of its magnet (`symbol` null), surest first. */
export interface Dependence {
  readonly symbol: string | null;
  readonly figures: readonly Figure[];
}

interface Buyer {
  /** ISO 3166-1 alpha-2, null if not given. */
  readonly ourCountry: string | null;
  /** Per cent from which a country dominates. */
  readonly threshold: number;
}

const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
const CONFIDENCE = { high: 2, medium: 1, low: 0 };

/**
 * Where one country's share is at or over the threshold, per element and for the magnet. World figures count for every
 * stage that the material has been through, import figures only for our country and the stage in which it is bought.
 */
export function dependencesOf(content: Content, { ourCountry, threshold }: Buyer): readonly Dependence[] {
  const { through, bought } = stagesOf(content);
  const market = ourCountry !== null && EU.includes(ourCountry) ? 'EU' : ourCountry;
  const usable = FIGURES.filter(({ stage, market: of, leader, family }) => {
    if (leader === ourCountry || (family !== undefined && !content.material.startsWith(family))) return false;
    if (of === 'world') return stage === 'supply' || through.includes(stage);
    return of === market && (stage === 'supply' || stage === bought);
  });
  const over = (figures: readonly Figure[]): readonly Figure[] =>
    onePerStage(figures)
      .filter(({ share }) => share >= threshold)
      .sort(bySurety);
  const found: Dependence[] = elementsOf(content).map(({ symbol }) => ({
    symbol,
    figures: over(figuresFor(symbol, usable)),
  }));
  const isRareEarth = elementsOf(content).some(({ symbol }) =>
    FIGURES.some(({ elements }) => elements.includes(symbol)),
  );
  if (isRareEarth && hasMagnet(content)) {
    found.push({ symbol: null, figures: over(usable.filter(({ elements }) => elements.length === 0)) });
  }
  return found.filter(({ figures }) => figures.length > 0);
}

/** A stage for which an element has a figure of its own takes no other. */
function figuresFor(symbol: string, figures: readonly Figure[]): readonly Figure[] {
  const about = figures.filter(({ elements }) => elements.includes(symbol));
  const own = about.filter(({ alone }) => alone);
  return [...own, ...about.filter((one) => !own.some((its) => its.stage === one.stage && its.market === one.market))];
}

/** Of several figures for one stage the newest, then the surest, then the first. */
function onePerStage(figures: readonly Figure[]): Figure[] {
  const best = new Map<string, Figure>();
  for (const figure of figures) {
    const key = `${figure.market} ${figure.stage} ${String(figure.alone)}`;
    const other = best.get(key);
    if (other === undefined || isBetter(figure, other)) best.set(key, figure);
  }
  return [...best.values()];
}

/** Exact figures before bounds, then the surer, then the larger. */
function bySurety(a: Figure, b: Figure): number {
  const isBound = (one: Figure): number => Number(one.qualifier === 'up to');
  return isBound(a) - isBound(b) || CONFIDENCE[b.confidence] - CONFIDENCE[a.confidence] || b.share - a.share;
}

function isBetter(one: Figure, other: Figure): boolean {
  const [a, b] = [one.year.slice(-4), other.year.slice(-4)];
  return a === b ? CONFIDENCE[one.confidence] > CONFIDENCE[other.confidence] : a > b;
}

/** Stages that a material has been through, and the one in which it is bought; null: as a thing of which no import figure speaks. */
function stagesOf(content: Content): { readonly through: readonly Stage[]; readonly bought: Stage | null } {
  if (hasMagnet(content)) return { through: ['mine', 'refining', 'magnets'], bought: 'magnets' };
  switch (content.form) {
    case 'metal':
    case 'alloy':
    case 'target':
      return { through: ['mine', 'refining'], bought: 'refining' };
    case 'oxide':
    case 'compound':
      return { through: ['mine', 'refining', 'compounds'], bought: 'compounds' };
    default:
      return { through: ['mine', 'refining'], bought: null };
  }
}
