import type { DumpPiece } from './dump.ts';
import { jsonText } from '../report/tools/json-text.ts';

const DUMP_SCHEMA_VERSION = 1;

/** One piece per line of text, so that a changed part is a changed line here too. */
export function* dumpJson(pieces: Iterable<DumpPiece>, version: string): Generator<string> {
  yield `{"schemaVersion":${String(DUMP_SCHEMA_VERSION)},"tool":${jsonText({ name: 'lintanide', version })},"pieces":[\n`;
  let before = '';
  for (const piece of pieces) {
    yield (
      before +
      jsonText(
        piece.type === 'line' ? { ...piece, other: piece.other.map(([column, text]) => ({ column, text })) } : piece,
      )
    );
    before = ',\n';
  }
  yield '\n]}\n';
}
