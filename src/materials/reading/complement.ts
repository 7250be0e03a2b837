import { complementIn, cutShortBefore } from './unnamed.ts';
import type { Hit } from './reading.ts';
import type { Noun } from './head.ts';
import type { Normalised } from '../text/normalise.ts';

/** Value of a noun that no vocabulary has: the text is about it, and nobody knows what it holds. */
export const UNNAMED = 'unnamed';

/** Prepositions of the Romance languages that say what a thing is of, and of the Slavic ones what it sits on; Dutch "de" is an article, and no name has one inside. */
export const OF = String.raw` (?:(?:de|del|du|do|da|di|della|dello|d')(?: ?(?:la|el|l'))?|na|на) ?`;
const BETWEEN = new RegExp(`^${OF}$`);

/** "Pistones de motor", "Cvr. motor": a part is of what stands behind "de" or its own point, and not the other way round. */
export function opensWithOf([first, second]: readonly Noun[], { folded }: Normalised): boolean {
  if (first?.kind !== 'part' || second === undefined || second.kind === 'part') return false;
  return (
    BETWEEN.test(folded.slice(first.end, second.start)) ||
    (CUT_SHORT.test(folded) && (cutShortBefore(second, { folded })?.[0] ?? -1) === first.start)
  );
}

/** A point behind the first word. */
const CUT_SHORT = /^[^.]{0,60}\p{L}\.[^|;,]*\p{L}/u;

/** A preposition somewhere: the dearer expressions are asked where there is one. */
const ASKED = / (?:in|im|auf|am|op|on|sur|dans|su|på|na|на|inside|within) /;
/** Where a thing sits: "in", "auf". English puts such a word behind verbs as well ("plug in", "bolt on"). */
const IN =
  /(?<![\p{L}-])(?:in(?:side)?|within|im|auf|am|op|sur|dans|su|på)\s(?:der |dem |the |a |het |een )?(?:\p{L}{0,20})$/u;
const VERB =
  /(?:plug|built|clip|bolt|snap|screw|press|push|slide|add|slip|weld|drop|fit|mount|pull|lock|twist|click|hook|strap|stick|hot|weld)(?:ed|s)?[ -](?:in|on)\s/;

const ON = /^\s(?:(?:auf|on|op|sur|på)\s(?:der |dem |the |a |het |een )?|(?:\p{L}{3,14}\s)?(?:na|на)\s)\p{L}{0,20}$/u;
const ON_VERB = /^(?:bolt|clip|snap|screw|slide|add|weld|strap|hook|push|press)/;

/** "Sensor auf Motor", "label on magnet": a part, and behind the preposition what it sits on. */
export function opensOn([first, second]: readonly Noun[], { folded }: Normalised): boolean {
  if (
    first?.kind !== 'part' ||
    second === undefined ||
    second.kind === 'part' ||
    ON_VERB.test(first.text.toLowerCase())
  )
    return false;
  const between = folded.slice(first.end, second.start);
  return ASKED.test(between) && ON.test(between);
}

/** "Magnetfilter in Rohr DN150", "Magnetring 24-pol auf Hülse": a carrier, and behind the preposition where it sits. */
export function opensInPlace([first, second]: readonly Noun[], { folded }: Normalised): boolean {
  if (first === undefined || first.kind === 'part' || second?.kind !== 'part') return false;
  const between = folded.slice(first.end, second.start);
  return between.length <= 60 && ASKED.test(between) && IN.test(between) && !VERB.test(between);
}

/** A word before "de" or "na", or one with a point, that may be what the text is about though no vocabulary has it. */
export const complementHeads = (nouns: readonly Noun[], hits: readonly Hit[], text: Normalised): Noun[] =>
  nouns[0]?.kind === 'class' && MAY_COMPLEMENT.test(text.folded) ? complementIn(nouns, hits, text) : [];

const MAY_COMPLEMENT = / (?:d[aeiou']|del|dell[ao]|na|на)[ ']|\p{L}\. ?[^|;,]*\p{L}/u;
