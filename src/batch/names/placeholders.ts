/** Beside `name-keys.ts`, which no plain lint loads. */
export { firmIn } from '../../bom/odd-firm.ts';
export { companyIn, isNoNumber } from '../../bom/placeholder.ts';
