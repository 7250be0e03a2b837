import type { Noun } from './head.ts';
import type { Normalised } from '../text/normalise.ts';
import { magnetKind } from '../magnets/magnet-kind.ts';

/* Nouns that a text only names inside of something: a name in quotation marks, the magnet at the core of a thing. */

/** A name in quotation marks: none of inches, and none that is the whole text. */
const QUOTED =
  /(?<=\S\s?)(?:(?<![\d\p{L}])"(?=\p{L})([^"|]{2,48})(?<=[\p{L}\d.])"(?![\p{L}\d])|[「『«“„]([^「」『』«»“”]{2,48})[」』»”“])/gu;
/** Before it stands what bears the name. */
const BEARER = /\p{L}{3}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]{2}/u;

/** 'Haspelrulle "Neodym Pro"', 制御ソフト「サーボ名人」: what is in quotation marks behind a thing is its name. */
export function cancelQuoted(nouns: readonly Noun[], { folded }: Normalised): void {
  for (const { 0: whole, index } of folded.matchAll(QUOTED)) {
    const before = folded.slice(0, index);
    // A cell in quotation marks is quoted as a whole, and names the thing itself.
    if (!BEARER.test(before) || (/[|;] ?$/.test(before) && /^ ?(?:$|[|;])/.test(folded.slice(index + whole.length))))
      continue;
    for (const noun of nouns)
      if (noun.start >= index && noun.end <= index + whole.length) noun.cancelledBy ??= before.trim().slice(-24);
  }
}

/** What a magnet is of another thing: its core, its tip. Of that thing the noun behind the magnet says nothing more. */
const INNER = /^(?:cores?|inserts?|inlays?|base|tips?|kern|kerne)$/i;

/** "Stir bar samarium-cobalt core", "hooks w/ neodymium base": the magnet is what it is the core or the base of. */
export function cancelInner(nouns: readonly Noun[], { folded }: Normalised): void {
  for (const [at, noun] of nouns.entries()) {
    const magnet = nouns[at - 1];
    if (
      noun.kind !== 'part' ||
      !INNER.test(noun.text) ||
      magnet?.kind !== 'magnet' ||
      magnetKind(magnet.value) === null
    )
      continue;
    const isOfThing = nouns[at - 2] !== undefined && /^[ -]$/.test(folded.slice(magnet.end, noun.start));
    if (isOfThing && (nouns[at + 1] === undefined || nouns[at + 1]?.segment !== noun.segment))
      noun.cancelledBy ??= magnet.text;
  }
}
