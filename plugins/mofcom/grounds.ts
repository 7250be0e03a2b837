import { inWords } from 'lintanide/plugin';
import type { RuleContext, RuleListener } from 'lintanide/plugin';
import { concernedIn, linesOf, listedElsewhere, partsWord, type Concerned } from './concerned.ts';
import { PHRASES } from './phrases.ts';
import { groundsOf } from './refusals.ts';

/** One finding for each ground that the trade facts give (a refusal, or what is left to be decided), over all parts that it concerns. */
export function reportGrounds(context: RuleContext, refusals: boolean): RuleListener {
  // Most files have nothing of it, and what judges it is loaded where something is given.
  const { importer, endUser, endUserMilitary, endUse } = context.trade;
  if ([importer, endUser, endUserMilitary, endUse].every((fact) => fact === null || fact === undefined)) return {};
  const grounds = groundsOf(context.trade, context.packs, context.asOf).filter(({ isRefusal }) => isRefusal === refusals);
  if (grounds.length === 0) return {};
  const found: Concerned[] = [];
  const elsewhere: Concerned[] = [];
  const asksOrigin = grounds.some(({ reach }) => reach === 'elsewhere');
  return {
    part(part) {
      const concerned = concernedIn(part, context);
      if (concerned !== null) found.push(concerned);
      const other = concerned === null && asksOrigin ? listedElsewhere(part, context) : null;
      if (other !== null) elsewhere.push(other);
    },
    bom() {
      for (const { messageId, phrases: ground, reach, about, key, law } of grounds) {
        const parts = reach === 'elsewhere' ? elsewhere : reach === 'all' ? found : found.filter(({ isOnward }) => isOnward === (reach === 'onward'));
        const [first] = parts;
        if (first === undefined) continue;
        const phrases = { ...ground, parts: partsWord(parts) };
        context.report(first.part, {
          messageId,
          data: inWords(phrases, PHRASES),
          phrases,
          lines: linesOf(parts),
          about: JSON.stringify([...key, reach]),
          law,
          question: { messageId: refusals ? `stop-${about}` : about, data: {}, to: 'counsel' },
        });
      }
    },
  };
} // prettier-ignore
