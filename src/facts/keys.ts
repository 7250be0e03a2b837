/** FNV-1a, 32 bits: two keys with one hash cost a look, nothing else. */
export function hashOf(key: string): number {
  return hashOn(0x811c9dc5, key);
}

/** Hash of a key that goes on with a text, from the hash of what stands before it. */
export function hashOn(begun: number, text: string): number {
  let hash = begun;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
