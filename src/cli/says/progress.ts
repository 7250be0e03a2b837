import { milliseconds as now } from '../../host/clock.ts';
import { plural } from '../../report/words/summary.ts';
import { cutMiddle, escapeText, widthOf } from '../../report/terminal/text.ts';
import type { Output } from '../deps.ts';
import type { ProgressKind } from './terminal.ts';

/** Told before each unit, and once more when all are done. */
type OnProgress = (done: number, total: number, path: string | null) => void;

export interface Progress {
  readonly onProgress: OnProgress;
  /** Erases what is shown; nothing is written after it. */
  stop(): Promise<void>;
}

/** What is told by time, and how; tests bring their own. */
export interface Clock {
  /** Milliseconds, never going back. */
  now(): number;
  /** Calls every so many milliseconds until the returned function is called; does not keep the process alive. */
  every(milliseconds: number, tick: () => void): () => void;
}

/** A short run shows nothing: a line that flickers up helps nobody. */
const FIRST = 1000;
const REDRAW = 200;
const HEARTBEAT = 30_000;
/** Units from which a rate says something. */
const ENOUGH = 5;

const realClock: Clock = {
  now,
  every: (milliseconds, tick) => {
    const timer = setInterval(tick, milliseconds);
    timer.unref();
    return () => clearInterval(timer);
  },
};

/** Progress on the given stream, which is standard error: standard output is the report's. */
export function startProgress(
  kind: Exclude<ProgressKind, 'none'>,
  out: Output,
  unicode: boolean,
  clock: Clock = realClock,
): Progress {
  const started = clock.now();
  let [done, total, path]: [number, number, string | null] = [0, 0, null];
  let last = started + (kind === 'line' ? FIRST - REDRAW : 0);
  let isShown = false;
  let writing = Promise.resolve();
  // A reader of the log that has gone is no reason to stop a run.
  const write = (text: string): void => void (writing = writing.then(() => out.write(text)).catch(() => undefined));
  const show = (): void => {
    const now = clock.now();
    if (total === 0 || now - last < (kind === 'line' ? REDRAW : HEARTBEAT)) return;
    last = now;
    const words = progressWords(done, total, now - started);
    if (kind === 'heartbeat') {
      write(`lintanide: ${words}\n`);
      return;
    }
    // One column stays free: a full line would wrap, and could not be erased.
    const width = (out.columns ?? 80) - 1;
    const room = width - widthOf(words) - 2;
    const name = path === null || room < 12 ? '' : `  ${cutMiddle(escapeText(path), room, unicode)}`;
    write(`\r\u001b[K${cutMiddle(words, width, unicode)}${name}`);
    isShown = true;
  };
  // Within a large file nothing is told; the clock still shows that the run is alive.
  const cancel = clock.every(kind === 'line' ? REDRAW : HEARTBEAT / 6, show);
  return {
    onProgress: (...now) => {
      [done, total, path] = now;
      show();
    },
    stop: async () => {
      cancel();
      if (isShown) write('\r\u001b[K');
      await writing;
    },
  };
}

/** `1,234 of 10,000 files, 41 files/s, about 4 min left`: the rest only once a few are done. */
export function progressWords(done: number, total: number, milliseconds: number): string {
  const words = [`${plural(done, 'file').replace(/ files?$/, '')} of ${plural(total, 'file')}`];
  if (done >= ENOUGH && milliseconds > 0) {
    const perSecond = (done / milliseconds) * 1000;
    words.push(`${perSecond >= 10 ? perSecond.toFixed(0) : perSecond.toFixed(1)} files/s`);
    if (done < total) words.push(`about ${duration((total - done) / perSecond)} left`);
  }
  return words.join(', ');
}

function duration(seconds: number): string {
  if (seconds < 90) return `${String(Math.max(1, Math.round(seconds)))} s`;
  if (seconds < 5400) return `${String(Math.round(seconds / 60))} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}
