import { evidenceOf, ofElement, textsOf, type LineReading } from '../line.ts';
import { hasForm } from '../substances/substance-cues.ts';
import { compositionIn, type Composition } from '../symbols/composition.ts';
import type { Evidence } from '../types.ts';
import { SMCO } from './smco.ts';
import type { Statement } from './stated-elements.ts';

/** Shares in wt% that only magnets have: Nd-Fe-B 27 to 33 of neodymium, bonded ones less; Sm-Co 24 to 36 of samarium. */
const OF_MAGNETS: Readonly<Record<string, readonly [least: number, most: number, family: string]>> = {
  Nd: [20, 36, 'ndfeb-sintered'],
  Sm: [22, 38, SMCO],
};
const SHARE = /(?<![A-Za-z])(Nd|Sm)[ :=]{0,3}(\d{2}(?:\.\d{1,4})?)(?:-\d[\d.]{0,6})?\s?%/g;

interface Found {
  readonly family: string;
  readonly evidence: Evidence;
}

/**
 * "Rotor segment | Nd 28.1 % | Dy 1.9 %": a piece with such a share is a magnet, whatever it is called; the family, and what says so. Null:
 * there is none, or it is that of an alloy or a target, which is not yet one; a powder is told by its whole composition alone.
 *
 * @param stated where elements are noted that a composition names without the sign of a share
 */
export function sharedAsMagnet(line: LineReading, stated?: Map<string, Statement>): Found | null {
  if (hasForm(line, 'alloy', 'metal', 'oxide', 'ingot', 'target', 'crystal', 'ceramic', 'film')) return null;
  const isPowder = hasForm(line, 'powder');
  for (const { source, reading } of textsOf(line, 'material', 'description')) {
    const composed = compositionIn(reading.text, line.knowledge, true);
    const family = familyOf(composed);
    if (composed !== null && family !== null) {
      const evidence = evidenceOf('declared', source.text.trim(), source, COMPOSED, null, line.knowledge, 0.9);
      // Of figures without a unit nothing else says that they are shares.
      for (const { symbol, share } of composed.constituents)
        if (symbol !== null && share === null && line.knowledge.followed.has(symbol) && stated?.has(symbol) === false)
          stated.set(symbol, { evidence: ofElement('declared', source.text.trim(), source, 'names', symbol, line.knowledge, 0.9), range: null }); // prettier-ignore
      return { family, evidence };
    }
    if (isPowder || source.role !== 'material') continue;
    const listed = familyOfListed(source.text);
    if (listed !== null)
      return { family: listed, evidence: evidenceOf('declared', source.text.trim(), source, LISTED, null, line.knowledge, 0.9) }; // prettier-ignore
    for (const [said, symbol = '', figure = ''] of reading.text.cased.matchAll(SHARE)) {
      const [least, most, family] = OF_MAGNETS[symbol] ?? [Infinity, 0, ''];
      if (Number(figure) < least || Number(figure) > most) continue;
      const meaning = `as much ${symbol} as only magnets of it hold`;
      return { family, evidence: evidenceOf('declared', said, source, meaning, null, line.knowledge, 0.9) };
    }
  }
  return null;
}

const LISTED = 'the elements that magnets are made of';
/** Names of elements as declarations of materials list them. */
const ELEMENTS: Readonly<Record<string, RegExp>> = {
  Nd: /^(?:n[eé]od[yi]m\p{L}{0,4}|nd|неодим|钕|釹|ネオジム|네오디뮴)$/iu,
  Sm: /^(?:samari\p{L}{1,3}|sm|самарий|钐|釤|サマリウム|사마륨)$/iu,
  Co: /^(?:[ck]obalt[oe]?|co|кобальт|钴|鈷|コバルト|코발트)$/iu,
  Fe: /^(?:iron|eisen|fer|hierro|ferro|żelazo|železo|fe|железо|铁|鐵|鉄|철)$/iu,
  B: /^(?:bor(?:on|e|o)?|b|бор|硼|ホウ素|붕소)$/iu,
};
const LISTED_AS_MAGNET: readonly (readonly [family: string, symbols: readonly string[]])[] = [
  ['ndfeb-sintered', ['Nd', 'Fe', 'B']],
  [SMCO, ['Sm', 'Co']],
];

/** "Cobalt; Samarium; Iron; Copper": elements of one material by their names alone, in any order; null: no magnet is of them. */
function familyOfListed(text: string): string | null {
  const names = text.slice(0, 400).split(/[;,]/);
  if (names.length < 2) return null;
  const has = (symbol: string): boolean => names.some((name) => ELEMENTS[symbol]?.test(name.trim()) === true);
  return LISTED_AS_MAGNET.find(([, symbols]) => symbols.every(has))?.[0] ?? null;
}

const COMPOSED = 'a composition that only magnets have';

/** Shares, in wt% or in atoms, of what magnets are made of: 27 to 33 % of neodymium or 12 to 16 atoms of a hundred, iron for most of the rest. */
const [LEAST_RARE, MOST_RARE, LEAST_IRON, LEAST_COBALT] = [11, 40, 45, 35];

/** The family of magnets that is made of these; null: there is none. */
function familyOf(composed: Composition | null): string | null {
  if (composed === null || NEVER_IN_THEM.some((symbol) => composed.partOf(symbol) > MOST_BESIDE)) return null;
  const of = (...symbols: readonly string[]): number => symbols.reduce((sum, one) => sum + composed.partOf(one), 0);
  const isRare = (share: number): boolean => share >= LEAST_RARE && share <= MOST_RARE;
  const light = of('Nd', 'Pr');
  const ndfeb = composed.constituents.some(isBinder) ? 'ndfeb-bonded' : 'ndfeb-sintered';
  if (light > 0 && of('B') > 0 && isRare(light + of('Dy', 'Tb', 'La', 'Ce')) && of('Fe', 'Co') >= LEAST_IRON)
    return ndfeb;
  if (light > 0 && isRare(light) && light >= LEAST_WITHOUT_BORON && of('Fe') >= LEAST_IRON) return ndfeb;
  return isRare(of('Sm')) && of('Co') >= LEAST_COBALT ? SMCO : null;
}

/** What a powder is bound in, and how much of it a coat of resin comes to. */
const BINDER =
  /nylon|poly|epox|resin|harz|r[ée]sine|kunststoff|plast|rubber|gummi|^p(?:a ?\d{1,2}|ps|om|eek)$|树脂|樹脂|尼龙|塑/i;
const MOST_OF_COAT = 2;
const isBinder = ({ symbol, name, share }: Composition['constituents'][number]): boolean =>
  symbol === null && BINDER.test(name) && (share === null || share.max > MOST_OF_COAT);

/** Per cent of neodymium and praseodymium where nobody speaks of boron, which some leave out. */
const LEAST_WITHOUT_BORON = 20;
/** What makes a compound or a storage alloy of them, and how much a coat or an impurity brings: "Ni 2 %". */
const MOST_BESIDE = 5;
const NEVER_IN_THEM = ['O', 'F', 'N', 'Cl', 'H', 'Mg', 'Ni'];
