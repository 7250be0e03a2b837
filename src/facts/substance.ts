import type { Knowledge } from '../knowledge/knowledge.ts';
import type { WtRange } from '../knowledge/types.ts';
import { isCasValid, plainCas } from '../materials/symbols/cas.ts';
import type { Decomposer } from '../materials/decompose.ts';
import { findFormulas, massFractions } from '../materials/symbols/formula.ts';
import type { Span } from './types.ts';
import { magnetKind } from '../materials/magnets/magnet-kind.ts';

/** What is known of a substance that a declaration names. */
export interface Substance {
  /** Rare earths in it: part of its mass, 0…1. Empty where it holds none. */
  readonly fractions: ReadonlyMap<string, Span>;
  /** Is it named at all? "Trade secret" and a number with a wrong check digit are not. */
  readonly isNamed: boolean;
  /** Metal, or bound in a compound. */
  readonly isCompound: boolean;
}

export type SubstanceOf = (cas: string, name: string, hasOtherId: boolean) => Substance;

const RARE_EARTHS = ['Sc', 'Y', 'La', 'Ce', 'Pr', 'Nd', 'Sm', 'Eu', 'Gd', 'Tb', 'Dy', 'Ho', 'Er', 'Tm', 'Yb', 'Lu'] as const; // prettier-ignore
const isRareEarth = (symbol: string): boolean => (RARE_EARTHS as readonly string[]).includes(symbol);

/** A compound of unknown make: some of it is the element, and nobody says how much. */
const SOME: Span = { min: 1e-4, max: 1 };
/** Words in the place of a name. */
const UNNAMED =
  /proprietar|confidential|trade\s?secret|undisclosed|not\s(?:disclosed|to\sdeclare)|\bmisc|^others?\b|\bbalance\b|^rest\b|^remainder|unknown|unspecified|vertraulich|betriebsgeheim|sonstige|営業秘密|非開示|その他|残部|保密|机密|其他|其它|余量|기밀|기타/iu;
const NEODYMIUM_ALONE = /^(?:neodym(?:ium|e|io)?|n[ée]odyme|neodimio|неодим|钕|釹|ネオジム|네오디뮴)$/iu;

const MOST_REMEMBERED = 50_000;

/** Reads substances by CAS number, else by name, as a bill's are; what was read once is remembered. */
export function substanceReader(knowledge: Knowledge, decomposer: Decomposer): SubstanceOf {
  const known = new Map<string, Substance>();
  return (cas, name, hasOtherId) => {
    const key = `${cas}\n${name}\n${String(hasOtherId)}`;
    let found = known.get(key);
    if (found === undefined) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(key, (found = read(plainCas(cas).trim(), name.trim(), hasOtherId, knowledge, decomposer)));
    }
    return found;
  };
}

function read(cas: string, name: string, hasOtherId: boolean, knowledge: Knowledge, decomposer: Decomposer): Substance {
  const isValid = isCasValid(cas);
  const fact = isValid ? knowledge.cas.get(cas) : undefined;
  if (fact !== undefined) {
    const fractions = fractionsOf(fact.formula, fact.elements, knowledge);
    return { fractions, isNamed: true, isCompound: fact.kind !== 'metal' };
  }
  const { fractions, isFamily, isCompound } = fromName(name, knowledge, decomposer);
  const isNamed = (isValid || (hasOtherId && cas === '')) && !UNNAMED.test(name) && !isFamily;
  return { fractions, isNamed, isCompound };
}

/** Shares by the formula; a formula that cannot be read leaves them open. */
function fractionsOf(formula: string | null, elements: readonly string[], knowledge: Knowledge): Map<string, Span> {
  const wanted = elements.filter(isRareEarth);
  const [host = '', water = ''] = (formula ?? '').split(/[.·]/u);
  const found = findFormulas(host, knowledge.weights).find(({ text }) => text === host);
  const alone = wanted.length === 1 && host === wanted[0];
  if (alone) return new Map([[host, { min: 1, max: 1 }]]);
  const counted = found?.elements;
  const result = new Map<string, Span>();
  for (const symbol of wanted) {
    const share = counted === undefined ? undefined : massFractions(counted, knowledge.weights).get(symbol);
    if (share === undefined || share === 0) result.set(symbol, SOME);
    // Water of crystallisation only makes it less, down to about half.
    else result.set(symbol, { min: water === '' ? share : share / 2, max: share });
  }
  return result;
}

function fromName(name: string, knowledge: Knowledge, decomposer: Decomposer): { fractions: Map<string, Span>; isFamily: boolean; isCompound: boolean } {
  const fractions = new Map<string, Span>();
  if (name === '') return { fractions, isFamily: false, isCompound: false };
  if (NEODYMIUM_ALONE.test(name)) return { fractions: new Map([['Nd', { min: 1, max: 1 }]]), isFamily: false, isCompound: false };
  if (isRareEarth(name)) return { fractions: new Map([[name, { min: 1, max: 1 }]]), isFamily: false, isCompound: false };
  const text = name.slice(0, 500);
  const { trace, decomposition } = decomposer.explain({ texts: [{ role: 'material', text, column: -1 }], manufacturer: '', cas: [], pieceGrams: null });
  const words = trace.texts.flatMap((one) => one.words.filter(({ negated }) => !negated));
  const add = (symbol: string, span: Span): void => {
    if (isRareEarth(symbol) && !fractions.has(symbol)) fractions.set(symbol, span);
  };
  let isCompound = false;
  for (const { means } of words) {
    const [kind = '', value = ''] = means.split(' ');
    if (kind === 'material') {
      const fact = knowledge.materials.get(value);
      const byFormula = fact?.formula == null ? new Map<string, Span>() : fractionsOf(fact.formula, Object.keys(fact.composition), knowledge);
      for (const [symbol, share] of Object.entries(fact?.composition ?? {})) add(symbol, knownOr(byFormula.get(symbol), spanOfShare(share)));
      isCompound ||= fact !== undefined && fact.form !== 'metal' && fact.form !== 'alloy';
    }
  }
  const elements = words.flatMap(({ means }) => (means.startsWith('element ') ? [means.slice('element '.length)] : []));
  const isPure = elements.length === 1 && words.every(({ means }) => means.startsWith('element '));
  for (const symbol of elements) add(symbol, isPure ? { min: 1, max: 1 } : SOME);
  isCompound ||= elements.length > 0 && !isPure;
  // "Nd-Fe-B" as a substance: a family that may hold others, so it is known and not told.
  const family = decomposition.contents.find(({ form }) => form === 'magnet');
  if (family !== undefined) {
    add(magnetKind(family.material)?.startsWith('sm') === true ? 'Sm' : 'Nd', SOME);
    for (const element of family.elements) if (element.presence === 'proven' && element.massFraction !== null) add(element.symbol, element.massFraction);
  }
  return { fractions, isFamily: family !== undefined, isCompound };
} // prettier-ignore

const knownOr = (exact: Span | undefined, otherwise: Span): Span =>
  exact === undefined || exact === SOME ? otherwise : exact;

/** Parts of the mass, of wt % from the least over the typical to the most. */
function spanOfShare([min, , max]: WtRange): Span {
  return { min: Math.max(min / 100, SOME.min), max: max / 100 };
}
