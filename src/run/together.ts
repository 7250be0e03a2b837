/** Files that are linted together at most, and bytes from which on it is enough: what they are read into is held at once. */
const MOST_FILES = 64;
const ENOUGH = 1 << 20;
/** Bytes of a file that is not small. */
const LARGE = 1 << 17;

/**
 * Parts files, in their order, into those that are linted together: small ones come to each stage one after the other, so that its code
 * is still in the processor's caches for the next, which takes a sixth off thousands of them. A file that is not small is alone. None is
 * asked for before what was given is done: what a thread has not begun another may take.
 */
export function* together<Place>(
  places: Iterable<Place>,
  sizeOf: (place: Place) => number,
): Generator<readonly Place[]> {
  let some: Place[] = [];
  let bytes = 0;
  for (const place of places) {
    const size = sizeOf(place);
    const isLarge = size > LARGE;
    if (isLarge && some.length > 0) {
      yield some;
      [some, bytes] = [[], 0];
    }
    some.push(place);
    bytes += size;
    if (!isLarge && some.length < MOST_FILES && bytes < ENOUGH) continue;
    yield some;
    [some, bytes] = [[], 0];
  }
  if (some.length > 0) yield some;
}
