import type { ClassFinding } from './component.ts';
import type { Draft } from './draft.ts';
import { isGeneral } from './general-class.ts';
import type { SeriesHit } from './series.ts';
import {
  comesWith,
  drivesIt,
  isCalledDrive,
  isOfHouse,
  isWhatFor,
  leadsToMotor,
  namesChemical,
  opensNoun,
  standsApart,
} from './series-place.ts';
import { NEVER_MAGNETIC_MOTORS } from '../lexicon/lexicon.ts';
import type { LineReading } from '../line.ts';
import { MOTOR } from '../reading/stands-first.ts';

/**
 * What do the numbers of known types say? Of a component they add its class to those that words have named; one of a thing that never has a
 * magnet replaces these, or says nothing. Loaded where a line that is no part has such a number.
 */
export function byNumbers(draft: Draft): void {
  const { line, classes, series } = draft;
  for (const hit of series) {
    const found = fromSeries(line, hit);
    if (found === null) continue;
    if (found.fact.pRareEarthMagnet === 0 && found.fact.material === null) {
      if (isBeside(draft, hit, found)) continue;
      line.against.push({ ...hit.evidence, kind: 'negative' });
      if (!outweighsWords(draft, hit, found)) continue;
      classes.splice(0, Infinity, found);
      draft.kind = 'class';
      return;
    }
    if (draft.kind === 'magnet' || saysNothing(draft, hit, found)) continue;
    classes.push(found);
    draft.kind = 'class';
  }
  ofOtherMagnet(draft);
}

/** "maxon A-max 26 DC motor": a series known to be of ferrite or AlNiCo says more than the name of its maker, and the words for its kind. */
function ofOtherMagnet({ line, classes }: Draft): void {
  const others = classes.filter(
    ({ family }) => family !== null && line.knowledge.families.get(family)?.rareEarth === false,
  );
  if (others.length === 0) return;
  classes.splice(0, Infinity, ...others);
  for (const { evidence, family } of others) {
    const meaning = `a series with magnets of ${line.knowledge.families.get(family ?? '')?.name ?? 'another kind'}`;
    line.against.push({ ...evidence, kind: 'negative', meaning });
  }
}

function fromSeries(line: LineReading, hit: SeriesHit): ClassFinding | null {
  const fact = line.knowledge.classes.get(hit.fact.componentClass ?? '');
  if (fact === undefined) return null;
  return {
    fact,
    evidence: hit.evidence,
    weight: 1,
    pRareEarthMagnet: hit.fact.pRareEarthMagnet,
    family: hit.fact.family,
    suffix: hit.fact.gradeSuffix,
    isOfMaker: hit.fact.makers.length > 0,
  };
}

/** Is the number of what never has a magnet that of another thing, or one of the house? */
function isBeside({ line, descriptive, classes }: Draft, hit: SeriesHit, { fact: { id } }: ClassFinding): boolean {
  if (!NEVER_MAGNETIC_MOTORS.test(id) && (standsApart(hit, descriptive) || comesWith(hit) || drivesIt(hit)))
    return true;
  // "FR-E500-10 | Motoréducteur 24 V": the words say what it is, and the number, by no maker, may be one of the house.
  return (
    hit.text.source.role === 'partNumber' &&
    classes.length > 0 &&
    hit.fact.makers.length === 0 &&
    line.input.manufacturer === ''
  );
}

/** Does the number name another part, as its noun would? A driver's wins over a mere "motor", not over a magnet or a kind of motor. */
function outweighsWords(draft: Draft, hit: SeriesHit, { fact: { id } }: ClassFinding): boolean {
  const { classes, magnet, series } = draft;
  if (leadsToMotor(hit) || isMiscalled(draft, id)) return true;
  return (
    (classes.every(({ fact }) => isGeneral(fact.id) || fact.id.startsWith('encoder')) ||
      id === 'stator' ||
      opensNoun(hit, series) ||
      (id === 'servo-drive-electronics' && classes.every(isCalledDrive))) &&
    magnet === null
  );
}

/** What stock lists call by a bare word that is another's: a drive "SERVO", an SSD "HDD". */
const CALLED: readonly (readonly [is: RegExp, called: RegExp])[] = [
  [/^(?:servo-drive|motor-controller|drive-accessory|motor-induction|resolver)/, /^(?:motor|servo)/],
  [/^ssd$/, /^hdd/],
  [/piezo/, /^(?:loudspeaker|micro-speaker|buzzer)/],
];

/** "SERVO | Yaskawa | SGD7S-2R8A00A": does a maker's number say more than one bare word, which is all that the line is called? */
function isMiscalled({ line, descriptive, classes, magnet }: Draft, id: string): boolean {
  return (
    magnet === null &&
    line.input.manufacturer !== '' &&
    descriptive.every(({ source }) => /^\s*[\p{L}.-]+\s*$/u.test(source.text)) &&
    CALLED.some(([is, called]) => is.test(id) && classes.every(({ fact }) => called.test(fact.id)))
  );
}

/** Is the number of a component none of this line, by what its words say? */
function saysNothing({ line, kind, classes }: Draft, hit: SeriesHit, { fact: { id } }: ClassFinding): boolean {
  // "Cerium oxide slurry HS-8005": a code that many makers use is none of theirs where the text names a chemical.
  if (kind === 'none' && hit.fact.makers.length === 0 && namesChemical(hit.text, line.knowledge)) return true;
  // "Replacement ear pads for HD 25 headphones"
  if (kind === 'none' && isWhatFor(hit)) return true;
  if (classes.length === 0) return false;
  // A description that names what never has a magnet, or only sounds, outweighs a number that may be one of the house.
  if (hit.text.source.role === 'partNumber' && (classes.every(holdsNone) || isOfHouse(hit, classes))) return true;
  // "Relay for NEMA 17"
  return MOTOR.test(id) && classes.every(isRelay);
}

const holdsNone = ({ fact }: ClassFinding): boolean => fact.pRareEarthMagnet === 0;

/** What switches a motor; its frame size says which. */
const isRelay = ({ fact }: ClassFinding): boolean => /^(?:relay|contactor|breaker)/.test(fact.id);
