/** Ligands that are written by their initials, as precursors and catalysts are sold: Tb(TMHD)3, Sc(OTf)3, Y(acac)3. */
const LIGANDS: Readonly<Record<string, string>> = {
  tmhd: 'C11H19O2',
  thd: 'C11H19O2',
  dpm: 'C11H19O2',
  acac: 'C5H7O2',
  oac: 'C2H3O2',
  otf: 'CF3SO3',
  hfa: 'C5HF6O2',
  hfac: 'C5HF6O2',
  fod: 'C10H10F3O2',
  oipr: 'C3H7O',
  cp: 'C5H5',
  iprcp: 'C8H11',
  mecp: 'C6H7',
  etcp: 'C7H9',
  tta: 'C8H4F3O2S',
  dbm: 'C15H11O2',
  btfa: 'C10H6F3O2',
  nta: 'C14H8F3O2',
  hfc: 'C14H14F7O2',
  tfc: 'C12H14F3O2',
  phen: 'C12H8N2',
  bpy: 'C10H8N2',
  bipy: 'C10H8N2',
  tppo: 'C18H15OP',
};
const LIGAND = new RegExp(`\\((${Object.keys(LIGANDS).join('|')})\\)`, 'gi');
/** A second ligand without brackets, and water: `Eu(TTA)3phen`, `Tb(acac)3·xH2O`. */
const SECOND = /(?<=\)3)-?(?:phen|bpy|bipy)$/i;
const WATER = /·\d?(?:\.5)?[xn]?H2O$/;

/** A formula with its ligands spelled out. */
export const withLigands = (text: string): string =>
  text
    .replace(WATER, 'H2O')
    .replace(SECOND, (ligand) => `(${ligand.replace('-', '')})`)
    .replace(LIGAND, (_, ligand: string) => `(${LIGANDS[ligand.toLowerCase()] ?? ''})`);
