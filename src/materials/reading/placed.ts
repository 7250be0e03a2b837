import type { WordInText } from './says-of.ts';
import { isPlaced, MOTOR } from './stands-first.ts';

/** Sides of a vehicle or a machine, in full or as lists cut them short. */
const SIDE =
  '(?:front|rear|left|right|upper|lower|[lr]h[sd]?|[fr][lr]|[lr][fr]|frt|rr|vorne?|hinten|links|rechts|oben|unten|vo\\.|hi\\.|li\\.?|re\\.?|voor|achter|boven|onder|fram|bak|vänster|höger|vanster|hoger|foran|bag|venstre|højre|høyre|hojre|hoyre)';
const SIDES_BEHIND = new RegExp(`^(?:[ ,/+-]{1,2}${SIDE}){1,3}\\s*(?:$|[,;|()\\d])`);
const SIDES_BEFORE = new RegExp(`^ (?:${SIDE} ){0,2}$`);
const ENDS = /^\s*(?:$|[,;|(])/;
/** "Speaker door front", "Luidspreker deur voor": a place of a vehicle behind a loudspeaker or a motor, and a side of it. */
export function isPlaceAtSide({ hit: { start, end, meaning, segment }, nouns, text: { folded } }: WordInText): boolean {
  if (!meaning.roles.has('place') || meaning.roles.has('driven')) return false;
  const thing = nouns.at(-1);
  if (thing === undefined || thing.segment !== segment || !isPlaced(thing)) return false;
  const before = folded.slice(thing.end, start);
  if (!SIDES_BEFORE.test(before)) return false;
  const isOfCar = !MOTOR.test(thing.value) || OF_CAR.test(folded.slice(start, end));
  const isSaid = before !== ' ' || SHELF.test(folded.slice(start, end));
  return isOfCar && (SIDES_BEHIND.test(folded.slice(end)) || (isSaid && ENDS.test(folded.slice(end))));
}
/** What a motor sits in and has not of its own, as it has a hood or an axle. */
const OF_CAR =
  /^(?:(?:rear |front |back )?doors?|(?:rear |back )?windows?|seats?|t[uü]re?|fenster|sitz|deur|d[oø]rr?|tailgate|mirrors?)$/;
/** Which side it is on is in the word. */
const SHELF = /shelf|tray$|ablage|plank$|hyll/;

/** "SERVOMOTOR BL-MC140J-20TB REPAIR": of a thing by its type number, or said to be an exchange; "servo motor repair" may be the work. */
export function isSent({ hit: { start, end, segment }, nouns, text: { folded } }: WordInText): boolean {
  const thing = nouns.at(-1);
  if (thing?.kind !== 'class' || thing.segment !== segment) return false;
  const between = folded.slice(thing.end, start);
  return (
    /^\s(?:[\p{L}\d./-]{1,24} ){0,3}$/u.test(between) &&
    (/\p{L}/u.test(folded.slice(end)) || /\d{3}|\d-?\p{L}\d/u.test(between))
  );
}
