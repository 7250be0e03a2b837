import { defineFormat } from 'lintanide/plugin';
import { readNetlist } from './netlist-read.ts';

/**
 * The netlist of a schematic, also what KiCad hands to BOM scripts: one element per component, with the fields of the symbol
 * twice, as `field` and as `property`. A component is one piece.
 */
export const netlistFormat = defineFormat({
  name: 'kicad-netlist',
  title: 'KiCad netlist (XML)',
  roots: [{ local: 'export' }],
  read: (out) => readNetlist(out),
});
