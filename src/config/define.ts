import type { Config } from './types.ts';

/** Identity with a type: an editor completes the keys of a configuration written in JavaScript. */
export function defineConfig(config: Config): Config {
  return config;
}
