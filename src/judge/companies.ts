export { companyKey } from '../facts/companies.ts';
