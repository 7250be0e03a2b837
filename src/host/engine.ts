import { type Stats, statSync } from 'node:fs';
import { extname } from 'node:path';

/** Whether this V8 lets a function wait as it is told; later ones (Node 22) wait by themselves, and refuse the setting. */
const waits = Number.parseInt(process.versions.v8, 10) < 12;

const MIB = 1024 ** 2;
/** Bytes of a file from which on memory is worth more than time: a packed workbook of some 250,000 lines. */
export const LARGE = 24 * MIB;
/**
 * Bytes in all from which on a lint is long enough that code is worth compiling well, and short enough that compiling it counts: some
 * thousand lines. Lists of twice that take nine tenths of the time so, two thirds where most lines are carriers; of half of it nothing is gained.
 */
const MIDDLE = 96 * 1024;

/** Settings for a run that is long: functions are optimised about as soon as V8 itself would. */
export const LONG_RUN: readonly string[] = waits ? ['--interrupt-budget=100000'] : [];

/**
 * Settings for a run that is over before V8's optimiser has paid for itself: a bill of thirty lines takes a tenth of a second, one of a
 * thousand a quarter, and by V8's own measure half of either went into code that hardly ran again. A function is optimised when it
 * ran fifteen times as long as by default.
 */
const SHORT_RUN: readonly string[] = waits ? ['--interrupt-budget=1000000'] : [];

/**
 * Has V8 compile an expression without a look at how it could be found sooner: a bill of thirty lines needs five hundred, most of them
 * a few times, and that look is a third of what they cost (31 and 22 ms).
 */
const SEARCH_PLAINLY = '--no-regexp-optimization';

/**
 * Has V8 put less code into each function that it optimises. No one function is what a lint spends its time in, so compiling is a
 * third of the work: of 100,000 lines it takes a sixth less CPU so and a tenth less time (Node 20), of thousands of files a tenth of both.
 */
const COMPILE_LESS = ['--max-inlined-bytecode-size=100', '--max-inlined-bytecode-size-cumulative=300'];

/** An expression is compiled once, to machine code, and not to bytecode first and again at its second use. */
const ALWAYS = '--no-regexp-tier-up';

/** `few`: some small files, as a hook names them, or nothing that is there; `many`: a file of middling size, or a folder; `large`: a large file. */
type Size = 'few' | 'many' | 'large';

/** What is first named: what sort of file, as far as other code runs for it. */
export const SORTS = ['workbook', 'text', 'xml', 'other'] as const;
type Sort = (typeof SORTS)[number];

export interface Foreseen {
  readonly size: Size;
  readonly sort: Sort;
}

const SORT_OF: Readonly<Record<string, Sort>> = {
  '.xlsx': 'workbook',
  '.xlsm': 'workbook',
  '.csv': 'text',
  '.tsv': 'text',
  '.txt': 'text',
  '.xml': 'xml',
};

/** What a command line is about to do, by the words of it that are files or folders. Never throws. */
export function foreseen(words: readonly string[]): Foreseen {
  let bytes = 0;
  let size: Size = 'few';
  let sort: Sort | null = null;
  for (const word of words) {
    if (word.startsWith('-')) continue;
    const found = statOf(word);
    if (found === null) {
      // A pattern, if it is no value of a flag.
      if (/[*?[{]/.test(word)) size = atLeast(size, 'many');
      continue;
    }
    sort ??= found.isFile() ? (SORT_OF[extname(word).toLowerCase()] ?? 'other') : 'other';
    if (!found.isFile()) size = atLeast(size, 'many');
    else if (found.size >= LARGE) size = 'large';
    else bytes += found.size;
  }
  return { size: bytes >= MIDDLE ? atLeast(size, 'many') : size, sort: sort ?? 'other' };
}

const atLeast = (size: Size, least: Size): Size => (size === 'few' ? least : size);

function statOf(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

/** The settings for a run of this size that V8 begins with; those of a large file follow when it is linted. */
export const settingsFor = (size: Size): readonly string[] =>
  size === 'many'
    ? [ALWAYS, ...LONG_RUN, ...COMPILE_LESS]
    : [ALWAYS, ...SHORT_RUN, ...(size === 'few' ? [SEARCH_PLAINLY] : [])];

/**
 * Sets V8 up for the run that is seen coming, before any code is loaded: what V8 compiled is only taken by one that is set up alike.
 * Only the command does this, in a process of its own.
 */
export function tuneEngine(size: Size): void {
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  for (const setting of settingsFor(size)) setFlagsFromString(setting);
}
