import { isOwnText } from './own-text.ts';
import type { FileKind } from './sniff.ts';
import { TextArena } from '../arena.ts';
import type { ReadResult } from '../types.ts';

/** What reports of ours say in their document properties (`cp:category`), so that they are known again among bills. */
export const REPORT_CATEGORY = 'Lintanide report';
/** Name of the first sheet of such a workbook: only then are the properties looked at. */
export const REPORT_SHEET = 'At a glance';
/** How the CSV report begins, behind a byte order mark or not. */
const REPORT_HEADER = 'status,severity,part,description,manufacturer,';
/** How the report in Markdown begins, and below its title a dossier. */
const REPORT_TITLE = '### Lintanide: ';
const DOSSIER =
  /^# [^\n]{1,500}\n\n[^\n]{0,80}\d{4}-\d\d-\d\d[^\n]{0,20}\blintanide \d+\.\d+\.\d+[^\n]{0,40}"[a-z][a-z-]{0,40}"/;
/** Who wrote a report, an inventory or notices in JSON. */
const OWN_JSON = /"(?:tool|driver)"\s{0,20}:\s{0,20}(?:\{\s{0,40}"name"\s{0,20}:\s{0,20})?"lintanide\b/;
const GENERATOR = '<meta name="generator" content="lintanide ';
/** JUnit, and the list of problems that GitLab takes. */
const JUNIT = '<testsuites name="lintanide"';
const OWN_PROBLEMS = /^\[\s{0,8}\{\s{0,20}"description":"[^\n]{1,1500}"check_name":"[a-z][a-z-]{0,40}\/[a-z-]{1,60}"/;
/** The head of our page is shorter. */
const HEAD_BYTES = 2048;

/** Whether a text or page is a report that this tool wrote, by its first bytes. */
export function isOwnReport(bytes: Uint8Array, kind: FileKind): boolean {
  if (kind !== 'text' && kind !== 'html' && kind !== 'markdown' && kind !== 'json' && kind !== 'xml') return false;
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, HEAD_BYTES));
  if (kind === 'xml') return head.includes(JUNIT);
  if (kind === 'json') return OWN_JSON.test(head) || OWN_PROBLEMS.test(head);
  if (kind === 'markdown') return head.startsWith(REPORT_TITLE) || DOSSIER.test(head);
  return kind === 'text' ? head.startsWith(REPORT_HEADER) || isOwnText(head) : head.includes(GENERATOR);
}

/** A report holds no parts list of its own: what it repeats is in the bills. */
export function ownReport(format: string): ReadResult {
  const skipped = [{ what: 'all of it', reason: 'a report that lintanide wrote, no parts list' }];
  return { format, texts: new TextArena(), sheets: [], details: {}, skipped, isOwn: true };
}
