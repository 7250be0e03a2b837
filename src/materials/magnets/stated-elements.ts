import type { Knowledge } from '../../knowledge/knowledge.ts';
import { ofElement, round, type ReadLineText } from '../line.ts';
import { MAGNET_ELEMENTS } from './magnet-context.ts';
import { isOpenAt } from '../reading/meant-otherwise.ts';
import type { Hit } from '../reading/reading.ts';
import { HEDGED } from '../text/hedges.ts';
import type { Share } from '../symbols/shares.ts';
import { isNoShare, type SymbolHit } from '../symbols/symbols.ts';
import type { Evidence, LineText, Range } from '../types.ts';

const FREE = 'said to be free of';

export interface Statement {
  readonly evidence: Evidence;
  readonly range: Range | null;
  /** Of the element in one piece; absent: no mass is stated. */
  readonly grams?: number;
  /** Named by a substance that holds it: a crystal in a component is not of its magnet. */
  readonly ofSubstance?: true;
  /** A column says that it is in the part: of one that holds a magnet it may be in that. */
  readonly isHeld?: boolean;
}

/** What a line states of elements in its magnet. */
export interface ElementsStated {
  readonly knowledge: Knowledge;
  readonly stated: Map<string, Statement>;
  readonly denied: Map<string, Evidence>;
  readonly beyond: Map<string, Statement>;
  together: { readonly evidence: Evidence; readonly range: Range } | null;
}

/** What does a word for an element say: that it is there, how much of it, or that it is not? */
export function stateElement(facts: ElementsStated, hit: Hit, text: ReadLineText, share: Share | undefined): void {
  const { knowledge, stated } = facts;
  const { source } = text;
  const { value } = hit.meaning;
  if (hit.negated || (share !== undefined && isNoShare(share))) {
    facts.denied.set(value, ofElement('negative', hit.text, source, FREE, value, knowledge, 0.9));
    return;
  }
  // "May contain dysprosium", "dysprosium: to be confirmed".
  const { folded } = text.reading.text;
  if (share === undefined && HEDGED.test(folded) && isOpenAt(folded, hit.start, hit.end)) return;
  // "Dysprosium 0-5 %" leaves it as open as the magnet does.
  if (share === undefined ? stated.has(value) : share.atMost || share.min === 0) return;
  const says = share === undefined ? 'names' : 'states a share of';
  const evidence = ofElement('declared', hit.text, source, says, value, knowledge, 0.9);
  stated.set(value, { evidence, range: share === undefined ? null : rangeOf(share) });
}

/** What does a symbol say: that the element is not there, is there, in which mass, or in which share? */
export function stateSymbol(facts: ElementsStated, hit: SymbolHit, text: ReadLineText): void {
  const { knowledge, stated } = facts;
  const { source } = text;
  const { symbol, cue } = hit;
  if (cue === 'negated')
    facts.denied.set(symbol, ofElement('negative', hit.text, source, FREE, symbol, knowledge, 0.8));
  else if (cue === 'named' || cue === 'held' || isDoped(text, hit)) {
    if (stated.has(symbol)) return;
    const evidence = ofElement('declared', hit.text, source, 'names', symbol, knowledge, 0.9);
    stated.set(symbol, { evidence, range: null, ...(cue === 'held' && { isHeld: true }) });
  } else if (hit.grams !== undefined) {
    const evidence = ofElement('declared', hit.text, source, 'states a mass of', symbol, knowledge, 0.9);
    stated.set(symbol, { evidence, range: null, ...stated.get(symbol), grams: hit.grams });
  } else if (cue === 'percent' && hit.percent !== null && hit.percent.min > 0)
    stateShare(facts, hit, hit.percent, source);
}

function stateShare(
  facts: ElementsStated,
  hit: SymbolHit,
  percent: NonNullable<SymbolHit['percent']>,
  at: LineText,
): void {
  const { symbol, together } = hit;
  const elements = together === null ? [symbol] : [symbol, together].sort();
  const evidence = ofElement('declared', hit.text, at, 'states a share of', elements, facts.knowledge, 0.9);
  const range = rangeOf(percent);
  if (percent.max >= MOST_OF_ONE) facts.beyond.set(symbol, { evidence, range });
  else if (together === null) facts.stated.set(symbol, { ...facts.stated.get(symbol), evidence, range });
  else facts.together = { evidence, range };
}

/** "Dy-doped": of a substance it says what is in it, of a magnet as well. */
function isDoped({ reading }: ReadLineText, { cue, symbol, start, end, listed }: SymbolHit): boolean {
  const { cased } = reading.text;
  return (
    cue === 'form' &&
    (MAGNET_ELEMENTS.has(symbol) || IN_PLACE.has(symbol)) &&
    DOPED.test(cased.slice(listed?.end ?? end, (listed?.end ?? end) + 32)) &&
    !NOT_DOPED.test(cased.slice(Math.max(0, start - 8), start))
  );
}

/** What stands in a magnet in place of dysprosium and neodymium. */
const IN_PLACE = new Set(['Gd', 'Ho']);
/** Not "Ho-doped fiber": a magnet may be for the laser of that. */
const DOPED =
  /^[- ](?:(?:co-?)?doped|alloyed|dotiert|gedoteerd|dop[ée]|dopa[dt]|domieszk|katk[ıi]l|легир)(?!\p{L}{0,4}[ -](?:[Ff]ib|[Ff]aser|[Ll]aser|[Gg]lass|YAG|YLF|[Cc]rystal))/iu;
const NOT_DOPED = /(?<!\p{L})(?:not|nicht|non|niet|без|не)[ -]$/iu;

/** wt%: a magnet of rare earths is mostly iron or cobalt. */
const MOST_OF_ONE = 40;
function rangeOf({ min, max }: { readonly min: number; readonly max: number }): Range {
  return { min: round(min / 100), typ: round((min + max) / 200), max: round(max / 100) };
}
