import type { Noun } from './head.ts';
import type { Normalised } from '../text/normalise.ts';
import { magnetKind } from '../magnets/magnet-kind.ts';

/** What holds the magnets of a rotor: bound on it, over them or beneath. */
const ON_ROTOR =
  /^(?:sleeves?|bandages?|bands?|hülsen?|hulsen?|cans?|hubs?|nabe|shafts?|welle|manchon|frette|camicia|manicotto|buje|casquillo|tuleja|opaska)$/;
/** Rare-earth magnets by a grade or by their phase, and behind that words of what the next part is of. */
const OF_GRADE =
  /^(?:[ ,-]{1,2}(?:mag(?:net)?s?|segm?(?:ent)?s?)\.?)?[ ,-]{0,2}(?:[12]:(?:5|7|17)|\d\d\/\d{1,2}|n?\d{2}(?:sh|uh|eh|ah|m|h)|(?:yxg|rec|xgs|xg|s)-?\d{2}\p{L}{0,2})[ ,-](?:[\p{L}\d-]{1,12} ){0,2}$/u;

/**
 * "ROTOR SMCO 2:17 IN718 SLEEVE": a rotor with the grade of its magnets, and the sleeve of another material that holds them, as short texts
 * list them; a sleeve for magnets of a grade is called before them, or after the rotor and the family alone.
 */
export function cancelSleeves(nouns: readonly Noun[], { folded }: Normalised): void {
  for (const [at, noun] of nouns.entries()) {
    const [rotor, magnet] = [nouns[at - 2], nouns[at - 1]];
    if (noun.kind !== 'part' || magnet?.kind !== 'magnet' || rotor?.kind !== 'class' || !/^rotor/.test(rotor.value))
      continue;
    if (rotor.segment !== noun.segment || magnetKind(magnet.value) === null) continue;
    // The grade may be read as part of the family: "SMCO 2:17".
    const said = folded.slice(magnet.start, noun.start).replace(/^(?:sm-?co|nd-?fe-?b)/, '');
    if (ON_ROTOR.test(folded.slice(noun.start, noun.end)) && OF_GRADE.test(said)) noun.cancelledBy ??= rotor.text;
  }
}

/** "Bară laser Er:YAG": a rod of what the laser is named after, where nouns stand first. */
const ROD = /^(?:bar(?:ra|ă|a)|vareta|bast[aã]o|baghet[aă]|tij[aă]|varilla|barretta|bacchetta|barreau|pr[eę]t)$/i;
/** Cancels the noun of the rod, right before that of the laser. */
export function cancelRods(nouns: readonly Noun[]): void {
  for (const [at, noun] of nouns.entries()) {
    const next = nouns[at + 1];
    if (noun.kind === 'part' && ROD.test(noun.text) && next?.kind === 'class' && /^laser-(?!diode)/.test(next.value) && next.start === noun.end + 1) noun.cancelledBy ??= next.text; // prettier-ignore
  }
}
