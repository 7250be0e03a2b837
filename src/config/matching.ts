import type { Trade } from '../regulation/types.ts';
import { compileGlob } from '../glob.ts';
import type { ResolvedConfig, TradeConfig } from './types.ts';

/* What a configuration and its overrides both ask. */

const compiled = new Map<string, (path: string) => boolean>();

/** The matcher of a glob, made once. */
export function matcherOf(glob: string): (path: string) => boolean {
  let match = compiled.get(glob);
  if (match === undefined) compiled.set(glob, (match = compileGlob(glob)));
  return match;
}

/** Whether one of these globs names the path. */
export function matchesAny(globs: readonly string[], path: string): boolean {
  return globs.some((glob) => matcherOf(glob)(path));
}

/** By dialect or sheet: known of a finding only, when the file has been read. */
export function isNarrow({ dialects, sheets }: ResolvedConfig['overrides'][number]): boolean {
  return dialects !== undefined || sheets !== undefined;
}

/** What is written over it wins; what is left out stays. */
export function mergeTrade(base: Trade, over: TradeConfig): Trade {
  return {
    ...base,
    ...(Object.fromEntries(Object.entries(over).filter(([, value]) => value !== undefined)) as Partial<Trade>),
  };
}
