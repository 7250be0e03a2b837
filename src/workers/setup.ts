import { bundledDecomposer } from '../batch/decomposer.ts';
import { bundledReading, loadBuiltins } from '../builtin.ts';
import { effectivePacks } from '../config/pack-file.ts';
import { type FileLinting, rulesOf } from '../run/lint-file.ts';
import type { Stats } from '../run/stats.ts';
import type { Shared } from './types.ts';

/** What files are linted with, made in a worker from what was sent: the same as in the thread that started it. */
export async function linting({ config, asOf, facts, declared }: Shared, stats: Stats | null): Promise<FileLinting> {
  const plugins = await loadBuiltins(config.plugins);
  return {
    config,
    asOf,
    facts,
    declared,
    rules: rulesOf(plugins),
    packs: effectivePacks(
      plugins.flatMap((plugin) => plugin.packs ?? []),
      config,
    ),
    ...(await bundledReading(plugins)),
    decomposer: await bundledDecomposer(),
    ...(stats !== null && { stats }),
  };
}
