import { type Command, COMMANDS, type Flag, isFlag } from './args.ts';
import { foreignFlag } from './flag-owners.ts';
import { HELP } from './help.ts';

/** Lines of the help that belong together: the first, and those that are indented deeper. */
function blocksOf(section: string, indent: number): string[] {
  const blocks: string[] = [];
  for (const line of section.split('\n')) {
    const isFirst = line.search(/\S/) === indent;
    if (isFirst) blocks.push(line);
    else if (blocks.length > 0) blocks.push(`${blocks.pop() ?? ''}\n${line}`);
  }
  return blocks;
}

/** Flags that a line of the help names before what they do. */
const flagsOf = (block: string): Flag[] =>
  [...(/^ {2}(\S.*?)(?: {2,}|$)/.exec(block)?.[1] ?? '').matchAll(/--([a-z-]+)/g)].flatMap(([, name = '']) =>
    isFlag(name) ? [name] : [],
  );

interface Clause {
  readonly commands: readonly string[];
  readonly text: string;
}

const NAMES = /^([a-z]+(?: (?:check|create|--read))?(?:, [a-z]+(?: (?:check|create|--read))?)*): /;

/** `ask, answer: the register to write`, `init: …; annotate: …`: what is said of some commands; none where it is of any. */
function clausesOf(block: string): Clause[] {
  const [, ...said] = block.trim().split(/ {2,}/);
  return said
    .join(' ')
    .replaceAll('\n', '')
    .split('; ')
    .flatMap((text): Clause[] => {
      const names = NAMES.exec(text)?.[1];
      const commands = names?.split(', ').map((name) => name.split(' ')[0] ?? '') ?? [];
      const isKnown = commands.length > 0 && commands.every((name) => COMMANDS.some((command) => command === name));
      return isKnown ? [{ commands, text: text.slice((names ?? '').length + 2) }] : [];
    });
}

/** Help on one command (how it is called, its own flags, and those that go with any), or on all. */
export function helpOf(command: Command | null): string {
  if (command === null) return HELP;
  const [, usage = '', flags = '', exit = ''] = HELP.split('\n\n');
  const name = command === 'lint' ? /lintanide \[lint\]/ : new RegExp(`lintanide ${command}(?![a-z])`);
  const calls = blocksOf(usage.replace(/^usage {2}/, '       '), 7).filter((block) => name.test(block));
  const taken = blocksOf(flags, 2).filter((block) =>
    flagsOf(block).some((flag) => foreignFlag(command, [flag]) === null),
  );
  const own: string[] = [];
  const shared: string[] = [];
  const any: string[] = [];
  for (const block of taken) {
    const clauses = clausesOf(block);
    const [first] = clauses;
    const mine = clauses.find(({ commands }) => commands.includes(command));
    // A clause that no command stands before belongs to the one before it.
    const isWhole = clauses.length === 1 && mine === first;
    if (mine !== undefined)
      own.push(isWhole ? block.replace(LABELLED, '$1') : `${LABEL.exec(block)?.[0] ?? ''}${mine.text}`);
    else if (first === undefined) (isOwned(block) ? shared : any).push(block);
  }
  return [
    calls.join('\n').replace(/^ {7}/, 'usage  '),
    [...own, ...shared].join('\n'),
    any.join('\n'),
    FAILING.has(command) ? exit : exit.replace(/1 findings[^·]*· /, ''),
    'all commands: lintanide --help\n',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Commands that can end with 1: the others tell, and judge nothing. */
const FAILING: ReadonlySet<Command> = new Set<Command>(['lint', 'merge', 'annotate', 'parts', 'questions']);

/** The flag with the blanks behind it, and the same with the commands that it is said of. */
const LABEL = /^ {2}\S.*? {2,}/;
const LABELLED = /^( {2}\S.*? {2,})[^:]+: /;

/** Whether some command takes no notice of a flag: it then belongs to those that do. */
const isOwned = (block: string): boolean =>
  flagsOf(block).every((flag) => COMMANDS.some((command) => foreignFlag(command, [flag]) !== null));
