/** "SmCo": of 1:5 or of 2:17, which hold different shares of samarium. */
export const SMCO = 'smco';
/** "SmCo5", 1:5. */
export const ONE_FIVE = 'smco5';
/** "Sm2Co17", 2:17. */
export const TWO_SEVENTEEN = 'sm2co17';

/** Whether the id of a family is of samarium-cobalt: 1:5, 2:17, either, or temperature-compensated. */
export function isSmCo(family: string): boolean {
  return family === SMCO || family === ONE_FIVE || family === TWO_SEVENTEEN || family === 'smco-ltc';
}
