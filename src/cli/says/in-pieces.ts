import type { CliIo } from '../deps.ts';

/** Characters that are written at once: a call for each piece of a large text costs more than the text. */
const AT_ONCE = 1 << 15;

/** Writes many short pieces in few calls; waits for each, so that nothing is lost where nobody reads on. */
export async function writeInPieces(chunks: Iterable<string>, io: CliIo): Promise<void> {
  let waiting = '';
  for (const chunk of chunks) {
    waiting += chunk;
    if (waiting.length < AT_ONCE) continue;
    await io.stdout.write(waiting);
    waiting = '';
  }
  if (waiting !== '') await io.stdout.write(waiting);
}
