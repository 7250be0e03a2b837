import type { Dialect, LineRule } from '../../map/dialect/dialect.ts';
import { FIELDS, type Field } from '../../map/types.ts';
import { optionIssues } from '../../config/rule-options.ts';
import { SEVERITIES } from '../../judge/severity.ts';
import type { Plugin } from '../../plugin.ts';
import type { XmlFormat } from '../../read/format/types.ts';
import { faultsOf } from '../../regulation/check.ts';
import { packIssues } from '../../regulation/json-pack-check.ts';
import type { Pack } from '../../regulation/types.ts';
import type { Report, Rule, RuleListener } from '../../rules/types.ts';
import { check, isObject } from '../../shape/check.ts';
import { anyText, count, flag, list, object, orNull, record, text, word } from '../../shape/kinds.ts';
import type { CustomShape, ListShape, ObjectShape, PlainShape, Shape } from '../../shape/types.ts';
import { didYouMean } from '../../suggest.ts';

/* What plugins are made of, and what their rules report: types that no compiler need have seen. */

/** A shape for each key of a type; a key without one does not compile. */
type Keys<Of> = Readonly<Record<keyof Of, Shape>>;

const plain = (what: string, is: (value: unknown) => boolean): PlainShape => ({ kind: 'plain', what, is, schema: {} });
const custom = (check: CustomShape['check']): CustomShape => ({ kind: 'custom', check, schema: {} });
const some = (of: Shape): ListShape => ({ ...list(of), least: 1 });

const FUNCTION = plain('a function', (value) => typeof value === 'function');
const NUMBER = plain('a number', (value) => Number.isFinite(value));
const ANY = plain('anything', () => true);
const ANY_OBJECT = record(ANY);
const NAME = plain(
  'a name of small letters, digits and hyphens',
  (value) => typeof value === 'string' && /^[a-z0-9-]+$/.test(value),
);
const ID = plain(
  'an id of the form namespace/name, in small letters, digits and hyphens',
  (value) => typeof value === 'string' && /^[a-z0-9-]+\/[a-z0-9-]+$/.test(value),
);
const TEXTS = some(text());
const URL_TEXT = plain(
  'an address (https://…)',
  (value) => typeof value === 'string' && /^https?:\/\/[^\s]{1,2000}$/.test(value),
);

/** What a plugin brings is named after it: else it might stand in for what another brings, or take its settings. */
const namedAfter = (plugin: unknown, key: 'id' | 'name'): NonNullable<ObjectShape['besides']> => ({
  check: (value, path, { wrong }) => {
    const name: unknown = (value as Record<string, unknown>)[key];
    if (typeof plugin !== 'string' || typeof name !== 'string' || name.startsWith(`${plugin}/`)) return;
    const own = `${plugin}/${name.slice(name.indexOf('/') + 1)}`;
    wrong(`${path}.${key}`, `"${name}" is not named after its plugin. Call it "${own}".`);
  },
  schema: {},
});

/** The part of JSON Schema that options are checked by; what else it knows would be asked of nothing. */
const OPTION: CustomShape = custom((value, path, telling) => {
  check(value, OPTION_KEYS, path, telling);
});
const OPTION_KEYS = object({
  type: word(['object', 'array', 'string', 'number', 'integer', 'boolean']),
  properties: record(OPTION),
  items: OPTION,
  enum: list(ANY),
  minimum: NUMBER,
  maximum: NUMBER,
  title: anyText(),
  description: anyText(),
  default: ANY,
  additionalProperties: ANY,
});

const CATEGORIES = ['content', 'trace', 'trade', 'data', 'structure'] as const satisfies readonly Report['category'][];
const BASES = ['item', 'item-possible', 'component', 'trace', 'fixed'] as const satisfies readonly Report['basis'][];

const META: ObjectShape = {
  ...object(
    {
      category: word(CATEGORIES),
      severity: word(SEVERITIES),
      summary: text(),
      messages: record(text()),
      questions: record(text()),
      clauses: FUNCTION,
      phrases: record(anyText()),
      said: FUNCTION,
      url: orNull(URL_TEXT),
      optionsSchema: OPTION,
      defaultOptions: ANY,
    } satisfies Keys<Rule['meta']>,
    ['category', 'severity', 'summary', 'messages'],
  ),
  besides: {
    check: (value, path, { wrong }) => {
      const { optionsSchema, defaultOptions } = value as Partial<Rule['meta']>;
      if (defaultOptions === undefined || !isObject(optionsSchema)) return;
      for (const issue of optionIssues(defaultOptions, optionsSchema, `${path}.defaultOptions`))
        wrong(issue.path, issue.message);
    },
    schema: {},
  },
};
const ruleShape = (plugin: unknown): ObjectShape => ({
  ...object({ id: ID, meta: META, create: FUNCTION } satisfies Keys<Rule>, ['id', 'meta', 'create']),
  besides: namedAfter(plugin, 'id'),
});

function isExpression(value: unknown): boolean {
  try {
    return typeof value === 'string' && value !== '' && new RegExp(value, 'u').source !== '';
  } catch {
    return false;
  }
}

const COLUMNS: ObjectShape = {
  ...object(Object.fromEntries([...FIELDS, 'ignored'].map((field) => [field, list(text())]))),
  noun: 'field',
};
const CELLS = object({ column: TEXTS, is: TEXTS }, ['column', 'is']);

const FORM = object(
  { column: TEXTS, like: plain('a regular expression', isExpression) } satisfies Keys<
    NonNullable<Dialect['recognise']['cells']>
  >,
  ['column', 'like'],
);

const dialectShape = (plugin: unknown): ObjectShape => ({
  ...object(
    {
      name: ID,
      title: text(),
      recognise: object(
        { headers: some(TEXTS), exact: flag(), absent: list(text()), above: TEXTS, cells: FORM } satisfies Keys<
          Dialect['recognise']
        >,
        ['headers'],
      ),
      columns: COLUMNS,
      unread: list(word(FIELDS satisfies readonly Field[])),
      hierarchy: word(['level', 'dotted', 'parent', 'fill-down', 'path', 'indent', 'flat']),
      bill: TEXTS,
      quantities: object({
        decimals: count(),
        blank: NUMBER,
        packed: TEXTS,
        base: TEXTS,
        either: flag(),
        unknownWhere: CELLS,
        countDesignators: plain('true, false or "one"', (value) => typeof value === 'boolean' || value === 'one'),
      } satisfies Keys<NonNullable<Dialect['quantities']>>),
      lines: list(
        object(
          { ...CELLS.keys, kind: word(['reference', 'note', 'heading', 'total']) } satisfies Record<string, Shape>,
          ['column', 'is', 'kind'] satisfies (keyof LineRule)[],
        ),
      ),
      continued: TEXTS,
      root: TEXTS,
    } satisfies Keys<Dialect>,
    ['name', 'title', 'recognise', 'columns'],
  ),
  besides: namedAfter(plugin, 'name'),
});

const FORMAT = object(
  {
    name: text(),
    title: text(),
    roots: some(object({ local: text(), namespace: text() }, ['local'])),
    read: FUNCTION,
    declare: FUNCTION,
  } satisfies Keys<XmlFormat>,
  ['name', 'title', 'roots', 'read'],
);

/** A pack as a file is checked, and whole: only a file can extend another. */
const PACK = custom((value, path, { wrong }) => {
  const issues = packIssues(value, didYouMean);
  for (const { path: at, message } of issues) wrong(at === '' ? path : `${path}.${at}`, message);
  if (issues.length > 0) return;
  for (const key of ['extends', 'remove'])
    if (Object.hasOwn(value as object, key))
      wrong(`${path}.${key}`, 'only a pack file of a configuration can extend another; the pack of a plugin is whole.');
  for (const fault of faultsOf(value as Pack)) wrong(path, fault);
});

/** A plugin; the name is what its rules and dialects are named after. */
export const pluginShape = (name: unknown): ObjectShape =>
  object(
    {
      name: NAME,
      rules: list(ruleShape(name)),
      packs: list(PACK),
      dialects: list(dialectShape(name)),
      formats: list(FORMAT),
    } satisfies Keys<Plugin>,
    ['name'],
  );

/** What a rule gives to be called by. */
export const LISTENER = object({ part: FUNCTION, bom: FUNCTION } satisfies Keys<RuleListener>);

const DATUM = plain(
  'a text, a number or a list of texts',
  (value) =>
    typeof value === 'string' ||
    Number.isFinite(value) ||
    (Array.isArray(value) && value.every((one) => typeof one === 'string')),
);

/** What a rule reports. */
export const REPORT = object(
  {
    messageId: text(),
    data: record(DATUM),
    phrases: ANY_OBJECT,
    basis: word(BASES),
    category: word(CATEGORIES),
    content: ANY_OBJECT,
    controls: list(ANY_OBJECT),
    about: text(),
    law: list(ANY_OBJECT),
    question: plain('a question, or nothing', (value) => value === null || typeof value === 'object'),
    lines: list(count()),
    column: count(),
    locations: list(ANY_OBJECT),
  } satisfies Keys<Report>,
  ['messageId'],
);
