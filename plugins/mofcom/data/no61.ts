import type { ControlEntry, ControlForm } from 'lintanide/plugin';
import { listName } from './heads.ts';
import { NDFEB, SMCO } from './no18.ts';
import { NO61_ENTRY_SOURCES as sources, SOURCE } from './sources.ts';

const ALL = ['1(1)', '1(2)', '1(3)'];
/** An input is what the value test counts; it is never itself tested by it. */
const INPUT = ['1(2)', '1(3)'];
const PART1 = 'Annex 1, Part 1: an input whose value share is tested in a Part 2 item. The official annex carries no number that was read; the code is ours.';
const PART2 = 'Annex 1, Part 2: the overseas-made item that is tested. The official annex was not read: the list is taken from press that names examples, and the code is ours.';

function part1(code: string, form: ControlForm, constituents: readonly string[], element: string, nameEn: string, nameZh: string, note?: string): ControlEntry {
  return {
    code: `61-A1-P1-${code}`, measure: 'mofcom-2025-61', clause: '1(2)', clauses: INPUT, form, element, constituents: [...constituents].sort(),
    nameEn, nameZh, hs: [], notes: [PART1, ...(note === undefined ? [] : [note])], sources, confidence: 'medium',
  };
} // prettier-ignore

function part2(code: string, form: ControlForm, element: string, nameEn: string, nameZh: string, rest: Partial<ControlEntry>): ControlEntry {
  return {
    code: `61-A1-P2-${code}`, measure: 'mofcom-2025-61', clause: '1(1)', clauses: ALL, form, element, constituents: [],
    nameEn, nameZh, hs: [], notes: [PART2, ...(rest.notes ?? [])], sources: rest.sources ?? sources, confidence: rest.confidence ?? 'medium',
    ...(rest.family && { family: rest.family }), ...(rest.openList === true && { openList: true }),
  };
} // prettier-ignore

const METALS = [
  ['Sm', 'samarium', '钐'],
  ['Dy', 'dysprosium', '镝'],
  ['Gd', 'gadolinium', '钆'],
  ['Tb', 'terbium', '铽'],
  ['Lu', 'lutetium', '镥'],
  ['Sc', 'scandium', '钪'],
  ['Y', 'yttrium', '钇'],
] as const;

const ALLOYS: readonly (readonly [list: string, element: string, note?: string])[] = [
  ['Sm-Co', 'Sm'],
  ['Tb-Fe', 'Tb', 'Tb-Fe (铽铁) is on no list of No. 18, which has Tb-Co and Tb-Co-Fe.'],
  ['Dy-Fe', 'Dy'],
  ['Tb-Dy-Fe', 'Dy'],
];

const NOT_READ = 'The list of targets beyond Sm and Gd was not read; that it follows No. 18 is a presumption.';

/** Announcement No. 61 of 2025, Annex 1. Everything here is asked about; nothing here is a verdict. */
export const NO61_ENTRIES: readonly ControlEntry[] = [
  ...METALS.map(([symbol, en, zh]) => part1(symbol, 'metal', [symbol], symbol, `${en} metal`, `金属${zh}`)),
  ...ALLOYS.map(([list, element, note]) => {
    const [en, zh] = listName(list, 'alloy');
    return part1(list.replaceAll('-', ''), 'alloy', list.split('-'), element, en, zh, note);
  }),
  part1('Dy2O3', 'oxide', [], 'Dy', 'dysprosium oxide', '氧化镝'),
  part1('Tb2O3', 'oxide', [], 'Tb', 'terbium oxide', '氧化铽'),
  part2('SmCo', 'magnet', 'Sm', 'samarium-cobalt permanent-magnet material', '钐钴永磁材料', { family: SMCO }),
  part2('TbNdFeB', 'magnet', 'Tb', 'neodymium-iron-boron permanent-magnet material containing terbium', '含铽的钕铁硼永磁材料', { family: NDFEB, confidence: 'low' }),
  part2('DyNdFeB', 'magnet', 'Dy', 'neodymium-iron-boron permanent-magnet material containing dysprosium', '含镝的钕铁硼永磁材料', { family: NDFEB, confidence: 'low' }),
  ...METALS.map(([symbol, en, zh]) => {
    const named = symbol === 'Sm' || symbol === 'Gd';
    const notes = named ? ['Only the target of the pure metal is named in what was read; whether its alloys are listed is open.'] : [NOT_READ];
    return part2(`${symbol}Target`, 'target', symbol, `${en} target`, `${zh}靶`, { openList: true, notes, confidence: named ? 'medium' : 'low' });
  }),
  part2('ASSEMBLIES', 'assembly', '', 'UNRESOLVED: parts, components and assemblies that hold a Part 2 magnet or target', '', {
    confidence: 'unresolved',
    sources: [...sources, SOURCE.no61Pillsbury, SOURCE.no61Value],
    notes: [
      'One law firm’s summary (Pillsbury) reads parts, components and assemblies into Part 2; another (Crowell) and the Korean and Taiwanese press name magnet materials and targets only. A question, never a finding of law.',
    ],
  }),
]; // prettier-ignore
