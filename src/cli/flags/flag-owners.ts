import type { Command, Flag } from './args.ts';

/** Commands that lint what they are given. */
const LINTING = [
  'lint',
  'ask',
  'answer',
  'parts',
  'whatif',
  'notice',
  'questions',
  'annotate',
  'evidence',
  'baseline',
] as const satisfies readonly Command[];
const REPORTING = ['lint', 'merge'] as const satisfies readonly Command[];

/** Flags that only some commands take notice of; the others (configuration, date, colours, …) go with any. */
const OWNERS: Partial<Record<Flag, readonly Command[]>> = {
  reporter: ['lint', 'merge'],
  branch: ['whatif'],
  'fail-on': [...REPORTING, 'init'],
  'max-warnings': REPORTING,
  'show-suppressed': REPORTING,
  quiet: REPORTING,
  traces: [...REPORTING, 'explain', 'whatif', 'questions', 'annotate', 'evidence'],
  'no-byte-order-mark': [...REPORTING, 'inventory', 'dump', 'notice'],
  stats: ['lint'],
  rule: [...LINTING, 'merge', 'explain'],
  encoding: [...LINTING, 'explain', 'inventory', 'inspect', 'init', 'dump'],
  concurrency: LINTING,
  cache: LINTING,
  'no-cache': LINTING,
  'cache-location': LINTING,
  'cache-strategy': LINTING,
  scheduled: ['lint', 'merge'],
  shard: ['lint'],
  resume: ['lint'],
  bail: ['lint'],
  staged: ['lint'],
  since: ['lint'],
  'stdin-filename': ['lint'],
  'print-config': ['lint'],
  'allow-partial': ['merge'],
  json: ['rules', 'explain', 'inspect', 'dump', 'calendar', 'whatif', 'packs', 'notice', 'baseline'],
  csv: ['dump', 'notice'],
  format: ['inventory', 'notice', 'evidence'],
  unclassified: ['inventory'],
  with: ['explain', 'inventory'],
  rows: ['inspect'],
  force: ['init', 'annotate', 'baseline', 'ask', 'answer'],
  yes: ['init'],
  trade: ['init'],
  start: ['init'],
  hook: ['init'],
  ci: ['init'],
  owner: ['ask', 'questions'],
  due: ['ask', 'questions'],
  mfr: ['ask', 'answer'],
  file: ['ask', 'answer'],
  boms: ['ask', 'answer', 'parts', 'questions'],
  out: ['questions'],
  read: ['questions'],
  'dry-run': ['questions'],
  set: ['answer'],
  method: ['answer'],
  limit: ['answer'],
  state: ['answer'],
  'valid-until': ['answer'],
  document: ['answer'],
};

/** What does in a run what was meant by the flag. */
const INSTEAD: Partial<Record<Flag, string>> = {
  trade: 'Set "trade" in the configuration (docs/movements.md).',
  branch: 'To pin a reading, set "pins" in the configuration (docs/law.md); to compare two: lintanide whatif.',
  json: 'Reports are asked for by --reporter json.',
  csv: 'Reports are asked for by --reporter csv.',
  format: 'Reports are asked for by --reporter NAME.',
  with: 'Name the files beside the others: item masters and declarations among them are joined.',
  out: 'Reports go to a file by --reporter NAME=FILE.',
};

/** The first flag of a command line that its command does nothing with: commands that do, and what to do instead. */
export function foreignFlag(
  command: Command,
  flags: Iterable<Flag>,
): { readonly flag: Flag; readonly owners: readonly Command[]; readonly instead: string | null } | null {
  for (const flag of flags) {
    const owners = OWNERS[flag];
    if (owners !== undefined && !owners.includes(command))
      return { flag, owners, instead: command === 'lint' ? (INSTEAD[flag] ?? null) : null };
  }
  return null;
}
