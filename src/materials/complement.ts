import type { Noun } from './head.ts';
import { NO_ROLES } from './lexicon.ts';
import type { Normalised } from './normalise.ts';
import type { Hit } from './reading.ts';

/** Value of a noun that no vocabulary has: the text is about it, and nobody knows what it holds. */
export const UNNAMED = 'unnamed';

/** Prepositions of the Romance languages that say what a thing is of; Dutch "de" is an article, and no name has one inside. */
const OF = String.raw` (?:de|del|du|do|da|di|della|dello|d')(?: ?(?:la|el|l'))? ?`;
const BETWEEN = new RegExp(`^${OF}$`);
/** The last word before such a preposition. */
const WORD_OF = new RegExp(String.raw`(?:^|[\s(/])(\p{L}{4,})\.?${OF}$`, 'u');
/** More than one of a thing: "surtido de motores" is of motors, whatever the word before says. */
const PLURAL = /(?:[sx]|[rtl]i)$/i;

/** "Pistones de motor": a part is of what stands behind "de", and not the other way round. */
export function opensWithOf([first, second]: readonly Noun[], { folded }: Normalised): boolean {
  if (first?.kind !== 'part' || second === undefined || second.kind === 'part') return false;
  return BETWEEN.test(folded.slice(first.end, second.start));
}

/**
 * "Frontal de motor": what stands before "de" is what the text is about, known or not. Words that only count or group ("juego de", "kit
 * de") are known, and are none.
 */
export function complementHeads(nouns: readonly Noun[], hits: readonly Hit[], { folded, cased }: Normalised): Noun[] {
  const found: Noun[] = [];
  for (const { kind, text, start: at, segment } of nouns) {
    if (kind !== 'class' || PLURAL.test(text)) continue;
    if (nouns.some((other) => other.segment === segment && other.start < at)) continue;
    const word = WORD_OF.exec(folded.slice(Math.max(0, at - 48), at));
    if (word === null) continue;
    const [whole, name = ''] = word;
    const start = at - whole.length + whole.indexOf(name);
    const end = start + name.length;
    if (hits.some((hit) => hit.start < end && start < hit.end)) continue;
    found.push({
      kind: 'part',
      value: UNNAMED,
      start,
      end,
      text: cased.slice(start, end),
      segment,
      headFinal: false,
      headInitial: true,
      germanic: false,
      roles: NO_ROLES,
      cancelledBy: null,
    });
  }
  return found;
}
