/** Bytes that one call turns into characters: more, and the call has too many arguments. */
const AT_ONCE = 8192;

/**
 * A text of which each character is a byte (U+0000 to U+00FF): signatures are compared with it, and bytes come back from it as they
 * were. No `TextDecoder`: by its standard "latin1" is windows-1252, and Node follows that from version 23 on.
 */
export function byteText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return text;
}
