import { ReadError } from '../../errors.ts';
import { dumpCsv } from '../../view/dump-csv.ts';
import { dumpJson } from '../../view/dump-json.ts';
import { dumpText } from '../../view/dump-text.ts';
import { dumpPieces, type DumpPiece } from '../../view/dump.ts';
import type { OpenMember } from '../../run/shown/views.ts';
import type { Args } from '../flags/args.ts';
import { type CliDeps, type CliIo, isClosedPipe } from '../deps.ts';
import { noFileToDump, tooManyWords, twoFormats } from '../says/messages.ts';
import { NOTHING_KNOWN, settingsOf } from '../flags/settings.ts';
import { VERSION } from '../version.ts';
import { writeInPieces } from '../says/in-pieces.ts';

/**
 * `lintanide dump FILE [--csv|--json]`. Prints what can be printed, also of a file that is not understood (exit 0); one that cannot be
 * read is an error (exit 3), and nothing is printed.
 */
export async function dumpCommand(args: Args, io: CliIo, deps: CliDeps): Promise<number> {
  const [file, ...more] = args.words;
  if (file === undefined) throw noFileToDump();
  if (more.length > 0) throw tooManyWords('dump', more);
  if (args.has('csv') && args.has('json')) throw twoFormats();
  const config = await settingsOf(args, NOTHING_KNOWN, io, deps);
  const { opened } = await import('../../run/shown/views.ts');
  let units: OpenMember[];
  try {
    units = await opened(io.cwd, deps.resolvePath(io.cwd, file), config);
  } catch (error) {
    // An empty file is what it is: beside its next version, all of that is new.
    if (!(error instanceof ReadError) || error.code !== 'empty') throw error;
    units = [];
  }
  const pieces = piecesOf(units);
  const chunks = args.has('csv')
    ? dumpCsv(pieces, !args.has('no-byte-order-mark'))
    : args.has('json')
      ? dumpJson(pieces, VERSION)
      : dumpText(pieces);
  try {
    await writeInPieces(chunks, io);
  } catch (error) {
    if (!isClosedPipe(error)) throw error;
  }
  return 0;
}

function* piecesOf(units: readonly OpenMember[]): Generator<DumpPiece> {
  for (const { member, unit } of units) {
    if (member !== null) yield { type: 'file', name: member };
    yield* dumpPieces(unit);
  }
}
