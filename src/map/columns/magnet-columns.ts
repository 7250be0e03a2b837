import { OF_MAGNETS, type Assigned, type ColumnInput } from './column-inputs.ts';

/** With them or without: the piece is weighed, and no magnet. */
const OF_WHOLE =
  /(?<!\p{L})(?:incl|inkl|with|without|w\/o|mit|ohne|avec|sans|con|senza|sin|com|sem|z|bez|с|без)(?!\p{L})|[含带帶]/iu;

/**
 * "Magnet weight (g)", "Masse aimants", 磁钢重量: what the magnets of a part weigh, and not what the part does. The mass of a line in all
 * would be that of no piece, and says nothing here.
 */
export function markMagnetMass(inputs: readonly ColumnInput[], assigned: Assigned[]): void {
  for (let at = assigned.length - 1; at >= 0; at--) {
    const each = assigned[at] as Assigned;
    if ((each.field !== 'massUnit' && each.field !== 'massTotal') || each.kind === 'user' || each.kind === 'dialect')
      continue;
    const header = inputs.find(({ column }) => column === each.column)?.header ?? '';
    if (!OF_MAGNETS.test(header) || OF_WHOLE.test(header)) continue;
    if (each.field === 'massTotal') assigned.splice(at, 1);
    else assigned[at] = { ...each, field: 'magnetMass' };
  }
}
