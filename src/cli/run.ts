import { type Args, commandNamed, parse, refuseMistypedCommand } from './flags/args.ts';
import { type CliDeps, type CliIo, isClosedPipe, isService } from './deps.ts';
import type { IoGuard } from './says/commands-broken.ts';
import { VERSION } from './version.ts';

/** Runs one command line. Returns the exit code; never throws. */
export async function runCli(argv: readonly string[], given: CliIo, deps: CliDeps): Promise<number> {
  // What is said beside the output holds names and keys of files too, whatever the command is.
  const guard = isService(given.env) ? (await import('./says/commands-broken.ts')).guardedIo(given) : null;
  const io = guard?.io ?? given;
  try {
    const code = await dispatch(argv, io, deps, guard);
    await guard?.end();
    return code;
  } catch (error) {
    if (isClosedPipe(error)) return 0;
    const { complain } = await import('./says/complain.ts');
    const code = await complain(error, io, argv.includes('--debug'));
    await guard?.end().catch(() => undefined);
    return code;
  }
}

/** `lintanide help`, as other tools have it, where no file is called so. */
const isHelp = async ({ command, words }: Args, io: CliIo, deps: CliDeps): Promise<boolean> =>
  command === 'lint' && words[0] === 'help' && !(await deps.exists(deps.resolvePath(io.cwd, 'help')));

async function dispatch(argv: readonly string[], given: CliIo, deps: CliDeps, guard: IoGuard | null): Promise<number> {
  const args = parse(argv);
  const io = guard?.ioOf(args) ?? given;
  if (args.has('version')) {
    await io.stdout.write(`${VERSION}\n`);
    return 0;
  }
  if (args.has('help') || (await isHelp(args, io, deps))) {
    const { helpOf } = await import('./flags/help-of.ts');
    await io.stdout.write(helpOf(args.explicit ? args.command : commandNamed(args.words[1])));
    return 0;
  }
  if (args.command !== 'lint' && args.words.includes('')) throw (await import('../discover/taken.ts')).emptyPath();
  if (args.command === 'rules') return (await import('./commands/rules-command.ts')).rulesCommand(args, io, deps);
  if (args.command === 'explain') return (await import('./commands/explain-command.ts')).explainCommand(args, io, deps);
  if (args.command === 'inventory')
    return (await import('./commands/inventory-command.ts')).inventoryCommand(args, io, deps);
  if (args.command === 'inspect') return (await import('./commands/inspect-command.ts')).inspectCommand(args, io, deps);
  if (args.command === 'init') return (await import('./commands/init-command.ts')).initCommand(args, io, deps);
  if (args.command === 'dump') return (await import('./commands/dump-command.ts')).dumpCommand(args, io, deps);
  if (args.command === 'ask') return (await import('./commands/ask-command.ts')).askCommand(args, io, deps);
  if (args.command === 'answer') return (await import('./commands/answer-command.ts')).answerCommand(args, io, deps);
  if (args.command === 'questions')
    return (await import('./commands/questions-command.ts')).questionsCommand(args, io, deps);
  if (args.command === 'annotate')
    return (await import('./commands/annotate-command.ts')).annotateCommand(args, io, deps);
  if (args.command === 'evidence')
    return (await import('./commands/evidence-command.ts')).evidenceCommand(args, io, deps);
  if (args.command === 'notice') return (await import('./commands/notice-command.ts')).noticeCommand(args, io, deps);
  if (args.command === 'parts') return (await import('./commands/parts-command.ts')).partsCommand(args, io, deps);
  if (args.command === 'calendar')
    return (await import('./commands/calendar-command.ts')).calendarCommand(args, io, deps);
  if (args.command === 'whatif') return (await import('./commands/whatif-command.ts')).whatifCommand(args, io, deps);
  if (args.command === 'packs') return (await import('./commands/packs-command.ts')).packsCommand(args, io, deps);
  if (args.command === 'baseline')
    return (await import('./commands/baseline-command.ts')).baselineCommand(args, io, deps);
  if (args.command === 'merge') return (await import('./commands/merge-command.ts')).mergeCommand(args, io, deps);
  await refuseMistypedCommand(args, (word) => deps.exists(deps.resolvePath(io.cwd, word)));
  return (await import('./commands/lint-command.ts')).lintCommand(args, io, deps);
}
