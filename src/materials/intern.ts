import type { Content, Evidence } from './types.ts';

/** Objects that are remembered at most; then a new generation begins. */
const GENERATION = 2000;

/** Of one key so many are compared: a grade that stands in ten thousand cells is evidence in each. */
const MOST_ALIKE = 64;

/** Gives equal values one object. Two generations, so bounded; `keyOf` need not tell all values apart. */
function pool<Value extends object>(
  keyOf: (value: Value) => string,
  isSame: (a: Value, b: Value) => boolean,
): (value: Value) => Value {
  let young = new Map<string, Value[]>();
  let old = new Map<string, Value[]>();
  let count = 0;
  return (value) => {
    const key = keyOf(value);
    const recent = young.get(key);
    const known = recent?.slice(-MOST_ALIKE).find((each) => isSame(each, value));
    if (known !== undefined) return known;
    const held = old.get(key)?.find((each) => isSame(each, value)) ?? value;
    if (recent !== undefined) recent.push(held);
    else young.set(key, [held]);
    if (++count > GENERATION) {
      old = young;
      young = new Map<string, Value[]>();
      count = 0;
    }
    return held;
  };
}

/** Whether two plain values hold the same. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((each, at) => isEqual(each, b[at]));
  for (const key in a) if (!isEqual(a[key as keyof typeof a], b[key as keyof typeof b])) return false;
  for (const key in b) if (!(key in a)) return false;
  return true;
}

/**
 * One object for equal evidence, and for equal contents where these have no mass of their own: thousands of like lines of a bill
 * hold them once.
 */
export function createContentPool(): (content: Content) => Content {
  const evidence = pool<Evidence>(({ text }) => text, isEqual);
  const traces = pool<Content>(({ material, evidence: [first] }) => `${material}${first?.text ?? ''}`, isEqual);
  return (content) => {
    const shared = { ...content, evidence: content.evidence.map(evidence) };
    return content.trace ? traces(shared) : shared;
  };
}
