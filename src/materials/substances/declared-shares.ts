import { textsOf, round, ofElement, type LineReading } from '../line.ts';
import type { Share } from '../symbols/shares.ts';
import { isNoShare, sharesOfWords } from '../symbols/symbols.ts';
import type { Content, Evidence, Presence, Range } from '../types.ts';

/** Material id of what is declared by its elements alone. */
const DECLARED_UNNAMED = 'declared-unnamed';

/** Per cent: less is an impurity, or what was added to a melt and burned off. */
const LEAST = 0.1;
/** Per cent: from here on it is the substance itself. */
const WHOLE = 90;

interface Stated {
  /** Null: a mass is stated, and no share. */
  readonly range: Range | null;
  readonly grams?: number;
  readonly evidence: Evidence;
}

/**
 * "Ring | Dy 2.1 %", a column `Dy %` or `Dy (g)`: what a bill states of a part whose material nobody names. Null where what was found
 * holds the elements already.
 */
export function declaredShares(line: LineReading, found: readonly Content[]): Content | null {
  const stated = statedShares(line, 'material');
  for (const { elements, form } of found)
    for (const { symbol, presence } of elements)
      // Of a magnet that cannot hold as much the share is not used: it is of no other material for that. What is as open there says no more.
      if (presence === 'proven' || (presence === 'likely' && isOfMagnet(form)) || isOpen(stated.get(symbol)?.range)) stated.delete(symbol); // prettier-ignore
  if (stated.size === 0) return null;
  return {
    material: DECLARED_UNNAMED,
    name: 'material not named',
    form: null,
    constituents: [],
    presence: 'proven',
    confidence: 0.95,
    elements: [...stated].map(([symbol, { range, grams }]) => ({
      symbol,
      ...sureness(range),
      massFraction: range && { ...range, of: 'material' },
      grams: grams === undefined ? null : { min: grams, typ: grams, max: grams, per: 'piece' },
    })),
    anyOf: [],
    componentClass: null,
    componentName: null,
    report: true,
    trace: false,
    evidence: [...stated.values()].map(({ evidence }) => evidence),
  };
}

/** "Dy 0-5 %", "max. 5 % Dy": as much as that, or none. Half is the author's guess. */
const isOpen = (range: Range | null | undefined): boolean => range?.min === 0;
export const sureness = (range: Range | null): { readonly presence: Presence; readonly confidence: number } =>
  isOpen(range) ? { presence: 'possible', confidence: 0.5 } : { presence: 'proven', confidence: 0.95 };

const isOfMagnet = (form: Content['form']): boolean => form === 'magnet' || form === 'magnet-powder';

/** Shares of elements that texts of these roles state. */
export function statedShares(line: LineReading, ...roles: Parameters<typeof textsOf>[1][]): Map<string, Stated> {
  const { knowledge } = line;
  const stated = new Map<string, Stated>();
  for (const { source, reading, symbols } of textsOf(line, ...roles)) {
    const add = (symbol: string, text: string, { min, max }: { readonly min: number; readonly max: number }): void => {
      if (!knowledge.followed.has(symbol) || max < LEAST || max >= WHOLE) return;
      const says = min === 0 ? 'states that there may be' : 'states a share of';
      const evidence = ofElement('declared', text, source, says, symbol, knowledge, 0.95);
      stated.set(symbol, {
        range: { min: round(min / 100), typ: round((min + max) / 200), max: round(max / 100) },
        evidence,
      });
    };
    for (const { symbol, text, cue, percent, grams } of symbols) {
      if (cue === 'percent' && percent !== null) add(symbol, text, percent);
      if (!knowledge.followed.has(symbol)) continue;
      if (cue === 'held' && !stated.has(symbol))
        stated.set(symbol, { range: null, evidence: ofElement('declared', text, source, 'names', symbol, knowledge, 0.95) }); // prettier-ignore
      if (grams === undefined) continue;
      const evidence = ofElement('declared', text, source, 'states a mass of', symbol, knowledge, 0.95);
      stated.set(symbol, { range: null, evidence, ...stated.get(symbol), grams });
    }
    for (const [{ start, end }, share] of sharesOfWords(
      reading.text,
      reading.hits.filter(({ meaning }) => meaning.kind === 'element'),
    )) {
      const hit = reading.hits.find((one) => one.start === start && one.end === end);
      if (hit !== undefined && !isNoShare(share) && (!hit.negated || share.atMost))
        add(hit.meaning.value, hit.text, share.atMost ? { min: 0, max: share.max } : share);
    }
  }
  return stated;
}

/** Whether a share is that of a part of the whole, so that the element is not the substance itself. */
export const isPartial = ({ max }: Share): boolean => max < WHOLE;
