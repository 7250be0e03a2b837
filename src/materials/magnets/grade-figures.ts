/** Kilogauss and kilooersted, or tesla and kA/m: 35 Ah of a battery have volts, and 33 µH amperes. */
const LEAST =
  /(?<![\d.,])(?:(?:9|1[0-5])[.,]\d{1,2}[ |-]{1,3}(?:≥|>=?) ?(?:1[7-9]|[2-4]\d)(?![\d.,a-z%])|(?:(?:9|1[0-5])[.,]\d|(?:1[.,][0-5]|0[.,]9)\d?)\d?[ |-]{1,3}(?:≥|>=?) ?(?:1[3-9]|2\d|3[0-3])\d\d(?![\d.,a-z%]))/;

/** "35AH 12.1 ≥2786": a remanence, and the least of a coercivity. */
export const statesCoercivity = (figures: string): boolean => LEAST.test(figures);

const SEGMENT = /(?<!\p{L})segm?\.? ?r ?\d{1,3}[ x×*\/-]{1,3}r ?\d/u;

/** "38UH seg R20 r16" */
export const isSegmentByRadii = (folded: string): boolean => SEGMENT.test(folded);
