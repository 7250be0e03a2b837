/** What takes less than this for the longer input is not worth a second look, in milliseconds. */
const NOTICED = 8;
/** What the longer input is of the shorter one, if nothing else is said: far enough apart that no busy machine makes the one growth of the other. */
export const TIMES = 8;

/**
 * Milliseconds of this process's own time: what else the machine does is in none of it. The sum alone is exact; how it parts into the user's and the
 * system's is guessed from the ticks of a clock, and for a short run may be all or nothing.
 */
function timeOf(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * Whether something takes more than its share of time for an input against one that is `TIMES` shorter: nearer to the square of that than to it.
 * Each by the quickest of several runs, in turn. Says nothing of how long it takes.
 */
export function growsFaster(longer: () => unknown, shorter: () => unknown): boolean {
  const most = TIMES ** 1.5;
  let [long, short] = [timeOf(longer), Infinity];
  // A busy machine is asked again: what grows faster does so each time.
  for (let round = 0; long >= NOTICED && round < (long / short > most ? 12 : 4); round++) {
    short = Math.min(short, timeOf(shorter));
    long = Math.min(long, timeOf(longer));
  }
  return long >= NOTICED && long / short > most;
}
