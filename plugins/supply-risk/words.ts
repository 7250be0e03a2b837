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
function figureWords(figure: Figure): string {
  return `${countryName(figure.leader)} ${shareWords(figure)} of ${figure.shareOf} (${figure.year}, ${figure.by})`;
}

/**
 * The dependences of one content in a few clauses, one per figure: those of single elements, of the magnet, and last what
 * is only known of several elements together.
 */
export function dependenceWords(found: readonly Dependence[], content: Content): string {
  const clauses = new Map<Figure, string[]>();
  for (const { symbol, figures } of found)
    for (const figure of shownOf(figures))
      clauses.set(figure, [
        ...(clauses.get(figure) ?? []),
        symbol === null ? 'the magnet' : elementWords(symbol, content),
      ]);
  const rank = (figure: Figure): number => (figure.alone ? 0 : figure.elements.length === 0 ? 1 : 2);
  const ordered = [...clauses].sort(([a], [b]) => rank(a) - rank(b));
  let last = '';
  return ordered
    .reduce((text, [figure, of]) => {
      const subject = of.join(', ');
      const words =
        subject === last ? `, ${figureWords(figure)}` : `; ${subject}: ${groupWords(figure)}${figureWords(figure)}`;
      last = subject;
      return text + words;
    }, '')
    .slice(2);
}

function groupWords({ alone, elements, market, about }: Figure): string {
  if (alone || elements.length === 0 || market !== 'world') return '';
  return `no figure of its own in our sources, ${about} `;
}

/** The surest world figure, the element's own if it has one, and the surest of our own imports. */
function shownOf(figures: readonly Figure[]): readonly Figure[] {
  const surest = (list: readonly Figure[]): readonly Figure[] => {
    const first = list.find(({ alone }) => alone) ?? list[0];
    return first === undefined ? [] : [first];
  };
  const world = figures.filter(({ market }) => market === 'world');
  return [...surest(world), ...surest(figures.filter(({ market }) => market !== 'world'))];
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
  const { min, typ, max } = grams;
  if (typ === 0) return `${digits(min)} to ${digits(max)} g a piece`;
  return `about ${digits(typ)} g a piece${min === max ? '' : `, ${digits(min)} to ${digits(max)}`}`;
}
