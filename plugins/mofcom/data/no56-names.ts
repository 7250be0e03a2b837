/** What a row of No. 56 or No. 62 is called, its tariff codes as printed, and what has to be known of it. */
interface Named {
  readonly nameEn: string;
  readonly nameZh: string;
  readonly hs: readonly string[];
  readonly notes: readonly string[];
}

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

const MATERIALS: readonly (readonly [part: string, name: string, zh: string, hs?: string, cas?: string])[] = [
  ['a', 'rare-earth raw ore', '稀土矿', '25309020'],
  ['b', 'flotation reagents for rare-earth ore', '稀土浮选药剂'],
  ['c.1', 'extractant P507', '', '29319000', '14802-03-0'],
  ['c.2', 'extractant P204', '', '29199000', '298-07-7'],
  ['c.3', 'extractant naphthenic acid', '', '38249999', '1338-24-5'],
  ['c.4', 'extractant N235', '', '38249999', '68814-95-9'],
  ['c.5', 'extractant C272', '', '', '83411-71-6'],
];

const TECHNOLOGY = [
  ['1E902.a', 'technology and its carriers for rare-earth mining, smelting and separation, metal smelting, magnet making and recycling', '稀土开采、冶炼分离、金属冶炼、磁材制造、稀土二次资源回收利用相关技术及其载体'],
  ['1E902.b', 'technology to assemble, commission, maintain, repair or upgrade production lines for these', '稀土开采、冶炼分离、金属冶炼、磁材制造、稀土二次资源回收利用相关生产线装配、调试、维护、维修、升级等技术'],
] as const; // prettier-ignore
const RAN = 'Ran from 2025-10-09 until the suspension of 2025-11-07. What is in the public domain is outside it.';

const codesOf = (hs: string | undefined): readonly string[] => (hs === undefined || hs === '' ? [] : hs.split(' '));

/** By the end of the code. Apart from the entries, since no lint of a bill asks for them and each start reads those. */
const ROWS: ReadonlyMap<string, Named> = new Map<string, Named>([
  ...EQUIPMENT.map(
    ([letter, nameEn, hs]) =>
      [
        letter,
        {
          nameEn,
          nameZh: '',
          hs: codesOf(hs),
          notes: [NEVER, 'English name shortened. Letter y was not seen in the copies that were read.'],
        },
      ] as const,
  ),
  ...MATERIALS.map(
    ([part, nameEn, nameZh, hs, cas]) =>
      [
        `.${part}`,
        {
          nameEn,
          nameZh,
          hs: codesOf(hs),
          notes: [
            NEVER,
            ...(part.startsWith('c')
              ? ['The number is the order in the copies that were read, not a printed one.']
              : []),
            ...(cas === undefined ? [] : [`CAS ${cas}.`]),
          ],
        },
      ] as const,
  ),
  ...TECHNOLOGY.map(([code, nameEn, nameZh]) => [code, { nameEn, nameZh, hs: [], notes: [RAN] }] as const),
]);

/** The row of a code. */
export function namedOf(row: string): Named {
  return ROWS.get(row) ?? { nameEn: row, nameZh: '', hs: [], notes: [] };
}
