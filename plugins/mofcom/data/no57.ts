import type { ControlEntry, ControlForm } from 'lintanide/plugin';
import { ENTRY, closedList } from './heads.ts';
import { NO57_ENTRY_SOURCES } from './sources.ts';

type Confidence = ControlEntry['confidence'];
/** Part of the code, form, English and Chinese name (without the element), material ids asked about. */
type Line = readonly [part: string, form: ControlForm, en: string, zh: string, materials?: readonly string[]];

interface Head57 {
  readonly code: string;
  readonly symbol: string;
  readonly en: string;
  readonly zh: string;
  readonly alloys: readonly [part: string, lists: readonly string[]] | null;
  readonly targets: readonly [part: string, lists: readonly string[], lettered: boolean];
  readonly lines: readonly Line[];
  /** Confidence of metals, alloys and targets, and of the rest. */
  readonly confidence: readonly [Confidence, Confidence];
  readonly notes: readonly string[];
}

const NEVER = 'Never operated before the suspension of 2025-11-07; not in the licence catalogue of 2026.';
const PHOSPHORS = ['ph-*', 'phosphor*'];
const FIBRES = ['edf', 'er-doped-fibre', 'yb-doped-fibre', 'tm-doped-fibre', 'ho-doped-fibre', 'fibre:*'];

/** Announcement No. 57 of 2025: 1C909 to 1C913. Several lines are printed as reserved (【保留】) and left out here. */
const HEADS: readonly Head57[] = [
  {
    code: '1C909', symbol: 'Ho', en: 'holmium', zh: '钬', confidence: ['high', 'medium'], notes: [],
    alloys: ['a.2', ['Ho-Cu', 'Mg-Ho', 'Ho-Fe']], targets: ['a.3', ['Ho', 'Ho-Cu'], true],
    lines: [
      ['a.5', 'crystal', 'crystal material', '晶体材料'],
      ['a.6', 'other', 'magnetic-refrigeration material', '磁制冷材料', ['hocu2', 'mce-gd', 'er6ni2sn', 'magnetocaloric:*']],
      ['a.7', 'other', 'magnetostrictive material', '磁致伸缩材料', ['terfenol-d', 'magnetostrictive:*']],
    ],
  },
  {
    code: '1C910', symbol: 'Er', en: 'erbium', zh: '铒', confidence: ['high', 'medium'], notes: ['a.2.b and a.3.b are reserved.'],
    alloys: ['a.2', ['Er-Al']], targets: ['a.3', ['Er'], true],
    lines: [
      ['a.4', 'crystal', 'crystal material', '晶体材料'],
      ['a.5', 'other', 'optical-fibre material', '光纤材料', FIBRES],
      ['a.6', 'other', 'hydrogen-storage material', '储氢材料', ['y-hydrogen', 'er-tritide', 'hydrogen-storage:*']],
      ['a.7', 'ceramic', 'ceramic material', '陶瓷材料'],
    ],
  },
  {
    code: '1C911', symbol: 'Tm', en: 'thulium', zh: '铥', confidence: ['high', 'medium'], notes: ['Here a.2 is the head of targets; a.2.b is reserved.'],
    alloys: null, targets: ['a.2', ['Tm'], true],
    lines: [
      ['a.3', 'crystal', 'crystal material', '晶体材料'],
      ['a.4', 'other', 'luminescent material', '发光材料', PHOSPHORS],
    ],
  },
  {
    code: '1C912', symbol: 'Eu', en: 'europium', zh: '铕', confidence: ['high', 'medium'], notes: ['a.4.b is reserved.'],
    alloys: ['a.2', ['Mg-Eu']], targets: ['a.3', ['Eu'], true],
    lines: [
      ['a.4.a', 'other', 'luminescent material: phosphor powder', '发光材料:荧光粉', PHOSPHORS],
      ['a.5', 'crystal', 'crystal material', '晶体材料'],
      ['a.6', 'other', 'hydrogen-absorbing (getter) material', '吸氢材料', ['getter:*', 'hydrogen-storage:*']],
    ],
  },
  {
    code: '1C913', symbol: 'Yb', en: 'ytterbium', zh: '镱', confidence: ['low', 'low'],
    notes: ['Sub-numbers are inferred from the order of the headings that were read.'],
    alloys: null, targets: ['a.2', ['Yb'], false],
    lines: [
      ['a.3', 'crystal', 'crystal material', '晶体材料'],
      ['a.4', 'other', 'optical-fibre material', '光纤材料', FIBRES],
      ['a.5', 'other', 'thermal-barrier-coating material', '热障涂层材料', ['yb-sil', 'yb-mono', 'barrier:*']],
    ],
  },
]; // prettier-ignore

function entriesOf(head: Head57): readonly ControlEntry[] {
  const entry = ENTRY('mofcom-2025-57', head, NO57_ENTRY_SOURCES);
  const [first, rest] = head.confidence;
  const notes = [NEVER, ...head.notes];
  const [targetPart, targets, lettered] = head.targets;
  const alloys = head.alloys === null ? [] : closedList(entry, head, head.alloys[0], 'alloy', head.alloys[1], [], notes, first, true);
  const magnet = entry('a.4', 'magnet', 'permanent-magnet material containing holmium', '含钬的永磁材料', {
    notes: [...notes, 'Wider than the magnet heads of No. 18: not limited to NdFeB.'],
    family: { materials: [], hosts: [], element: 'stated' },
  });
  return [
    entry('a.1', 'metal', `${head.en} metal`, `金属${head.zh}`, { hs: ['28053019'], notes, confidence: first }),
    ...alloys,
    ...closedList(entry, head, targetPart, 'target', targets, [], notes, head.symbol === 'Tm' ? 'medium' : first, lettered),
    ...(head.symbol === 'Ho' ? [magnet] : []),
    ...head.lines.map(([part, form, en, zh, materials]) => ({
      ...entry(part, form, `${en} containing ${head.en}`, `含${head.zh}的${zh}`, { notes, confidence: rest }),
      ...(materials && { materials }),
      ...((materials === PHOSPHORS || materials === FIBRES) && { namesMaterials: true as const }),
    })),
    entry('b', 'oxide', `${head.en} oxide and its mixtures`, `氧化${head.zh}及其混合物`, { notes, confidence: rest }),
    entry('c', 'compound', `compounds containing ${head.en} and their mixtures`, `含${head.zh}的化合物及其混合物`, { notes, confidence: rest }),
  ];
}

export const NO57_ENTRIES: readonly ControlEntry[] = HEADS.flatMap(entriesOf);
