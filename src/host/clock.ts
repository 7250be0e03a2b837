/** Milliseconds, never going back. `performance` would load a dozen modules of Node for it. */
export function milliseconds(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1000 + nanoseconds / 1e6;
}
