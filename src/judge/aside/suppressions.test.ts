import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parseJsonc } from '../../config/jsonc.ts';
import { parseSuppressions, SUPPRESSION_KEYS } from '../../config/suppressions-parsed.ts';
import { CAS, control, finding, JUDGING, ONWARD, unit, UNREADABLE } from '../../report/fabricated.fixture.ts';
import type { Finding } from '../../rules/types.ts';
import { judge } from '../judge.ts';
import type { PuttingAside } from './put-aside.ts';
import { suppressorOf } from './suppressions.ts';
import type { Verdict } from '../types.ts';

const WHY = { reason: 'sample stock, never shipped', by: 'ana' };

function aside(entries: readonly Record<string, string>[], isWhole = true): PuttingAside {
  const text = JSON.stringify({ suppressions: entries.map((entry) => ({ ...WHY, ...entry })) });
  const suppressions = parseSuppressions(text, 'lintanide.suppressions.json', null);
  const files = { fileOf: (path: string) => path, gone: new Set<string>(), tradeOf: () => null };
  return { suppressions, isWhole, baseline: null, files };
}

function judged(
  entries: readonly Record<string, string>[],
  about: Partial<Finding> = {},
  path = 'boms/a.xlsx',
): Verdict {
  return judge([unit(path, [finding(about)])], { ...JUDGING, aside: aside(entries) });
}

const isSuppressed = (...given: Parameters<typeof judged>): boolean => judged(...given).summary.suppressed === 1;

describe('a suppression', () => {
  it('takes a finding out of list and counts, keeps it with its reason, and fails nothing', () => {
    const { units, summary, exitCode } = judged([{ partNumber: 'MAG-01', until: '2026-11-24' }]);
    expect(summary).toMatchObject({ errors: 0, suppressed: 1 });
    expect(exitCode).toBe(0);
    expect(units[0]?.findings).toEqual([]);
    expect(units[0]?.suppressed?.[0]).toMatchObject({
      partNumber: 'MAG-01',
      suppression: { ...WHY, until: '2026-11-24' },
    });
  });

  it.each<[Record<string, string>, boolean]>([
    [{ partNumber: 'MAG-01' }, true],
    [{ partNumber: 'MAG-02' }, false],
    [{ partNumber: 'MAG-01', manufacturer: 'nordmagnet gmbh' }, true],
    [{ partNumber: 'MAG-01', manufacturer: 'Other AG' }, false],
    [{ mpn: 'MAG-01', manufacturer: 'Nordmagnet GmbH' }, true],
    [{ mpn: 'MAG-01', manufacturer: 'Other AG' }, false],
    [{ partKey: 'pn:MAG-01' }, true],
    [{ rule: 'mofcom/controlled-item' }, true],
    [{ rule: 'mofcom/embedded-content' }, false],
    [{ partNumber: 'MAG-01', rule: 'mofcom/embedded-content' }, false],
    [{ files: 'boms/**' }, true],
    [{ files: 'old/**' }, false],
    [{ partNumber: 'MAG-01', files: '*.csv' }, false],
  ])('%j: %s', (entry, expected) => {
    expect(isSuppressed([entry])).toBe(expected);
  });

  it('of one entry leaves a finding that rests on another as it is', () => {
    const about = { controls: [control('1C904.a.4'), control('1C905.a.4'), ONWARD] };
    expect(isSuppressed([{ entry: '1C904.a.4' }], about)).toBe(false);
    expect(isSuppressed([{ entry: '1C904' }, { entry: '1C905' }], about)).toBe(false);
    expect(isSuppressed([{ entry: '1C904' }, { entry: '1C905' }, { entry: '61-P2-dy-magnet' }], about)).toBe(true);
    expect(isSuppressed([{ entry: '1C90' }], { controls: [control('1C904.a.4')] })).toBe(false);
  });

  it('of an entry asks only for the entries of the movement at hand', () => {
    const controls = [control('1C904.a.4'), { ...ONWARD, applies: 'not-this-movement' as const }];
    expect(isSuppressed([{ entry: '1C904' }], { controls })).toBe(true);
  });

  it('that has expired puts nothing aside, and the run says so', () => {
    const { summary, notices } = judged([{ partNumber: 'MAG-01', until: '2026-11-23' }]);
    expect(summary).toMatchObject({ errors: 1, suppressed: 0 });
    expect(notices.at(-1)).toMatchObject({ messageId: 'suppression-expired', data: { count: '1' } });
    expect(notices.at(-1)?.data['places']).toContain('lintanide.suppressions.json:1 (part MAG-01, until 2026-11-23)');
  });
});

describe('an unused suppression', () => {
  const said = (verdict: Verdict): boolean =>
    verdict.notices.some(({ messageId }) => messageId === 'suppression-unused');

  it('is said in a run of every file', () => {
    expect(said(judged([{ partNumber: 'MAG-02' }]))).toBe(true);
    expect(said(judged([{ partNumber: 'MAG-01' }]))).toBe(false);
  });

  it('is said in a run of some files only where it speaks of one of them', () => {
    const some = (entry: Record<string, string>): Verdict =>
      judge([unit('boms/a.xlsx', [CAS])], { ...JUDGING, aside: aside([entry], false) });
    expect(said(some({ partNumber: 'MAG-02' }))).toBe(false);
    expect(said(some({ partNumber: 'MAG-02', files: 'boms/*' }))).toBe(true);
    expect(said(some({ partNumber: 'MAG-02', files: 'other/*' }))).toBe(false);
  });

  it('of one entry says on which others its finding rests, and no other says so', () => {
    const placesOf = (entries: readonly Record<string, string>[], codes: readonly string[]): string =>
      judged(entries, { controls: codes.map((code) => control(code)) }).notices.find(
        ({ messageId }) => messageId === 'suppression-unused',
      )?.data['places'] ?? '';
    for (const codes of [
      ['1C904.a.4', '1C905.a.4'],
      ['1C905.a.4', '1C904.a.4'],
    ])
      expect(placesOf([{ entry: '1C905' }], codes)).toContain('(entry 1C905, but the finding rests on 1C904.a.4 too)');
    expect(placesOf([{ entry: '1C905' }], ['1C905.a.4'])).toBe('');
    expect(placesOf([{ entry: '1C908' }], ['1C905.a.4'])).toMatch(/\(entry 1C908\)$/);
  });

  it('is not known while a file could not be read', () => {
    expect(said(judge([UNREADABLE], { ...JUDGING, aside: aside([{ partNumber: 'MAG-02' }]) }))).toBe(false);
  });
});

describe('docs and schema', () => {
  const page = readFileSync(new URL('../../../docs/suppressions.md', import.meta.url), 'utf8');
  const schema = JSON.parse(
    readFileSync(new URL('../../../schema/suppressions.schema.json', import.meta.url), 'utf8'),
  ) as { properties: { suppressions: { items: { properties: object } } } };

  it('show an example that is read, and know the same keys as the code', () => {
    const [example = ''] = [...page.matchAll(/```jsonc\n(.*?)```/gs)].map((match) => match[1] ?? '');
    expect(parseSuppressions(example, 'page', null)).toHaveLength(4);
    const check = new Ajv2020({ strict: true }).compile(schema);
    expect(check(parseJsonc(example, 'page').value), JSON.stringify(check.errors)).toBe(true);
    expect(check({ suppressions: [{ reason: 'x', by: 'y' }] })).toBe(false);
    expect(Object.keys(schema.properties.suppressions.items.properties)).toEqual([...SUPPRESSION_KEYS]);
    for (const key of SUPPRESSION_KEYS) expect(page).toContain(`\`${key}\``);
  });
});

describe('the file', () => {
  const refused = (text: string): string => {
    try {
      parseSuppressions(text, 's.json', {
        rules: [{ id: 'mofcom/controlled-item' }],
        packs: [{ entries: [{ code: '1C905.a.4' }, { code: '61-A1-P2-DyNdFeB' }] }],
      });
    } catch (error) {
      return (error as Error).message;
    }
    return '';
  };
  const entry = (more: Record<string, unknown>): string => JSON.stringify({ suppressions: [{ ...WHY, ...more }] });

  it.each(['1C905', '1C905.a', '1C905.a.4', '61-A1-P2-DyNdFeB'])('may name the entry %s', (code) => {
    expect(refused(entry({ entry: code }))).toBe('');
  });

  it.each([
    [entry({ partNumber: 'A', untill: '2027-01-01' }), 'unknown key "untill". Did you mean "until"?'],
    ['{ "supressions": [] }', 'unknown key "supressions". Did you mean "suppressions"?'],
    [entry({ rule: 'mofcom/controled-item' }), 'Did you mean "mofcom/controlled-item"?'],
    [entry({ entry: '1C907' }), 'suppressions[0].entry: unknown entry "1C907". Did you mean "1C905"?'],
    [entry({ entry: 'No. 18' }), 'unknown entry "No. 18". Reports print its code, such as "1C905.a.4".'],
    [entry({ entry: '1C905.a.44' }), 'unknown entry "1C905.a.44". Did you mean "1C905.a.4"?'],
    [entry({ partNumber: 'A', until: '2027-02-30' }), '"2027-02-30" is no date'],
    [entry({}), 'it would suppress everything'],
    [entry({ files: '**' }), 'it would suppress everything'],
    [entry({ files: './**/*' }), 'it would suppress everything'],
    [entry({ files: '{a,*}' }), 'it would suppress everything'],
    [entry({ files: '**/*.*' }), 'it would suppress everything'],
    [entry({ files: '*.?*', until: '2027-01-01' }), 'it would suppress everything'],
    [entry({ partNumber: 'TBD' }), 'suppressions[0].partNumber: "TBD" numbers no part. Name it by "partKey"'],
    [entry({ manufacturer: 'A', mpn: 'n/a' }), 'suppressions[0].mpn: "n/a" numbers no part'],
    [entry({ partNumber: 4 }), 'expected a text'],
    [entry({ mpn: 'A' }), '"mpn" needs "manufacturer"'],
    ['{ "suppressions": [{ "partNumber": "A", "by": "ana" }] }', 'the key "reason" is missing'],
    ['{ "suppressions": [{ "partNumber": "A", "reason": "x" }] }', 'the key "by" is missing'],
    ['[]', 'expected { "suppressions"'],
    [
      '{ "suppressions": [{ "__proto__": "x", "partNumber": "A", "reason": "x", "by": "y" }] }',
      'unknown key "__proto__"',
    ],
  ])('%s', (text, what) => {
    expect(refused(text)).toContain(what);
    expect(refused(text)).toMatch(/^s\.json/);
  });

  it('may take every file for one rule, and some files for all rules', () => {
    expect(refused(entry({ files: '**', rule: 'mofcom/controlled-item' }))).toBe('');
    expect(refused(entry({ files: 'boms/**' }))).toBe('');
    // All lists of one kind are a choice, also where there is no other.
    expect(refused(entry({ files: '*.csv' }))).toBe('');
  });

  it('names line and column of each mistake', () => {
    const text =
      '{\n  "suppressions": [\n    { "partNumber": "A", "reason": "x", "by": "y",\n      "unitl": "2027-01-01" }\n  ]\n}';
    expect(refused(text)).toContain('s.json:4:16: suppressions[0].unitl');
  });

  it('may hold comments', () => {
    expect(parseSuppressions(`// why\n${entry({ partNumber: 'A' })}`, 's.json', null)).toHaveLength(1);
  });
});

it('which files a suppression without a part speaks of is asked once a file', () => {
  let asked = 0;
  const one = {
    ...parseSuppressions(JSON.stringify({ suppressions: [{ ...WHY, files: 'old/**' }] }), 's.json', null)[0]!,
  };
  const all = Array.from({ length: 50 }, () => ({ ...one, matchesFile: () => (asked++, false) }));
  const suppressor = suppressorOf(all, '2026-11-01', true);
  for (let at = 0; at < 100; at++) expect(suppressor.of(finding({}), 'boms/a.xlsx')).toBeNull();
  for (let at = 0; at < 100; at++) expect(suppressor.of(finding({}), 'boms/b.xlsx')).toBeNull();
  expect(asked).toBe(100);
});
