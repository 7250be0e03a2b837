import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { ConfigError } from '../errors.ts';

/**
 * Text of a file in UTF-8, null if there is none.
 *
 * @throws ConfigError for bytes that are no UTF-8 (never replacement characters), and where the file may not be read
 */
// eslint-disable-next-line @typescript-eslint/require-await -- what it throws is to be a rejection
export async function readText(path: string): Promise<string | null> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if (isMissing(error)) return null;
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new ConfigError(
      'file-unreadable',
      `${path} could not be read (${code}).`,
      'Check its permissions, and that it is a file.',
      { cause: error },
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const what = isWide ? 'is UTF-16 text, and is read as UTF-8 only' : 'is not UTF-8 text';
    throw new ConfigError(
      'file-not-utf8',
      `${path} ${what}.`,
      `Save it as UTF-8${isWide ? '; in Windows PowerShell: … | Out-File -Encoding utf8 FILE' : ''}.`,
      { cause },
    );
  }
}

/** Names in a folder; empty if there is no such folder, or it may not be read. */
export function listNames(folder: string): Promise<string[]> {
  try {
    return Promise.resolve(readdirSync(folder));
  } catch {
    return Promise.resolve([]);
  }
}

export function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** Whether anything stands at the path, links followed. Never rejects. */
export function exists(path: string): Promise<boolean> {
  return Promise.resolve(existsSync(path));
}
