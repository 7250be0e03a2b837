/** "SmCo": of 1:5 or of 2:17, which hold different shares of samarium. */
export const SMCO = 'smco';
export const ONE_FIVE = 'smco5';
export const TWO_SEVENTEEN = 'sm2co17';

export function isSmCo(family: string): boolean {
  return family === SMCO || family === ONE_FIVE || family === TWO_SEVENTEEN || family === 'smco-ltc';
}
