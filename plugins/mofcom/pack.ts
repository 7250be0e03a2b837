import type { Pack } from 'lintanide/plugin';
import { ANNOUNCEMENTS, SOURCES_UNTIL } from './data/measures.ts';
import { NO18_ENTRIES } from './data/no18.ts';
import { NO56_ENTRIES, NO62_ENTRIES } from './data/no56.ts';
import { NO57_ENTRIES } from './data/no57.ts';
import { NO61_ENTRIES } from './data/no61.ts';
import { NUMBER_READINGS } from './data/number-readings.ts';
import { PARTIES } from './data/parties.ts';
import { READINGS } from './data/readings.ts';
import { SURROUNDINGS } from './data/surroundings.ts';

/** China's export controls on rare earths, as far as sources read to `sourcesUntil` show them. */
export const pack: Pack = {
  id: 'mofcom',
  reviewed: '2026-11-24',
  sourcesUntil: SOURCES_UNTIL,
  measures: [...ANNOUNCEMENTS, ...SURROUNDINGS],
  entries: [...NO18_ENTRIES, ...NO56_ENTRIES, ...NO57_ENTRIES, ...NO61_ENTRIES, ...NO62_ENTRIES],
  territory: {
    code: 'CN',
    name: 'China',
    names: ['CHN', 'CHINA', 'PRC', 'P.R. CHINA', 'MAINLAND CHINA', '中国', '中國'],
    apart: [
      { code: 'HK', name: 'Hong Kong', names: ['HKG', 'HONG KONG', '香港'] },
      { code: 'MO', name: 'Macau', names: ['MAC', 'MACAU', 'MACAO', '澳门', '澳門'] },
    ],
  },
  readings: [...READINGS, ...NUMBER_READINGS],
  parties: PARTIES,
  presumable: ['Dy', 'Tb'],
};
