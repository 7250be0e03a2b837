import { describe, expect, it } from 'vitest';
import { judge } from '../../judge/judge.ts';
import type { SuppressedFinding } from '../../judge/types.ts';
import { finding, ITEM_RULE, JUDGING, location, unit } from '../fabricated.fixture.ts';
import { cutSentence, pick } from './sarif-limits.ts';
import { artifactOf } from './sarif-notifications.ts';
import { CONTEXT, HOSTILE, NASTY, VERDICT, render } from './tool-formats.fixture.ts';

interface Region {
  startLine: number;
  startColumn?: number;
  endLine?: number;
  endColumn?: number;
}
interface Place {
  physicalLocation: { artifactLocation: { uri: string; uriBaseId?: string }; region: Region };
  logicalLocations?: { name?: string; fullyQualifiedName?: string; kind: string }[];
  message?: { text: string };
}
interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: Place[];
  codeFlows?: { threadFlows: { locations: { location: Place; nestingLevel: number }[] }[] }[];
  partialFingerprints: Record<string, string>;
  suppressions?: { kind: string; status: string; justification: string }[];
  properties: Record<string, unknown>;
}
interface Notification {
  descriptor: { id: string };
  level: string;
  message: { text: string };
  locations?: Place[];
}
interface Run {
  tool: {
    driver: {
      name: string;
      rules: { id: string; help: { text: string }; properties: Record<string, unknown> }[];
      notifications: { id: string }[];
    };
  };
  invocations: { executionSuccessful: boolean; exitCode: number; toolExecutionNotifications: Notification[] }[];
  results: Result[];
  properties: Record<string, unknown>;
}

async function run(verdict = VERDICT, more = {}): Promise<Run> {
  const log = JSON.parse(await render('sarif', verdict, more)) as { version: string; $schema: string; runs: Run[] };
  expect([log.version, log.runs.length]).toEqual(['2.1.0', 1]);
  expect(log.$schema).toMatch(/^https:\/\/.*sarif-schema-2\.1\.0\.json$/);
  const [only] = log.runs;
  if (only === undefined) throw new Error('no run');
  return only;
}
const results = async (verdict = VERDICT, more = {}): Promise<Result[]> => (await run(verdict, more)).results;

describe('a result', () => {
  it('says the cell in its first sentence, and what it is about', async () => {
    expect((await results())[0]?.message.text).toBe(
      'Sheet BOM, cell D17: part MAG-01 (Magnet segment N42SH 20x10x3): sintered NdFeB, magnet: Dy and/or Tb likely. Inbound: listed if Dy/Tb present: ask. 2 rows, 40 uses. Dy and Tb in wt % by ICP with detection limit; licence number and expiry of MAG-01.',
    );
  });

  it('has row and column of a workbook, the line of a text file or an XML file, and the archive of a member', async () => {
    expect(
      (await results()).map(({ locations: [first] }) => [
        first?.physicalLocation.artifactLocation.uri,
        first?.physicalLocation.region,
      ]),
    ).toEqual([
      ['boms/a%20100%25.xlsx', expect.objectContaining({ startLine: 17, startColumn: 4, endLine: 17, endColumn: 5 })],
      ['boms/a%20100%25.xlsx', expect.objectContaining({ startLine: 30, startColumn: 6, endLine: 30, endColumn: 7 })],
      ['boms/b.zip', { startLine: 40, startColumn: 1, endLine: 40, snippet: { text: 'N42SH' } }],
      ['boms/c.csv', { startLine: 7, startColumn: 1, endLine: 7, snippet: { text: 'N42SH' } }],
    ]);
  });

  it('names cell, element and part for viewers that know them', async () => {
    const [sheet, , xml] = await results();
    expect(sheet?.locations[0]?.logicalLocations).toEqual([
      { name: 'D17', fullyQualifiedName: 'BOM!D17', kind: 'cell' },
      { name: 'MAG-01', fullyQualifiedName: 'A100/A140/MAG-01', kind: 'part' },
    ]);
    expect(xml?.locations[0]?.logicalLocations?.[0]).toEqual({
      fullyQualifiedName: '/bom[1]/comp[17]',
      kind: 'element',
    });
    expect(xml?.message.text).toContain('In boms/b.zip!/list.xml.');
  });

  it('has the chain from the top assembly as its flow', async () => {
    const [first] = await results();
    const steps = first?.codeFlows?.[0]?.threadFlows[0]?.locations ?? [];
    expect(steps.map(({ location, nestingLevel }) => [nestingLevel, location.message?.text])).toEqual([
      [0, 'A100 (its own row is not recorded)'],
      [1, 'A140 (its own row is not recorded)'],
      [2, 'MAG-01 (BOM!D17)'],
    ]);
    expect(steps[2]?.location.physicalLocation.region.startLine).toBe(17);
  });

  it('keeps its fingerprint when rows move, and tells two findings on one part apart', async () => {
    const prints = async (cell: string): Promise<unknown[]> =>
      (await results(judge([unit('a.xlsx', [finding({ locations: [location(cell, 'x')] }), finding()])], JUDGING))).map(
        ({ partialFingerprints }) => partialFingerprints,
      );
    expect(await prints('D3')).toEqual(await prints('D9'));
    const [one, two] = (await prints('D3')) as Record<string, string>[];
    expect(one?.['primaryLocationLineHash']).toMatch(/^[0-9a-f]{64}:1$/);
    expect(two?.['primaryLocationLineHash']).toMatch(/^[0-9a-f]{64}:2$/);
    expect(one?.['lintanide/finding/v1']).toBe(two?.['lintanide/finding/v1']);
  });

  it('has at most a hundred places, and counts the others', async () => {
    const rows = Array.from({ length: 130 }, (_, at) => location(`D${String(at + 2)}`, 'N42SH'));
    const [first] = await results(judge([unit('a.xlsx', [finding({ locations: rows })])], JUDGING));
    expect(first?.locations).toHaveLength(100);
    expect(first?.message.text).toContain('30 further rows not listed.');
    expect(first?.properties['locationsLeftOut']).toBe(30);
  });

  it('makes no link of what a file holds', async () => {
    const text = await render('sarif', HOSTILE);
    expect(text).toContain('[click\\\\](http://evil.example)');
    expect((await results(HOSTILE)).length).toBe(NASTY.length);
  });

  it('is left out where it is suppressed, or marked on request', async () => {
    const suppressed: SuppressedFinding = {
      ...finding(),
      severity: 'error',
      record: null,
      suppression: { reason: 'prototype', by: 'Ana', until: '2027-01-01' },
    };
    const judged = judge([unit('a.xlsx', [])], JUDGING);
    const verdict = { ...judged, units: judged.units.map((one) => ({ ...one, suppressed: [suppressed] })) };
    expect(await results(verdict)).toEqual([]);
    expect((await results(verdict, { showSuppressed: true }))[0]?.suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'prototype, by Ana, until 2027-01-01' },
    ]);
  });
});

describe('a run', () => {
  it('lists all rules, hit or not, with help and the page, and results refer to them', async () => {
    const { tool, results: found } = await run();
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(['data/cas-check-digit', 'mofcom/controlled-item']);
    const item = tool.driver.rules[1];
    expect(item?.help.text).toContain('lintanide explain mofcom/controlled-item');
    expect(item?.properties).toEqual({
      tags: ['content', 'bill-of-materials'],
      'problem.severity': 'error',
      docs: 'docs/rules/mofcom/controlled-item.md',
    });
    for (const { ruleId, ruleIndex } of found) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it('lists a rule that only a finding knows', async () => {
    const { tool, results: found } = await run(VERDICT, { rules: new Map([[ITEM_RULE.id, ITEM_RULE]]) });
    const cas = found.find(({ ruleId }) => ruleId === 'data/cas-check-digit');
    expect(tool.driver.rules[cas?.ruleIndex ?? -1]?.id).toBe('data/cas-check-digit');
  });

  it('says which file was not checked and why, and that the run is not whole', async () => {
    const { invocations, tool } = await run();
    const [invocation] = invocations;
    expect([invocation?.executionSuccessful, invocation?.exitCode]).toEqual([false, 3]);
    const [first, ...law] = invocation?.toolExecutionNotifications ?? [];
    expect(first).toMatchObject({
      descriptor: { id: 'read/columns-not-understood' },
      level: 'error',
      message: { text: expect.stringMatching(/^Not checked: boms\/b200\.csv: row 1: .* Name them: /) as string },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'boms/b200.csv' } } }],
    });
    expect(law.map(({ message }) => message.text).join('\n')).toMatch(/Unverified on 2026-11-24.*\n.*not a clearance/);
    const known = tool.driver.notifications.map(({ id }) => id);
    for (const { descriptor } of invocation?.toolExecutionNotifications ?? []) expect(known).toContain(descriptor.id);
  });

  it('gives the date, the law and the counts beside the results', async () => {
    expect((await run()).properties).toEqual({ asOf: '2026-11-24', packs: VERDICT.packs, summary: VERDICT.summary });
  });
});

describe('limits', () => {
  const numbered = (count: number) => Array.from({ length: count }, (_, at) => ({ at }));

  it('keep the most severe of too many results, in the order of the report', async () => {
    const trace = (partKey: string) => finding({ partKey, basis: 'trace', category: 'content' });
    const many = Array.from({ length: 6000 }, (_, at) => trace(`t${String(at)}`));
    const kept = await results(judge([unit('a.xlsx', many), unit('b.xlsx', [finding()])], JUDGING));
    expect(kept.length).toBeLessThan(6000);
    expect(kept.at(-1)?.level).toBe('error');
  });

  it('say how many results are missing', () => {
    const picked = pick(numbered(25_001), 25_001, () => '{}');
    expect(numbered(25_001).filter(({ at }) => picked.has(at))).toHaveLength(25_000);
    expect(cutSentence(picked)).toBe(
      '1 finding left out, the least severe first: GitHub takes 25,000 results a run. The JSON report has all of them.',
    );
  });

  it('keep the file below 10 MB as it is packed', () => {
    const entries = numbered(200);
    const text = 'x'.repeat(100_000);
    const half = pick(entries, 200, () => text);
    expect(half.left).toBeGreaterThan(100);
    expect(half.left).toBeLessThan(130);
    expect(cutSentence(half)).toContain('10 MB packed');
    expect(
      pick(
        entries,
        200,
        () => text,
        ({ length }) => length / 20,
      ).left,
    ).toBe(0);
  });

  it('are not reached by one cell of enormous length', async () => {
    const part = finding({ partNumber: 'X'.repeat(9_000_000), description: 'Y'.repeat(9_000_000) });
    expect(await results(judge([unit('a.xlsx', [part, finding()])], JUDGING))).toHaveLength(2);
  });

  it('say nothing where nothing is missing', () => {
    expect(cutSentence(pick(numbered(1), 1, () => '{}'))).toBeNull();
  });
});

describe('the address of a file', () => {
  it.each([
    ['boms/Stückliste 1#2?.xlsx', 'boms/St%C3%BCckliste%201%232%3F.xlsx', '%SRCROOT%'],
    ['/data/a.xlsx', 'file:///data/a.xlsx', undefined],
    ['C:/data/a b.xlsx', 'file:///C:/data/a%20b.xlsx', undefined],
    ['a.zip!/b/c.csv', 'a.zip', '%SRCROOT%'],
    ['a\ud800.csv', 'a%EF%BF%BD.csv', '%SRCROOT%'],
  ])('%s is %s', (path, uri, uriBaseId) => {
    expect(artifactOf(path, CONTEXT)).toEqual(uriBaseId === undefined ? { uri } : { uri, uriBaseId });
  });
});
