/** Beside `name-keys.ts`, which no plain lint loads. */
export { companyIn, isNoNumber } from '../bom/placeholder.ts';
