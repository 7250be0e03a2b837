import { rmSync } from 'node:fs';

/** Signals that end a process before its time, and of which it is told. */
const SIGNALS = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;
const NAMES = Object.keys(SIGNALS) as (keyof typeof SIGNALS)[];

const unfinished = new Set<string>();

/** Removes what is half written and ends the process, with the code that a shell gives to a process ended by the signal. */
function endProcess(signal: keyof typeof SIGNALS): void {
  for (const path of unfinished) rmSync(path, { force: true });
  process.exit(128 + SIGNALS[signal]);
}

/** From here until `finishFile`, a signal that ends the process takes the file with it. */
export function beginFile(path: string): void {
  if (unfinished.size === 0) for (const signal of NAMES) process.on(signal, endProcess);
  unfinished.add(path);
}

/** The file is complete, or removed. While there is no unfinished one, signals end the process by themselves. */
export function finishFile(path: string): void {
  unfinished.delete(path);
  if (unfinished.size === 0) for (const signal of NAMES) process.off(signal, endProcess);
}
