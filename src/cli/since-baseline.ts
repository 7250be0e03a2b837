import type { UnitRecord } from '../batch/types.ts';
import { fileConfig, fromRoot } from '../config/resolve.ts';
import { displayPath } from '../discover/discover.ts';
import { git } from '../discover/git.ts';
import { gitSource, parseRaw, repositoryOf } from '../discover/git-source.ts';
import type { Baseline } from '../judge/aside/baseline.ts';
import { baselineOf } from '../judge/aside/baseline-file.ts';
import { judge } from '../judge/judge.ts';
import { judgeContextOf, type Run } from '../run/judging/judging.ts';
import { readRegisters, registerRoot } from '../run/judging/registers.ts';
import { noSuchRef } from './says/aside-messages.ts';
import type { CliDeps, CliIo } from './deps.ts';
import { configThen } from './since-config.ts';
import { gitOptions } from './sources.ts';

/**
 * What was there at a commit, as a baseline: the files changed since are linted as they were then, the others are as they
 * are now. Registers are those of then, and so is the movement of goods. Compared is with the commit where the branch left `ref`, if there is one.
 */
export async function baselineSince(
  ref: string,
  records: readonly UnitRecord[],
  run: Run,
  io: CliIo,
  deps: CliDeps,
  isDebug: boolean,
): Promise<Baseline> {
  const repository = await repositoryOf(io.cwd);
  const commit = await commitOf(ref, repository.top);
  const raw = await git(repository.top, [
    'diff',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--no-relative',
    '--no-ext-diff',
    commit,
  ]);
  const changed = parseRaw(raw);
  const then = changed.flatMap(({ path, before }) => (before === null ? [] : [{ path, id: before }]));
  const source = await gitSource(repository, then, `${commit}:`, gitOptions([], run.config, io));
  try {
    const { config, asOf } = run;
    const old =
      source.units.length === 0 ? [] : (await deps.lint({ cwd: io.cwd, patterns: [], config, asOf, source })).records;
    const touched = new Set(changed.map(({ path }) => displayPath(`${repository.top}/${path}`, io.cwd)));
    const untracked = await untrackedIn(repository.top, io.cwd);
    const same = records.filter(({ path }) => {
      const file = path.split('!/')[0] ?? path;
      return !touched.has(file) && !untracked.has(file);
    });
    const before = [...old, ...same];
    const paths = before.map(({ path }) => path);
    const registers = await readRegisters(paths, {
      cwd: io.cwd,
      root: await registerRoot(config, (path) => deps.readText(path)),
      companies: config.trade.suppliers,
      readText: source.readText,
    });
    const verdict = judge(before, await judgeContextOf({ ...run, registers, declarations: undefined }));
    const once = await configThen(config, (path) => source.readText(path), repository.top, io, deps, isDebug);
    return baselineOf(
      verdict,
      ref,
      (path) => fromRoot(config, path),
      (path) => fileConfig(once, path).trade,
    );
  } finally {
    source.close();
  }
}

async function commitOf(ref: string, top: string): Promise<string> {
  // A name that begins like a flag would be one to git.
  if (ref.startsWith('-')) throw noSuchRef(ref);
  const text = (output: Buffer): string => output.toString('utf8').trim();
  let commit: string;
  try {
    commit = text(await git(top, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]));
  } catch {
    throw noSuchRef(ref);
  }
  return git(top, ['merge-base', commit, 'HEAD']).then(text, () => commit);
}

async function untrackedIn(top: string, cwd: string): Promise<ReadonlySet<string>> {
  const listed = (await git(top, ['ls-files', '--others', '-z'])).toString('utf8').split('\0');
  return new Set(listed.filter((path) => path !== '').map((path) => displayPath(`${top}/${path}`, cwd)));
}
