import { describe, expect, it } from 'vitest';
import { loadBuiltins } from '../builtin.ts';
import { OPTIONAL_PLUGINS } from '../config/plugins.ts';
import classes from '../knowledge/data/classes.json' with { type: 'json' };
import magnets from '../knowledge/data/magnets.json' with { type: 'json' };
import materials from '../knowledge/data/materials.json' with { type: 'json' };
import { coreRules } from '../rules/core/index.ts';
import type { Rule } from '../rules/types.ts';
import { wholeFrame } from './en.ts';
import { loadLanguage } from './load.ts';
import { LOCALES } from './types.ts';

const rules: readonly Rule[] = [
  ...coreRules,
  ...(await loadBuiltins([...OPTIONAL_PLUGINS.keys()])).flatMap((plugin) => plugin.rules ?? []),
];
const pluginOf = ({ id }: Rule): string => id.slice(0, id.indexOf('/'));
const byKey = (
  part: (rule: Rule) => Readonly<Record<string, string>> | undefined,
  at: (rule: Rule) => string,
): Map<string, string> =>
  new Map(
    rules.flatMap((rule) => Object.entries(part(rule) ?? {}).map(([id, text]) => [`${at(rule)}/${id}`, text] as const)),
  );
/** Rules that share their questions ask them under one key. */
const shared = new Set(
  rules.flatMap((rule) => Object.keys(rule.meta.questions ?? {})).filter((id, at, all) => all.indexOf(id) !== at),
);

const SETTLED = 'Settled by the answer in {source}: {statement}. No entry is left for it; not a clearance';
const messages = new Map([
  ['judged/settled', SETTLED],
  ...byKey(
    ({ meta }) => meta.messages,
    ({ id }) => id,
  ),
]);
const questions = new Map(
  rules.flatMap((rule) =>
    Object.entries(rule.meta.questions ?? {}).map(
      ([id, text]) => [shared.has(id) ? `${pluginOf(rule)}/any/${id}` : `${rule.id}/${id}`, text] as const,
    ),
  ),
);
const phrases = byKey(({ meta }) => meta.phrases, pluginOf);
const names = [...classes.classes, ...magnets.families, ...materials.materials].map(({ name }) => name);

const placeholders = (template: string): string[] =>
  [...new Set(Array.from(template.matchAll(/\{(\w+)\}/g), ([, name]) => name ?? ''))].sort();

describe.each(LOCALES.filter((locale) => locale !== 'en'))('the catalogue %s', async (locale) => {
  const loaded = await loadLanguage(locale);
  if (loaded === null) throw new Error('not a language of its own');
  const { catalogue, language } = loaded;
  const parts = { frame: new Map<string, string>(Object.entries(wholeFrame())), messages, questions, phrases };

  it.each(['frame', 'messages', 'questions', 'phrases'] as const)(
    'has every key of %s, no other, with the same placeholders',
    (part) => {
      expect(Object.keys(catalogue[part]).sort()).toEqual([...parts[part].keys()].sort());
      for (const [key, template] of Object.entries(catalogue[part]))
        expect([key, placeholders(template)]).toEqual([key, placeholders(parts[part].get(key) ?? '')]);
    },
  );

  it('puts every placeholder of a text that stages make into its translation', () => {
    for (const [english, text] of Object.entries(catalogue.said))
      expect([english, placeholders(text)]).toEqual([english, placeholders(english)]);
  });

  it('names every component, magnet and material of the knowledge base', () => {
    // Doped crystals are written as formulas everywhere: Yb:YAG.
    const unnamed = names.filter(
      (name) =>
        language.said(name) === name &&
        !Object.hasOwn(catalogue.names, name) &&
        !/^[A-Z][A-Za-z0-9]{0,3}(?:[,:][A-Za-z0-9,]{1,12}){1,2}$/.test(name),
    );
    expect(unnamed).toEqual([]);
    expect(names.length).toBeGreaterThan(500);
  });

  it('holds no name that the knowledge base no longer has', () => {
    const known = new Set(names);
    // Single lower-case words are elements: the names of oxides, alloys and targets are made of them.
    expect(Object.keys(catalogue.names).filter((name) => !known.has(name) && !/^[a-z]+$/.test(name))).toEqual([]);
  });
});
