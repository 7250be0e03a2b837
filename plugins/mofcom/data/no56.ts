import type { ControlEntry, ControlForm } from 'lintanide/plugin';
import { NO56_SOURCES, NO62_SOURCES } from './sources.ts';

const NEVER = 'Never operated before the suspension of 2025-11-07; not in the licence catalogue of 2026.';

const EQUIPMENT: readonly (readonly [letter: string, name: string, hs?: string])[] = [
  ['a', 'centrifugal extractors'],
  ['b', 'continuous purification and precipitation equipment for leachate of ion-adsorption ore, 5000 m³ a day or more'],
  ['c', 'roasting rotary kilns, from 1.8 m × 20 m to 4.6 m × 80 m'],
  ['d', 'extraction tanks (mixer-settlers), mixing chamber 0.5 to 14.2 m³'],
  ['e', 'ion-exchange equipment'],
  ['f', 'precipitation and crystallisation reactors, 10 to 50 m³'],
  ['g', 'parts of d and f, such as stirrers and paddles', '84798999 84799090'],
  ['h', 'resistance furnaces', '85141990'],
  ['i', 'electrolysis equipment'],
  ['j', 'electrolytic cells', '85433000'],
  ['k', 'vacuum induction reduction furnaces'],
  ['l', 'vacuum carbon-tube furnaces'],
  ['m', 'Czochralski crystal-growing furnaces', '85142000'],
  ['n', 'Bridgman crystal-growing furnaces', '85141990'],
  ['o', 'vacuum induction strip-casting furnaces', '85142000'],
  ['p', 'parts of strip-casting furnaces'],
  ['q', 'hydrogen-decrepitation furnaces'],
  ['r', 'parts of hydrogen-decrepitation furnaces'],
  ['s', 'jet mills'],
  ['t', 'magnet forming presses with a field of 1.5 T or more'],
  ['u', 'hot presses'],
  ['v', 'cold isostatic presses other than those of 2B104', '84798310'],
  ['w', 'sintering furnaces'],
  ['x', 'machining and coating equipment for magnets, magnetron coaters among them', '84798999'],
  ['z', 'shaft kilns of at least 19 m × 21 m'],
];

const MATERIALS: readonly (readonly [part: string, form: ControlForm, name: string, zh: string, hs?: string, cas?: string])[] = [
  ['a', 'other', 'rare-earth raw ore', '稀土矿', '25309020'],
  ['b', 'raw-material', 'flotation reagents for rare-earth ore', '稀土浮选药剂'],
  ['c.1', 'raw-material', 'extractant P507', '', '29319000', '14802-03-0'],
  ['c.2', 'raw-material', 'extractant P204', '', '29199000', '298-07-7'],
  ['c.3', 'raw-material', 'extractant naphthenic acid', '', '38249999', '1338-24-5'],
  ['c.4', 'raw-material', 'extractant N235', '', '38249999', '68814-95-9'],
  ['c.5', 'raw-material', 'extractant C272', '', '', '83411-71-6'],
];

const common = { measure: 'mofcom-2025-56', clause: 'all', element: '', constituents: [], sources: NO56_SOURCES, confidence: 'medium' } as const;

/** Announcement No. 56 of 2025: equipment and raw materials. But for ore no BOM line is matched to them; they stand for the table. */
export const NO56_ENTRIES: readonly ControlEntry[] = [
  ...EQUIPMENT.map(([letter, nameEn, hs]): ControlEntry => ({
    ...common,
    code: `2B902.${letter}`,
    form: 'equipment',
    nameEn,
    nameZh: '',
    hs: hs?.split(' ') ?? [],
    notes: [NEVER, 'English name shortened. Letter y was not seen in the copies that were read.'],
  })),
  ...MATERIALS.map(([part, form, nameEn, nameZh, hs = '', cas]): ControlEntry => ({
    ...common,
    code: `1C914.${part}`,
    form,
    ...(form === 'other' && { materials: ['rare-earths:ore'] }),
    nameEn,
    nameZh,
    hs: hs === '' ? [] : hs.split(' '),
    notes: [NEVER, ...(part.startsWith('c') ? ['The number is the order in the copies that were read, not a printed one.'] : []), ...(cas === undefined ? [] : [`CAS ${cas}.`])],
  })),
];

/** Announcement No. 62 of 2025: technology. Nothing on a BOM line. */
export const NO62_ENTRIES: readonly ControlEntry[] = [
  ['1E902.a', 'technology and its carriers for rare-earth mining, smelting and separation, metal smelting, magnet making and recycling', '稀土开采、冶炼分离、金属冶炼、磁材制造、稀土二次资源回收利用相关技术及其载体'] as const,
  ['1E902.b', 'technology to assemble, commission, maintain, repair or upgrade production lines for these', '稀土开采、冶炼分离、金属冶炼、磁材制造、稀土二次资源回收利用相关生产线装配、调试、维护、维修、升级等技术'] as const,
].map(([code, nameEn, nameZh]): ControlEntry => ({
  ...common,
  code,
  measure: 'mofcom-2025-62',
  form: 'technology',
  nameEn,
  nameZh,
  hs: [],
  notes: ['Ran from 2025-10-09 until the suspension of 2025-11-07. What is in the public domain is outside it.'],
  sources: NO62_SOURCES,
  confidence: 'high',
})); // prettier-ignore
