import type { Clause, IsoDate, Measure, Window } from 'lintanide/plugin';
import { notesOf } from './notes.ts';
import { NO18_SOURCES, NO56_SOURCES, NO57_SOURCES, NO61_SOURCES, NO62_SOURCES, NO70_SOURCES, NO72_SOURCES, SOURCE } from './sources.ts';
import { NO70_WINDOWS, NO72_WINDOWS, inForceFrom, neverOperated, ranUntilSuspended } from './windows.ts';

/** The newest day of which any source of this pack speaks. */
export const SOURCES_UNTIL: IsoDate = '2026-10-10';

const FAQ_EMBEDDED = 'inside a component: the FAQs of 2025 say "generally" (一般) outside No. 18; keep evidence';
/**
 * What the answer on components rests on. FAQ IV names motors, headphones and loudspeakers; its day was not read, so it is known
 * from the day of FAQ V only.
 */
const FAQS = {
  measure: 'mofcom-2025-faq',
  clause: 'V',
  otherwise: 'inside a component: the FAQs that speak of components are known from 2025-09-16 on, and nothing that was read settles it for days before', // prettier-ignore
};
/** Words for goods that are not inside a component when they move. */
const LOOSE = ['loose', 'spare', 'separate', 'unmounted', '散装', '备件', 'lose', 'ersatzteil'];

/** What the two answers name, by the classes of components that the knowledge base has for it. */
const EXAMPLES: NonNullable<NonNullable<Clause['embedded']>['examples']> = [
  { words: 'FAQ IV names motors', classes: ['motor', 'motor-pmsm-servo', 'motor-bldc', 'motor-drone', 'motor-gimbal', 'motor-dc*', 'motor-stepper*', 'motor-linear', 'motor-ev-traction', 'motor-ebike', 'motor-compressor-ac', 'motor-eps', 'motor-auto-aux', 'motor-hoverboard', 'motor-spindle', 'motor-pancake', 'motor-ac', 'motor-ie5-pm', 'motor-synrm', 'motor-single-phase-sync', 'erm', 'gear-motor', 'wheel-motor', 'trolling-motor', 'starter-motor'] },
  { words: 'FAQ IV names loudspeakers', classes: ['loudspeaker', 'tweeter-slim', 'micro-speaker', 'speaker-system'] },
  { words: 'FAQ IV names headphones', classes: ['headphone', 'headset'] },
  { words: 'FAQ V names rotor and stator assemblies', classes: ['rotor', 'rotor-pm', 'stator', 'armature'] },
  { words: 'FAQ V names magnets joined to a fan or an encoder', classes: ['fan', 'fan-dc', 'fan-ec', 'encoder', 'encoder-magnet', 'encoder-magnetic'] },
  { words: 'FAQ V names magnets on core or steel plate, joined to shaft, bearing, sleeve, fan, gear, balance plate or encoder, or moulded with chip, board, bracket or pins; what this part is has to be looked at', classes: ['part-with-magnets'] },
  { words: 'FAQ V names sensors in which chip, board, bracket or pins are moulded with magnets', classes: ['abs-sensor'] },
  { words: 'FAQ V names toys, phone cases, tablet stands, tag detachers and fixtures that hold by magnets; what this part is has to be looked at', classes: ['held-by-magnets', 'fridge-magnet', 'holding-magnet', 'magnetic-catch', 'magnetic-base', 'magnetic-tool', 'magnetic-button'] },
  { words: 'FAQ V names phone cases and tablet stands that hold by magnets', classes: ['magnetic-phone-case'] },
  { words: 'FAQ V names magnetic toys', classes: ['magnetic-toy'] },
]; // prettier-ignore

function exportClause(text: string, windows: readonly Window[], embedded: Clause['embedded']): Clause {
  return { id: 'all', title: 'export from China', movement: 'inbound', text, windows, applicant: 'supplier', reach: 'leaves', ...(embedded && { embedded }) };
}

/** A measure of 2025-10-09 under which goods leave China, due on 2025-11-08. */
function october(number: number, title: string, titleZh: string, sources: readonly string[]): Measure {
  const text = 'Export of the listed items from China needs a licence. Suspended on the day before it was due.';
  const because = 'inside a component: the FAQs of 2025 speak of No. 18 only';
  const embedded = number === 57 ? ({ applies: 'ask', because, unless: LOOSE } as const) : undefined;
  const id = `mofcom-2025-${number}`;
  return {
    id, title: `MOFCOM and GACC Announcement No. ${number} of 2025: ${title}`, titleZh, shortTitle: `No. ${number} of 2025`, word: `No. ${number}`,
    ...(number === 56 && { remark: { codes: '', text: 'Not looked for: the equipment (2B902), flotation reagents and extractants (1C914.b, c) of No. 56 of 2025.' } }),
    issued: '2025-10-09', clauses: [exportClause(text, neverOperated('2025-11-08', sources), embedded)], lastSeen: SOURCES_UNTIL, sources,
    get notes() { return notesOf(id); },
  };
} // prettier-ignore

const NO18: Measure = {
  id: 'mofcom-2025-18',
  title: 'MOFCOM and GACC Announcement No. 18 of 2025: export control of medium and heavy rare-earth items (Sm, Gd, Tb, Dy, Lu, Sc, Y)',
  titleZh: '商务部 海关总署公告2025年第18号 公布对部分中重稀土相关物项实施出口管制的决定',
  shortTitle: 'No. 18 of 2025',
  word: 'No. 18',
  issued: '2025-04-04',
  clauses: [
    exportClause(
      'Export of a listed item from China to any destination needs a dual-use licence, for which the exporter applies. No percentage is stated anywhere. The code of the entry stands in the remarks of the customs declaration; the text decides, not the HS code.',
      inForceFrom('2025-04-04', 'in force on publication; not named by No. 70; carried by the licence catalogue of 2026', [...NO18_SOURCES, SOURCE.no70Cnyes], 'high'),
      { applies: 'generally-outside', because: FAQ_EMBEDDED, guidance: FAQS, unless: LOOSE, examples: EXAMPLES },
    ),
  ],
  lastSeen: SOURCES_UNTIL,
  sources: NO18_SOURCES,
  get notes() { return notesOf(this.id); },
}; // prettier-ignore

const limb = (id: string, title: string, text: string, facts: string, windows: readonly Window[], turnsOn: NonNullable<Clause['limb']>): Clause => ({
  id, title, text, facts, windows, limb: turnsOn, movement: 'outbound', applicant: 'we', reach: 'between-others',
}); // prettier-ignore
const term = (id: string, title: string, text: string, applicant: Clause['applicant'] = 'none'): Clause => ({
  id, title, text, applicant, movement: 'outbound', windows: ranUntilSuspended(NO61_SOURCES), reach: 'between-others',
}); // prettier-ignore

const NO61: Measure = {
  id: 'mofcom-2025-61',
  title: 'MOFCOM Announcement No. 61 of 2025: export control of rare-earth items outside China',
  titleZh: '商务部公告2025年第61号 公布对境外相关稀土物项实施出口管制的决定',
  shortTitle: 'No. 61 of 2025',
  word: 'No. 61',
  remark: { codes: '61-', text: 'Codes that begin with 61- are ours, not official: what was read of Annex 1 of No. 61 of 2025 has no numbers. "By inference" marks what we infer and did not read there.' },
  issued: '2025-10-09',
  clauses: [
    limb('1(1)', 'value', 'A Part 2 item made outside China holds Part 1 items of Chinese origin worth 0.1 % or more of the value of the Part 2 item. Value, not mass; of the magnet or target, not of what it is built into.', 'value share of Part 1 inputs of Chinese origin', neverOperated('2025-12-01', NO61_SOURCES), { kind: 'value', threshold: '0.001' }),
    limb('1(2)', 'technology', 'An Annex 1 item made outside China with Chinese technology of mining, smelting and separation, metal smelting, magnet making or recycling. No percentage.', 'Chinese technology used or not', neverOperated('2025-12-01', NO61_SOURCES), { kind: 'technology' }),
    limb('1(3)', 'origin', 'An Annex 1 item of Chinese origin, exported again from outside China. The value test plays no part.', 'origin of the item', ranUntilSuspended(NO61_SOURCES), { kind: 'origin' }),
    term('2', 'parties refused in principle', 'Foreign military users; importers and end users on the control list or the watch list, with subsidiaries and branches held at 50 % or more. The text names no percentage for military users.'),
    term('3', 'end uses refused', 'Weapons of mass destruction and their delivery, terrorism, military use or raising military potential.'),
    term('4', 'case by case', 'Logic chips at 14 nm and below, memory of 256 layers and above, equipment and materials for them, research on artificial intelligence with military potential.'),
    term('5', 'relief', 'Emergency medical care, public-health emergencies and disaster relief need no licence; report within 10 working days after export to jingwaibaogao@mofcom.gov.cn, with a commitment.'),
    term('6', 'how to apply', 'Online at ecomp.mofcom.gov.cn, documents in Chinese, directly or through an agent in China. Questions to jingwaizixun@mofcom.gov.cn.', 'we'),
    {
      ...term('7', 'compliance notice', 'The exporter in China of a Part 1 item declares the final destination; it, and the overseas exporter of an Annex 1 item, give the next recipient a compliance notice (合规告知书).'),
      notice: { nameEn: 'compliance notice', nameZh: '合规告知书', note: 'The layout of Annex 2 was not read: these are the data of a notice, not its form.' },
    },
  ],
  lastSeen: SOURCES_UNTIL,
  sources: [...NO61_SOURCES, SOURCE.no61JoongAng, SOURCE.no61Crowell, SOURCE.no61Pillsbury, SOURCE.no61Press, SOURCE.no61Value],
  get notes() { return notesOf(this.id); },
}; // prettier-ignore

const NO62: Measure = {
  id: 'mofcom-2025-62',
  title: 'MOFCOM Announcement No. 62 of 2025: export control of rare-earth technologies (1E902)',
  titleZh: '商务部公告2025年第62号 公布对稀土相关技术实施出口管制的决定',
  shortTitle: 'No. 62 of 2025',
  word: 'No. 62',
  issued: '2025-10-09',
  clauses: [{ id: 'all', title: 'technology', movement: 'both', applicant: 'none', text: 'Licence for rare-earth technology and its carriers; a catch-all on knowledge; a ban on substantial help by Chinese persons. What is in the public domain, basic research and what ordinary patent applications need are outside. Nothing on a BOM line.', windows: ranUntilSuspended(NO62_SOURCES) }],
  lastSeen: SOURCES_UNTIL,
  sources: NO62_SOURCES,
  get notes() { return notesOf(this.id); },
}; // prettier-ignore

const NO70: Measure = {
  id: 'mofcom-2025-70',
  title: 'MOFCOM and GACC Announcement No. 70 of 2025: suspension of Nos. 55, 56, 57, 58, 61 and 62',
  titleZh: '经批准,自即日起至2026年11月10日,商务部、海关总署公告2025年第55号、56号、57号、58号,及商务部公告2025年第61号、62号暂停实施',
  shortTitle: 'No. 70 of 2025',
  word: 'No. 70',
  issued: '2025-11-07',
  clauses: [{ id: 'all', title: 'suspension', movement: 'both', applicant: 'none', text: 'Suspends the six announcements for all destinations from the day of issue to 2026-11-10. Does not name No. 18.', windows: NO70_WINDOWS }],
  lastSeen: SOURCES_UNTIL,
  sources: [...NO70_SOURCES, SOURCE.extension],
  get notes() { return notesOf(this.id); },
}; // prettier-ignore

const NO72: Measure = {
  id: 'mofcom-2025-72',
  title: 'MOFCOM Announcement No. 72 of 2025: suspension of article 2 of No. 46 of 2024 (gallium, germanium, antimony, superhard materials and graphite to the United States)',
  titleZh: null,
  shortTitle: 'No. 72 of 2025',
  word: 'No. 72',
  issued: '2025-11-09',
  clauses: [{ id: 'all', title: 'suspension', movement: 'both', applicant: 'none', text: 'Suspends article 2 of No. 46 of 2024 from 2025-11-09 to 2026-11-27: gallium, germanium, antimony and superhard materials to the United States, and the review of the end use of graphite. Article 1, on military users and uses, stays.', windows: NO72_WINDOWS }],
  lastSeen: SOURCES_UNTIL,
  isBackground: true,
  sources: NO72_SOURCES,
  get notes() { return notesOf(this.id); },
}; // prettier-ignore

/** The announcements of 2025, in the order of their numbers. */
export const ANNOUNCEMENTS: readonly Measure[] = [
  NO18,
  october(55, 'superhard materials (2C902.a-d, 2B005.b, 2E902)', '商务部 海关总署公告2025年第55号 对超硬材料相关物项实施出口管制', NO70_SOURCES),
  october(56, 'rare-earth equipment and raw materials (2B902, 1C914)', '商务部 海关总署公告2025年第56号 对部分稀土设备和原辅料相关物项实施出口管制', NO56_SOURCES),
  october(57, 'medium and heavy rare-earth items (Ho, Er, Tm, Eu, Yb: 1C909 to 1C913)', '商务部 海关总署公告2025年第57号 对部分中重稀土相关物项实施出口管制', NO57_SOURCES),
  october(58, 'lithium batteries and artificial graphite anodes (3A001, 3B901, 3C901, 3C902.b.2, 3E901.a/b)', '商务部 海关总署公告2025年第58号 对锂电池和人造石墨负极材料相关物项实施出口管制', NO70_SOURCES),
  NO61,
  NO62,
  NO70,
  NO72,
]; // prettier-ignore
