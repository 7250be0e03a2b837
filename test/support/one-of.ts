import fc from 'fast-check';

/** One of a list that may be longer than a call can have arguments, which `fc.constantFrom` takes it as. */
export const oneOf = <T>(list: readonly T[]): fc.Arbitrary<T> =>
  fc.nat({ max: list.length - 1 }).map((at) => list[at] as T);
