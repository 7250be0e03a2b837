import { describe, expect, it } from 'vitest';
import { folderOf, runIn } from './cli/commands.fixture.ts';
import { check, createLinter, lint, resolveConfig, type Config, type Verdict } from './index.ts';

const BOM = `Part number,Description,Manufacturer,Supplier,Qty
MAG-1001,Magnet segment NdFeB N42SH,Nordmark Magnet AB,Bridge Trading,8
MAG-1002,Magnet ring Sm2Co17,SmCo Works,Tokyo Parts KK,2
MAG-1003,Magnet disc NdFeB N35,Nordmark Magnet AB,,2
MAG-1004,Magnet block NdFeB N45,Watched Magnets Ltd,,2
MOT-1001,BLDC motor 24 V,Motoren AG,,1
OXI-1001,Dysprosium oxide Dy2O3,Nordmark Magnet AB,,1
`;

/** A folder with everything that a team keeps beside its bills. */
const FILES = {
  'a.csv': BOM,
  'lintanide.config.json': JSON.stringify({
    trade: { ourCountry: 'KR', shipTo: 'DE' },
    parties: { lists: ['watch.csv'] },
    policy: { othersFrom: 0.2 },
    overrides: [{ files: 'a.csv', rules: { 'mofcom/embedded-content': 'error' } }],
    maxWarnings: 1,
  }),
  'watch.csv':
    'name,list,measure,date,source,listDate\nWatched Magnets Ltd,watch,mofcom-2026-12,2026-02-24,https://example.com/list,2026-10-10\n',
  'lintanide.suppliers.csv':
    'name,country,role,shipFrom\nBridge Trading,HK,supplier,CN\nTokyo Parts KK,JP,distributor,\n',
  'lintanide.parts.csv': 'partNumber,state,owner,due\nMAG-1002,open,ana,2099-01-01\n',
  'lintanide.suppressions.json': JSON.stringify({
    suppressions: [{ partNumber: 'OXI-1001', reason: 'samples', by: 'ana' }],
  }),
};

/** What both sides say of each file, without what only a report's words add. */
const said = ({ units, summary, exitCode, asOf }: Pick<Verdict, 'units' | 'summary' | 'exitCode' | 'asOf'>) => ({
  asOf,
  exitCode,
  summary,
  findings: units.flatMap(({ path, findings }) =>
    findings.map(({ ruleId, partNumber, severity, fingerprint, controls }) => [
      path,
      ruleId,
      partNumber,
      severity,
      fingerprint,
      controls.map(({ entry, applies, because, status }) => [entry, applies, because, status]),
    ]),
  ),
});

async function byCli(cwd: string) {
  const { code, out, err } = await runIn(cwd, ['.', '--reporter', 'json']);
  if (out === '') throw new Error(err);
  const { files, summary, asOf } = JSON.parse(out) as {
    files: Verdict['units'];
    summary: Verdict['summary'];
    asOf: string;
  };
  return said({ units: files, summary, exitCode: code as Verdict['exitCode'], asOf });
}

describe('the API', () => {
  it('gives the verdict of the command line, in a folder with all that is kept beside bills', async () => {
    const cwd = await folderOf(FILES);
    await runIn(cwd, ['baseline', 'create', 'a.csv']);
    await folderWith(cwd, `${BOM}MAG-9,Magnet segment NdFeB N42SH,Nordmark Magnet AB,,1\n`);
    const linter = await createLinter({ cwd, asOf: '2026-11-24' });
    const verdict = await linter.check('.');
    expect(said(verdict)).toEqual(await byCli(cwd));
    // None of it is without effect, or the comparison would say nothing.
    expect(verdict.summary.suppressed).toBe(1);
    expect(verdict.summary.baselined).toBeGreaterThan(2);
    expect(said(verdict).findings.map(([, , part]) => part)).toEqual(['MAG-9']);
  });

  it('refuses a date that is none, and wrong words of a configuration', async () => {
    const cwd = await folderOf({ 'a.csv': BOM });
    const call = { cwd, patterns: ['a.csv'], config: resolveConfig({}, { source: null, root: cwd }), asOf: 'garbage' };
    for (const run of [lint, check])
      await expect(run(call)).rejects.toThrow(expect.objectContaining({ code: 'bad-date' }));
    const wrong = { failOn: 'eror', rules: { 'mofcom/controlled-item': 'err' } } as unknown as Config;
    for (const word of ['"eror"', '"err"'])
      expect(() => resolveConfig(wrong, { source: null, root: cwd })).toThrow(`unknown value ${word}`);
  });

  it('reads suppliers and lists of parties: without them the findings are others', async () => {
    const cwd = await folderOf(FILES);
    const linter = await createLinter({ cwd, asOf: '2026-11-24' });
    const verdict = await linter.check('.');
    expect(said(verdict)).toEqual(await byCli(cwd));
    const rules = verdict.units.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));
    expect(rules).toContain('mofcom/listed-supplier');
    const because = JSON.stringify(said(verdict).findings);
    expect(because).toContain('Bridge Trading');
    const bare = await createLinter({ cwd, asOf: '2026-11-24', configFile: null });
    expect(JSON.stringify(said(await bare.check('a.csv')))).not.toBe(because);
  });

  it('reads them for a configuration that was resolved by hand too', async () => {
    const cwd = await folderOf(FILES);
    const config = resolveConfig(
      { trade: { ourCountry: 'KR' }, parties: { lists: ['watch.csv'] } },
      { source: null, root: cwd },
    );
    const given = { cwd, patterns: ['a.csv'], config, asOf: '2026-11-24' };
    const { records } = await lint(given);
    expect(JSON.stringify(records)).toContain('Bridge Trading');
    expect((await check(given)).summary.suppressed).toBe(1);
    const missing = resolveConfig({ suppliers: 'none.csv' }, { source: null, root: cwd });
    await expect(lint({ ...given, config: missing })).rejects.toThrow('"suppliers" names none.csv');
  });
});

async function folderWith(folder: string, text: string): Promise<void> {
  const { writeFile } = await import('node:fs/promises');
  await writeFile(`${folder}/a.csv`, text);
}
