import { RATING } from './describes.ts';
import { DIMENSIONS, MAGNET_WORD } from './features.ts';
import type { Noun } from './head.ts';
import type { Normalised } from '../text/normalise.ts';
import { GRADE, VOLTAGE } from './remarks.ts';

const SOUNDS = /^(?:loudspeaker|speaker|micro-speaker|tweeter|headphone|headset|microphone|mic-)/;
const LENGTH =
  /^[ ,]{1,2}(?:[φϕ⌀o] ?)?\d{1,3}(?:[.,]\d)? ?(?:mm|cm|in|inch|"|寸|英寸|인치|インチ)?(?: ?\p{L}{0,8})? $/u;

/** 动圈耳机单元 40mm 钕磁: how wide what sounds is; a magnet of that size is named before it. */
const isWidthOf = ({ value, end }: Noun, magnet: Noun, { folded }: Pick<Normalised, 'folded'>): boolean =>
  SOUNDS.test(value) && LENGTH.test(folded.slice(end, magnet.start));

/** What has a magnet of its own to work, as bought. */
const WORKS_BY_MAGNET =
  /^(?:motor|gear-motor|(?:tacho)?generator|dynamo|alternator|starter|loudspeaker|speaker|micro-speaker|headphone|headset|microphone|mic-|wheel-motor|servo|actuator|galvo|vca|buzzer|flowmeter|relay|pump|mag-coupling|mag-bearing|held-by-magnets|brake|magnetron|sputter|magnetic-[ls])/;
/** Excited by permanent magnets: no magnet is called so that is bought as one by its size. */
const EXCITED =
  /^(?:perm(?:anent)?[. ]{0,2}-?magn?(?:ete?[nrs]?)?|dauermagnete?n?|aimants? permanents?|imanes? permanentes?|magnet[ie] permanent[ie]|永磁体?|永磁鐵?|영구자석|永久磁石)$/iu;
/** "Magnetron cathode 4" NdFeB magnet set": behind the figures of a thing all the magnets that it works by. */
const SET = /\d[^|;,]{0,16}magnet[ -]?(?:s[ae]t|pack|system|assy)/;

/**
 * "Holding brake permanent magnet 24 V", "loudspeaker neodymium magnet 8 ohm": behind a component the magnet is its own, where the
 * text rates the component, or says no more of the magnet than that it is permanent. Sized or graded it is a magnet.
 */
export function cancelOwnMagnets(nouns: readonly Noun[], { folded }: Normalised): void {
  let thing = nouns[0];
  if (thing?.kind !== 'class' || !WORKS_BY_MAGNET.test(thing.value)) return;
  if (
    MAGNET_WORD.test(thing.text.replace(/magn[eé]tron/i, '')) &&
    !/^mag(?:-coup|-bearing|netic-[ls])/.test(thing.value)
  )
    return;
  const rest = folded.slice(thing.end);
  if (DIMENSIONS.test(rest) || GRADE.test(rest)) return;
  const isRated = RATING.test(folded) || VOLTAGE.test(folded) || SET.test(rest);
  for (const noun of nouns) {
    if (noun.kind === 'part') return;
    // "Actuator, synchronous motor with permanent magnet": of the last that is named.
    if (noun.kind === 'class') thing = noun;
    else if (noun.segment <= thing.segment + (thing.text.includes(',') ? 2 : 1)) {
      const before = /(?:permanent|dauer|perm\.?)[ -]?$/.exec(folded.slice(0, noun.start))?.[0] ?? '';
      const isWide = /\d/.test(folded.slice(thing.end, noun.start)) && isWidthOf(thing, noun, { folded });
      // "Phone case magnets NdFeB" are bare; behind a comma, and in German behind a blank, they are its own.
      const isNamed =
        thing.value === 'held-by-magnets' && noun.value !== '' && (thing.germanic || noun.segment > thing.segment);
      if (isNamed || EXCITED.test(before + noun.text) || isRated || isWide) noun.cancelledBy ??= thing.text;
    }
  }
}
