import type { Content } from '../../materials/types.ts';
import type { DeclaredElement } from './answer.ts';

/**
 * wt % down to which an element has to be looked for before "not found" is "not there". From this share on the estimates of
 * what a grade holds call an element present, and from this share on a declaration of materials has to name a substance; no entry
 * states a share below which it does not apply.
 */
const LOWEST_OF_INTEREST = 0.1;

/** wt % of the rare earth that a magnet is made of (Nd, Sm), which none of them stays below. */
const LEAST_HOST = 10;

/** Is a 0 that was measured with this limit silent on shares that matter? */
export const isCoarse = (limit: number): boolean => limit > LOWEST_OF_INTEREST;

/** Share of an element as the tool expects it in a content, in wt %; null where it expects none. */
function expected({ elements }: Content, symbol: string): { readonly typ: number; readonly max: number } | null {
  const share = elements.find((element) => element.symbol === symbol)?.massFraction ?? null;
  return share === null || share.max === 0 ? null : { typ: share.typ * 100, max: share.max * 100 };
}

const figure = (value: number): string => String(Number(value.toPrecision(2)));

/** What a 0 with too high a limit leaves open, in words; `content` is what one expects of the material, where that is known. */
export function leftByLimit(
  { symbol, limit }: DeclaredElement,
  content: Content | null,
): { readonly open: string; readonly ask: string } {
  const most = content === null ? null : expected(content, symbol);
  const isUsual = most !== null && most.max <= (limit ?? 0);
  const rest = isUsual ? `up to ${figure(most.max)} % is usual` : 'less is not excluded';
  const better = isUsual ? 'a method with a lower limit' : `a limit of ${String(LOWEST_OF_INTEREST)} wt % or lower`;
  return { open: `${symbol} not found down to ${String(limit ?? 0)} wt %, and ${rest}`, ask: `ask for ${better}` };
}

/** The same as one clause. */
export function coarseWords(declared: DeclaredElement, content: Content | null): string {
  const { open, ask } = leftByLimit(declared, content);
  return `${open}: ${ask}`;
}

/** Does it speak against the element, whoever has shown it or inferred it? */
const isSaidAbsent = (verdict: DeclaredElement['verdict']): boolean =>
  verdict === 'absent' || verdict === 'claimed' || verdict === 'unnamed';

/**
 * Does the answer say that an element is not there, in a content where one expects it? A claim does, however little it shows; a 0 with
 * too high a limit does where more than the limit is typical.
 */
export function denies({ verdict, symbol, limit }: DeclaredElement, content: Content): boolean {
  if (verdict === 'coarse') return (limit ?? 0) < (expected(content, symbol)?.typ ?? 0);
  return isSaidAbsent(verdict);
}

/** The same of the rare earth that a magnet is made of. */
export function deniesHost({ verdict, limit }: DeclaredElement): boolean {
  return isSaidAbsent(verdict) || (verdict === 'coarse' && (limit ?? 0) < LEAST_HOST);
}
