import type { Content } from 'lintanide/plugin';
import type { Figure, Stage } from './data/figures.ts';
import type { Dependence } from './dependence.ts';

const COUNTRIES: Readonly<Record<string, string>> = { CN: 'China' };

export const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  mine: 'mine',
  refining: 'refining and metal',
  compounds: 'compounds',
  magnets: 'magnets',
  supply: 'supply, stage not named',
};

export function countryName(code: string): string {
  return COUNTRIES[code] ?? code;
}

/** `up to 99.9 %` */
export function shareWords({ share, qualifier }: Figure): string {
  return `${qualifier === undefined ? '' : `${qualifier} `}${share} %`;
}

/** `China 94 % of world permanent-magnet production (2024, International Energy Agency)` */
export function figureWords(figure: Figure): string {
  return `${countryName(figure.leader)} ${shareWords(figure)} of ${figure.shareOf} (${figure.year}, ${figure.by})`;
}

/** The dependences of one content in a few clauses: own figures first, what only group figures speak of together. */
export function dependenceWords(found: readonly Dependence[], content: Content): string {
  const clauses: string[] = [];
  const groups = new Map<Figure, string[]>();
  for (const { symbol, figures } of found) {
    const shown = shownOf(figures);
    if (symbol === null) clauses.push(`the magnet: ${shown.map(figureWords).join('; ')}`);
    else if (shown.some(({ alone }) => alone)) clauses.push(`${elementWords(symbol, content)}: ${shown.map(figureWords).join('; ')}`); // prettier-ignore
    else for (const figure of shown) groups.set(figure, [...(groups.get(figure) ?? []), elementWords(symbol, content)]);
  }
  for (const [figure, elements] of groups) {
    clauses.push(`${elements.join(', ')}: no figure of ${elements.length > 1 ? 'their' : 'its'} own in our sources, ${figure.about} ${figureWords(figure)}`); // prettier-ignore
  }
  return clauses.join('; ');
}

/** The strongest world figure, the element's own if it has one, and the strongest of our own imports. */
function shownOf(figures: readonly Figure[]): readonly Figure[] {
  const strongest = (list: readonly Figure[]): readonly Figure[] => {
    const first = list.find(({ alone }) => alone) ?? list[0];
    return first === undefined ? [] : [first];
  };
  const world = figures.filter(({ market }) => market === 'world');
  return [...strongest(world), ...strongest(figures.filter(({ market }) => market !== 'world'))];
}

/** `Dy likely, about 0.2 g a piece`: grams only where they are known. */
function elementWords(symbol: string, content: Content): string {
  const element = content.elements.find((one) => one.symbol === symbol);
  if (element === undefined) return symbol;
  const presence = element.presence === 'proven' ? '' : ` ${element.presence}`;
  const grams = gramsOf(element.grams);
  return `${symbol}${presence}${grams === null ? '' : ` (${grams})`}`;
}

/** `about 0.2 g a piece, 0 to 0.54`; null where nothing is known. */
export function gramsOf(grams: Content['elements'][number]['grams']): string | null {
  if (grams === null) return null;
  const digits = (value: number): string => String(Number(value.toPrecision(2)));
  const range = grams.min === grams.max ? '' : `, ${digits(grams.min)} to ${digits(grams.max)}`;
  return `about ${digits(grams.typ)} g a piece${range}`;
}
