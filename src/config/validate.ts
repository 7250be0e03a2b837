import { FIELDS } from '../map/types.ts';
import { isIsoDate } from '../judge/register/dates.ts';
import { SEVERITIES } from '../judge/severity.ts';
import { countryHint } from '../judge/country-hint.ts';
import { didYouMean } from '../judge/suggest.ts';
import { isCountryCode } from '../regulation/countries.ts';
import { compileGlob } from '../glob.ts';
import { OPTIONAL_PLUGINS, pluginOfRule, rulesOfPlugins } from './plugins.ts';
import { POLICY_KEYS, THRESHOLD_KEYS } from './policy.ts';
import { LOCALES } from '../locale/types.ts';
import { FORM_WORDS, isShippedForm } from '../regulation/form-words.ts';
import { optionIssues } from './rule-options.ts';
import { LIMIT_NAMES } from './types.ts';

/** What the run knows, to check words against; null: not known here, not checked. */
export interface KnownWords {
  readonly rules: Iterable<string> | null;
  /** Branches by measure id. */
  readonly measures: ReadonlyMap<string, readonly string[]> | null;
  /** Of these, the ones that no entry is of: a pin of one would change nothing. */
  readonly idle?: ReadonlySet<string>;
  /** Ids of dialects; absent or null: not known here. */
  readonly dialects?: readonly string[] | null;
  /** Finds these out where a configuration names some: no other run need load them. */
  readonly loadDialects?: () => Promise<readonly string[]>;
  /** Schemas of the options of rules, by rule id; absent: not known here. */
  readonly options?: ReadonlyMap<string, Readonly<Record<string, unknown>> | undefined>;
}

/** What is wrong in a configuration, and where. */
export interface Issue {
  /** `mappings[0].columns.partNr`; '' is the whole. */
  readonly path: string;
  readonly message: string;
}

export const CONFIG_KEYS = ['$schema', 'asOf', 'rules', 'mappings', 'declarations', 'itemMasters', 'trade', 'suppliers', 'parties', 'prices', 'policy', 'ignore', 'failOn', 'maxWarnings', 'encoding', 'limits', 'pins', 'packs', 'plugins', 'locale', 'suppressions', 'baseline', 'concurrency', 'cache', 'overrides'] as const; // prettier-ignore
const TRADE_KEYS = [
  'ourCountry',
  'shipFrom',
  'shipTo',
  'formAsShipped',
  'importer',
  'endUser',
  'endUserMilitary',
  'endUse',
  'exportDate',
  'unknownOrigin',
] as const;
const PARTIES_KEYS = ['lists', 'holdings'] as const;
const HOLDING_KEYS = ['company', 'owner', 'share'] as const;
const PRICES_KEYS = ['currency'] as const;
const UNKNOWN_ORIGIN = ['ask', 'presume-CN'] as const;
const MAPPING_KEYS = ['files', 'sheet', 'headerRow', 'records', 'columns'] as const;
const ITEM_MASTERS_KEYS = ['files', 'key', 'joins'] as const;
const DECLARATIONS_KEYS = ['files', 'parts', 'validMonths'] as const;
const PIN_KEYS = ['branch', 'by', 'source', 'until'] as const;
const OVERRIDE_KEYS = ['files', 'dialects', 'sheets', 'rules', 'trade', 'encoding', 'policy'] as const;
const FAIL_ON = ['info', 'warning', 'error'] as const;

type Check = (value: unknown, path: string) => void;
type Shape<Key extends string> = Readonly<Record<Key, Check>>;

/** The words with the ids of dialects, if `config` names any: that is known before it is known to be a configuration. */
export async function withDialects(known: KnownWords, config: unknown): Promise<KnownWords> {
  const overrides =
    typeof config === 'object' && config !== null ? (config as { overrides?: unknown }).overrides : null;
  const names =
    Array.isArray(overrides) &&
    overrides.some((one: unknown) => typeof one === 'object' && one !== null && Object.hasOwn(one, 'dialects'));
  return names && known.loadDialects !== undefined ? { ...known, dialects: await known.loadDialects() } : known;
}

/** Every wrong word of a configuration, with what was probably meant. An empty list: it is a `Config`. */
export function validate(config: unknown, known: KnownWords): Issue[] {
  const issues: Issue[] = [];
  const wrong = (path: string, message: string): void => {
    issues.push({ path, message });
  };
  const expected = (path: string, what: string, value: unknown): void => {
    wrong(path, `expected ${what}, found ${describe(value)}.`);
  };

  const text: Check = (value, path) => {
    if (typeof value !== 'string' || value === '') expected(path, 'a text', value);
  };
  const nullOr =
    (check: Check): Check =>
    (value, path) => {
      if (value !== null) check(value, path);
    };
  const integer =
    (least: number): Check =>
    (value, path) => {
      if (!Number.isSafeInteger(value) || (value as number) < least)
        expected(path, `a whole number from ${String(least)}`, value);
    };
  const word =
    (words: readonly string[]): Check =>
    (value, path) => {
      if (typeof value !== 'string') expected(path, words.join(', '), value);
      else if (!words.includes(value)) wrong(path, `unknown value "${value}". ${didYouMean(value, words)}`);
    };
  const date: Check = (value, path) => {
    if (typeof value !== 'string' || !isIsoDate(value)) expected(path, 'a real date as 2026-11-24', value);
  };
  const country: Check = (value, path) => {
    if (typeof value === 'string' && isCountryCode(value)) return;
    if (typeof value === 'string' && value !== '')
      wrong(
        path,
        `expected a country as two capital letters (CN, KR, DE), found ${describe(value)}. ${countryHint(value)}`,
      );
    else expected(path, 'a country as two capital letters (CN, KR, DE)', value);
  };
  const yesNo: Check = (value, path) => {
    if (typeof value !== 'boolean') expected(path, 'true or false', value);
  };
  const percentage: Check = (value, path) => {
    if (typeof value !== 'number' || !(value >= 0 && value <= 100)) expected(path, 'per cent from 0 to 100', value);
  };
  const probability: Check = (value, path) => {
    if (typeof value !== 'number' || !(value >= 0 && value <= 1)) expected(path, 'a probability from 0 to 1', value);
  };
  const currency: Check = (value, path) => {
    if (typeof value !== 'string' || !/^[A-Z]{3}$/.test(value))
      expected(path, 'a currency as three capital letters (EUR, KRW, CNY)', value);
  };
  const glob: Check = (value, path) => {
    text(value, path);
    if (typeof value === 'string') compileGlob(value);
  };
  const leftOut: Check = (value, path) => {
    glob(value, path);
    if (typeof value === 'string' && value.startsWith('!'))
      wrong(
        path,
        `"${value}" begins with "!", and nothing is taken back here. Name what is to be left out; a file whose name begins so is "?${value.slice(1)}".`,
      );
  };
  const form: Check = (value, path) => {
    text(value, path);
    if (typeof value === 'string' && value !== '' && !isShippedForm(value))
      wrong(path, `unknown value "${value}". ${didYouMean(value, FORM_WORDS)}`);
  };
  const list =
    (check: Check): Check =>
    (value, path) => {
      if (!Array.isArray(value)) return expected(path, 'a list', value);
      for (const [at, item] of value.entries()) check(item, `${path}[${String(at)}]`);
    };
  const oneOrList =
    (check: Check): Check =>
    (value, path) => {
      if (Array.isArray(value)) list(check)(value, path);
      else check(value, path);
    };
  const entries = (value: unknown, path: string, check: (key: string, item: unknown, at: string) => void): void => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return expected(path, 'an object', value);
    for (const [key, item] of Object.entries(value))
      if (item !== undefined) check(key, item, path === '' ? key : `${path}.${key}`);
  };
  const object =
    <Key extends string>(keys: readonly Key[], shape: Shape<Key>, required: readonly Key[] = []): Check =>
    (value, path) => {
      entries(value, path, (key, item, at) => {
        const found = keys.find((name) => name === key);
        if (found === undefined) wrong(at, `unknown key "${key}". ${didYouMean(key, keys)}`);
        else shape[found](item, at);
      });
      if (typeof value !== 'object' || value === null) return;
      for (const key of required) if (!Object.hasOwn(value, key)) wrong(path, `the key "${key}" is missing.`);
    };

  const switchedOn = rulesOfPlugins(namesOf(config));
  const rules: Check = (value, path) => {
    const ids = known.rules === null ? null : [...known.rules, ...switchedOn];
    entries(value, path, (id, setting, at) => {
      const plugin = switchedOn.includes(id) ? null : pluginOfRule(id);
      if (plugin !== null)
        return wrong(
          at,
          `the rule is of the plugin "${plugin}", which is not switched on. Add "plugins": ["${plugin}"].`,
        );
      if (ids !== null && !ids.includes(id)) return wrong(at, `unknown rule "${id}". ${didYouMean(id, ids)}`);
      if (!Array.isArray(setting)) return word(SEVERITIES)(setting, at);
      word(SEVERITIES)(setting[0], `${at}[0]`);
      if (setting.length !== 2) wrong(at, 'expected [severity, options].');
      else if (known.options?.has(id) === true)
        issues.push(...optionIssues(setting[1], known.options.get(id), `${at}[1]`));
      else entries(setting[1], `${at}[1]`, () => undefined);
    });
  };
  const header: Check = (value, path) => {
    text(value, path);
    if (typeof value === 'string' && /^\s*#0+\s*$/.test(value))
      wrong(path, `"${value}" is no column: they are counted from 1, and "#1" is the first.`);
  };
  const columns: Check = (value, path) => {
    entries(value, path, (field, headers, at) => {
      if (!(FIELDS as readonly string[]).includes(field))
        wrong(at, `unknown field "${field}". ${didYouMean(field, FIELDS)}`);
      else oneOrList(header)(headers, at);
    });
  };
  const limits: Check = (value, path) => {
    entries(value, path, (name, limit, at) => {
      if ((LIMIT_NAMES as readonly string[]).includes(name)) integer(1)(limit, at);
      else wrong(at, `unknown limit "${name}". ${didYouMean(name, LIMIT_NAMES)}`);
    });
  };
  const pins: Check = (value, path) => {
    entries(value, path, (measure, pin, at) => {
      const branches = known.measures?.get(measure);
      if (known.measures !== null && branches === undefined) {
        return wrong(at, `unknown measure "${measure}". ${didYouMean(measure, known.measures.keys())}`);
      }
      if (branches !== undefined && (branches.length === 0 || known.idle?.has(measure) === true))
        return wrong(at, notPinned(measure, branches, known));
      const branch = branches === undefined ? text : word(branches);
      object(PIN_KEYS, { branch, by: text, source: text, until: date }, PIN_KEYS)(pin, at);
    });
  };
  const trade = object(TRADE_KEYS, {
    ourCountry: nullOr(country),
    shipFrom: nullOr(country),
    shipTo: nullOr(country),
    formAsShipped: nullOr(form),
    importer: nullOr(text),
    endUser: nullOr(text),
    endUserMilitary: nullOr(yesNo),
    endUse: nullOr(text),
    exportDate: nullOr(date),
    unknownOrigin: word(UNKNOWN_ORIGIN),
  });
  const holding = object(HOLDING_KEYS, { company: text, owner: text, share: percentage }, HOLDING_KEYS);
  const parties = object(PARTIES_KEYS, { lists: list(text), holdings: list(holding) });
  const thresholds = { reportFrom: probability, othersFrom: probability };
  const policy = object(POLICY_KEYS, { ...thresholds, traces: yesNo });
  const policyOfFiles = object(THRESHOLD_KEYS, thresholds);
  const dialect: Check = (value, path) => {
    text(value, path);
    if (typeof value === 'string' && known.dialects != null && !known.dialects.includes(value))
      wrong(path, `unknown dialect "${value}". ${didYouMean(value, known.dialects)}`);
  };
  const prices = object(PRICES_KEYS, { currency });
  const mapping = object(
    MAPPING_KEYS,
    { files: oneOrList(glob), sheet: text, headerRow: integer(0), records: oneOrList(text), columns },
    ['files', 'columns'],
  );
  const numbers: Check = (value, path) => entries(value, path, (_, ours, at) => oneOrList(text)(ours, at));
  const declared = object(DECLARATIONS_KEYS, { files: oneOrList(glob), parts: numbers, validMonths: integer(1) }, [
    'files',
  ]);
  const declarations: Check = (value, path) => {
    if (typeof value === 'object') declared(value, path);
    else glob(value, path);
  };
  const itemMaster = object(ITEM_MASTERS_KEYS, { files: oneOrList(glob), key: header, joins: header }, ['files']);
  const masters: Check = (value, path) => {
    if (typeof value === 'object') itemMaster(value, path);
    else glob(value, path);
  };
  const anOverride = object(OVERRIDE_KEYS, {
    files: oneOrList(glob),
    dialects: oneOrList(dialect),
    sheets: oneOrList(glob),
    rules,
    trade,
    encoding: encoding(text, wrong),
    policy: policyOfFiles,
  });
  const override: Check = (value, path) => {
    anOverride(value, path);
    if (typeof value !== 'object' || value === null) return;
    const has = (key: string): boolean => Object.hasOwn(value, key);
    if (!has('files') && !has('dialects') && !has('sheets'))
      wrong(path, 'the key "files" is missing, or "dialects" or "sheets".');
    const isNarrow = has('dialects') || has('sheets');
    for (const key of ['trade', 'encoding', 'policy'] as const)
      if (isNarrow && has(key))
        wrong(
          `${path}.${key}`,
          'can be set by "files" only: dialect and sheet are known when the file has been read. By them, set severities in "rules".',
        );
    const { rules: set } = value as { rules?: unknown };
    if (isNarrow && typeof set === 'object' && set !== null && Object.values(set).some(Array.isArray))
      wrong(`${path}.rules`, 'options can be set by "files" only; by dialect or sheet, set the severity.');
  };

  object(CONFIG_KEYS, {
    $schema: text,
    asOf: date,
    rules,
    mappings: list(mapping),
    declarations: list(declarations),
    itemMasters: list(masters),
    trade,
    suppliers: text,
    parties,
    prices,
    policy,
    ignore: list(leftOut),
    failOn: word(FAIL_ON),
    maxWarnings: integer(0),
    encoding: encoding(text, wrong),
    limits,
    pins,
    packs: list(text),
    plugins: list(word([...OPTIONAL_PLUGINS.keys()])),
    locale: word(LOCALES),
    suppressions: text,
    baseline: text,
    concurrency: (value, path) => {
      if (value !== 'auto' && (!Number.isSafeInteger(value) || (value as number) < 1))
        expected(path, 'a whole number from 1, or "auto"', value);
    },
    cache: yesNo,
    overrides: list(override),
  })(config, '');
  return issues;
}

/** The plugins that a configuration names, before it is known to be one. */
function namesOf(config: unknown): readonly string[] {
  const names = typeof config === 'object' && config !== null ? (config as { plugins?: unknown }).plugins : null;
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
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

/** Pages of DOS that `src/read/encoding/decoder.ts` knows besides. */
const DOS_PAGE = /^(?:ibm|cp)-?(?:437|850|852|857)$/i;

/** A label that text can be decoded by. */
export function isEncoding(label: string): boolean {
  if (DOS_PAGE.test(label.trim())) return true;
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

function encoding(text: Check, wrong: (path: string, message: string) => void): Check {
  return (value, path) => {
    text(value, path);
    if (typeof value === 'string' && !isEncoding(value)) {
      wrong(
        path,
        `unknown encoding "${value}". ${didYouMean(value, ['utf-8', 'utf-16le', 'windows-1252', 'windows-1251', 'gb18030', 'shift_jis', 'euc-kr', 'big5'])}`,
      );
    }
  };
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return `"${value.slice(0, 60)}"`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : `a ${typeof value}`;
}
