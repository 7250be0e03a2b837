import { didYouMean } from '../suggest.ts';
import { described, issuesOf } from '../shape/check.ts';
import type { Issue, Manner } from '../shape/types.ts';
import { configShape } from './config-shape.ts';
import type { KnownWords } from './known-words.ts';

const MANNER: Manner = {
  // Not by its name alone: what compares words is loaded where one is wrong.
  suggest: (word, known) => didYouMean(word, known),
  found: described,
  listsLackKeys: true,
};

/** Every wrong word of a configuration, with what was probably meant. An empty list: it is a `Config`. */
export function validate(config: unknown, known: KnownWords): Issue[] {
  return issuesOf(config, configShape(known, pluginsOf(config)), MANNER);
}

/** The plugins that a configuration names, before it is known to be one. */
function pluginsOf(config: unknown): readonly string[] {
  const names = typeof config === 'object' && config !== null ? (config as { plugins?: unknown }).plugins : null;
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}
