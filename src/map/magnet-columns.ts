import type { Assigned, ColumnInput } from './column-inputs.ts';

/** What magnets are called in a header; asked of all headers of a table. */
export const OF_MAGNETS =
  /magn[eéè][ts]|aimant|im[aá]n(?![\p{L}])|imanes|[íi]m[ãa](?![\p{L}])|calamit|магнит|磁[铁鐵石体體钢鋼]|マグネット|자석/iu;
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
