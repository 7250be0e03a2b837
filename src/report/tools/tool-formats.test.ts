import { parse } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { judge } from '../../judge/judge.ts';
import type { SuppressedFinding } from '../../judge/types.ts';
import { finding, JUDGING, unit, UNREADABLE } from '../fabricated.fixture.ts';
import { csvCell } from './csv-cell.ts';
import { markdownWithin } from './markdown.ts';
import { CONTEXT, HOSTILE, NASTY, numbered, render, VERDICT } from './tool-formats.fixture.ts';

const FORMATS = ['sarif', 'junit', 'github', 'gitlab', 'markdown', 'csv', 'agent'] as const;

describe.each(['github', 'markdown', 'agent'] as const)('%s', (name) => {
  it('counts the traces that it lists, and none that it does not', async () => {
    const count = name === 'agent' ? 'infos=0 traces=1 ' : '0 infos, 1 trace';
    expect(await render(name, VERDICT, { showTraces: true })).toContain(count);
    expect(await render(name, VERDICT)).not.toMatch(/traces=|\d traces?/);
  });
});

describe.each(FORMATS)('%s', (name) => {
  it('gives the same bytes whatever the terminal', async () => {
    expect(await render(name, VERDICT, { color: true, width: 40, unicode: false })).toBe(await render(name, VERDICT));
  });

  it('lets no control character, no turn of the reading order and no half character out of a file', async () => {
    const text = await render(name, HOSTILE);
    expect(text.replace(/^\uFEFF/, '')).not.toMatch(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\ufeff\ufffe\uffff]|\p{Surrogate}/u,
    );
  });

  it('names the file that was not checked, and why', async () => {
    const text = await render(name, judge([UNREADABLE], JUDGING));
    expect(text).toContain('boms/b200.csv');
    expect(text).toContain('columns look like a parts list');
    expect(text).toContain('columns-not-understood'.replace(name === 'markdown' ? /.*/ : /$^/, 'not checked'));
  });

  it('shows traces on request, and with --quiet errors alone', async () => {
    expect(await render(name, VERDICT)).not.toContain('C-100N');
    expect(await render(name, VERDICT, { showTraces: true })).toContain('C-100N');
    expect(await render(name, VERDICT, { quiet: true })).not.toContain('OX-7');
  });

  it('holds no time and no duration', async () => {
    expect(await render(name, VERDICT)).not.toMatch(/\b\d{1,2}:\d{2}:\d{2}\b|duration|elapsed|timestamp|time="/i);
  });
});

describe('agent', () => {
  it('is one line per finding with fields between tabs', async () => {
    expect(await render('agent', judge([unit('a.xlsx', [finding()]), UNREADABLE], JUDGING))).toBe(
      [
        'not-checked\tboms/b200.csv\tcolumns-not-understood\tThe columns look like a parts list but are not understood (found: "Item", "Txt1", "Menge").\tName them: "mappings": [{ "files": "boms/b*.csv", "columns": { "partNumber": "Txt1" } }]',
        'error\ta.xlsx:BOM!D17\tMAG-01\tmofcom/controlled-item\tsintered NdFeB, magnet: Dy and/or Tb likely\tinbound:1C904.a.4=if-present,inbound:1C905.a.4=if-present,outbound:61-P2-dy-magnet=ask(unverified)\tno-record',
        'notice\tUnverified on 2026-11-24 since 2026-11-11: in force if lapsed, suspended if extended. No. 57, No. 61. Sources reach until 2026-10-10.',
        'summary\tfiles=2 checked=1 no-bom=0 not-checked=1 errors=1 warnings=0 infos=0 suppressed=0 baselined=0 as-of=2026-11-24\tno finding is not a clearance; this is not legal advice',
        '',
      ].join('\n'),
    );
  });

  it('gives the address that explain takes, whatever the file is called', async () => {
    const text = await render('agent', judge([unit('n\nl.csv', [finding()]), unit('-lead.csv', [finding()])], JUDGING));
    expect(text.split('\n').map((line) => line.split('\t')[1])).toEqual(
      expect.arrayContaining(['n\\u{a}l.csv:BOM!D17', './-lead.csv:BOM!D17']),
    );
  });

  it('keeps its fields and lines whatever the file holds', async () => {
    const lines = (await render('agent', HOSTILE)).trimEnd().split('\n');
    expect(lines).toHaveLength(NASTY.length + 2);
    for (const line of lines.slice(0, -2)) expect(line.split('\t')).toHaveLength(7);
  });
});

it.each(['github', 'markdown'] as const)('%s counts what was put aside', async (name) => {
  const judged = judge([unit('a.xlsx', [finding()])], JUDGING);
  const verdict = { ...judged, summary: { ...judged.summary, suppressed: 3, baselined: 11 } };
  expect(await render(name, verdict)).toContain('1 error, 0 warnings, 0 infos, 3 suppressed, 11 in the baseline');
});

describe('github', () => {
  const commands = (text: string, kind: string): string[] =>
    text.split('\n').filter((line) => line.startsWith(`::${kind} `));

  it('points at row and column of a workbook, at the line of a text file, and at the archive of a member', async () => {
    const text = await render('github', VERDICT);
    expect(text).toContain(
      '::error file=boms/a 100%25.xlsx,line=17,col=4,title=mofcom/controlled-item::Sheet BOM, cell D17: part MAG-01',
    );
    expect(text).toContain(
      '::error file=boms/b.zip,line=40,title=mofcom/controlled-item::list.xml: Line 40: part MAG-01',
    );
    expect(text).toContain(
      '::error file=boms/c.csv,line=7,title=mofcom/controlled-item::Cell C3 (line 7): part MAG-01',
    );
    expect(text).toContain('::warning file=boms/a 100%25.xlsx,line=30,col=6,title=data/cas-check-digit::');
  });

  it('begins with what was not checked', async () => {
    expect((await render('github', VERDICT)).split('\n')[0]).toContain(
      '::error file=boms/b200.csv,title=read/columns-not-understood::Not checked: boms/b200.csv: row 1: The columns',
    );
  });

  it('gives ten of a kind, and says how many are left and where', async () => {
    const many = judge([unit('a.xlsx', numbered(14)), UNREADABLE], JUDGING);
    const text = await render('github', many);
    expect(commands(text, 'error')).toHaveLength(10);
    expect(text).toContain('5 errors, 0 warnings, 0 infos; all of them are in a report with --reporter NAME=FILE');
    expect(await render('github', many, { hasJobSummary: true })).toContain(
      'all of them are in the summary of this job',
    );
    expect(await render('github', judge([unit('a.xlsx', numbered(10))], JUDGING))).not.toContain('Not annotated');
  });

  it('gives no orders that a file wrote', async () => {
    const lines = (await render('github', HOSTILE)).split('\n');
    for (const line of lines) {
      if (!/^\s*::/.test(line)) expect(line).not.toContain('##');
      else {
        const [, kind, properties = ''] = /^::(\w+) ([^:]*)::/.exec(line) ?? [];
        expect(['error', 'warning', 'notice']).toContain(kind);
        expect(properties.split(',').map((one) => one.slice(0, one.indexOf('=')))).toEqual([
          'file',
          'line',
          'col',
          'title',
        ]);
      }
    }
  });
});

describe('gitlab', () => {
  interface Issue {
    description: string;
    check_name: string;
    fingerprint: string;
    severity: string;
    location: { path: string; lines: { begin: number } };
  }
  const issues = async (verdict = VERDICT): Promise<Issue[]> => JSON.parse(await render('gitlab', verdict)) as Issue[];

  it('is an array without a byte order mark, with the five fields that are read', async () => {
    expect(await render('gitlab', judge([], JUDGING))).toBe('[\n]\n');
    expect((await issues())[0]).toMatchObject({
      check_name: 'mofcom/controlled-item',
      severity: 'critical',
      location: { path: 'boms/a 100%.xlsx', lines: { begin: 17 } },
    });
    expect((await issues()).map(({ location }) => location.lines.begin)).toEqual([17, 30, 40, 1, 7]);
  });

  it('names the file as it is called, in characters that steer no terminal', async () => {
    const name = 'n\nl\u009b\u202e.csv';
    const verdict = judge([unit(name, [finding()])], JUDGING);
    expect((await issues(verdict))[0]?.location.path).toBe(name);
    expect(await render('gitlab', verdict)).toContain('n\\nl\\u009b\\u202e.csv');
  });

  it('tells apart one part in two files, and two findings on one part', async () => {
    const twice = judge([unit('a.csv', [finding(), finding()]), unit('b.csv', [finding()])], JUDGING);
    expect(new Set((await issues(twice)).map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });

  it('makes a file that was not checked an issue of the highest severity', async () => {
    expect((await issues()).find(({ severity }) => severity === 'blocker')).toMatchObject({
      check_name: 'read/columns-not-understood',
      location: { path: 'boms/b200.csv' },
    });
  });
});

describe('junit', () => {
  interface Suite {
    '@_name': string;
    '@_tests': string;
    '@_failures': string;
    '@_errors': string;
    '@_skipped': string;
    testcase: Record<string, unknown>[];
  }
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    parseAttributeValue: false,
    isArray: (name) => ['testsuite', 'testcase'].includes(name),
  });
  const suites = async (verdict = VERDICT, more = {}): Promise<Suite[]> =>
    (parser.parse(await render('junit', verdict, more)) as { testsuites: { testsuite: Suite[] } }).testsuites.testsuite;

  it('has a suite per file, a case for its reading and one per finding', async () => {
    const found = await suites();
    expect(
      found.map((suite) => [
        suite['@_name'],
        suite['@_tests'],
        suite['@_failures'],
        suite['@_errors'],
        suite['@_skipped'],
      ]),
    ).toEqual([
      ['boms/a 100%.xlsx', '3', '1', '0', '0'],
      ['boms/b.zip!/list.xml', '2', '1', '0', '0'],
      ['boms/b200.csv', '1', '0', '1', '0'],
      ['boms/c.csv', '2', '1', '0', '0'],
      ['boms/notes.csv', '1', '0', '0', '1'],
    ]);
    expect(found[0]?.testcase.map((one) => one['@_name'])).toEqual([
      'the file is read as a parts list',
      'MAG-01 :: mofcom/controlled-item (BOM!D17)',
      'OX-7 :: data/cas-check-digit (BOM!F30)',
    ]);
    expect(found[0]?.testcase[2]?.['system-out']).toContain('warning: Sheet BOM, cell F30');
  });

  it('fails what fails the run', async () => {
    expect((await suites(VERDICT, { failOn: 'warning' }))[0]?.['@_failures']).toBe('2');
  });

  it('shows the failure of a run that has more warnings than are allowed', async () => {
    const last = async (verdict: typeof VERDICT, more: object) => (await suites(verdict, more)).at(-1);
    const { warnings } = VERDICT.summary;
    const over = await last(VERDICT, { maxWarnings: warnings - 1 });
    expect([over?.['@_name'], over?.['@_failures']]).toEqual(['the whole run', '1']);
    expect(JSON.stringify(over?.testcase)).toContain(`1 warning is more than the ${String(warnings - 1)} allowed`);
    expect((await last(VERDICT, { maxWarnings: warnings }))?.['@_failures']).toBe('0');
    expect((await last(VERDICT, {}))?.['@_name']).not.toBe('the whole run');
  });

  it('has a failure whenever the run fails without an unreadable file', async () => {
    const calm: typeof VERDICT = { ...VERDICT, units: [], exitCode: 1 };
    const found = await suites(calm);
    expect(found.map((suite) => suite['@_failures'])).toEqual(['1']);
    expect(JSON.stringify(found)).toContain('the law has moved');
  });

  it('skips what is suppressed, with the reason', async () => {
    const suppressed: SuppressedFinding = {
      ...finding(),
      severity: 'error',
      record: null,
      suppression: { reason: 'prototype', by: 'Ana', until: '2027-01-01' },
    };
    const judged = judge([unit('a.xlsx', [])], JUDGING);
    const verdict = { ...judged, units: judged.units.map((one) => ({ ...one, suppressed: [suppressed] })) };
    expect((await suites(verdict))[0]?.testcase[1]?.['skipped']).toEqual({
      '@_message': 'suppressed: prototype, by Ana, until 2027-01-01',
    });
  });

  it('is well-formed XML whatever the file holds, and loses none of it', async () => {
    const text = await render('junit', HOSTILE);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the package it points to is the same check
    expect(() => parser.parse(text, true) as unknown).not.toThrow();
    const names = (await suites(HOSTILE)).map((suite) => String(suite.testcase[1]?.['@_name']));
    expect(names).toHaveLength(NASTY.length);
    for (const name of [
      ']]><script>',
      '"quotes\'',
      '__proto__ :: ',
      'true :: ',
      'a|b\\|c`d``e',
      'no character \\u{fffe} \\u{ffff}',
      '磁石-01',
    ])
      expect(
        names.some((one) => one.includes(name)),
        name,
      ).toBe(true);
  });
});

describe('csv', () => {
  const rows = async (verdict = VERDICT): Promise<Record<string, string>[]> =>
    parse<Record<string, string>>(await render('csv', verdict), { columns: true, bom: true });

  it('has a row per finding and per file that was not checked, with entries by movement', async () => {
    const found = await rows();
    expect(found.map(({ status, file, place }) => [status, file, place])).toEqual([
      ['finding', 'boms/a 100%.xlsx', 'BOM!D17'],
      ['finding', 'boms/a 100%.xlsx', 'BOM!F30'],
      ['finding', 'boms/b.zip!/list.xml', 'line 40'],
      ['not checked', 'boms/b200.csv', 'row 1'],
      ['finding', 'boms/c.csv', 'C3'],
    ]);
    expect(found[0]).toMatchObject({
      part: 'MAG-01',
      rows: '2',
      uses: '40',
      elements: 'Dy likely; Tb possible',
      grams_per_piece: 'Dy 0-0.54',
      inbound_entries: '1C904.a.4; 1C905.a.4',
      outbound_entries: '61-P2-dy-magnet',
      record: 'none',
      rule: 'mofcom/controlled-item',
    });
    expect(found[0]?.['outbound']).toContain('in force if lapsed, suspended if extended');
  });

  it('has a byte order mark unless it is not wanted', async () => {
    expect((await render('csv', VERDICT)).startsWith('\uFEFFstatus,')).toBe(true);
    expect((await render('csv', VERDICT, { byteOrderMark: false })).startsWith('status,')).toBe(true);
  });

  it('runs no formula', () => {
    for (const text of ['=1', '+1', '-1', '@A', ' =1', '\t=1', '\r=1', '＝1', '|calc', '%x', '"=1'.slice(1)])
      expect(csvCell(text), text).toMatch(/^"?'/);
    for (const text of ['MAG-01', '00123', 'a=b', '磁石']) expect(csvCell(text)).toBe(text);
  });

  it('runs none behind a semicolon, where the Excel of many countries begins a cell', () => {
    expect(csvCell('x;=1+1;y')).toBe(`"x;'=1+1;y"`);
    expect(csvCell('x; @A;|B;-C;"=D')).toBe(`"x; '@A;'|B;'-C;""'=D"`);
    expect(csvCell('x;;+1')).toBe(`"x;;'+1"`);
    for (const text of ['N42; 10 x 5', 'a;b=c', 'a, =b', '磁石；=1']) expect(csvCell(text)).not.toContain("'");
  });

  it('keeps its columns whatever the file holds', async () => {
    const found = await rows(HOSTILE);
    expect(found).toHaveLength(NASTY.length);
    for (const row of found) {
      expect(row['rule']).toBe('mofcom/controlled-item');
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@＝]/);
    }
  });
});

describe('markdown', () => {
  it('shows the most severe first, in a table, then what to ask whom', async () => {
    const text = await render('markdown', VERDICT);
    expect(text).toMatchInlineSnapshot(`
      "### Lintanide: 3 errors, 1 warning, 0 infos, 1 file not checked
      - **not checked** <code>boms/b200.csv</code>: The columns look like a parts list but are not understood (found: "Item", "Txt1", "Menge"). Name them: "mappings": &#91;{ "files": "boms/b&#42;.csv", "columns": { "partNumber": "Txt1" } }&#93;

      | | place | part | what it is | entries |
      | --- | --- | --- | --- | --- |
      | **error** | <code>boms/a 100%.xlsx:BOM!D17</code> | <code>MAG-01</code> (40 uses) | Magnet segment N42SH 20x10x3<br>sintered NdFeB, magnet: Dy and/or Tb likely | inbound 1C904.a.4, 1C905.a.4: listed if Tb/Dy present: ask; No. 18 in force on 2026-11-24; the supplier applies<br>outbound 61-P2-dy-magnet: No. 61 unverified: licence if it runs and limb 1(1) is met, ask; we apply<br>ship-from not given |
      | **error** | <code>boms/b.zip!/list.xml:line 40</code> | <code>MAG-01</code> | Magnet segment N42SH 20x10x3<br>sintered NdFeB, magnet: Dy and/or Tb likely | inbound 1C904.a.4, 1C905.a.4: listed if Tb/Dy present: ask; No. 18 in force on 2026-11-24; the supplier applies<br>outbound 61-P2-dy-magnet: No. 61 unverified: licence if it runs and limb 1(1) is met, ask; we apply<br>ship-from not given |
      | **error** | <code>boms/c.csv:C3</code> | <code>MAG-01</code> | Magnet segment N42SH 20x10x3<br>sintered NdFeB, magnet: Dy and/or Tb likely | inbound 1C904.a.4, 1C905.a.4: listed if Tb/Dy present: ask; No. 18 in force on 2026-11-24; the supplier applies<br>outbound 61-P2-dy-magnet: No. 61 unverified: licence if it runs and limb 1(1) is met, ask; we apply<br>ship-from not given |
      | warning | <code>boms/a 100%.xlsx:BOM!F30</code> | <code>OX-7</code> | Magnet segment N42SH 20x10x3<br>CAS number 1308-87-9 has a wrong check digit | - |

      <details><summary>What to ask whom</summary>

      - **Nordmagnet GmbH**: Dy and Tb in wt % by ICP with detection limit; licence number and expiry of MAG-01 (<code>MAG-01</code>)

      </details>

      As of 2026-11-24. Unverified on 2026-11-24 since 2026-11-11: in force if lapsed, suspended if extended. No. 57, No. 61. Sources reach until 2026-10-10. A figure beside likely or possible is our estimate of the chance that the element is there, from grade and class: no share, no measurement. No finding is not a clearance. This is not legal advice.
      "
    `);
  });

  it('keeps its rows and columns whatever the file holds, and makes no markup, link or mention of it', async () => {
    const text = await render('markdown', HOSTILE);
    const table = text.split('\n').filter((line) => line.startsWith('| '));
    expect(table).toHaveLength(NASTY.length + 2);
    for (const line of table) expect(line.split('|')).toHaveLength(7);
    const ours = text.replace(/<\/?(?:code|br|details|summary)>/g, '').replace(/\*\*/g, '');
    expect(ours).not.toMatch(/[<>`[\]@\\]|https?:\/\/|www\.|&(?!#\d+;)/);
  });

  it('is never longer than a comment may be, and counts what did not fit', async () => {
    const many = judge(
      [unit('a.xlsx', [...numbered(2000), finding({ partNumber: 'X'.repeat(1_100_000), partKey: 'x' })]), UNREADABLE],
      JUDGING,
    );
    const text = await render('markdown', many);
    expect(Buffer.byteLength(text)).toBeLessThan(65_536);
    const shown = text.split('\n').filter((line) => line.startsWith('| **error**')).length;
    expect(shown).toBeGreaterThan(100);
    expect(/([\d,]+) more findings did not fit here/.exec(text)?.[1]).toBe((2001 - shown).toLocaleString('en'));
    expect(text).toContain('boms/b200.csv');
    const page = [...markdownWithin(many, CONTEXT, 1_000_000)].join('');
    expect(/.* more findings? did not fit here/.exec(page)?.[0]).toBe('1 more finding did not fit here');
  });
});
