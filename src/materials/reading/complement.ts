import type { Noun } from './head.ts';
import { NO_ROLES } from '../lexicon/lexicon.ts';
import type { Normalised } from '../text/normalise.ts';
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

/** A preposition somewhere: the dearer expressions are asked where there is one. */
const ASKED = / (?:in|im|auf|am|op|on|sur|dans|su|på) /;
/** Where a thing sits: "in", "auf". English puts such a word behind verbs as well ("plug in", "bolt on"). */
const IN = /(?<![\p{L}-])(?:in|im|auf|am|op|sur|dans|su|på)\s(?:der |dem |the |a |het |een )?(?:\p{L}{0,20})$/u;
const VERB =
  /(?:plug|built|clip|bolt|snap|screw|press|push|slide|add|slip|weld|drop|fit|mount|pull|lock|twist|click|hook|strap|stick|hot|weld)(?:ed|s)?[ -](?:in|on)\s/;

const ON = /^\s(?:auf|on|op|sur|på)\s(?:der |dem |the |a |het |een )?\p{L}{0,20}$/u;
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
