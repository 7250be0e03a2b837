import type { Normalised } from '../text/normalise.ts';
import type { Hit } from './reading.ts';
import { segmentOf, type Segment } from './segments.ts';

const SYNC = 's[yi]nc(?:h?r?)?\\p{L}{0,8}|синхр\\p{L}{0,8}';
/** Machines, whole or cut short, by what they are with a permanent magnet; a motor only where it is synchronous, since others have classes of their own. */
const MACHINES: readonly (readonly [id: string, name: string])[] = [
  [
    'pm-brake',
    'brakes?|\\p{L}{0,16}bremse|frein|freno|fren|hamulec|brzda|fr[eê]io|travao|\\p{L}{0,8}rem|\\p{L}{0,8}broms|тормоз|гальмо',
  ],
  [
    'generator-pm',
    `(?:(?:generat(?:ors?|ore|eur|rice)|generador|gerador|pradnica|alternat(?:or|ore|eur)|alternador|генератор)|gen\\.?(?= ?${SYNC}))(?:[ ,.]{1,2}(?:${SYNC})\\.?)?`,
  ],
  ['motor-pmsm-servo', `(?:mot\\.?|motore?|moteur|silnik|двиг\\.?|двигатель)[ ,.]{1,2}(?:${SYNC})\\.?`],
  ['mag-coupling', 'couplings?|accouplement|giunto|acoplamiento|acoplamento|koppeling|koppling'],
  [
    'eddy-brake',
    '(?:clutch(?:es)?, ?)?torque limiter|clutch(?:es)?|drehmomentbegrenzer|embrayage|limiteur de couple|frizione|limitatore di coppia|embrague|limitador de par|embreagem|limitador de torque',
  ],
];
let machines: readonly (readonly [string, RegExp])[] | undefined;

/** What is said of the magnet before it and behind. */
const BEFORE = /(?<!\p{L})(?:perm(?:anent[a-z]{0,3})?|dauer|пост(?:оянн\p{L}{1,3})?)[. -]{0,2}$/u;
const BEHIND = /^s?\.? ?(?:perm(?:anen\p{L}{1,4})?|trw(?:a\p{L}{1,4})?)\.?(?!\p{L})/u;
/** That itself says that it is a permanent one. */
const WITHIN = /perm|dauer|trw|пост/u;
/** Nothing behind that the magnet is of: no further name, no size and no grade. */
const ALONE = /^\.?(?: ?$|[ ,;:]{1,2}(?!\p{L}{4}|n ?\d\d))/u;
const SIZED = /\d ?[x×*] ?[øϕ⌀]?\d/u;

/** "BRAKE, PERM MAGNET, 24VDC", "GEN. SYNC. AIM. PERM.", "Coupling, permanent magnet": a machine is named by the magnet that it has. */
export function joinMachine(hits: Hit[], segments: readonly Segment[], { folded, cased }: Normalised): Hit[] {
  const magnet = hits.find(({ meaning }) => meaning.kind === 'magnet');
  if (magnet === undefined || magnet.negated || SIZED.test(folded)) return hits;
  const before = BEFORE.exec(folded.slice(Math.max(0, magnet.start - 24), magnet.start))?.[0] ?? '';
  const behind = BEHIND.exec(folded.slice(magnet.end))?.[0] ?? '';
  const [from, end] = [magnet.start - before.length, magnet.end + behind.length];
  if (!WITHIN.test(folded.slice(from, end)) || !ALONE.test(folded.slice(end))) return hits;
  machines ??= MACHINES.map(([id, name]) => [id, new RegExp(`^\\s*(?:${name})(?: ?, ?|\\.? ?(?:(?:a|à|de|с|z|med|met) )?)$`, 'u')]); // prettier-ignore
  const id = from > 64 ? undefined : machines.find(([, name]) => name.test(folded.slice(0, from)))?.[0];
  if (id === undefined) return hits;
  const start = folded.search(/\S/);
  const whole: Hit = { ...magnet, start, end, text: cased.slice(start, end), meaning: { ...magnet.meaning, kind: 'class', value: id }, segment: segmentOf(segments, start, end) }; // prettier-ignore
  return [whole, ...hits.filter((hit) => hit.start >= end)];
}
