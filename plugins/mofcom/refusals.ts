import { addWorkingDays, isPlace, ownershipOf, partiesNamed, statusOn } from 'lintanide/plugin';
import type { IsoDate, Pack, PartyHit, PartyList, Status, Trade } from 'lintanide/plugin';
import { endUseOf } from './end-use.ts';
import { measureWord } from './words.ts';

const NO61 = 'mofcom-2025-61';
/** Subsidiaries and branches held at this share or more, in per cent: the text says 50 % or more. */
const HELD_FROM = 50;
const RELIEF_DAYS = 10;

/** Something that was given of the trade and that a measure speaks of. */
export interface Ground {
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
  /** Refused, or a question. */
  readonly isRefusal: boolean;
  /** Rests on No. 61 alone, so only items that it reaches are concerned. */
  readonly onwardOnly: boolean;
}

const LISTS = { control: 'control list', watch: 'watch list', unreliable: 'unreliable-entity list' } as const;

/** All lists of parties: the packs' own and the user's. */
export function listsOf(packs: readonly Pack[], trade: Trade): readonly PartyList[] {
  return [...packs.flatMap(({ parties }) => parties ?? []), ...(trade.partyLists ?? [])];
}

export function hitWords({ party, list, by }: PartyHit, packs: readonly Pack[]): Readonly<Record<string, string>> {
  return {
    listed: by === party.name ? party.name : `${party.name} (alias ${by})`,
    list: LISTS[party.list],
    measure: measureWord(party.measure, packs),
    date: party.date,
    listName: list.name,
    listAsOf: list.asOf,
    source: party.source,
  };
}

/** `No. 61 article 2, unverified on 2026-11-24 (lapsed: in-force; extended: suspended)` */
function articleWords(article: string, packs: readonly Pack[], asOf: IsoDate): { status: Status; words: string } {
  const measure = packs.flatMap(({ measures }) => measures).find(({ id }) => id === NO61);
  if (measure?.clauses.some(({ id }) => id === article) !== true) return { status: 'expired', words: `article ${article}: not in the data` }; // prettier-ignore
  const { status, branches } = statusOn(measure, article, asOf);
  const both = branches === undefined ? '' : ` (${Object.entries(branches).map(([name, then]) => `${name}: ${then}`).join('; ')})`; // prettier-ignore
  return { status, words: `${measureWord(NO61, packs)} article ${article}, ${status} on ${asOf}${both}` };
}

const runs = (status: Status): boolean => status === 'in-force' || status === 'unverified';

/** What the trade facts of a file amount to on a date. Empty where none was given that a measure speaks of. */
export function groundsOf(trade: Trade, packs: readonly Pack[], asOf: IsoDate): readonly Ground[] {
  return [
    ...partyGrounds('importer', trade.importer, trade, packs, asOf),
    ...partyGrounds('end user', trade.endUser, trade, packs, asOf),
    ...militaryGrounds(trade, packs, asOf),
    ...useGrounds(trade, packs, asOf),
  ];
}

function partyGrounds(role: string, name: string | null | undefined, trade: Trade, packs: readonly Pack[], asOf: IsoDate): readonly Ground[] {
  if (name === null || name === undefined) return [];
  const lists = listsOf(packs, trade);
  const article = articleWords('2', packs, asOf);
  const grounds = partiesNamed(name, lists, asOf).map((hit): Ground => {
    const isRefusal = hit.party.list !== 'unreliable';
    return { messageId: isRefusal ? 'listed' : 'unreliable', isRefusal, onwardOnly: false, data: { role, name, article: article.words, ...hitWords(hit, packs) } };
  });
  for (const { steps, hit } of ownershipOf(name, trade.holdings ?? [], lists, asOf)) {
    if (hit.party.list === 'unreliable') continue;
    const chain = steps.map(({ company, owner, share }) => `${company} held ${share} % by ${owner}`).join(', ');
    const isHeld = steps.length === 1 && (steps[0]?.share ?? 0) >= HELD_FROM;
    const isRefusal = isHeld && runs(article.status);
    const messageId = isRefusal ? 'held' : isHeld ? 'not-running' : 'chain';
    grounds.push({ messageId, isRefusal, onwardOnly: true, data: { role, name, chain, fact: chain, article: article.words, ...hitWords(hit, packs) } });
  }
  return grounds;
} // prettier-ignore

function militaryGrounds(trade: Trade, packs: readonly Pack[], asOf: IsoDate): readonly Ground[] {
  if (trade.endUserMilitary !== true) return [];
  const article = articleWords('2', packs, asOf);
  const japan = { code: 'JP', name: 'Japan', names: ['JAPAN', 'JPN', '日本'] };
  const no1 = packs.flatMap(({ measures }) => measures).find(({ id }) => id === 'mofcom-2026-1');
  const bars = no1 !== undefined && isPlace(trade.shipTo, japan) && statusOn(no1, 'all', asOf).status === 'in-force';
  const name = trade.endUser ?? 'the end user';
  if (bars) return [{ messageId: 'military-japan', isRefusal: true, onwardOnly: false, data: { name, article: article.words } }]; // prettier-ignore
  const isRefusal = runs(article.status);
  return [{ messageId: isRefusal ? 'military' : 'not-running', isRefusal, onwardOnly: true, data: { name, fact: `${name} is a military user`, article: article.words } }]; // prettier-ignore
}

function useGrounds(trade: Trade, packs: readonly Pack[], asOf: IsoDate): readonly Ground[] {
  if (trade.endUse === null || trade.endUse === undefined) return [];
  const use = endUseOf(trade.endUse);
  const ground = (messageId: string, isRefusal: boolean, data: Readonly<Record<string, string>>): Ground[] => [{ messageId, isRefusal, onwardOnly: true, data: { use: use.words, ...data } }]; // prettier-ignore
  if (use.article === null) return [];
  if (use.article === undefined) return ground('use-not-judged', false, {});
  const article = articleWords(use.article, packs, asOf);
  if (!runs(article.status)) return ground('not-running', false, { fact: `end use: ${use.words}`, article: article.words }); // prettier-ignore
  if (use.article === '3') return ground('use', true, { article: article.words });
  if (use.article === '4') return ground('case-by-case', false, { article: article.words });
  return ground('relief', false, { article: article.words, deadline: deadlineOf(trade) });
}

/** The last day of the report as far as weekends tell; holidays of the authority's country are not in the data. */
function deadlineOf({ exportDate }: Trade): string {
  if (exportDate === null || exportDate === undefined) return `within ${RELIEF_DAYS} working days after export (export date not given)`; // prettier-ignore
  return `within ${RELIEF_DAYS} working days after ${exportDate}: by ${addWorkingDays(exportDate, RELIEF_DAYS)}, counting Saturdays and Sundays alone as days off; public holidays would make it later, so do not wait for them`; // prettier-ignore
}
