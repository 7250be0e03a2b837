import { shareFigure } from '../../knowledge/figures.ts';

/** Text that an amount may belong to: an element by symbol or by word. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stated share of the whole, wt%. */
export interface Share {
  readonly min: number;
  readonly max: number;
  /** `<`, `max.`: no more than this, if any. */
  readonly atMost: boolean;
  /** Where the amount stands. */
  readonly at: Span;
}

const LIMIT = '[<≤≦]|max\\.?|up to|at most|below|(?<!not )less than|unter|höchstens';
const PLAIN = '\\d{1,6}(?:[.,]\\d{1,4})?';
const GROUPED = "\\d{1,3}(?:[.,'’ ]\\d{3}){1,2}(?!\\d)";
const TOLERANCE = '±|\\+\\/?-';

/** "Nd29%Dy2.5%": an amount written onto the symbol of an element. */
const ONTO = '(?<=(?<![A-Za-z])(?:Nd|Pr|PrNd|La|Ce|Sm|Gd|Tb|Dy|Ho|Er|Lu|Sc|Y|Fe|Co|Al|Cu|Nb|Ga|Zr|B))';

/** An amount, or two from which to which, or one and how far it may be off; a tolerance alone is none. */
const amount = (figure: string, unit: string): RegExp =>
  new RegExp(
    `(?:(?=[<≤≦])|${ONTO}|(?<![\\d.,A-Za-z])(?<!(?:${TOLERANCE})\\s?))(?:(${LIMIT})\\s{0,2})?(?:${ONTO}|(?<![A-Za-z]))(${figure})\\s{0,2}(?:([-–~〜]|to|bis|${TOLERANCE})\\s{0,2}(${figure})\\s{0,2})?${unit}`,
    'giu',
  );
const PERCENT = amount(PLAIN, '((?:wt|at|mol|vol|gew|mass)[\\s.-]{0,3})?%');
const PPM = amount(`(?:${GROUPED}|${PLAIN})`, '()ppm(?![A-Za-z])');
const MOST_AMOUNTS = 40;

/** At least so much, or about: as good as the figure. */
const ABOUT =
  '[≥≧>~∼≈≒]|min(?:\\.|imum)?|at least|not less than|more than|over|mind(?:\\.|estens)?|approx(?:\\.|imately)?|ca\\.?|circa|about|etwa|typ\\.?|nom(?:\\.|inal)?|约|約|至少|不少于';
/** "Dy 2 %", "Dy: 2 %", "Dy (2 %)", "dysprosium content 2 %", "Dy ≥ 2 %", "Dy min. 2 %". */
const AFTER = new RegExp(`^[\\s:=(]{0,4}(?:(?:content|gehalt|含量)[\\s:=]{0,2})?(?:(?:${ABOUT})[\\s:=]{0,2})?$`, 'i');
/** "2 % Dy", "2 % of dysprosium". */
const BEFORE = /^\s{0,2}(?:(?:of|an|de)\s)?$/i;

function amountsIn(text: string): Share[] {
  const amounts: Share[] = [];
  for (const [pattern, isPpm] of [
    [PERCENT, false],
    [PPM, true],
  ] as const) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null && amounts.length < MOST_AMOUNTS; match = pattern.exec(text)) {
      const [whole, limit, first = '', between, second = first, basis = ''] = match;
      // Atoms and moles are no shares of mass.
      if (/^(?:at|mol|vol)/i.test(basis)) continue;
      const [low, high] = [first, second].map((figure) => Number(shareFigure(figure, isPpm)) * (isPpm ? 1e-4 : 1)) as [
        number,
        number,
      ];
      const isOff = between !== undefined && /^[±+]/.test(between);
      const [min, max] = isOff ? [Math.max(0, low - high), low + high] : [low, high];
      if (!(min <= max && max <= 100)) continue;
      amounts.push({
        min,
        max,
        atMost: limit !== undefined,
        at: { start: match.index, end: match.index + whole.length },
      });
    }
  }
  return amounts;
}

/**
 * Which amount belongs to which element. "Dy 1.2 % Tb 0.5 %" and "1.2 % Dy 0.5 % Tb" hold the same words side by side: in a run of
 * amounts and elements what the run begins with tells.
 */
export function sharesOf(text: string, mentions: readonly Span[]): Map<Span, Share> {
  const shares = new Map<Span, Share>();
  const marks = [
    ...mentions.map((span) => ({ span, share: null as Share | null })),
    ...amountsIn(text).map((share) => ({ span: share.at, share })),
  ].sort((a, b) => a.span.start - b.span.start);
  let isElementFirst = true;
  for (const [index, mark] of marks.entries()) {
    const before = marks[index - 1];
    const touches =
      before !== undefined && (before.share === null) !== (mark.share === null) && isBeside(text, before, mark);
    if (!touches) isElementFirst = mark.share === null;
    else if (isElementFirst && mark.share !== null) shares.set(before.span, mark.share);
    else if (!isElementFirst && before.share !== null) shares.set(mark.span, before.share);
  }
  return shares;
}

function isBeside(
  text: string,
  left: { readonly span: Span; readonly share: Share | null },
  right: { readonly span: Span },
): boolean {
  const gap = text.slice(left.span.end, right.span.start);
  return left.span.end <= right.span.start && (left.share === null ? AFTER : BEFORE).test(gap);
}
