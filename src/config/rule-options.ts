import { didYouMean } from '../suggest.ts';

type Schema = Readonly<Record<string, unknown>>;

/**
 * What is wrong with the options of a rule, by the schema that the rule brings: `type`, `properties`, `enum`, `minimum`,
 * `maximum`, `items` of JSON Schema. A rule without a schema has no options.
 */
export function optionIssues(
  options: unknown,
  schema: Schema | undefined,
  path: string,
): { readonly path: string; readonly message: string }[] {
  if (!isObject(options)) return [{ path, message: 'expected an object of options.' }];
  const properties = isObject(schema?.['properties']) ? schema['properties'] : {};
  const names = Object.keys(properties);
  return Object.entries(options).flatMap(([name, value]) => {
    const at = `${path}.${name}`;
    if (!Object.hasOwn(properties, name)) {
      const known = names.length === 0 ? 'The rule has no options.' : didYouMean(name, names);
      return [{ path: at, message: `unknown option "${name}". ${known}` }];
    }
    const what = wrongWith(value, isObject(properties[name]) ? properties[name] : {});
    return what === null ? [] : [{ path: at, message: what }];
  });
}

function wrongWith(value: unknown, schema: Schema): string | null {
  const choices = schema['enum'];
  if (Array.isArray(choices)) {
    if (choices.includes(value)) return null;
    return `unknown value ${JSON.stringify(value)}. ${didYouMean(String(value), choices.map(String))}`;
  }
  const type = schema['type'];
  if (typeof type === 'string' && !isOfType(value, type))
    return `expected ${type === 'integer' ? 'a whole number' : `a ${type}`}.`;
  const { minimum, maximum } = schema;
  if (typeof value === 'number') {
    if (typeof minimum === 'number' && value < minimum) return `expected ${String(minimum)} or more.`;
    if (typeof maximum === 'number' && value > maximum) return `expected ${String(maximum)} or less.`;
  }
  const { items } = schema;
  if (!Array.isArray(value) || !isObject(items)) return null;
  return value.map((item) => wrongWith(item, items)).find((what) => what !== null) ?? null;
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'integer':
      return Number.isSafeInteger(value);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    default:
      return typeof value === type && !Number.isNaN(value);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
