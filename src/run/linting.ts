import { bundledDecomposer } from '../batch/lines/decomposer.ts';
import { bundledReading } from '../builtin.ts';
import { effectivePacks } from '../config/pack-file.ts';
import { type FileLinting, rulesOf } from './files/lint-file.ts';
import { pluginsOf } from './plugins/run-plugins.ts';

/** What files are linted with by the bundled plugins that a configuration asks for: the same in every thread, and where blobs are merged. */
export async function lintingOf(
  run: Pick<FileLinting, 'config' | 'asOf' | 'facts' | 'declared'>,
  more: Partial<Pick<FileLinting, 'stats' | 'onAssembled'>> = {},
): Promise<FileLinting> {
  const { config, asOf, facts, declared } = run;
  const plugins = await pluginsOf(config);
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
    ...more,
  };
}
