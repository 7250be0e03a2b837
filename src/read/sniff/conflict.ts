import { ReadError } from '../../errors.ts';

const LF = 0x0a;
const LT = 0x3c;
const OURS = '<<<<<<< ';
const THEIRS = '>>>>>>> ';
const MIDDLE = '=======';

/**
 * Refuses a text into which git wrote a merge conflict: both versions of its lines would be read as parts.
 *
 * @param bytes an ASCII-based encoding
 * @throws ReadError `merge-conflict` with the line of the first marker
 */
export function refuseConflict(bytes: Uint8Array, name: string): void {
  let line = 1;
  let opened = 0;
  let parted = false;
  for (let at = 0; at >= 0 && at < bytes.length; line++) {
    const byte = bytes[at];
    if (byte === LT && startsWith(bytes, at, OURS)) {
      opened = line;
      parted = false;
    } else if (opened > 0 && byte === 0x3d && startsWith(bytes, at, MIDDLE)) parted = true;
    else if (parted && byte === 0x3e && startsWith(bytes, at, THEIRS)) {
      throw new ReadError(
        'merge-conflict',
        `${name} holds an unresolved merge conflict, from line ${String(opened)} to line ${String(line)}.`,
        'Resolve the conflict (choose one version of these lines and remove the markers), then lint again.',
        { line: opened },
      );
    }
    const next = bytes.indexOf(LF, at);
    if (next < 0) return;
    at = next + 1;
  }
}

function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}
