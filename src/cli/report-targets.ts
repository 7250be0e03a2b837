import { basename, posix } from 'node:path';
import type { UnitRecord } from '../batch/types.ts';
import { SUPPRESSIONS_NAME } from '../config/suppressions-file.ts';
import { SUPPLIERS_NAME } from '../config/suppliers-file.ts';
import type { ResolvedConfig } from '../config/types.ts';
import { isConfiguration, roleOf } from '../discover/names.ts';
import { BASELINE_NAME } from '../judge/aside/baseline-file.ts';
import type { CliDeps, CliIo } from './deps.ts';
import { reportOverInput, sameReportFile } from './says/messages.ts';
import type { ReporterPlan } from './reporters.ts';
import { idOf, isFileOrNone, isSameFile, realPath } from './same-file.ts';

/** A report is written over what stands at its path: that may be no file which is kept by hand, and no other report. */
export function refuseKept(plan: ReporterPlan, config: ResolvedConfig, io: CliIo, deps: CliDeps): void {
  const at = (path: string): string => posix.resolve(config.root, path);
  const kept: (readonly [string, string])[] = [
    ...(config.source === null ? [] : [[config.source, 'the configuration'] as const]),
    [at(config.baseline ?? BASELINE_NAME), 'the baseline'],
    [at(config.suppressions ?? SUPPRESSIONS_NAME), 'the suppressions'],
    [at(config.suppliers ?? SUPPLIERS_NAME), 'the suppliers file'],
    ...config.partyLists.map((path) => [at(path), 'a list of parties'] as const),
    ...config.kept.map((path) => [at(path), 'a file that the configuration names'] as const),
  ];
  const taken = new Map<string, string>();
  for (const { name, path } of plan.files) {
    const target = deps.resolvePath(io.cwd, path);
    if (roleOf(realPath(target)) === 'parts' || roleOf(target) === 'parts')
      throw reportOverInput(name, path, 'the register of answers');
    const same = kept.find(([one]) => isSameFile(one, target));
    if (same !== undefined) throw reportOverInput(name, path, same[1]);
    if (isConfiguration(basename(target)))
      throw reportOverInput(name, path, 'the name of a file that lintanide goes by');
    const other = taken.get(realPath(target));
    // What is open already takes several reports one after the other.
    if (other !== undefined && isFileOrNone(target)) throw sameReportFile(path, other, name);
    taken.set(realPath(target), name);
  }
}

/** No input either; one without a list, such as the report of the last run, may be replaced. */
export function refuseInputs(
  plan: ReporterPlan,
  inputs: Iterable<Pick<UnitRecord, 'path' | 'status'>>,
  io: CliIo,
  deps: CliDeps,
): void {
  const there = plan.files.flatMap(({ name, path }) => {
    const id = idOf(deps.resolvePath(io.cwd, path));
    return id === null ? [] : [{ name, path, id }];
  });
  if (there.length === 0) return;
  for (const input of inputs) {
    if (input.status === 'no-bom') continue;
    const id = idOf(deps.resolvePath(io.cwd, input.path.split('!/')[0] ?? input.path));
    const over = id === null ? undefined : there.find((one) => one.id === id);
    if (over !== undefined) throw reportOverInput(over.name, over.path, 'an input of this run');
  }
}
