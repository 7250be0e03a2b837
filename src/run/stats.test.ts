import { describe, expect, it } from 'vitest';
import { BOM, folderOf, runIn } from '../cli/commands.fixture.ts';

describe('--stats', () => {
  it('says on standard error where the time goes, and changes no report', async () => {
    const folder = await folderOf({ 'a.csv': BOM });
    const plain = await runIn(folder, ['a.csv', '--reporter', 'json']);
    const { out, err, code } = await runIn(folder, ['a.csv', '--reporter', 'json', '--stats']);
    expect(out).toBe(plain.out);
    expect(code).toBe(plain.code);
    for (const stage of ['find', 'open', 'read', 'map', 'assemble', 'decompose', 'rules', 'judge', 'report', 'all'])
      expect(err).toMatch(new RegExp(`^  ${stage} +\\d+\\.\\d ms +\\d+ %$`, 'm'));
    expect(err).toMatch(/^ {2}mofcom\/controlled-item +\d/m);
  });
});

describe('--debug', () => {
  it('says what the run goes by', async () => {
    const { err } = await runIn(await folderOf({ 'a.csv': BOM }), ['a.csv', '--debug']);
    expect(err).toContain('debug: configuration: none');
    expect(err).toContain('debug: a.csv: checked, csv, 1 tables');
  });
});
