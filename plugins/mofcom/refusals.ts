import { addWorkingDays, isPlace, lawReference, ownershipOf, partiesNamed, statusOn } from 'lintanide/plugin';
import type { IsoDate, LawReference, Pack, PartyHit, Phrase, Status, Trade } from 'lintanide/plugin';
import { BARS, HELD_FROM, RELIEF } from './data/bars.ts';
import { END_USES, endUseOf } from './end-use.ts';
import { listsOf } from './lists.ts';
import { measureIn, measureWord, toldStatus } from './pack-index.ts';
import { joined, type PhraseId, say } from './phrases.ts';

export const NO61 = 'mofcom-2025-61';

/** Something that was given of the trade and that a measure speaks of. */
export interface Ground {
  readonly messageId: string;
  readonly phrases: Readonly<Record<string, Phrase>>;
  /** Refused, or a question. */
  readonly isRefusal: boolean;
  /**
   * `all`: of a refusal, items that leave China, by a measure that runs or may; `idle`: such items by a measure that does not run.
   * `onward`: rests on No. 61 alone, so only items that it reaches are concerned; `onward-alone`: those of them that nothing else makes a
   * listed item in this movement; `rest`: those that it does not reach; `elsewhere`: listed items that do not leave China in this movement,
   * and may be of Chinese origin; `inside`, `inside-onward`: parts that hold such items; `home`: parts that go where we are.
   */
  readonly reach:
    'all' | 'idle' | 'onward' | 'onward-alone' | 'rest' | 'elsewhere' | 'inside' | 'inside-onward' | 'home';
  /** What trade counsel is asked with: who the party is, who uses the goods, who holds it, or what they are for. */
  readonly about: 'party' | 'military' | 'holding' | 'use' | 'relief';
  /** Who or what it is about, and by which measure: the same as long as that is. */
  readonly key: readonly string[];
  /** The clauses that it rests on. */
  readonly law: readonly LawReference[];
}

/**
 * Words for a name that is on a list: which, of which measure, as of when. The alias that was hit is named, and where no list
 * prints it, that too.
 */
export function hitWords({ party, list, by }: PartyHit, packs: readonly Pack[]): Readonly<Record<string, Phrase>> {
  return {
    listed:
      by === party.name
        ? party.name
        : say(party.note === undefined ? 'alias' : 'alias-recalled', { name: party.name, alias: by }),
    list: say(`list-${party.list}`),
    measure: measureWord(party.measure, packs),
    date: party.date,
    listName: list.name,
    listAsOf: list.asOf,
    source: party.source,
  };
}

/** An article of No. 61 on a date. */
interface Article {
  readonly status: Status;
  readonly words: Phrase;
  readonly law: readonly LawReference[];
}

/** `No. 61 article 2, unverified on 2026-11-24 (lapsed: in force; extended: suspended)` */
function articleWords(article: string, packs: readonly Pack[], asOf: IsoDate): Article {
  const measure = measureIn(packs, NO61);
  if (measure?.clauses.some(({ id }) => id === article) !== true)
    return { status: 'expired', words: say('article-missing', { article }), law: [] };
  const { status, branches } = statusOn(measure, article, asOf);
  const facts = {
    measure: measureWord(NO61, packs),
    article,
    status: say(`law-${toldStatus(status, NO61, packs, asOf)}`),
    date: asOf,
  };
  const law = [lawReference(measure, article, asOf)];
  if (branches === undefined) return { status, words: say('article', facts), law };
  const both = Object.entries(branches).map(([name, then]) =>
    say('branch', { branch: branchWord(name), status: say(`law-${then}`) }),
  );
  return { status, words: say('article-branches', { ...facts, branches: joined('clauses', both) }), law };
}

const branchWord = (name: string): Phrase => (name === 'lapsed' || name === 'extended' ? say(`branch-${name}`) : name);

/** Whether a measure has effect, or may have: `unverified` counts. */
export const runs = (status: Status): boolean => status === 'in-force' || status === 'unverified';

/** What the trade facts of a file amount to on a date. Empty where none was given that a measure speaks of. */
export function groundsOf(trade: Trade, packs: readonly Pack[], asOf: IsoDate): readonly Ground[] {
  return [
    ...partyGrounds('role-importer', trade.importer, trade, packs, asOf),
    ...partyGrounds('role-end-user', trade.endUser, trade, packs, asOf),
    ...militaryGrounds(trade, packs, asOf),
    ...useGrounds(trade, packs, asOf),
  ].flatMap((ground) => [ground, ...byOrigin(ground), ...ofInside(ground), ...atHome(ground, trade)]);
}

/**
 * What a measure refuses by itself it may refuse wherever the goods come from, if they are Chinese; and it refuses nothing that is listed
 * by a measure alone that does not run.
 */
function byOrigin({ isRefusal, reach, about, key, law, phrases }: Ground): readonly Ground[] {
  if (!isRefusal || reach !== 'all') return [];
  const { own = '' } = phrases;
  const question = { isRefusal: false, about, key, law, phrases: { fact: factOf(phrases), own } };
  return [
    { ...question, messageId: 'by-origin', reach: 'elsewhere' },
    { ...question, messageId: 'idle', reach: 'idle' },
  ];
}

/** No text that was read says whether a part that holds a listed item is one: of such parts a refusal is a question. */
function ofInside({ isRefusal, reach, about, key, law, phrases }: Ground): readonly Ground[] {
  if (!isRefusal || (reach !== 'all' && reach !== 'onward')) return [];
  const { own = '', article = '' } = phrases;
  const under = reach === 'all' ? own : article;
  return [
    {
      messageId: 'inside',
      isRefusal: false,
      reach: reach === 'all' ? 'inside' : 'inside-onward',
      about,
      key,
      law,
      phrases: { fact: factOf(phrases), under },
    },
  ];
}

/** What rests on No. 61 alone decides nothing of goods of which no export is given; a listed party stands without it. */
function atHome({ reach, about, key, law, phrases }: Ground, { shipTo }: Trade): readonly Ground[] {
  if (reach !== 'onward' || about === 'party' || phrases['article'] === undefined) return [];
  const { article } = phrases;
  const said = { fact: factOf(phrases), article, to: shipTo ?? '' };
  return [{ messageId: 'no-export', isRefusal: false, reach: 'home', about, key, law, phrases: said }];
}

/** What was given, in words. */
function factOf({ fact, role = '', name = '', listed = '', list = '', use }: Ground['phrases']): Phrase {
  if (fact !== undefined) return fact;
  return use === undefined ? say('party-listed', { role, name, listed, list }) : say('end-use', { use });
}

function partyGrounds(roleId: PhraseId, name: string | null | undefined, trade: Trade, packs: readonly Pack[], asOf: IsoDate): readonly Ground[] {
  if (name === null || name === undefined) return [];
  const role = say(roleId);
  const lists = listsOf(packs, trade);
  const article = articleWords('2', packs, asOf);
  const grounds = partiesNamed(name, lists, asOf).flatMap((hit) => listGrounds(hit, role, name, article, packs, asOf));
  for (const { steps, hit } of ownershipOf(name, trade.holdings ?? [], lists, asOf)) {
    if (hit.party.list === 'unreliable') continue;
    const chain = joined('list', steps.map(({ company, owner, share }) => say('holding', { company, share, owner })));
    const isHeld = steps.length === 1 && (steps[0]?.share ?? 0) >= HELD_FROM.percent;
    const isRefusal = isHeld && runs(article.status);
    const messageId = isRefusal ? 'held' : isHeld ? 'not-running' : 'chain';
    const law = [...article.law, ...lawOfList(hit.party.measure, packs, asOf)];
    const key = ['holding', name, ...steps.map(({ company, owner }) => `${company} < ${owner}`), hit.party.measure];
    grounds.push({ messageId, isRefusal, reach: 'onward', about: 'holding', key, law, phrases: { role, name, chain, fact: chain, article: article.words, ...hitWords(hit, packs) } });
  }
  return grounds;
} // prettier-ignore

/**
 * What a listing amounts to. The control list refuses by its own measure, whatever becomes of No. 61; the watch list asks for more and
 * refuses only through article 2, which speaks of the items of No. 61 alone; the unreliable-entity list is not in it.
 */
function listGrounds(hit: PartyHit, role: Phrase, name: string, article: Article, packs: readonly Pack[], asOf: IsoDate): readonly Ground[] {
  const own = ownTerms(hit.party.measure, packs, asOf);
  const phrases = { role, name, article: article.words, own, ...hitWords(hit, packs) };
  const key = ['party', name, hit.party.name, hit.party.measure];
  const law = [...lawOfList(hit.party.measure, packs, asOf), ...(hit.party.list === 'unreliable' ? [] : article.law)];
  const ground = (messageId: string, isRefusal: boolean, reach: Ground['reach'], more: Ground['phrases'] = {}): Ground => ({ messageId, isRefusal, reach, about: 'party', key, law, phrases: { ...phrases, ...more } });
  switch (hit.party.list) {
    case 'control':
      // Article 2 names the control list too: of what does not leave China it is the only refusal.
      return [ground('listed', true, 'all'), ...(runs(article.status) ? [ground('watch', true, 'onward-alone')] : [])];
    case 'unreliable':
      return [ground('unreliable', false, 'all')];
    case 'watch':
      if (!runs(article.status)) return [ground('watch', false, 'all', { no61: say('refuses-nothing', { article: article.words }) })];
      return [ground('watch', true, 'onward'), ground('watch', false, 'rest', { no61: say('not-reached', { no61: measureWord(NO61, packs) }) })];
  }
} // prettier-ignore

/** The clause of the measure that made a list. */
export function lawOfList(id: string, packs: readonly Pack[], asOf: IsoDate): readonly LawReference[] {
  const measure = measureIn(packs, id);
  const clause = measure?.clauses[0]?.id;
  return measure === undefined || clause === undefined ? [] : [lawReference(measure, clause, asOf)];
}

/** `No. 12, in force on 2026-11-24: no general licence; …`: what the measure that made a list says itself, with its status. */
export function ownTerms(id: string, packs: readonly Pack[], asOf: IsoDate): Phrase {
  const measure = measureIn(packs, id);
  const clause = measure?.clauses[0];
  if (measure === undefined || clause === undefined)
    return say('own-terms-missing', { measure: measureWord(id, packs) });
  const { status } = statusOn(measure, clause.id, asOf);
  const text: Phrase = { said: clause.text.replace(/\.$/, '') };
  return say('own-terms', {
    measure: measureWord(id, packs),
    status: say(`law-${toldStatus(status, id, packs, asOf)}`),
    date: asOf,
    text,
  });
}

/** Measures that bar all dual-use items for a military and run on the date, where the goods go. */
const barsAt = (trade: Trade, packs: readonly Pack[], asOf: IsoDate) =>
  BARS.flatMap(({ measure: id, clause, place, uses }) => {
    const measure = measureIn(packs, id);
    const isHere =
      measure !== undefined && isPlace(trade.shipTo, place) && runs(statusOn(measure, clause, asOf).status);
    return isHere ? [{ id, measure, clause, place, uses }] : [];
  });

/** What bars a military user, or a use by its word (none is barred without one), where the goods go; `fact`: what was given. */
function barsOf(barred: { readonly use: string | null } | 'military-user', fact: Phrase, key: readonly string[], article: Article, trade: Trade, packs: readonly Pack[], asOf: IsoDate): readonly Ground[] {
  return barsAt(trade, packs, asOf).flatMap(({ id, measure, clause, place, uses }): Ground[] => {
    if (barred !== 'military-user' && !uses.includes(barred.use ?? '')) return [];
    const phrases = { fact, place: place.name, own: ownTerms(id, packs, asOf), article: article.words };
    return [{ messageId: 'barred', isRefusal: true, reach: 'all', about: barred === 'military-user' ? 'military' : 'use', key: [...key, id], law: [lawReference(measure, clause, asOf), ...article.law], phrases }];
  });
} // prettier-ignore

function militaryGrounds(trade: Trade, packs: readonly Pack[], asOf: IsoDate): readonly Ground[] {
  if (trade.endUserMilitary !== true) return [];
  const article = articleWords('2', packs, asOf);
  const name = trade.endUser ?? say('the-end-user');
  const fact = say('military-user', { name });
  const key = ['military', trade.endUser ?? ''];
  const bars = barsOf('military-user', fact, key, article, trade, packs, asOf);
  const isRefusal = runs(article.status);
  return [
    ...bars,
    {
      messageId: isRefusal ? 'military' : 'not-running',
      isRefusal,
      reach: bars.length > 0 ? 'onward-alone' : 'onward',
      about: 'military',
      key,
      law: article.law,
      phrases: { name, fact, article: article.words },
    },
  ];
}

function useGrounds(trade: Trade, packs: readonly Pack[], asOf: IsoDate): readonly Ground[] {
  if (trade.endUse === null || trade.endUse === undefined) return [];
  const use = endUseOf(trade.endUse);
  const key = ['use', use.word ?? trade.endUse];
  const article = articleWords(use.article ?? '3', packs, asOf);
  const fact = say('end-use', { use: use.words });
  const bars = barsOf({ use: use.word }, fact, key, article, trade, packs, asOf);
  const ground = (messageId: string, isRefusal: boolean, phrases: Readonly<Record<string, Phrase>>): Ground => ({
    messageId,
    isRefusal,
    reach: bars.length > 0 ? 'onward-alone' : 'onward',
    about: messageId === 'relief' ? 'relief' : 'use',
    key,
    law: use.article === undefined ? [] : article.law,
    phrases: { use: use.words, ...phrases },
  });
  if (use.article === null) return [];
  if (use.article === undefined) {
    const one = ground('use-not-judged', false, { known: Object.keys(END_USES).join(', ') });
    // Where a measure bars uses of all dual-use items, what No. 61 does not name is not judged either.
    return [barsAt(trade, packs, asOf).length > 0 ? { ...one, reach: 'all' } : one];
  }
  if (!runs(article.status)) return [...bars, ground('not-running', false, { fact, article: article.words })];
  if (use.article === '3') return [...bars, ground('use', true, { article: article.words })];
  if (use.article === '4') return [ground('case-by-case', false, { article: article.words })];
  return [ground('relief', false, { article: article.words, deadline: deadlineOf(trade) })];
}

/** The last day of the report as far as weekends tell; holidays of the authority's country are not in the data. */
function deadlineOf({ exportDate }: Trade): Phrase {
  if (exportDate === null || exportDate === undefined) return say('deadline-open', { days: RELIEF.workingDays });
  return say('deadline', {
    days: RELIEF.workingDays,
    date: exportDate,
    by: addWorkingDays(exportDate, RELIEF.workingDays),
  });
}
