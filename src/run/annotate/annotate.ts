import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { annotateHere, type AnnotateResult } from './annotate-child.ts';
import { ReadError } from '../../errors.ts';
import { nodeHost } from '../../host/node.ts';
import { formTables } from '../shown/form-tables.ts';
import { plainWorkbook } from './plain-workbook.ts';
import { readDirectory } from '../../read/archive/zip-directory.ts';
import { cellName } from '../../read/sheet.ts';
import { defaultLimits } from '../../read/types.ts';
import { lostParts } from '../../report/annotate/lost-parts.ts';
import type { Mark } from '../../report/annotate/marks.ts';
import { withZipDate } from '../../report/xlsx/zip-dates.ts';

/** Set by the build, which has the library beside its modules. */
declare const __DATA__: string | undefined;

interface AnnotateLimits {
  readonly megabytes: number;
  readonly seconds: number;
}
export const ANNOTATE_LIMITS: AnnotateLimits = { megabytes: 1024, seconds: 60 };

interface Annotated extends AnnotateResult {
  readonly bytes: Uint8Array;
  /** What the copy no longer has. */
  readonly lost: readonly string[];
  /** Cells that read as before, and those that do not. */
  readonly same: number;
  readonly changed: readonly ChangedCell[];
}

/** A cell that reads otherwise in the copy: `''` where it is empty. */
export interface ChangedCell {
  readonly sheet: string | null;
  /** `A14` */
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

/**
 * A copy of a workbook with marks. The file must have been read by our own reader before: the library that writes is not
 * made for hostile files, so it works in a process of its own, with a limit of memory and of time. The same marks on `day` are the same bytes.
 *
 * @throws ReadError where that process fails or takes too much
 */
export async function annotate(
  input: string,
  shown: string,
  marks: readonly Mark[],
  limits = ANNOTATE_LIMITS,
  day = '1980-01-01',
): Promise<Annotated> {
  const folder = await mkdtemp(join(tmpdir(), 'lintanide-annotate-'));
  try {
    const output = join(folder, 'copy.xlsx');
    const before = await readFile(input);
    // Our own reader was here before, and its limits held.
    const plain = await plainWorkbook(before, nodeHost, defaultLimits);
    const given = plain === null ? input : join(folder, 'plain.xlsx');
    if (plain !== null) await writeFile(given, plain);
    const library =
      typeof __DATA__ === 'string'
        ? fileURLToPath(new URL(`${__DATA__}/../exceljs.cjs`, import.meta.url))
        : createRequire(import.meta.url).resolve('exceljs');
    const result = await inChild({ library, input: given, output, marks, day }, shown, limits);
    const bytes = await readFile(output);
    const names = (data: Uint8Array): string[] => readDirectory(data, defaultLimits).map(({ name }) => name);
    // The library writes the time of day into every entry of the file.
    return {
      ...result,
      bytes: withZipDate(bytes, day),
      lost: lostParts(names(before), names(bytes)),
      ...(await compared(input, output)),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Both files as our own reader sees them. */
async function compared(input: string, output: string): Promise<Pick<Annotated, 'same' | 'changed'>> {
  type Read = Pick<ChangedCell, 'sheet' | 'cell'> & { readonly text: string };
  const read = async (path: string): Promise<Map<string, Read>> => {
    const cells = new Map<string, Read>();
    for (const { name, rows } of await formTables(path, path, { limits: defaultLimits }))
      for (const { number, cells: texts } of rows)
        for (const [column, text] of texts.entries())
          if (text !== '') {
            const cell = cellName(number, column);
            cells.set(JSON.stringify([name, cell]), { sheet: name, cell, text });
          }
    return cells;
  };
  const [before, after] = [await read(input), await read(output)];
  const all = new Map([...after, ...before]);
  const changed = [...all].flatMap(([key, { sheet, cell }]): ChangedCell[] => {
    const [was, is] = [before.get(key)?.text ?? '', after.get(key)?.text ?? ''];
    return was === is ? [] : [{ sheet, cell, before: was, after: is }];
  });
  return { same: before.size - changed.filter((one) => one.before !== '').length, changed };
}

function inChild(job: Parameters<typeof annotateHere>[1], shown: string, { megabytes, seconds }: AnnotateLimits): Promise<AnnotateResult> {
  const program = `const run = ${annotateHere.toString()};
let text = '';
process.stdin.setEncoding('utf8').on('data', (piece) => (text += piece)).on('end', () =>
  run(require, JSON.parse(text)).then((result) => process.stdout.write(JSON.stringify(result)), (error) => { process.stderr.write(String(error && error.message)); process.exitCode = 1; }));`;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${String(megabytes)}`, '-e', program], { stdio: ['pipe', 'pipe', 'pipe'], timeout: seconds * 1000, killSignal: 'SIGKILL', env: {} });
    const heard = { out: '', err: '' };
    child.stdout.on('data', (piece: Buffer) => (heard.out = (heard.out + piece.toString()).slice(0, 1 << 20)));
    child.stderr.on('data', (piece: Buffer) => (heard.err = (heard.err + piece.toString()).slice(0, 1 << 16)));
    child.on('error', reject);
    // Where the child ends before it has read everything, its end says so.
    child.stdin.on('error', () => undefined);
    child.on('close', (code, signal) => {
      if (code === 0) resolve(JSON.parse(heard.out) as AnnotateResult);
      else reject(failure(shown, signal === 'SIGKILL' ? `it took longer than ${String(seconds)} s` : /heap out of memory/i.test(heard.err) || signal === 'SIGABRT' ? `it took more than ${String(megabytes)} MB of memory` : heard.err.split('\n')[0]?.slice(0, 200) ?? ''));
    });
    child.stdin.end(JSON.stringify(job));
  });
} // prettier-ignore

function failure(shown: string, why: string): ReadError {
  return new ReadError(
    'annotate-failed',
    `${shown} could be linted, but no marked copy could be made of it: ${why}.`,
    'Use another report, for example --reporter html=report.html, which needs no copy.',
  );
}
