import { describe, expect, it } from 'vitest';
import { runIn } from '../commands.fixture.ts';

/** Runs a command line on the samples. */
const run = (...argv: string[]) => runIn(process.cwd(), ['inventory', '--no-config', ...argv]);

describe('lintanide inventory', () => {
  it('prints the tree with grams at each level', async () => {
    const { code, out } = await run('samples/servo-drive.xlsx');
    expect(code).toBe(0);
    expect(out).toMatch(/40 x MAG-30412/);
    expect(out).toMatch(/Dy [\d.]+ g/);
    expect(out.indexOf('KX-4100-00')).toBeLessThan(out.indexOf('MAG-30412'));
  });

  it('gives JSON that tells each row and its parent', async () => {
    const { out } = await run('samples/wind-generator.xlsx', '--format', 'json');
    const { schemaVersion, files } = JSON.parse(out) as {
      schemaVersion: number;
      files: { rows: { parent: number | null; name: string }[] }[];
    };
    expect(schemaVersion).toBe(1);
    const rows = files[0]?.rows ?? [];
    const magnet = rows.find(({ name }) => name === 'MAG-UH-012');
    expect(rows[magnet?.parent ?? -1]?.name).toBe('G3100');
  });

  it('lists what says too little, with its place', async () => {
    const { out } = await run('samples/wind-generator.xlsx', '--unclassified');
    expect(out).toContain('Item BOM!B25  C4010  IGBT stack 1700 V');
  });

  it('goes on after a file that cannot be read, and ends with 3', async () => {
    const { code, out } = await run('samples/broken/empty.csv', 'samples/lautsprecher.csv', 'samples/none.csv');
    expect(code).toBe(3);
    expect(out).toMatch(/empty\.csv\n {2}not read/);
    expect(out).toContain('HT-0251');
    expect(out).toContain('no file or folder named');
  });

  it('refuses wrong usage with 2', async () => {
    expect((await run()).code).toBe(2);
    const wrong = await run('samples/lautsprecher.csv', '--format', 'xml');
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.err).toContain('text, json, csv');
  });
});
