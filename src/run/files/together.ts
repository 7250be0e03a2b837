import { milliseconds } from '../../host/clock.ts';

/** Files that are linted together at first, and at most. */
const FIRST = 16;
const MOST = 64;
/** Milliseconds below which the next are twice as many, and above which they are half as many: what is under way is lost where a run is killed. */
const QUICK = 150;
const SLOW = 500;
/** Bytes from which on it is enough: what they are read into is held at once. */
const ENOUGH = 1 << 20;
/** Bytes of a file that is not small. */
const LARGE = 1 << 17;

/**
 * Parts files, in their order, into those that are linted together: small ones come to each stage one after the other, so that its code
 * is still in the processor's caches for the next, which takes a sixth off thousands of them. A file that is not small is alone. None is
 * asked for before what was given is done, but for a large one behind small ones: what a thread has not begun another may take.
 *
 * @param now milliseconds of a clock that does not go back
 */
export function* together<Place>(
  places: Iterable<Place>,
  sizeOf: (place: Place) => number,
  now: () => number = milliseconds,
): Generator<readonly Place[]> {
  let some: Place[] = [];
  let bytes = 0;
  let most = FIRST;
  for (const place of places) {
    const size = sizeOf(place);
    const isLarge = size > LARGE;
    if (isLarge && some.length > 0) {
      yield some;
      [some, bytes] = [[], 0];
    }
    some.push(place);
    bytes += size;
    if (!isLarge && some.length < most && bytes < ENOUGH) continue;
    const since = now();
    yield some;
    const took = now() - since;
    if (!isLarge) most = took > SLOW ? Math.max(1, most >> 1) : took < QUICK ? Math.min(MOST, most * 2) : most;
    [some, bytes] = [[], 0];
  }
  if (some.length > 0) yield some;
}
