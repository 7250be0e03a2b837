/** Words of the question to a supplier in English: `ask` and `questions` alone write it. */
export const LETTER_FRAME = {
  'letter.part': 'Part',
  'letter.answerBy': 'Please answer each item in writing by {due}; where you do not know, say so.',
  'letter.passOn': 'If you buy the magnet, please pass this page on to its maker.',
  'letter.formula': 'Formula, grade and CAS number',
  'letter.maker': 'Magnet maker and grade',
  'letter.shares': '{elements} in wt%, each with method, detection limit and report number',
  'letter.originMaterial': 'Origin of {elements} by stage (mine, separation, metal, alloy)',
  'letter.originMagnet': 'Origin of {elements} by stage (mine, separation, metal, alloy, magnet)',
  'letter.technology': 'Chinese technology used (yes/no/unknown)',
  'letter.form': 'Form as shipped (loose, inside a component, spare magnets, spare component)',
  'letter.code':
    'Control code declared on export, or the written reason for declaring none; export licence: number, type and expiry',
  'letter.licence': 'Export licence: number, type and expiry',
  'letter.lots': 'Lots for which this holds, and until when',
  'letter.signer': 'Signer and date',
} as const;
