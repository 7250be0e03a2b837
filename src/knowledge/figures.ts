/** One mark throughout, before three digits each: `25,000`, `25.000`, `25 000`, `1'250'000`. */
const GROUPED = /^[1-9]\d{0,2}([.,'’ \u00a0\u2009\u202f])\d{3}(?:\1\d{3})*$/u;

/**
 * Figures of a share as a number is spelled. In parts per million a mark before three digits groups them; in per cent it is the decimal
 * one, since no share has four figures before it.
 */
export function shareFigure(text: string, isPpm: boolean): string {
  return isPpm && GROUPED.test(text) ? text.replace(/\D/gu, '') : text.replace(',', '.');
}
