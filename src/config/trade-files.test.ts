import { describe, expect, it } from 'vitest';
import { parseParties } from './parties-file.ts';
import { resolveConfig } from './resolve.ts';
import { parseSuppliers } from './suppliers-file.ts';
import { withTradeFiles } from './trade-files.ts';
import type { Config } from './types.ts';

describe('a suppliers file', () => {
  it('has names, aliases, countries and roles, with the line of each', () => {
    const text =
      '\uFEFFname;aliases;Country;role;ship from;note\nA GmbH;"A|エー株式会社";de;"manufacturer, distributor";cn;x\nB;;;;;\n';
    expect(parseSuppliers(text, 's.csv')).toEqual([
      {
        name: 'A GmbH',
        aliases: ['A', 'エー株式会社'],
        country: 'DE',
        shipFrom: 'CN',
        roles: ['manufacturer', 'distributor'],
        source: 's.csv:2',
      },
      { name: 'B', aliases: [], country: null, shipFrom: null, roles: [], source: 's.csv:3' },
    ]);
  });

  it.each([
    ['name,contry\nA,DE', 'there is no column "contry"'],
    ['supplier,country\nA,DE', 's.csv has no column "name"'],
    ['name,country\nA,Germany', 's.csv:2: "Germany" in "country" is no code of a country'],
    ['name,country\nA,xx', 's.csv:2: "xx" in "country" is no code of a country'],
    ['name,shipFrom\nA,no', 's.csv:2: "no" in "shipFrom" is no code of a country'],
    ['name,role\nA,maker', 's.csv:2: there is no role "maker"'],
    ['name,role\n,supplier', 's.csv:2 names no supplier'],
    ['name\nA,B', 's.csv:2 has more fields than columns'],
    ['name\n"A', 'a quoted field is not closed'],
  ])('refuses %j', (text, sentence) => {
    expect(() => parseSuppliers(text, 's.csv')).toThrow(sentence);
  });
});

describe('two lines on one company', () => {
  const [jp, cn] = ['Unknown,,,supplier,JP', 'Unknown,,,supplier,CN'];
  const reading =
    (...lines: string[]) =>
    () =>
      parseSuppliers(`name,aliases,country,role,shipFrom\n${lines.join('\n')}`, 's.csv');

  it('that say different things are refused with both, whichever comes first', () => {
    const twice = '"Unknown" is named in s.csv:';
    expect(reading(jp, cn)).toThrow(twice);
    expect(reading(cn, jp)).toThrow(twice);
    expect(reading(jp, cn)).toThrow(/s\.csv:2.*s\.csv:3|s\.csv:3.*s\.csv:2/);
  });

  it('are refused, too, where they share another name, whatever they say of it', () => {
    expect(reading('Foo,Bazco,JP,,', 'Bar,bazco,JP,,')).toThrow('named in');
  });

  it('that say the same are one, and so are firms of other legal forms, each by its whole name', () => {
    expect(reading(jp, jp)()).toHaveLength(2);
    expect(reading('ABC GmbH,,DE,supplier,', 'ABC Inc.,,US,supplier,')()).toHaveLength(2);
  });

  it('come with what was probably meant by a country that is none', () => {
    expect(reading('A,,Japan,,')).toThrow(expect.objectContaining({ hint: 'Did you mean "JP"?' }) as Error);
  });
});

describe('a list of parties', () => {
  const HEAD = 'name,aliases,list,measure,date,source,listDate\n';

  it('is CSV or JSON, with the day for which it holds', () => {
    const csv = parseParties(
      `${HEAD}東京電子株式会社,Tokyo Denshi,Watch,No. 12,2026-02-24,https://a,2026-10-10\n`,
      'w.csv',
    );
    const json = parseParties(JSON.stringify({ asOf: '2026-10-10', parties: [{ name: '東京電子株式会社', aliases: ['Tokyo Denshi'], list: 'watch', measure: 'No. 12', date: '2026-02-24', source: 'https://a' }] }), 'w.json'); // prettier-ignore
    expect(csv).toMatchObject({ name: 'w.csv', asOf: '2026-10-10' });
    expect(json.parties).toEqual(csv.parties);
  });

  it.each([
    [`${HEAD}A,,black,,2026-02-24,s,2026-10-10`, 'there is no list "black"'],
    [`${HEAD}A,,watch,,2026-02-30,s,2026-10-10`, '"2026-02-30" in "date" is no date'],
    [`${HEAD}A,,watch,,2026-02-24,,2026-10-10`, 'w.csv:2 has no "source"'],
    [`${HEAD}A,,watch,,2026-02-24,s,`, 'in "listDate" is no date'],
    [HEAD, 'w.csv lists nobody'],
    ['name,list\nA,watch', 'w.csv has no column "date"'],
  ])('in CSV refuses %j', (text, sentence) => {
    expect(() => parseParties(text, 'w.csv')).toThrow(sentence);
  });

  it('names measures that there are, or one in words', () => {
    const listed = (measure: string) => () =>
      parseParties(`${HEAD}A,,watch,${measure},2026-02-24,s,2026-10-10`, 'w.csv', new Set(['mofcom-2026-12']));
    expect(listed('mofcom-2026-13')).toThrow('w.csv:2: there is no measure "mofcom-2026-13".');
    expect(listed('mofcom-2026-13')).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('Did you mean "mofcom-2026-12"?') as string }) as Error,
    );
    for (const known of ['mofcom-2026-12', 'No. 13 of 2026', '']) expect(listed(known)().parties).toHaveLength(1);
    expect(parseParties(`${HEAD}A,,watch,mofcom-2026-13,2026-02-24,s,2026-10-10`, 'w.csv').parties).toHaveLength(1);
  });

  it.each([
    ['{', 'w.json is no JSON'],
    ['[]', 'w.json holds no list "parties"'],
    ['{"asOf":"2026-10-10","parties":[{"nam":"A"}]}', 'parties[0]: unknown key "nam"'],
    ['{"asOf":"2026-10-10","parties":[{"name":1}]}', '"name" is no text'],
    ['{"parties":[]}', 'in "asOf" is no date'],
    ['{"asOf":"2026-10-10","parties":[{"__proto__":"A"}]}', 'parties[0]: unknown key "__proto__"'],
  ])('in JSON refuses %j', (text, sentence) => {
    expect(() => parseParties(text, 'w.json')).toThrow(sentence);
  });
});

describe('files that the trade lies in', () => {
  const load = (config: Config, files: Readonly<Record<string, string>>) =>
    withTradeFiles(resolveConfig(config, { source: '/r/c.json', root: '/r', cwd: '/r/boms' }), (path) =>
      Promise.resolve(files[path] ?? null),
    );

  it('are found beside the configuration, and named from where the command runs', async () => {
    const { trade } = await load({}, { '/r/lintanide.suppliers.csv': 'name\nA' });
    expect(trade.suppliers?.[0]?.source).toBe('../lintanide.suppliers.csv:2');
    expect((await load({}, {})).trade.suppliers).toBeUndefined();
  });

  it('are an error where they are named and not there', async () => {
    await expect(load({ suppliers: 's.csv' }, {})).rejects.toThrow('"suppliers" names ../s.csv');
    await expect(load({ parties: { lists: ['w.csv'] } }, {})).rejects.toThrow('"parties.lists" names ../w.csv');
  });
});
