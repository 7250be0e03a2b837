import type { CliIo } from '../deps.ts';

const DEFAULT_WIDTH = 80;
const NARROWEST = 40;

/** Flag over FORCE_COLOR over NO_COLOR over what the terminal is. */
export function wantsColor(io: CliIo, flag: boolean | null): boolean {
  if (flag !== null) return flag;
  const forced = io.env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  const never = io.env['NO_COLOR'];
  if (never !== undefined && never !== '') return false;
  return io.stdout.isTTY && io.env['TERM'] !== 'dumb';
}

/** Columns of the terminal; a pipe has none, and gets 80. */
export function terminalWidth(io: CliIo): number {
  const columns = io.stdout.isTTY ? io.stdout.columns : null;
  return columns === null || columns === 0 ? DEFAULT_WIDTH : Math.max(NARROWEST, columns);
}

/** True if signs beyond ASCII will be shown: by the locale, which Windows and macOS do not set. */
export function showsUnicode(io: CliIo): boolean {
  const locale = [io.env['LC_ALL'], io.env['LC_CTYPE'], io.env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  if (locale === undefined) return io.platform === 'darwin' || io.platform === 'win32';
  return /utf-?8/i.test(locale);
}

export type ProgressKind = 'line' | 'heartbeat' | 'none';

/** A line that is redrawn on a terminal, a line now and then in a CI log, and nothing where it was not wanted. */
export function progressKind(io: CliIo, isQuiet: boolean): ProgressKind {
  // pre-commit shows what a hook writes, and only after it has ended.
  if (isQuiet || (io.env['PRE_COMMIT'] ?? '') !== '') return 'none';
  if (io.stderr.isTTY) return io.env['TERM'] === 'dumb' ? 'none' : 'line';
  const ci = io.env['CI'] ?? '';
  return ci !== '' && ci !== 'false' && ci !== '0' ? 'heartbeat' : 'none';
}
