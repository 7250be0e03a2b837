import { didYouMean } from '../suggest.ts';
import { packsInEffect } from '../regulation/json-pack.ts';
import type { Pack } from '../regulation/types.ts';
import type { ResolvedConfig } from './types.ts';

const effective = new WeakMap<readonly Pack[], WeakMap<ResolvedConfig['packs'], readonly Pack[]>>();

/**
 * The packs in effect under a configuration; the same list every time, for what is remembered by it.
 *
 * @throws ConfigError as `packsInEffect`
 */
export function effectivePacks(bundled: readonly Pack[], config: Pick<ResolvedConfig, 'packs'>): readonly Pack[] {
  if (config.packs.length === 0) return bundled;
  let known = effective.get(bundled);
  if (known === undefined) effective.set(bundled, (known = new WeakMap()));
  let packs = known.get(config.packs);
  if (packs === undefined) known.set(config.packs, (packs = packsInEffect(bundled, config.packs, didYouMean)));
  return packs;
}
