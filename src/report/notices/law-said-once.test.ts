import { describe, expect, it } from 'vitest';
import { loadBuiltins } from '../../builtin.ts';
import { judge } from '../../judge/judge.ts';
import { BRANCHES, control, finding, JUDGING, location, unit } from '../fabricated.fixture.ts';
import { addNamed, addressesOf, measuresOf } from './law-named.ts';
import { readingsOf } from './readings.ts';
import { procurementSheets } from '../xlsx/procurement.ts';
import { CONTEXT, render } from '../tools/tool-formats.fixture.ts';

const packs = (await loadBuiltins([])).flatMap((plugin) => plugin.packs ?? []);
const WITH_LAW = { ...CONTEXT, packs, measureTitle: (id: string) => id };
const unverified = (measure: string) => control('E', { measure, status: 'unverified', branches: BRANCHES });
const samarium = (more: Parameters<typeof finding>[0] = {}) =>
  finding({
    controls: [control('1C902.a.1', { measure: 'mofcom-2025-18' }), unverified('mofcom-2025-61')],
    ...more,
  });
const VERDICT = judge(
  [
    unit('a.csv', [
      samarium(),
      samarium({ partNumber: 'MAG-02', partKey: 'pn:mag-02', locations: [location('D18', 'x')] }),
    ]),
  ],
  JUDGING,
);
const count = (text: string, what: string): number => text.split(what).length - 1;
const NO18 = 'art_9c2108ccaf754f22a34abab2fedaa944';

describe('both readings of what no source settles', () => {
  it.each(['concise', 'agent', 'junit'] as const)('stand in %s once, whatever the number of findings', async (name) => {
    const text = await render(name, VERDICT, WITH_LAW);
    expect(count(text, 'in force if lapsed, suspended if extended')).toBe(1);
  });

  it('stand in each issue of gitlab that they concern, since each is read by itself', async () => {
    const text = await render('gitlab', VERDICT, WITH_LAW);
    expect(count(text, 'Unverified on 2026-11-24: in force if lapsed, suspended if extended. mofcom-2025-61.')).toBe(2);
    const settled = judge([unit('a.csv', [samarium({ controls: [control('1C902.a.1')] })])], JUDGING);
    expect(await render('gitlab', settled, WITH_LAW)).not.toContain('Unverified');
  });

  it('are put together by what they say, and a pin stands with its name', () => {
    const pin = { branch: 'lapsed', by: 'Ana', source: 'memo 7', until: '2026-12-31' };
    const said = readingsOf(
      [
        { controls: [unverified('A'), unverified('B'), { ...unverified('C'), pinned: pin }] },
        { controls: [control('E', { measure: 'D', status: 'unverified' }), control('E', { measure: 'F' })] },
      ],
      '2026-11-24',
      WITH_LAW,
    );
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(
      /^Unverified on 2026-11-24: in force if lapsed, suspended if extended\. A, B, C \(.*Ana.*\)\.$/,
    );
    expect(said[1]).toMatch(/D\.$/);
  });

  it('name a measure once, with its pin, also where a finding names it without an entry', () => {
    const law = [{ measure: 'C', clause: '1(2)', status: 'unverified', branches: BRANCHES, source: '' }] as const;
    const pin = { branch: 'lapsed', by: 'Ana', source: 'memo 7', until: '2026-12-31' };
    const pinned = { controls: [{ ...unverified('C'), pinned: pin }] };
    const ofRun = [{ messageId: 'law-pinned', data: { measure: 'C', title: 'C', ...pin } }];
    const titles = ' C (pinned "lapsed" by Ana until 2026-12-31, source memo 7).';
    expect(readingsOf([pinned, { controls: [], law }], '2026-11-24', WITH_LAW)[0]).toMatch(
      /ended\. C \(pinned[^)]*\)\.$/,
    );
    expect(readingsOf([{ controls: [], law }], '2026-11-24', WITH_LAW, ofRun)[0]?.endsWith(titles)).toBe(true);
  });
});

describe('agent', () => {
  it.each([
    ['in-force', '=applies,'],
    ['suspended', '=applies(suspended),'],
    ['not-yet', '=applies(not-yet),'],
  ] as const)('says of law that is %s "%s"', async (status, said) => {
    const controls = [
      control('1C909.a.1', { applies: 'applies', status, movement: 'inbound' }),
      control('Z', { applies: 'applies', movement: 'inbound' }),
    ];
    const text = await render('agent', judge([unit('a.csv', [samarium({ controls })])], JUDGING), WITH_LAW);
    expect(text).toContain(`inbound:1C909.a.1${said}inbound:Z=applies`);
  });
});

describe('where the law was read', () => {
  it.each(['stylish', 'detail', 'markdown'] as const)('stands in %s once for each measure', async (name) => {
    const text = (await render(name, VERDICT, { ...WITH_LAW, width: 200 })).replaceAll('\n', ' ');
    expect(count(text, NO18)).toBe(1);
    expect(text).toContain('No. 18 of 2025: ');
    expect(text).toContain('No. 61 of 2025: ');
    expect(text).not.toContain('No. 57 of 2025: ');
  });

  it('is a list in JSON and in SARIF, with title, status on the date and all sources', async () => {
    const json = JSON.parse(await render('json', VERDICT, WITH_LAW)) as { measures: unknown[] };
    expect(json.measures).toHaveLength(2);
    expect(json.measures[0]).toMatchObject({
      id: 'mofcom-2025-18',
      shortTitle: 'No. 18 of 2025',
      clauses: [{ id: 'all', status: 'in-force' }],
      lastSeen: '2026-10-10',
      sources: expect.arrayContaining([expect.stringContaining(NO18)]) as unknown,
    });
    expect(json.measures[1]).toMatchObject({ id: 'mofcom-2025-61' });
    const sarif = JSON.parse(await render('sarif', VERDICT, WITH_LAW)) as {
      runs: { properties: { measures: unknown } }[];
    };
    expect(sarif.runs[0]?.properties.measures).toEqual(json.measures);
  });

  it('is left out where a program gives no packs', async () => {
    expect(await render('json', VERDICT)).not.toContain('"measures"');
    expect(await render('stylish', VERDICT)).not.toContain('source  ');
  });

  it('stands beside each row of a table, and in a workbook once, on the sheet of sources', async () => {
    expect(count(await render('csv', VERDICT, WITH_LAW), NO18)).toBe(2);
    const sources = procurementSheets(VERDICT, WITH_LAW).find(({ name }) => name === 'Sources');
    const cells = (sources?.rows ?? []).map(({ cells }) =>
      cells.map((cell) => (typeof cell === 'object' ? String(cell?.value) : String(cell))).join(': '),
    );
    expect(cells.filter((words) => words.startsWith('No. 18 of 2025: https://') && words.includes(NO18))).toHaveLength(
      1,
    );
    expect(cells.some((words) => words.startsWith('No. 57'))).toBe(false);
  });

  it('is told of each paper of a measure that is several: FAQ IV, which names motors, and FAQ V', () => {
    const faq = packs.flatMap(({ measures }) => measures).find(({ id }) => id === 'mofcom-2025-faq');
    expect(faq === undefined ? [] : addressesOf(faq)).toEqual([
      expect.stringMatching(/rareearthexchanges\.com/),
      expect.stringMatching(/bbs\.jying\.cn/),
    ]);
  });

  it('names the guidance too where a part is outside by it', () => {
    const named = new Set<string>();
    addNamed(named, { controls: [control('1C905.a.4', { measure: 'mofcom-2025-18', applies: 'generally-outside' })] });
    expect(measuresOf(named, WITH_LAW).map(({ id }) => id)).toEqual(['mofcom-2025-18', 'mofcom-2025-faq']);
  });
});
