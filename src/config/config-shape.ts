import { LOCALES } from '../locale/types.ts';
import { FIELDS } from '../map/types.ts';
import type { Holding } from '../regulation/types.ts';
import { isObject } from '../shape/check.ts';
import { count, flag, list, object, oneOrList, orNull, record, share, text, word } from '../shape/kinds.ts';
import type { EitherShape, JsonSchema, ObjectShape, PlainShape, Shape, Telling } from '../shape/types.ts';
import {
  country,
  currency,
  date,
  dialect,
  encoding,
  form,
  GLOB,
  globs,
  header,
  LEFT_OUT,
  threads,
} from './config-kinds.ts';
import type { KnownWords } from './known-words.ts';
import { pinsShape, rulesShape } from './named-shapes.ts';
import { OPTIONAL_PLUGINS } from './plugins.ts';
import type {
  Config,
  DeclarationsConfig,
  ItemMastersConfig,
  LimitName,
  MappingConfig,
  OverrideConfig,
  PartiesConfig,
  PolicyConfig,
  PricesConfig,
  TradeConfig,
} from './types.ts';

/** A shape for each key of what a user writes; a key without one does not compile. */
type Keys<Of> = Readonly<Record<keyof Of, Shape>>;

/** What `lintanide.config.*` must be, as far as names go that the run knows. `plugins`: those that it names. */
export function configShape(known: KnownWords, plugins: readonly string[]): ObjectShape {
  const rules = rulesShape(known, plugins);
  return object({
    $schema: text(),
    asOf: date('Judge by the law on this date. Default: today.'),
    rules,
    mappings: list(MAPPING, 'Columns of files whose headers are not understood by themselves.'),
    declarations: list(DECLARATIONS, 'Material declarations that every run reads, named on the command line or not.'),
    itemMasters: list(ITEM_MASTERS, 'Item masters that every run reads, named on the command line or not.'),
    trade: TRADE,
    suppliers: text('The suppliers file, relative to this file. Default: lintanide.suppliers.csv beside it, if there.'),
    parties: PARTIES,
    prices: PRICES,
    policy: POLICY,
    ignore: list(LEFT_OUT, 'Globs of inputs to leave out.'),
    failOn: word(['info', 'warning', 'error'], 'Exit 1 from this severity on. Default: error.'),
    maxWarnings: count(),
    encoding: encoding('WHATWG label for text files whose encoding is not found by evidence.'),
    limits: LIMITS,
    pins: pinsShape(known),
    packs: list(
      text(),
      'Pack files (JSON), relative to this file: a new edition of a bundled pack by its id, or further law.',
    ),
    plugins: list(
      PLUGIN,
      `Bundled plugins that are off by default (${PLUGINS.join(', ')}), and your own: the path of a module from this file, or the name of a package.`,
    ),
    locale: word(
      LOCALES,
      'Language of messages in reports and of letters to suppliers; default: en. Nothing is taken from the environment.',
    ),
    suppressions: text(
      'Path of the suppressions, relative to this file; default: lintanide.suppressions.json beside it, if there.',
    ),
    baseline: text(
      'Path of the baseline, relative to this file; default: lintanide.baseline.json beside it, if there.',
    ),
    concurrency: threads(
      'Worker threads for many files: a number, or auto (default): by what there is to do, cores and memory.',
    ),
    cache: flag(
      'Keep what was found, so that a file that did not change is not read again; default: false. See docs/many-files.md.',
    ),
    overrides: list(overrideShape(rules, known), 'Settings for some files; the last that matches wins.'),
  } satisfies Keys<Config>);
}

/** Its keys, as messages and pages name them. */
export const configKeys = (): string[] => Object.keys(configShape({ rules: null, measures: null }, []).keys);

const PLUGINS = [...OPTIONAL_PLUGINS.keys()];

/** What a plugin of one's own must be is looked at where it is loaded. */
const PLUGIN: PlainShape = {
  kind: 'plain',
  is: (value) => (typeof value === 'string' ? value !== '' : isObject(value)),
  what: `${PLUGINS.join(', ')}, the path of a module or the name of a package`,
  schema: { anyOf: [{ enum: PLUGINS }, { type: 'string', minLength: 1 }] },
};

const HEADERS: Shape = { ...oneOrList(header()), name: 'headers' };

const COLUMNS: ObjectShape = {
  ...object(
    Object.fromEntries(FIELDS.map((field) => [field, HEADERS])),
    [],
    'Field to header text, or #3 for the third column.',
  ),
  noun: 'field',
};

const MAPPING = object(
  {
    files: globs(),
    sheet: text(),
    headerRow: count(0, '1-based row of the header; 0: the list has none, and its columns are given by number.'),
    decimal: word(
      ['.', ','],
      'Decimal sign of numbers that do not show it by themselves, such as 1,000. Default: as the list shows.',
    ),
    records: oneOrList(
      text(),
      'XML: where the records stand, /Root/Parts/Part or //Part; the columns are paths from there (Number, @qty).',
    ),
    columns: COLUMNS,
  } satisfies Keys<MappingConfig>,
  ['files', 'columns'],
);

const DECLARATIONS: EitherShape = {
  kind: 'either',
  plain: GLOB,
  object: object(
    {
      files: globs(),
      parts: record(oneOrList(text()), 'Number in the declaration to number in the bill: joined whatever the maker.'),
      validMonths: count(1, 'A declaration that is older has expired and shows no absence.'),
    } satisfies Keys<DeclarationsConfig>,
    ['files'],
  ),
};

const ITEM_MASTERS: EitherShape = {
  kind: 'either',
  plain: GLOB,
  object: object(
    {
      files: globs(),
      key: header(
        'Column of the master that names the item: a header text, a field, or #3 for the third column. Default: its part number.',
      ),
      joins: header(
        'Column of bills that holds what stands there: a header text or a field. Default: the part number.',
      ),
    } satisfies Keys<ItemMastersConfig>,
    ['files'],
  ),
};

const TRADE: ObjectShape = {
  ...object(
    {
      ourCountry: orNull(country('Where we are.')),
      shipFrom: orNull(country('Country the goods leave for us.')),
      shipTo: orNull(country('Country we ship to.')),
      formAsShipped: orNull(form('How the goods move: loose, spares, in a motor.')),
      importer: orNull(text()),
      endUser: orNull(text()),
      endUserMilitary: orNull(flag()),
      endUse: orNull(
        text('A word of docs/movements.md (military, wmd, terrorism, logic-14nm, memory-256-layers, …), or any text.'),
      ),
      exportDate: orNull(date()),
      unknownOrigin: word(
        ['ask', 'presume-CN'],
        'A policy where the origin of Dy and Tb is not given; presume-CN is a presumption, and shown as one. Default: ask.',
      ),
    } satisfies Keys<TradeConfig>,
    [],
    'Facts of the movement of goods. What is left out is "not given", never "does not apply".',
  ),
  name: 'trade',
};

const HOLDING = {
  company: text(),
  owner: text(),
  share: share('per cent', 100, 'Per cent of the company that the owner holds.'),
} satisfies Keys<Holding>;

const PARTIES = object(
  { lists: list(text()), holdings: list(object(HOLDING, Object.keys(HOLDING))) } satisfies Keys<PartiesConfig>,
  [],
  'Lists of parties beside the bundled one, and who holds whom.',
);

const PRICES = object({ currency: currency('Currency of cost columns that name none.') } satisfies Keys<PricesConfig>);

const probability = (about?: string): Shape => share('a probability', 1, about);

const POLICY = object(
  {
    reportFrom: probability('Motors, actuators, servos, loudspeakers, drives. Default: 0.1.'),
    othersFrom: probability('Fans, buzzers, relays, pumps and other classes. Default: 0.7.'),
    traces: flag('Show trace content, as --traces does. Default: false.'),
  } satisfies Keys<PolicyConfig>,
  [],
  'From which probability components are reported, and whether traces are shown.',
);

const LIMITS: ObjectShape = {
  ...object({
    entries: count(1, 'Entries in a ZIP directory.'),
    partBytes: count(1, 'Bytes of one inflated part.'),
    totalBytes: count(1, 'Inflated bytes of all parts of an archive together.'),
    ratio: count(1, 'Inflated bytes per compressed byte.'),
    ratioFloor: count(1, 'Bytes below which the ratio is not checked.'),
    rows: count(1, 'Rows of a sheet.'),
    columns: count(1, 'Columns of a sheet.'),
    cells: count(1, 'Filled cells of one file.'),
    strings: count(1, 'Shared strings of a workbook.'),
    elements: count(1, 'Elements of one part that holds no cells: relationships, styles, comments.'),
    depth: count(1, 'Nesting of XML elements.'),
    textBytes: count(1, 'Bytes of one text.'),
  } satisfies Record<LimitName, Shape>),
  noun: 'limit',
};

function overrideShape(rules: Shape, known: KnownWords): ObjectShape {
  const dialects = oneOrList(
    dialect(known.dialects ?? null),
    'Ids of dialects, as reports name them; severities only.',
  );
  const thresholds = { reportFrom: probability(), othersFrom: probability() };
  const keys = {
    files: globs(),
    dialects,
    sheets: globs('Names of sheets; severities only.'),
    rules,
    trade: TRADE,
    encoding: encoding(),
    policy: object(thresholds, [], 'Thresholds for these files; by files only.'),
  } satisfies Keys<OverrideConfig>;
  return { ...object(keys), besides: { check: checkOverride, schema: { anyOf: OVERRIDE_IS_OF.map(holding) } } };
}

/** An override says what it is of, by one of these at least. */
const OVERRIDE_IS_OF = ['files', 'dialects', 'sheets'];
const holding = (key: string): JsonSchema => ({ properties: { [key]: true }, required: [key] });

function checkOverride(value: object, path: string, { wrong }: Telling): void {
  const has = (key: string): boolean => Object.hasOwn(value, key);
  if (!OVERRIDE_IS_OF.some(has)) wrong(path, 'the key "files" is missing, or "dialects" or "sheets".');
  if (!has('dialects') && !has('sheets')) return;
  for (const key of ['trade', 'encoding', 'policy'])
    if (has(key))
      wrong(
        `${path}.${key}`,
        'can be set by "files" only: dialect and sheet are known when the file has been read. By them, set severities in "rules".',
      );
  const { rules } = value as { rules?: unknown };
  if (typeof rules === 'object' && rules !== null && Object.values(rules).some(Array.isArray))
    wrong(`${path}.rules`, 'options can be set by "files" only; by dialect or sheet, set the severity.');
}
