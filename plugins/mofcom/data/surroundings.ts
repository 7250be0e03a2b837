import type { Clause, IsoDate, Measure, Window } from 'lintanide/plugin';
import { SOURCES_UNTIL } from './measures.ts';
import { notesOf } from './notes.ts';
import { SOURCE } from './sources.ts';
import { FAQ4_WINDOWS, inForceFrom } from './windows.ts';

type Confidence = 'high' | 'medium' | 'low';
interface Simple {
  readonly id: string;
  readonly title: string;
  readonly titleZh?: string;
  readonly shortTitle: string;
  readonly word?: string;
  readonly issued: IsoDate;
  readonly from?: IsoDate;
  readonly clauses: readonly (readonly [id: string, title: string, text: string, movement: Clause['movement'], applicant: Clause['applicant'], from?: IsoDate | readonly Window[], because?: string])[];
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  /** The last day on which a source shows it, where that is not the last of all. */
  readonly seen?: IsoDate;
  readonly terms?: Measure['licenceTerms'];
  /** A note on every measure of this kind. */
  readonly note?: string;
}

/** A measure without entries: what a reader of a finding has to know beside them. */
function measure(simple: Simple): Measure {
  const { id, title, shortTitle, issued, sources, confidence } = simple;
  const windows = inForceFrom(simple.from ?? issued, `in force from ${simple.from ?? issued}`, sources, confidence);
  return {
    id, title, titleZh: simple.titleZh ?? null, shortTitle, ...(simple.word !== undefined && { word: simple.word }), issued, lastSeen: simple.seen ?? SOURCES_UNTIL, sources,
    ...(simple.terms !== undefined && { licenceTerms: simple.terms }),
    get notes() { return [`Grade ${confidence}.`, ...(simple.note === undefined ? [] : [simple.note]), ...notesOf(id)]; },
    clauses: simple.clauses.map(([clause, name, text, movement, applicant, from, because]) => ({
      id: clause, title: name, text, movement, applicant,
      windows: from === undefined ? windows : typeof from !== 'string' ? from : inForceFrom(from, because ?? `in force from ${from}`, sources, confidence),
    })),
  };
} // prettier-ignore

const list = (number: number, issued: IsoDate, what: string, text: string, sources: readonly string[], confidence: Confidence, from?: IsoDate): Measure =>
  measure({
    id: `mofcom-2026-${number}`, title: `MOFCOM Announcement No. ${number} of 2026: ${what}`, shortTitle: `No. ${number} of 2026`, word: `No. ${number}`, issued,
    ...(from !== undefined && { from }), clauses: [['all', 'parties', text, 'both', 'none']], sources, confidence,
    note: 'About parties, not about what a line is made of.',
  }); // prettier-ignore

/** Law and guidance around the announcements. None of it has entries that a BOM line could match. */
export const SURROUNDINGS: readonly Measure[] = [
  measure({
    id: 'state-council-792', title: 'Regulations on Export Control of Dual-Use Items (State Council Decree 792), with the Export Control Law of 2020', titleZh: '中华人民共和国两用物项出口管制条例',
    shortTitle: 'Decree 792', issued: '2024-12-01', sources: [SOURCE.decree792, SOURCE.decree792Note, SOURCE.exportControlLaw], confidence: 'medium', seen: '2024-12-01',
    clauses: [
      ['export', 'what export is', 'From the mainland to anywhere outside it, Hong Kong and Macau included. Exports from Hong Kong and Macau are outside.', 'inbound', 'supplier'],
      ['undertaking', 'end-user undertaking, not to pass it on without consent', 'The end user promises not to change the end use and not to transfer to a third party without consent. Of an item that left China on a licence it binds whoever gave it, whatever the state of No. 61.', 'outbound', 'none'],
      ['49', 'basis of control abroad', 'Foreign-made items that hold Chinese items or were made with Chinese technology, and certain items of Chinese origin, each only when MOFCOM so requires.', 'outbound', 'none'],
    ],
  }),
  measure({
    id: 'china-technology-catalogue', title: 'Catalogue of Technologies Prohibited and Restricted from Export: rare-earth technology', shortTitle: 'technology catalogue', issued: '2023-12-21',
    sources: [SOURCE.technology, SOURCE.technology2023], confidence: 'medium', seen: '2023-12-21',
    clauses: [
      ['extraction', 'extraction, refining, alloys', 'Technology of rare-earth extraction, separation, refining and alloys; 053301J and 053302J in the edition of 2008.', 'both', 'none', '2001-12-31', 'in the catalogue since 2001; the day was not read, so the last of that year stands here'],
      ['magnets', 'magnets and metals', 'Technology to make NdFeB, SmCo and cerium magnets and rare-earth metals and alloys.', 'both', 'none', '2023-12-21', 'added on 2023-12-21'],
    ],
  }),
  measure({
    id: 'mofcom-2025-faq', title: 'MOFCOM answers on rare-earth export control, FAQ IV and FAQ V', shortTitle: 'FAQ IV and V of 2025', word: 'FAQ IV and V', issued: '2025-09-16', sources: [SOURCE.faq5, SOURCE.faq5Archive, SOURCE.faq5Copy, SOURCE.faq5Supplier, SOURCE.faq4], confidence: 'medium',
    clauses: [
      ['IV', 'primary shapes and products', 'Magnets of NdFeB with Dy or Tb in primary shapes (blocks, rings, tiles) come under No. 18; motors, headphones and loudspeakers do not.', 'inbound', 'none', FAQ4_WINDOWS],
      ['V', 'deep-processed products', '属于深度加工产品范畴,一般不属于18号公告管制范围: rotors and stators with magnets embedded in or mounted on core or steel plate, or joined to shaft, bearing, sleeve, fan, gear, balance plate or encoder; parts moulded with chip, board, bracket or pins; calcined catalyst powder; phosphor; goods that hold by magnets (toys, phone cases, tablet stands, tag detachers, fixtures).', 'inbound', 'none'],
    ],
  }),
  measure({
    id: 'china-licence-catalogue-2026', title: 'Catalogue of dual-use items and technologies subject to import and export licences, 2026', titleZh: '两用物项和技术进出口许可证管理目录', shortTitle: 'licence catalogue 2026',
    issued: '2025-12-31', from: '2026-01-01', sources: [SOURCE.catalogue2026, SOURCE.catalogueParse], confidence: 'medium', seen: '2026-05-06',
    clauses: [['all', 'codes', 'Carries 1C902 to 1C908 with reference HS codes; none of 1C909 to 1C914 and no 1E902.', 'inbound', 'supplier']],
  }),
  measure({
    id: 'mofcom-general-licence', title: 'General licences (通用许可) for exports under No. 18', shortTitle: 'general licences', issued: '2025-12-02', sources: [SOURCE.generalLicences, SOURCE.generalLicencesMofcom, SOURCE.generalLicencesReuters], confidence: 'medium', seen: '2026-05-01',
    clauses: [['practice', 'practice', 'A supplier may hold a general licence for a customer. By law a general licence is for up to 3 years and a single one for up to 1 year; review takes 45 working days. Ask for number, type and expiry.', 'inbound', 'supplier']],
    terms: [
      { type: 'general', years: 3, because: 'article 6 of the Measures on general export licences for dual-use items and technologies of 2009: no more than three years; how they stand beside Decree 792 was not read', sources: [SOURCE.generalLicenceTerm], confidence: 'medium' },
      { type: 'single', years: 1, because: 'up to one year; which text states it was not kept', sources: [], confidence: 'low' },
    ],
  }),
  measure({
    id: 'mofcom-2024-46', title: 'MOFCOM Announcement No. 46 of 2024: dual-use items and the United States', titleZh: '商务部公告2024年第46号 关于加强相关两用物项对美国出口管制的公告', shortTitle: 'No. 46 of 2024', issued: '2024-12-03',
    sources: [SOURCE.no46Afp, SOURCE.no72of2025, SOURCE.no46of2024], confidence: 'medium', seen: '2025-11-09',
    clauses: [['1', 'military users and uses', 'No dual-use item for military users or military uses in the United States.', 'both', 'none']],
  }),
  list(1, '2026-01-06', 'dual-use items and Japan', 'No dual-use item for Japanese military users or uses, or for what raises Japan’s military strength; those who pass items on from any country are liable.', [SOURCE.no1of2026, SOURCE.no1of2026Mofcom], 'high'),
  list(11, '2026-02-24', '20 Japanese entities on the control list', 'No dual-use export to them; parties abroad may not pass Chinese dual-use items to them.', [SOURCE.no11of2026], 'high'),
  list(12, '2026-02-24', '20 Japanese entities on the watch list', 'No general licence; a single licence with risk report and commitment.', [SOURCE.no12of2026], 'high'),
  list(20, '2026-04-24', '7 entities of the European Union', 'The entities are put on the control list; what else the measure says was not read.', [SOURCE.listTracker], 'medium'),
  list(23, '2026-06-22', '10 entities of the United States', 'The entities are put on the control list; what else the measure says was not read.', [SOURCE.no23of2026, SOURCE.listTracker], 'medium'),
  list(26, '2026-06-24', 'suspected violations in exports of strategic minerals', 'Reporting and handling; the text was not read.', [SOURCE.no26of2026], 'low', '2026-07-01'),
  list(27, '2026-06-29', '20 Japanese entities', 'A list measure; which list was not checked.', [SOURCE.listTracker], 'low'),
  list(30, '2026-07-24', '14 entities of the European Union', 'The entities are put on the control list; what else the measure says was not read.', [SOURCE.no30of2026, SOURCE.listTracker], 'medium'),
]; // prettier-ignore
