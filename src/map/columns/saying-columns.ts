import { type Assigned, type ColumnInput, DESCRIPTIVE, rolesOf } from './column-inputs.ts';
import { isCarrier, isMakerAndModel } from '../headers/header-names.ts';
import type { Profile } from './profile.ts';

/** Words in most cells, and no code among them. */
const isWorded = ({ letters, prose, meanLength, url }: Profile): boolean =>
  letters >= 0.8 && prose >= 0.6 && meanLength >= 10 && url < 0.3;

/**
 * Columns that say what a thing is beside the one that names it: "Motor" above "NEMA 17", "Manufacturer / Model" above "Hebi X5-9
 * actuator", "Model" above "Seagate IronWolf 4TB HDD".
 */
export function addSaying(inputs: readonly ColumnInput[], assigned: Assigned[]): void {
  const roles = rolesOf(assigned);
  for (const { column, header, profile } of inputs) {
    const own = roles.get(column) ?? [];
    if (own.some(({ field, kind }) => DESCRIPTIVE.has(field) || kind === 'user' || kind === 'dialect')) continue;
    const isNamed = own.length === 0 && isCarrier(header) && profile.letters >= 0.5 && profile.numeric < 0.3;
    const saysModel = own.some(({ field }) => field === 'mpn' || (field === 'manufacturer' && isMakerAndModel(header)));
    if (isNamed || (saysModel && isWorded(profile)))
      assigned.push({ field: 'description', column, score: 0.4, kind: 'content' });
  }
}
