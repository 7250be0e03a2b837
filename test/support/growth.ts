/** What takes less than this for the longer input is not worth a second look, in milliseconds. */
const NOTICED = 8;
/** Twice the input is twice the work, and a little more on a machine that is busy; four times where it is quadratic. */
const MOST_GROWTH = 3;

/** Milliseconds of this process's own time: what else the machine does is in none of it. */
function timeOf(run: () => unknown): number {
  const start = process.cpuUsage().user;
  run();
  return (process.cpuUsage().user - start) / 1000;
}

/**
 * Whether something takes more than its share of time for an input against one of half the size; each by the quickest of several runs, in
 * turn. Says nothing of how long it takes.
 */
export function growsFaster(longer: () => unknown, shorter: () => unknown): boolean {
  let [long, short] = [timeOf(longer), Infinity];
  // A busy machine is asked again: what grows faster does so each time.
  for (let round = 0; long >= NOTICED && round < (long / short > MOST_GROWTH ? 12 : 4); round++) {
    short = Math.min(short, timeOf(shorter));
    long = Math.min(long, timeOf(longer));
  }
  return long >= NOTICED && long / short > MOST_GROWTH;
}
