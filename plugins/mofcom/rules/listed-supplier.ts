import { defineRule, inWords, partiesNamed } from 'lintanide/plugin';
import type { IsoDate, PartyHit, PartyList, PartView, Rule } from 'lintanide/plugin';
import { concernedIn, linesOf, partsWord, type Concerned } from '../concerned.ts';
import { PHRASES } from '../phrases.ts';
import { listsOf } from '../lists.ts';
import { hitWords, lawOfList, ownTerms } from '../refusals.ts';

type HitsFor = (name: string | null | undefined) => readonly PartyHit[];
const NO_HITS: readonly PartyHit[] = [];
/** Companies that are remembered. */
const MOST_NAMES = 2000;
const latest = new WeakMap<readonly PartyList[], { readonly asOf: IsoDate; readonly hitsFor: HitsFor }>();

/** Looks names up in the lists on a date, each once: the same companies stand in file after file. */
function hitsIn(lists: readonly PartyList[], asOf: IsoDate): HitsFor {
  const last = latest.get(lists);
  if (last?.asOf === asOf) return last.hitsFor;
  const known = new Map<string, readonly PartyHit[]>();
  const hitsFor: HitsFor = (name) => {
    if (name === null || name === undefined || name === '') return NO_HITS;
    let hits = known.get(name);
    if (hits === undefined) {
      if (known.size >= MOST_NAMES) known.clear();
      known.set(name, (hits = partiesNamed(name, lists, asOf)));
    }
    return hits;
  };
  latest.set(lists, { asOf, hitsFor });
  return hitsFor;
}

/** Reports a supplier or maker of a listed item that is itself on a list of parties: supply risk, and no refusal of ours. */
export const listedSupplier: Rule = defineRule({
  id: 'mofcom/listed-supplier',
  meta: {
    category: 'trade',
    severity: 'warning',
    summary:
      'The supplier or maker of a rare-earth item is on a list of parties, so its own supply from China may stop.',
    messages: {
      listed:
        'Supply risk: {supplier} is {listed}, on the {list} ({measure}, {date}; list "{listName}" as of {listAsOf}). It supplies {parts} here; on exports from China to it: {own}',
    },
    phrases: PHRASES,
    questions: {
      source:
        'Ask the supplier: whether this company is the one listed, where its magnets and alloys come from, and what it has in stock; look for a second source.',
    },
  },
  create(context) {
    const { packs, asOf } = context;
    const lists = listsOf(packs, context.trade);
    const hitsFor = hitsIn(lists, asOf);
    const parts = new Map<string, { hit: PartyHit; supplier: string; concerned: Concerned[] }>();
    const look = (part: PartView, supplier: string | null | undefined): void => {
      for (const hit of hitsFor(supplier)) {
        const concerned = concernedIn(part, context);
        if (concerned === null || supplier === null || supplier === undefined) continue;
        const key = JSON.stringify([hit.party.name, hit.party.measure]);
        const one = parts.get(key) ?? { hit, supplier, concerned: [] };
        one.concerned.push(concerned);
        parts.set(key, one);
      }
    };
    return {
      part(part) {
        look(part, part.supplier);
        if (part.manufacturer !== part.supplier) look(part, part.manufacturer);
      },
      bom() {
        for (const { hit, supplier, concerned } of parts.values()) {
          const [first] = concerned;
          if (first === undefined) continue;
          const phrases = {
            supplier,
            parts: partsWord(concerned),
            ...hitWords(hit, packs),
            own: ownTerms(hit.party.measure, packs, asOf),
          };
          context.report(first.part, {
            messageId: 'listed',
            data: inWords(phrases, PHRASES),
            phrases,
            lines: linesOf(concerned),
            about: JSON.stringify(['supplier', hit.party.name, hit.party.measure]),
            law: lawOfList(hit.party.measure, packs, asOf),
            question: { messageId: 'source', data: {} },
          });
        }
      },
    };
  },
});
