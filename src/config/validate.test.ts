import { describe, expect, it } from 'vitest';
import type { KnownWords } from './known-words.ts';
import { validate } from './validate.ts';

const NOTHING: KnownWords = { rules: null, measures: null };
const RULE = 'structure/level-gap';
const KNOWN: KnownWords = {
  rules: [RULE],
  measures: new Map([['mofcom-2025-61', ['lapsed', 'extended']]]),
  dialects: ['sap/explosion'],
  options: new Map([[RULE, undefined]]),
};

/** All that is told of a configuration, in its order. */
const told = (config: unknown, known = NOTHING): string[] =>
  validate(config, known).map(({ path, message }) => `${path}: ${message}`);

describe('a value', () => {
  it.each<[string, unknown, string]>([
    ['text', { suppliers: '' }, 'suppliers: expected a text, found "".'],
    ['text', { $schema: 7 }, '$schema: expected a text, found 7.'],
    ['text or null', { trade: { importer: false } }, 'trade.importer: expected a text, found false.'],
    ['date', { asOf: 20261124 }, 'asOf: expected a real date as 2026-11-24, found 20261124.'],
    ['date', { asOf: '1899-12-31' }, 'asOf: expected a real date as 2026-11-24, found "1899-12-31".'],
    ['flag', { cache: 'yes' }, 'cache: expected true or false, found "yes".'],
    ['whole number', { maxWarnings: 1.5 }, 'maxWarnings: expected a whole number from 0, found 1.5.'],
    ['whole number', { limits: { rows: '9' } }, 'limits.rows: expected a whole number from 1, found "9".'],
    ['threads', { concurrency: 0 }, 'concurrency: expected a whole number from 1, or "auto", found 0.'],
    ['threads', { concurrency: 'many' }, 'concurrency: expected a whole number from 1, or "auto", found "many".'],
    ['probability', { policy: { reportFrom: 10 } }, 'policy.reportFrom: expected a probability from 0 to 1, found 10.'],
    ['probability', { policy: { othersFrom: NaN } }, 'policy.othersFrom: expected a probability from 0 to 1, found NaN.'],
    ['currency', { prices: { currency: 'EURO' } }, 'prices.currency: expected a currency as three capital letters (EUR, KRW, CNY), found "EURO".'],
    ['country', { trade: { shipTo: '' } }, 'trade.shipTo: expected a country as two capital letters (CN, KR, DE), found "".'],
    ['country', { trade: { shipTo: 86 } }, 'trade.shipTo: expected a country as two capital letters (CN, KR, DE), found 86.'],
    ['form', { trade: { formAsShipped: 'paletten' } }, 'trade.formAsShipped: unknown value "paletten". Known: loose, spare magnets, in motor, spare motor.'],
    ['form', { trade: { formAsShipped: '' } }, 'trade.formAsShipped: expected a text, found "".'],
    ['word', { locale: 3 }, 'locale: expected en, ko, zh-Hans, found 3.'],
    ['word', { locale: null }, 'locale: expected en, ko, zh-Hans, found null.'],
    ['what is to be left out', { ignore: ['!keep.csv'] }, 'ignore[0]: "!keep.csv" begins with "!", and nothing is taken back here. Name what is to be left out; a file whose name begins so is "?keep.csv".'],
    ['long text, of which the beginning is shown', { cache: 'x'.repeat(99) }, `cache: expected true or false, found "${'x'.repeat(60)}".`],
    ['list', { packs: {} }, 'packs: expected a list, found an object.'],
    ['value that no JSON has', { suppliers: () => 1 }, 'suppliers: expected a text, found a function.'],
  ])('%s: %j', (_kind, config, line) => {
    expect(told(config)).toEqual([line]);
  }); // prettier-ignore

  it('that JavaScript left out is none', () => {
    expect(told({ failOn: undefined, rules: { a: undefined }, trade: { shipfrom: undefined } })).toEqual([]);
  });

  it('of a fact of the trade may be null, to take it back', () => {
    const trade = { ourCountry: null, shipFrom: null, shipTo: null, formAsShipped: null, importer: null, endUser: null, endUserMilitary: null, endUse: null, exportDate: null }; // prettier-ignore
    expect(told({ trade })).toEqual([]);
  });

  it('that is an encoding has a label that text can be decoded by, and an empty one is not even a text', () => {
    expect(told({ encoding: 'cp850' })).toEqual([]);
    expect(told({ encoding: '', overrides: [{ files: 'a', encoding: 'gb18031' }] })).toEqual([
      'encoding: expected a text, found "".',
      expect.stringMatching(/^encoding: unknown encoding ""\. Known: utf-8, /) as string,
      'overrides[0].encoding: unknown encoding "gb18031". Did you mean "gb18030"?',
    ]);
  });

  it('that is a glob of too many alternatives is refused with an error of its own', () => {
    const glob = `{a,b}${'{a,b}'.repeat(9)}`;
    expect(() => validate({ ignore: [glob] }, NOTHING)).toThrow('is too large');
    expect(() => validate({ mappings: [{ files: glob, columns: {} }] }, NOTHING)).toThrow('is too large');
  });
});

describe('one or several', () => {
  it('are told by their place in the list, where there is one', () => {
    const mapping = { files: ['a', ''], records: 4, columns: { name: ['Name', 5], material: {} } };
    expect(told({ mappings: [mapping] })).toEqual([
      'mappings[0].files[1]: expected a text, found "".',
      'mappings[0].records: expected a text, found 4.',
      'mappings[0].columns.name[1]: expected a text, found 5.',
      'mappings[0].columns.material: expected a text, found an object.',
    ]);
  });
});

describe('a glob, or an object with one', () => {
  it.each(['declarations', 'itemMasters'])('in %s', (key) => {
    expect(told({ [key]: ['', null, {}, []] })).toEqual([
      `${key}[0]: expected a text, found "".`,
      `${key}[1]: expected an object, found null.`,
      `${key}[2]: the key "files" is missing.`,
      `${key}[3]: expected an object, found a list.`,
      `${key}[3]: the key "files" is missing.`,
    ]);
  });

  it('has parts by number, and columns that join', () => {
    expect(told({ declarations: [{ files: 'a', parts: { X: ['Y', 1], Z: null } }, { files: 'b', parts: [] }] })).toEqual([
      'declarations[0].parts.X[1]: expected a text, found 1.',
      'declarations[0].parts.Z: expected a text, found null.',
      'declarations[1].parts: expected an object, found a list.',
    ]); // prettier-ignore
    expect(told({ itemMasters: [{ files: 'a', key: '#0', joins: '' }] })).toEqual([
      'itemMasters[0].key: "#0" is no column: they are counted from 1, and "#1" is the first.',
      'itemMasters[0].joins: expected a text, found "".',
    ]);
  });
});

describe('an object', () => {
  it('is told of wrong keys as they stand, then of those that are missing', () => {
    expect(told({ parties: { holdings: [{ owner: 'B', shar: 1 }] } })).toEqual([
      'parties.holdings[0].shar: unknown key "shar". Did you mean "share"?',
      'parties.holdings[0]: the key "company" is missing.',
      'parties.holdings[0]: the key "share" is missing.',
    ]);
  });

  it('that is a list lacks its keys, too', () => {
    expect(told({ mappings: [[]], trade: [] })).toEqual([
      'mappings[0]: expected an object, found a list.',
      'mappings[0]: the key "files" is missing.',
      'mappings[0]: the key "columns" is missing.',
      'trade: expected an object, found a list.',
    ]);
    expect(told({ mappings: [null] })).toEqual(['mappings[0]: expected an object, found null.']);
  });

  it('names its keys where none is near', () => {
    expect(told({ mappings: [{ files: 'a', columns: {}, zzzzzz: 1 }] })).toEqual([
      'mappings[0].zzzzzz: unknown key "zzzzzz". Known: files, sheet, headerRow, decimal, records, columns.',
    ]);
    expect(told({ trade: { zzzzzz: 1 } })).toEqual([
      'trade.zzzzzz: unknown key "zzzzzz". Known: ourCountry, shipFrom, shipTo, formAsShipped, importer, endUser, endUserMilitary, endUse, exportDate, unknownOrigin.',
    ]);
  });
});

describe('rules', () => {
  it('have a severity, or a severity with options', () => {
    expect(told({ rules: { a: ['eror', {}], b: [], c: ['off', []], d: ['off', {}, 1], e: 2 } })).toEqual([
      'rules.a[0]: unknown value "eror". Did you mean "error"?',
      'rules.b[0]: expected off, info, warning, error, found nothing.',
      'rules.b: expected [severity, options].',
      'rules.c[1]: expected an object, found a list.',
      'rules.d: expected [severity, options].',
      'rules.e: expected off, info, warning, error, found 2.',
    ]);
  });

  it('are told of options that a rule has not', () => {
    expect(told({ rules: { [RULE]: ['off', { from: 1 }] } }, KNOWN)).toEqual([
      `rules.${RULE}[1].from: unknown option "from". The rule has no options.`,
    ]);
  });
});

describe('a pin', () => {
  const PIN = { branch: 'other', by: 'x', source: 'y', until: '2027-01-10' };

  it('has all of its keys, and any branch where the measures are not known', () => {
    expect(told({ pins: { m: PIN } })).toEqual([]);
    expect(told({ pins: { m: { ...PIN, until: 'soon' }, n: { by: 'x' }, o: 1 } })).toEqual([
      'pins.m.until: expected a real date as 2026-11-24, found "soon".',
      'pins.n: the key "branch" is missing.',
      'pins.n: the key "source" is missing.',
      'pins.n: the key "until" is missing.',
      'pins.o: expected an object, found 1.',
    ]);
  });

  it('of a known measure has a branch of it', () => {
    expect(told({ pins: { 'mofcom-2025-61': PIN } }, KNOWN)).toEqual([
      'pins.mofcom-2025-61.branch: unknown value "other". Known: lapsed, extended.',
    ]);
  });
});

describe('an override', () => {
  it('is of files, dialects or sheets', () => {
    expect(told({ overrides: [{}, [], null] })).toEqual([
      'overrides[0]: the key "files" is missing, or "dialects" or "sheets".',
      'overrides[1]: expected an object, found a list.',
      'overrides[1]: the key "files" is missing, or "dialects" or "sheets".',
      'overrides[2]: expected an object, found null.',
    ]);
  });

  it('by dialect or sheet sets severities only', () => {
    const narrow =
      'can be set by "files" only: dialect and sheet are known when the file has been read. By them, set severities in "rules".';
    const override = { sheets: ['Spare*'], trade: {}, encoding: 'utf-8', policy: {}, rules: { a: ['off', {}] } };
    expect(told({ overrides: [override] })).toEqual([
      `overrides[0].trade: ${narrow}`,
      `overrides[0].encoding: ${narrow}`,
      `overrides[0].policy: ${narrow}`,
      'overrides[0].rules: options can be set by "files" only; by dialect or sheet, set the severity.',
    ]);
  });

  it('has no traces, and dialects that there are', () => {
    const override = { dialects: ['sap/explosion', 'sap/explosions', ''], files: 'a' };
    expect(told({ overrides: [{ files: 'a', policy: { traces: true } }] })).toEqual([
      'overrides[0].policy.traces: unknown key "traces". Known: reportFrom, othersFrom.',
    ]);
    expect(told({ overrides: [override] })).toEqual(['overrides[0].dialects[2]: expected a text, found "".']);
    expect(told({ overrides: [override] }, KNOWN)).toEqual([
      'overrides[0].dialects[1]: unknown dialect "sap/explosions". Did you mean "sap/explosion"?',
      'overrides[0].dialects[2]: expected a text, found "".',
      'overrides[0].dialects[2]: unknown dialect "". Known: sap/explosion.',
    ]);
  });
});
