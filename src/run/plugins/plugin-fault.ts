import { PluginError } from '../../errors.ts';
import type { Plugin } from '../../plugin.ts';
import { described, issuesOf } from '../../shape/check.ts';
import type { Issue, Manner, Shape } from '../../shape/types.ts';
import { didYouMean } from '../../suggest.ts';
import { pluginShape } from './plugin-shape.ts';

const MOST_SHOWN = 20;

const MANNER: Manner = {
  suggest: didYouMean,
  found: described,
  listsLackKeys: false,
};

/** What is wrong with a value that a program gave. */
export const faultsIn = (value: unknown, shape: Shape): readonly Issue[] => issuesOf(value, shape, MANNER);

/** The next thing to try, by what is wrong. */
const HINTS = {
  plugin: 'A plugin is what definePlugin({ name, rules, dialects, formats, packs }) gives: docs/plugins.md.',
  rule: 'A rule is what defineRule({ id, meta, create }) gives: docs/plugins.md, "Rules".',
  dialect: 'A dialect is data: docs/plugins.md, "Dialects", and docs/dialects.md.',
  format: 'The type XmlFormat of lintanide/plugin has every key.',
  pack: 'schema/pack.schema.json describes every key; "lintanide packs export mofcom" shows a whole pack.',
};
/** Where one is known to be slipped: the first that is true of the plugin. */
const SLIPS: readonly (readonly [(plugin: unknown) => boolean, string])[] = [
  [(plugin) => plugin instanceof Promise, 'Write await before it.'],
  [(plugin) => partOf(plugin, 'default') !== undefined, 'That is a module: give its default export.'],
  [
    (plugin) => ['rules', 'dialects'].some((key) => !Array.isArray(partOf(plugin, key) ?? [])),
    'Rules and dialects are lists ([rule], not { name: rule }): each has its name in itself.',
  ],
];
const NOUNS = { rules: 'rule', dialects: 'dialect', formats: 'format', packs: 'pack' } as const;

const partOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;

/** Plugins that were looked at: a linter looks at them when it is made, and at no file again. */
const looked = new WeakSet<Plugin>();

/**
 * A caller's plugin, of which no compiler need have seen anything, with rules that are watched while they run.
 *
 * @throws PluginError with every key that is wrong, by rule, dialect, format and pack
 */
export async function checkedPlugin(plugin: Plugin, at: number): Promise<Plugin> {
  if (looked.has(plugin)) return plugin;
  const name = partOf(plugin, 'name');
  const issues = faultsIn(plugin, pluginShape(name));
  if (issues.length > 0) throw faulty(plugin, typeof name === 'string' && name !== '' ? `"${name}"` : `plugins[${at}]`, issues); // prettier-ignore
  const { rules } = plugin;
  const checked =
    rules === undefined
      ? { ...plugin }
      : await import('./own-rules.ts').then(({ checkedRule }) => ({ ...plugin, rules: rules.map(checkedRule) }));
  looked.add(checked);
  return checked;
}

function faulty(plugin: unknown, name: string, issues: readonly Issue[]): PluginError {
  const nouns = issues.map(({ path }) => nounOf(path));
  const lines = issues.slice(0, MOST_SHOWN).map((issue) => sentence(issue, plugin, name));
  if (issues.length > lines.length) lines.push(`… and ${issues.length - lines.length} more`);
  const hint = SLIPS.find(([is]) => is(plugin))?.[1] ?? HINTS[nouns[0] ?? 'plugin'];
  return new PluginError(`${nouns[0] ?? 'plugin'}-fault`, lines.join('\n'), hint);
}

const PLACE = /^(rules|dialects|formats|packs)\[(\d+)\]\.?/;

function nounOf(path: string): keyof typeof HINTS {
  const key = PLACE.exec(path)?.[1];
  return key === undefined ? 'plugin' : NOUNS[key as keyof typeof NOUNS];
}

/** `The rule acme/x of the plugin "acme": meta.severity: …`; what has no name is called by its place. */
function sentence({ path, message }: Issue, plugin: unknown, name: string): string {
  const [head = '', key, at] = PLACE.exec(path) ?? [];
  const item = key === undefined ? undefined : (partOf(plugin, key) as readonly unknown[])[Number(at)];
  const own = partOf(item, 'id') ?? partOf(item, 'name');
  const what = typeof own === 'string' && own !== '' ? `The ${nounOf(path)} ${own}` : `${key}[${at}]`;
  const of = key === undefined ? `The plugin ${name}` : `${what} of the plugin ${name}`;
  const rest = path.slice(head.length);
  return `${of}: ${rest === '' ? '' : `${rest}: `}${message}`;
}
