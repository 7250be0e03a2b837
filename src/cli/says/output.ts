import { fstatSync, statSync, writeSync } from 'node:fs';
import type { WriteStream } from 'node:tty';
import type { Output } from '../deps.ts';

/** Node's stream for the standard output or the standard error. */
const streamOf = (fd: 1 | 2): WriteStream => (fd === 1 ? process.stdout : process.stderr);

/**
 * Whether it is certainly no terminal, and takes text at once. Node's stream, which is all that knows a terminal, loads its
 * sockets for that: a hook, a pipe and a file do without. On Windows pipes are written to in the background.
 */
function isPlain(fd: number): boolean {
  if (process.platform === 'win32') return false;
  try {
    const stats = fstatSync(fd);
    return !stats.isCharacterDevice() || stats.rdev === statSync('/dev/null').rdev;
  } catch {
    return false;
  }
}

/** Waits for every text to be taken, so that a slow reader slows us down and a full pipe loses nothing. */
export function outputTo(fd: 1 | 2): Output {
  let stream: WriteStream | null = null;
  const open = (): WriteStream => {
    if (stream !== null) return stream;
    stream = streamOf(fd);
    // The callback of `write` reports a failure; without a listener the event would end the process.
    stream.on('error', () => undefined);
    return stream;
  };
  const plain = isPlain(fd);
  return {
    get isTTY() {
      return !plain && open().isTTY;
    },
    get columns() {
      return !plain && open().isTTY ? open().columns : null;
    },
    write: (text) =>
      new Promise((settle, reject) => {
        const rest = plain && stream === null ? writeAll(fd, Buffer.from(text)) : text;
        if (rest.length === 0) settle();
        else {
          open().write(rest, (error) => {
            if (error) reject(error);
            else settle();
          });
        }
      }),
  };
}

/** What was not taken: a pipe that somebody set not to wait is full. Node's stream waits for it. */
function writeAll(fd: number, bytes: Uint8Array): Uint8Array {
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return bytes.subarray(at);
      throw error;
    }
  }
  return bytes.subarray(bytes.length);
}
