import type { ControlEntry, ControlForm } from 'lintanide/plugin';
import { namedOf } from './no56-names.ts';
import { NO56_SOURCES, NO62_SOURCES } from './sources.ts';

type Of = Pick<ControlEntry, 'measure' | 'sources' | 'confidence' | 'materials' | 'namesMaterials'>;
const NO56: Of = { measure: 'mofcom-2025-56', sources: NO56_SOURCES, confidence: 'medium' };
const NO62: Of = { measure: 'mofcom-2025-62', sources: NO62_SOURCES, confidence: 'high' };

/** A row of which only the code and the form are read at a start. */
function entryOf(code: string, form: ControlForm, row: string, of: Of = NO56): ControlEntry {
  return {
    ...of,
    clause: 'all',
    element: '',
    constituents: [],
    code,
    form,
    get nameEn() { return namedOf(row).nameEn; },
    get nameZh() { return namedOf(row).nameZh; },
    get hs() { return namedOf(row).hs; },
    get notes() { return namedOf(row).notes; },
  };
} // prettier-ignore

/** Announcement No. 56 of 2025: equipment and raw materials. But for ore no BOM line is matched to them; they stand for the table. */
export const NO56_ENTRIES: readonly ControlEntry[] = [
  ...'a b c d e f g h i j k l m n o p q r s t u v w x z'.split(' ').map((letter) => entryOf(`2B902.${letter}`, 'equipment', letter)),
  entryOf('1C914.a', 'other', '.a', { ...NO56, materials: ['rare-earths:ore'], namesMaterials: true }),
  ...['b', 'c.1', 'c.2', 'c.3', 'c.4', 'c.5'].map((part) => entryOf(`1C914.${part}`, 'raw-material', `.${part}`)),
];

/** Announcement No. 62 of 2025: technology. Nothing on a BOM line. */
export const NO62_ENTRIES: readonly ControlEntry[] = ['1E902.a', '1E902.b'].map((code) => entryOf(code, 'technology', code, NO62));
