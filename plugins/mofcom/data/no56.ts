import type { ControlEntry, ControlForm } from 'lintanide/plugin';
import { namedOf } from './no56-names.ts';
import { NO56_SOURCES, NO62_SOURCES } from './sources.ts';

const common = { measure: 'mofcom-2025-56', clause: 'all', element: '', constituents: [], sources: NO56_SOURCES, confidence: 'medium' } as const;

/** A row of which only the code and the form are read at a start. */
function entryOf(code: string, form: ControlForm, row: string): ControlEntry {
  return {
    ...common,
    code,
    form,
    get nameEn() { return namedOf(row).nameEn; },
    get nameZh() { return namedOf(row).nameZh; },
    get hs() { return namedOf(row).hs; },
    get notes() { return namedOf(row).notes; },
  };
} // prettier-ignore

/** Announcement No. 56 of 2025: equipment and raw materials. No BOM line is matched to them; they stand for the table. */
export const NO56_ENTRIES: readonly ControlEntry[] = [
  ...'a b c d e f g h i j k l m n o p q r s t u v w x z'.split(' ').map((letter) => entryOf(`2B902.${letter}`, 'equipment', letter)),
  ...['a', 'b', 'c.1', 'c.2', 'c.3', 'c.4', 'c.5'].map((part) => entryOf(`1C914.${part}`, 'raw-material', `.${part}`)),
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
