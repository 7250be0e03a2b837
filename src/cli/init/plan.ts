import { posix } from 'node:path';
import type { CliDeps, CliIo } from '../deps.ts';
import { CI_FILES, ciFile, gitlabJob, withGitlabJob } from './ci-file.ts';
import { hookFile, hookSnippet, withHook } from './hook-file.ts';
import { shellWord } from '../../shell-word.ts';
import type { InitAnswers, LeftFile, PlannedFile, Surroundings, ToolCall } from './types.ts';

export const HOOK_FILE = '.pre-commit-config.yaml';

interface Plan {
  readonly files: readonly PlannedFile[];
  readonly left: readonly LeftFile[];
}

/** Words behind the command, as seen from the root of the repository, where hooks and jobs start. */
function argsOf(paths: readonly string[], { inside }: Surroundings, configName: string, withPaths: boolean): string {
  const seen = paths.map((path) => (posix.isAbsolute(path) ? path : posix.join(inside, path)));
  const config = inside === '' ? [] : ['--config', posix.join(inside, configName)];
  const narrow = withPaths || seen.some((path) => path !== '.') ? seen : [];
  return [...config, ...narrow].map((word) => ` ${shellWord(word)}`).join('');
}

/** Hook and CI file: new ones, lines added to old ones where that is safe, and otherwise what to add by hand. */
export async function planIntegrations(
  { hook, ci, paths }: Pick<InitAnswers, 'hook' | 'ci' | 'paths'>,
  around: Surroundings,
  call: ToolCall,
  configName: string,
  io: CliIo,
  deps: CliDeps,
): Promise<Plan> {
  const root = around.root ?? io.cwd;
  const files: PlannedFile[] = [];
  const left: LeftFile[] = [];
  const told = (name: string): string => posix.relative(io.cwd, posix.join(root, name)) || name;
  const add = (name: string, text: string, how: PlannedFile['how']): void => {
    files.push({ name: told(name), absolute: posix.join(root, name), text, how });
  };
  if (hook === 'pre-commit') {
    const args = argsOf(paths, around, configName, false);
    const old = await deps.readText(posix.join(root, HOOK_FILE));
    const longer = old === null ? null : withHook(old, call, args);
    if (old === null) add(HOOK_FILE, hookFile(call, args), 'wrote');
    else if (/\bid:\s*["']?lintanide\b/.test(old))
      left.push({ name: told(HOOK_FILE), why: 'holds a hook of lintanide already', snippet: null });
    else if (longer !== null) add(HOOK_FILE, longer, 'added to');
    else
      left.push({
        name: told(HOOK_FILE),
        why: 'is of a form that no line was added to; add these below "repos:"',
        snippet: hookSnippet(call, args),
      });
  }
  if (ci === 'none') return { files, left };
  const name = CI_FILES[ci];
  const args = argsOf(paths, around, configName, true);
  const text = ciFile(ci, call, args, around.branch);
  const old = await deps.readText(posix.join(root, name));
  const longer = old === null || ci === 'github' ? null : withGitlabJob(old, call, args);
  if (old === null) add(name, text, 'wrote');
  else if (ci === 'github')
    left.push({
      name: told(name),
      why: 'is here already; a workflow is a file of its own, so put this under another name',
      snippet: text.trimEnd(),
    });
  else if (/^lintanide\s*:/m.test(old))
    left.push({ name: told(name), why: 'has a job "lintanide" already', snippet: null });
  else if (longer !== null) add(name, longer, 'added to');
  else
    left.push({
      name: told(name),
      why: 'is of a form that no line was added to; add this job, with one of your stages',
      snippet: gitlabJob(call, args).trimEnd(),
    });
  return { files, left };
}
