import type { Content, Evidence } from './types.ts';

/** Objects that are remembered at most; then a new generation begins. */
const GENERATION = 2000;

/** Gives equal values one object, by a key that says all of them. Two generations, so bounded. */
function pool<Value extends object>(keyOf: (value: Value) => string): (value: Value) => Value {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  return (value) => {
    const key = keyOf(value);
    const recent = young.get(key);
    if (recent !== undefined) return recent;
    if (young.size >= GENERATION) {
      old = young;
      young = new Map<string, Value>();
    }
    const held = old.get(key) ?? value;
    young.set(key, held);
    return held;
  };
}

/**
 * One object for equal evidence, and for equal contents where these have no mass of their own: thousands of like lines of a bill
 * hold them once.
 */
export function createContentPool(): (content: Content) => Content {
  const evidence = pool<Evidence>(({ kind, text, role, column, meaning, source, grade, confidence }) => `${kind}\u0000${text}\u0000${role}\u0000${String(column)}\u0000${meaning}\u0000${source}\u0000${grade}\u0000${String(confidence)}`); // prettier-ignore
  const traces = pool<Content>((content) => JSON.stringify(content));
  return (content) => {
    const shared = { ...content, evidence: content.evidence.map(evidence) };
    return content.trace ? traces(shared) : shared;
  };
}
