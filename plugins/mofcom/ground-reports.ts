import { inWords } from 'lintanide/plugin';
import type { Phrase, RuleContext, RuleListener, Trade } from 'lintanide/plugin';
import {
  concernedIn,
  goesOnward,
  isReached,
  linesOf,
  listedElsewhere,
  partsSaid,
  partsWord,
  type Concerned,
} from './concerned.ts';
import { PHRASES, say } from './phrases.ts';
import { type Ground, groundsOf, NO61 } from './refusals.ts';
import { measureWord } from './pack-index.ts';
import { statedBeside, type Stated } from './stated.ts';

/**
 * One finding for each ground that the trade facts of a file give, or the bill beside its parts (a refusal, or what is left to be decided), over
 * all parts that it concerns.
 */
export function groundReports(
  context: RuleContext,
  refusals: boolean,
  isGiven: boolean,
  isStated: boolean,
): RuleListener {
  const wanted = (trade: Trade): readonly Ground[] =>
    groundsOf(trade, context.packs, context.asOf).filter(({ isRefusal }) => isRefusal === refusals);
  const given = isGiven ? wanted(context.trade) : [];
  if (given.length === 0 && !isStated) return {};
  const found: Concerned[] = [];
  const elsewhere: Concerned[] = [];
  const asksOrigin = isStated || given.some(({ reach }) => reach === 'elsewhere');
  /** What is told of once is not told again for a line that names it too. */
  const told = new Set<string>();
  const report = (
    grounds: readonly Ground[],
    all: Pick<Stated, 'found' | 'elsewhere' | 'column'>,
    role: Phrase | null,
  ): void => {
    for (const ground of grounds) {
      const { messageId, reach, about, key } = ground;
      const parts = reach === 'elsewhere' ? all.elsewhere : all.found.filter((part) => isReached(part, ground));
      const [first] = parts;
      const identity = JSON.stringify([...key, reach]);
      if (first === undefined || told.has(identity)) continue;
      told.add(identity);
      const law = lawOn(ground, parts);
      const phrases: Record<string, Phrase> = {
        ...ground.phrases,
        parts: partsOf(ground, parts, context),
        ...(law !== ground.law && { article: say('not-reached', { no61: measureWord(NO61, context.packs) }) }),
      };
      if (role !== null && 'role' in ground.phrases) phrases['role'] = role;
      context.report(first.part, {
        messageId,
        data: inWords(phrases, PHRASES),
        phrases,
        lines: linesOf(parts),
        about: identity,
        law,
        question: { messageId: refusals ? `stop-${about}` : about, data: {}, to: 'counsel' },
        ...(all.column !== undefined && { column: all.column }),
      });
    }
  };
  return {
    part(part) {
      const concerned = concernedIn(part, context);
      if (concerned !== null) found.push(concerned);
      const isLeaving = concerned !== null && (!concerned.isItem || concerned.leaving.length > 0);
      const other = asksOrigin && !isLeaving ? listedElsewhere(part, context) : null;
      if (other !== null) elsewhere.push(other);
    },
    bom() {
      report(given, { found, elsewhere, column: undefined }, null);
      if (isStated)
        for (const stated of statedBeside(context, found, elsewhere)) report(wanted(stated.trade), stated, stated.role);
    },
  };
}

/** What the parts are counted as; the message on what is only inside says that itself. */
function partsOf({ reach }: Ground, parts: readonly Concerned[], { packs }: RuleContext): Phrase {
  if (reach === 'inside' || reach === 'inside-onward') return partsWord(parts);
  // What rests on No. 61 alone has its status beside it.
  return partsSaid(parts, reach === 'all' || reach === 'idle' || reach === 'elsewhere' ? packs : []);
}

/** Clauses that a ground rests on for these parts: what no entry of No. 61 names, or goes nowhere that it is about, its articles do not reach. */
function lawOn({ law, phrases, reach }: Ground, parts: readonly Concerned[]): Ground['law'] {
  const isNamed = !('article' in phrases) || reach === 'home' || parts.some(goesOnward);
  return isNamed || !law.some(({ measure }) => measure === NO61) ? law : law.filter(({ measure }) => measure !== NO61);
}
