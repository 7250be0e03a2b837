import type { Pin } from '../judge/pins.ts';
import { SEVERITIES } from '../judge/severity.ts';
import { didYouMean } from '../suggest.ts';
import { check, isObject } from '../shape/check.ts';
import { object, record, text, word } from '../shape/kinds.ts';
import type { CustomShape, JsonSchema, PlainShape, Shape } from '../shape/types.ts';
import { date } from './config-kinds.ts';
import type { KnownWords } from './known-words.ts';
import { pluginOfRule, rulesOfPlugins } from './plugins.ts';
import { optionIssues } from './rule-options.ts';

/* What stands under names that the run knows: rules and measures. */

const SEVERITY = word(SEVERITIES);
const ANY_OPTIONS: PlainShape = { kind: 'plain', is: isObject, what: 'an object', schema: { type: 'object' } };
const SETTING_SCHEMA = {
  anyOf: [
    { enum: SEVERITIES },
    {
      type: 'array',
      prefixItems: [{ enum: SEVERITIES }, { type: 'object' }],
      minItems: 2,
      maxItems: 2,
      items: false,
    },
  ],
};

/** Severity by rule, the rules of the named plugins among them. */
export function rulesShape(known: KnownWords, plugins: readonly string[]): Shape {
  const switchedOn = rulesOfPlugins(plugins);
  const ids = known.rules === null ? null : [...known.rules, ...switchedOn];
  const ofKey = (id: string): Shape | string => {
    const plugin = switchedOn.includes(id) ? null : pluginOfRule(id);
    if (plugin !== null)
      return `the rule is of the plugin "${plugin}", which is not switched on. Add "plugins": ["${plugin}"].`;
    if (ids !== null && !ids.includes(id)) return `unknown rule "${id}". ${didYouMean(id, ids)}`;
    return settingOf(known.options?.has(id) === true ? optionsBy(known.options.get(id)) : ANY_OPTIONS);
  };
  const about = 'Severity by rule id; with options: [severity, options].';
  return { ...record(settingOf(ANY_OPTIONS), about), ofKey, name: 'rules' };
}

/** A severity, or a severity with options. */
function settingOf(options: Shape): CustomShape {
  return {
    kind: 'custom',
    check: (value, path, telling) => {
      if (!Array.isArray(value)) return check(value, SEVERITY, path, telling);
      check(value[0], SEVERITY, `${path}[0]`, telling);
      if (value.length !== 2) telling.wrong(path, 'expected [severity, options].');
      else check(value[1], options, `${path}[1]`, telling);
    },
    schema: SETTING_SCHEMA,
  };
}

/** The options that a rule has by the schema that it brings. */
function optionsBy(schema: JsonSchema | undefined): CustomShape {
  return {
    kind: 'custom',
    check: (value, at, { wrong }) => {
      for (const { path, message } of optionIssues(value, schema, at)) wrong(path, message);
    },
    schema: schema ?? {},
  };
}

/** Pins by measure. */
export function pinsShape(known: KnownWords): Shape {
  const { measures, idle } = known;
  const ofKey = (measure: string): Shape | string => {
    if (measures === null) return pinOf(text());
    const branches = measures.get(measure);
    if (branches === undefined) return `unknown measure "${measure}". ${didYouMean(measure, measures.keys())}`;
    const isPinnable = branches.length > 0 && idle?.has(measure) !== true;
    return isPinnable ? pinOf(word(branches)) : notPinned(measure, branches, known);
  };
  const about = 'Readings of an unverified status that you take on your own responsibility, by measure id.';
  return { ...record(pinOf(text()), about), ofKey };
}

function pinOf(branch: Shape): Shape {
  const keys = { branch, by: text(), source: text(), until: date() } satisfies Record<keyof Pin, Shape>;
  return object(keys, Object.keys(keys));
}

/** Why a pin of a measure could mean nothing, and which measures can be pinned. */
function notPinned(measure: string, branches: readonly string[], { measures, idle }: KnownWords): string {
  const open = [...(measures ?? [])].filter(([id, readings]) => readings.length > 0 && idle?.has(id) !== true);
  const why =
    branches.length === 0
      ? 'its status is in its sources, so there is no reading of it to pin'
      : 'no entry is of it, so a pin of it would change nothing';
  return `"${measure}": ${why}. Measures with a reading to pin: ${open.map(([id]) => id).join(', ') || 'none'}.`;
}
