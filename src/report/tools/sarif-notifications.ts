import type { VerdictStream } from '../../judge/types.ts';
import { fileAtRoot, NO_CLEARANCE, notCheckedSentence } from '../words/plain.ts';
import { noticeSentences } from '../words/summary.ts';
import { escapeText } from '../terminal/text.ts';
import type { ReportContext } from '../types.ts';

/** A path as SARIF has it: relative to the root of the sources, absolute as a file URI. */
export function artifactOf(
  path: string,
  context: ReportContext,
): { readonly uri: string; readonly uriBaseId?: string } {
  const file = fileAtRoot(path, context);
  // A lone surrogate has no bytes to be written as.
  const encoded = file
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (file.startsWith('//')) return { uri: `file:${encoded}` };
  if (file.startsWith('/')) return { uri: `file://${encoded}` };
  if (/^[A-Za-z]:\//.test(file)) return { uri: `file:///${file.slice(0, 2)}${encoded.slice(4)}` };
  return { uri: encoded, uriBaseId: '%SRCROOT%' };
}

interface Notifications {
  readonly notifications: unknown[];
  /** One for each kind, which the notifications refer to. */
  readonly descriptors: unknown[];
}

/** What a run says besides its results: files that were not checked, law that is not settled, results left out. */
export function notificationsOf(verdict: VerdictStream, cut: string | null, context: ReportContext): Notifications {
  const kinds = new Map<string, string>();
  const note = (id: string, level: 'error' | 'warning' | 'note', text: string, path?: string): unknown => {
    if (!kinds.has(id)) kinds.set(id, level);
    return {
      descriptor: { id },
      level,
      message: { text: sarifText(text) },
      ...(path === undefined
        ? {}
        : { locations: [{ physicalLocation: { artifactLocation: artifactOf(path, context) } }] }),
    };
  };
  const unread: unknown[] = [];
  for (const unit of verdict.units)
    if (unit.error !== null) unread.push(note(`read/${unit.error.code}`, 'error', notCheckedSentence(unit), unit.path));
  const notifications = [
    ...unread,
    ...(cut === null ? [] : [note('report/results-left-out', 'warning', cut)]),
    ...noticeSentences(verdict).map((sentence) => note('law/not-settled', 'note', sentence)),
    note('report/no-clearance', 'note', NO_CLEARANCE),
  ];
  const descriptors = [...kinds].sort().map(([id, level]) => ({ id, defaultConfiguration: { level } }));
  return { notifications, descriptors };
}

/** A message of SARIF: text in which nothing is a link. `[a](b)` would be one; escaped, it is what was written. */
export function sarifText(text: string): string {
  return escapeText(text).replaceAll('](', '\\](');
}
