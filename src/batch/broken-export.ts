import { ReadError } from '../errors.ts';
import type { ReadResult } from '../read/types.ts';

/** Names of what is a container whatever wrote it. Under `.xls`, systems write plain text and pages on purpose. */
const CONTAINER = /\.(xls[xmb]|xlt[xm]|o[dt]s|zip)$/i;
/** Formats of plain text, as readers call them. */
const TEXT = new Set(['csv', 'tsv', 'text', 'markdown', 'xml']);

/**
 * A text without a list under the name of a workbook is what a script, a proxy or a server wrote in its place ("access denied"):
 * the list that the name speaks of was never seen. One in an archive or a packed stream is called by the name within.
 *
 * @throws ReadError `not-a-table`
 */
export function refuseBroken(path: string, { format, details }: ReadResult): void {
  const [, extension] = CONTAINER.exec(details['member'] ?? path.replace(/\.gz$/i, '')) ?? [];
  if (extension === undefined || !TEXT.has(format)) return;
  throw new ReadError(
    'not-a-table',
    `${path} is plain text without a table, though its name says .${extension.toLowerCase()}: most likely a download or an export that failed.`,
    'Open it in a text editor: it mostly says what went wrong. Then download or export the list anew; if it is meant to be text, call it .txt.',
  );
}
