import { describe, expect, it } from 'vitest';
import { BOM, folderOf, runIn } from '../commands.fixture.ts';

describe('a configuration further down', () => {
  const FILES = { 'a/b/list.csv': BOM, 'a/lintanide.config.json': '{}', 'c/list.csv': BOM };

  it('is told: one holds for a run, and other tools would go by the nearest', async () => {
    const cwd = await folderOf({ ...FILES, 'lintanide.config.json': '{}' });
    const { err } = await runIn(cwd, ['.']);
    expect(err.replaceAll(/\s+/g, ' ')).toContain(
      `lintanide: a/lintanide.config.json is not used: one configuration holds for a run, ${cwd}/lintanide.config.json.`,
    );
    expect((await runIn(cwd, ['.'])).err).toContain('is not used');
  });

  it('is not, where no list lies below it, where it holds, or where the run says which holds', async () => {
    const cwd = await folderOf(FILES);
    expect((await runIn(cwd, ['.'])).err).toContain('is not used');
    for (const words of [['c'], ['.', '--no-config'], ['.', '--quiet'], ['.', '--config', 'a/lintanide.config.json']])
      expect((await runIn(cwd, words)).err, words.join(' ')).not.toContain('is not used');
    expect((await runIn(`${cwd}/a`, ['.'])).err).not.toContain('is not used');
  });
});
