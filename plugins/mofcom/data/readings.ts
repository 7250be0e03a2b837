import type { Reading } from 'lintanide/plugin';

/** Materials whose form alone does not say which head they fall under; ids are those of the knowledge base. */
export const READINGS: readonly Reading[] = [
  {
    materials: ['smfen*', 'sm-fe-n*'],
    heads: ['alloy', 'compound'],
    applies: 'ask',
    because: '1C902.a.4 names samarium-cobalt, and no samarium-iron-nitrogen magnet: review',
  },
  {
    // A register declares shares and names no material.
    materials: ['declared-unnamed'],
    heads: ['magnet', 'alloy', 'oxide', 'compound'],
    applies: 'ask',
    because: 'what material it is was not declared: magnet, alloy, oxide or compound?',
  },
  {
    materials: ['ph-*', 'phosphor*', 'twc', 'catalyst:*'],
    heads: ['compound'],
    applies: 'generally-outside',
    because: 'phosphor or calcined catalyst powder: FAQ V of 2025-09-16 says generally (一般) outside; keep evidence',
    guidance: {
      measure: 'mofcom-2025-faq',
      clause: 'V',
      otherwise: 'phosphor or calcined catalyst powder: FAQ V, which speaks of it, is of 2025-09-16: review',
      only: {
        measures: ['mofcom-2025-18'],
        elsewhere: 'phosphor or calcined catalyst powder: FAQ V calls it generally (一般) outside No. 18, and speaks of no other measure: review',
      },
    },
  },
  {
    // "Terbium", and no word of what it is.
    materials: ['unstated:*'],
    heads: ['metal', 'alloy', 'oxide', 'compound'],
    applies: 'ask',
    because: 'the element is named and no form: metal, alloy, oxide or compound?',
  },
  {
    materials: ['ceramic:*'],
    heads: ['oxide', 'ceramic'],
    applies: 'ask',
    because: 'ceramic that holds the element: review',
  },
  {
    // What it is for is said, and not what it is made of.
    materials: ['magnetostrictive:*', 'hydrogen-storage:*', 'getter:*', 'magnetocaloric:*', 'fibre:*', 'barrier:*'],
    heads: ['alloy', 'oxide', 'compound'],
    applies: 'ask',
    because: 'a kind of material by its use, and not what it is made of: review',
  },
  {
    // The dopant is in the glass, which is neither crystal nor ceramic; that a fibre is a kind of its own, No. 57 says for two elements.
    materials: ['edf', 'er-doped-fibre', 'yb-doped-fibre', 'tm-doped-fibre', 'ho-doped-fibre', 'er-glass', 'tb-glass', 'glass:*'],
    heads: ['compound'],
    applies: 'ask',
    because: 'doped into glass: review',
  },
  {
    // Not on the list of alloys, and not yet the magnet that a.4 names.
    materials: ['ndfeb-flake'],
    heads: ['magnet'],
    applies: 'ask',
    because: 'alloy flakes for magnets: no listed alloy, and neither magnet nor powder: review',
  },
  {
    // Swarf, sludge and rejects that go to recycling.
    materials: ['scrap:ndfeb*'],
    heads: ['magnet'],
    applies: 'ask',
    because: 'scrap of magnets: the list names magnets and powder, and no scrap: review',
  },
  {
    materials: ['scrap:sm*'],
    heads: ['magnet', 'alloy'],
    applies: 'ask',
    because: 'scrap of magnets: the list names magnets, powder and alloys in any shape, and no scrap: review',
  },
  {
    // Ceramics that are a compound by their formula, not an oxide mixed into another.
    materials: [
      'yig', 'mw-garnet', 'yag', 'layag', 'yam', 'luag', 'gos', 'gagg', 'ggg', 'tgg', 'lso', 'lyso', 'lgso', 'gso', 'yvo4', 'ylf', 'yap', 'nayf4',
      'dyti', 'dy2tio5', 'gd2tio5', 'gdti', 'smzr', 'yb-sil', 'yb-mono', 'y-disil', 'ssc', 'bzy', 'mw-dielectric', 'ba-sm-ti',
      'yba', 'gdbco', 'eubco', 'smbco', 'dybco', 'rebco-tape', 'yof', 't-ybco',
      'nd-yag', 'ce-yag', 'er-yag', 'yb-yag', 'ho-yag', 'tm-yag', 'cth-yag', 'yb-luag', 'sggg', 'tag', 'tsag', 'gsgg', 'gsag', 'ysgg', 'er-ysgg', 'gyagg', 'luap', 'luyap', 'gap', 'gfo', 'yfeo3', 'dyfeo3', 'erfeo3',
      'tmfeo3', 'hofeo3', 'smfeo3', 'tbfeo3', 'ymno3', 'er-ylf', 'liluf4', 'bay2f8', 'kgw', 'yb-kgw', 'kyw', 'klu-w', 'calgo', 'calyo', 'sam', 'ycob',
      'gdcob', 'yab', 'gdvo4', 'luvo4', 'yso', 'lfs', 'lps', 'gps', 'clyc', 'dysco3', 'gdsco3', 'tbsco3', 'smsco3', 'ndsco3', 'prsco3', 'lasco3', 'tbalo3',
      'gdig', 'tbig', 'biig', 'dgag', 'dyag', 'ybgg',
    ],
    heads: ['compound', 'ceramic'],
    applies: 'ask',
    because: 'ceramic or crystal whose formula holds the element: review',
  },
  {
    // Borides, silicides and the like are compounds as a target too, of which the form says nothing.
    materials: [
      'f-*', 'cl-*', 'compound:*', 'dyh', 'tbh', 'yh', 'eub6', 'yb6', 'gdb6', 'smb6', 'sms', 'sm2s3', 'smi2', 'scn', 'gdn', 'ern', 'ersi2', 'ysi2', 'dysi2',
      'eus', 'y2o2s', 'ypo4', 'dyi3', 'sci3', 'hoi3', 'tmi3',
    ],
    heads: ['compound'],
    applies: 'applies',
    because: '',
  },
  {
    materials: ['ox-*', 't-ox-*', 'tb2o3', 'y2o3-part', 'oxide:*', 't-cosmetic', 't-gdc', 'w-electrode-y'],
    heads: ['oxide', 'ceramic'],
    applies: 'ask',
    because: 'the oxide, sintered, coated or mixed in: review',
  },
]; // prettier-ignore
