import type { ControlEntry, MagnetFamilyMatch } from 'lintanide/plugin';
import { ENTRY, closedList, type ElementHead } from './heads.ts';
import { NO18_ENTRY_SOURCES } from './sources.ts';

const TARGET_HS = ['3824999922', '8486909110'];
const OXIDE_HS = ['2846901993', '3824999922'];
const COMPOUND_HS = ['2846902810', '2846902910', '2846903910', '2846904820', '2846904910', '2846909920', '3824999922'];

/** Announcement No. 18 of 2025: seven heads, 1C902 to 1C908. The lists of alloys are closed; that those of targets are is an inference. */
const NO18_HEADS: readonly ElementHead[] = [
  {
    code: '1C902', symbol: 'Sm', en: 'samarium', zh: '钐', metalHs: ['2805301910'], oxideHs: ['2846901940', ...OXIDE_HS], compoundHs: COMPOUND_HS,
    alloys: ['Sm-Co', 'Sm-Fe', 'Sm-Ni', 'Sm-Al', 'Sm-Mg'], targets: ['Sm', 'Sm-Co', 'Sm-Fe'],
  },
  {
    code: '1C903', symbol: 'Gd', en: 'gadolinium', zh: '钆', metalHs: ['2805301910'], oxideHs: ['2846901930', ...OXIDE_HS], compoundHs: COMPOUND_HS,
    alloys: ['Gd-Mg', 'Gd-Al'], targets: ['Gd', 'Gd-Fe', 'Gd-Co'],
  },
  {
    code: '1C904', symbol: 'Tb', en: 'terbium', zh: '铽', metalHs: ['2805301300'], oxideHs: ['2846901600', ...OXIDE_HS],
    compoundHs: ['2846902100', '2846902810', '2846903100', '2846903910', '2846904200', '2846904820', '2846909300', '2846909920', '3824999922'],
    alloys: ['Tb-Co', 'Tb-Co-Fe'], targets: ['Tb', 'Tb-Co'],
  },
  {
    code: '1C905', symbol: 'Dy', en: 'dysprosium', zh: '镝', metalHs: ['2805301200'], oxideHs: ['2846901500', ...OXIDE_HS],
    compoundHs: ['2846902200', '2846902810', '2846903200', '2846903910', '2846904300', '2846904820', '2846909400', '2846909920', '3824999922'],
    alloys: ['Dy-Fe', 'Tb-Dy-Fe'], targets: ['Dy', 'Tb-Dy-Fe'],
  },
  {
    code: '1C906', symbol: 'Lu', en: 'lutetium', zh: '镥', metalHs: ['2805301910'], oxideHs: ['2846901800', ...OXIDE_HS], compoundHs: COMPOUND_HS,
    alloys: ['Yb-Lu'], targets: ['Lu'],
  },
  {
    code: '1C907', symbol: 'Sc', en: 'scandium', zh: '钪', metalHs: ['2805301800'], oxideHs: ['2846901980', ...OXIDE_HS], compoundHs: COMPOUND_HS,
    alloys: ['Sc-Al', 'Sc-Mg', 'Sc-Cu'], targets: ['Sc'],
  },
  {
    code: '1C908', symbol: 'Y', en: 'yttrium', zh: '钇', metalHs: ['2805301700'], oxideHs: ['2846901100', ...OXIDE_HS],
    compoundHs: ['2846902600', '2846902810', '2846903600', '2846903910', '2846904600', '2846904820', '2846909690', '2846909920', '3824999922'],
    alloys: ['Y-Al', 'Y-Mg', 'Y-Ni', 'Y-Cu', 'Y-Fe'], targets: ['Y', 'Y-Al', 'Y-Zr'],
  },
]; // prettier-ignore

/** Magnets of the neodymium-iron-boron family; the element must be in them, and neither grade nor silence excludes it. */
export const NDFEB: MagnetFamilyMatch = {
  materials: ['ndfeb', 'prfeb', 'cefeb', 'refeb'],
  hosts: ['Nd', 'Pr'],
  element: 'open',
  byAnalogy: { materials: ['prfeb', 'cefeb', 'refeb'], because: 'the entry names neodymium-iron-boron: that it takes this magnet too is our inference' },
};
export const SMCO: MagnetFamilyMatch = { materials: ['smco', 'sm2co', 'sm1co'], hosts: ['Sm'], element: 'given' };

const MAGNET_NOTES = [
  'Permanent-magnet material: magnets or magnetic powder (磁体或磁粉).',
  'No content limit is stated, and no HS code is printed; 8505.11 is where such magnets are usually declared, and it proves nothing by itself.',
];

const NDFEB_NOTES = [
  ...MAGNET_NOTES,
  'The text names neodymium-iron-boron; that it takes Pr-Fe-B and Ce-Fe-B too is our inference, and marked so in findings.',
];

const COMPOUND_NOTES = [
  'Compounds and mixtures in any shape, powder among them.',
  'The 2026 licence catalogue adds 2846904810 and 2846909910 (one parse of the catalogue, grade medium).',
  'FAQ V of 2025-09-16: calcined catalyst powder and phosphor are generally outside.',
];

function entriesOf(head: ElementHead): readonly ControlEntry[] {
  const entry = ENTRY('mofcom-2025-18', head, NO18_ENTRY_SOURCES);
  const metal = entry('a.1', 'metal', `${head.en} metal`, `金属${head.zh}`, {
    hs: head.metalHs,
    notes: ['Any shape; no purity is stated.', ...(head.symbol === 'Sc' || head.symbol === 'Y' ? ['HS code from the 2026 licence catalogue.'] : [])],
  });
  const alloys = closedList(entry, head, 'a.2', 'alloy', head.alloys, [], [
    'Ingot, block, bar, wire, sheet, rod, plate, tube, granule, powder and the like; no content limit is stated.',
  ], 'high', head.alloys.length > 1, true);
  const targets = closedList(entry, head, 'a.3', 'target', head.targets, TARGET_HS, [
    'Sheet, tube and the like. Oxide targets are not named here: that they fall under head b is an inference.',
  ]);
  const magnets: Partial<Record<string, ControlEntry>> = {
    Sm: entry('a.4', 'magnet', 'samarium-cobalt permanent-magnet material', '钐钴永磁材料', { constituents: ['Sm', 'Co'], notes: MAGNET_NOTES, family: SMCO }),
    Tb: entry('a.4', 'magnet', 'neodymium-iron-boron permanent-magnet material containing terbium', '含铽的钕铁硼永磁材料', { constituents: ['Tb', 'Nd', 'Fe', 'B'], notes: NDFEB_NOTES, family: NDFEB }),
    Dy: entry('a.4', 'magnet', 'neodymium-iron-boron permanent-magnet material containing dysprosium', '含镝的钕铁硼永磁材料', { constituents: ['Dy', 'Nd', 'Fe', 'B'], notes: NDFEB_NOTES, family: NDFEB }),
  }; // prettier-ignore
  const magnet = magnets[head.symbol];
  return [
    metal,
    ...alloys,
    ...targets,
    ...(magnet === undefined ? [] : [magnet]),
    entry('b', 'oxide', `${head.en} oxide and its mixtures`, `氧化${head.zh}及其混合物`, { hs: head.oxideHs, notes: ['Any shape, powder among them.'] }),
    entry('c', 'compound', `compounds containing ${head.en} and their mixtures`, `含${head.zh}的化合物及其混合物`, { hs: head.compoundHs, notes: COMPOUND_NOTES }),
  ];
}

export const NO18_ENTRIES: readonly ControlEntry[] = NO18_HEADS.flatMap(entriesOf);
