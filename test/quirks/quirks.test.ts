import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openUnit } from '../../src/batch/open-unit.ts';
import { ReadError } from '../../src/errors.ts';
import { nodeHost } from '../../src/host/node.ts';
import { defaultLimits } from '../../src/read/types.ts';
import { compare, type Difference, differenceKey } from './compare.ts';
import { LIBRARIES, type Library } from './others.ts';
import { readOurs, type Reading } from './ours.ts';
import { AREAS, QUIRKS } from './quirks.ts';

interface Explained extends Difference {
  readonly why: string;
}

const explained = JSON.parse(readFileSync(new URL('../differences.json', import.meta.url), 'utf8')) as Explained[];
const libraries = Object.keys(LIBRARIES) as Library[];
const readings = new Map<string, Reading | ReadError>();
for (const { name, bytes } of QUIRKS) {
  readings.set(
    name,
    await readOurs(bytes).catch((error: unknown) => {
      if (error instanceof ReadError) return error;
      throw error;
    }),
  );
}

it('names every workbook once, and says who writes such files', () => {
  expect(new Set(QUIRKS.map(({ name }) => name)).size).toBe(QUIRKS.length);
  expect(QUIRKS.filter(({ by }) => by.length < 10 || by.includes('\n'))).toEqual([]);
});

describe.each(Object.entries(AREAS))('%s', (_area, quirks) => {
  it.each(quirks.map((quirk) => [quirk.name, quirk] as const))('%s', (name, quirk) => {
    const reading = readings.get(name)!;
    if (quirk.refused !== undefined) {
      expect(reading).toBeInstanceOf(ReadError);
      const { code, message, hint, location } = reading as ReadError;
      expect(code).toBe(quirk.refused.code);
      expect(message).toMatch(quirk.refused.says ?? /./);
      expect(hint).toMatch(/\w{3}/);
      if (quirk.refused.part !== undefined) expect(location.part).toBe(quirk.refused.part);
      return;
    }
    if (reading instanceof ReadError) throw reading;
    expect(reading.cells).toEqual(quirk.cells);
    expect(reading.kinds).toMatchObject(quirk.kinds ?? {});
    expect(reading.sheets).toEqual(quirk.sheets ?? ['S1']);
    expect(reading.hiddenSheets).toEqual(quirk.hiddenSheets ?? []);
    expect(reading.hiddenRows).toEqual(quirk.hiddenRows ?? []);
    expect(reading.struckRows).toEqual(quirk.struckRows ?? []);
    expect(reading.hiddenColumns).toEqual(quirk.hiddenColumns ?? []);
    expect(reading.merges).toEqual(quirk.merges ?? []);
    expect(reading.links).toEqual(quirk.links ?? {});
    expect(reading.comments).toEqual(quirk.comments ?? {});
    expect(reading.tables).toEqual(quirk.tables ?? {});
    expect(reading.unvalued).toEqual(quirk.unvalued ?? null);
  });
});

it('formulas without a value are told to whoever opens the file', async () => {
  const { bytes } = QUIRKS.find(({ name }) => name === 'formula-never-computed')!;
  const { skipped } = await openUnit('a.xlsx', bytes, {
    host: nodeHost,
    limits: defaultLimits,
    encoding: null,
    mappings: [],
  });
  expect(skipped).toContainEqual({
    sheet: 'S1',
    rows: '2-4',
    reason: expect.stringMatching(/^3 formulas .*A2.*neither nothing nor 0/) as string,
  });
});

describe('two other readers', async () => {
  const found: Difference[] = [];
  for (const quirk of QUIRKS) {
    const reading = readings.get(quirk.name)!;
    for (const library of libraries) found.push(...(await compare(quirk, reading, library)));
  }
  const known = new Map(explained.map((line) => [differenceKey(line), line]));

  it('read every cell as we do, or test/differences.json says why not', () => {
    expect(found.filter((line) => !known.has(differenceKey(line)))).toEqual([]);
  });

  it('differ in every line of test/differences.json, which stands there once and has a reason', () => {
    const keys = new Set(found.map(differenceKey));
    expect(explained.filter((line) => !keys.has(differenceKey(line)))).toEqual([]);
    expect(known.size).toBe(explained.length);
    expect(explained.filter(({ why }) => why.length < 15)).toEqual([]);
  });

  it('are counted in the README', () => {
    const readable = QUIRKS.filter(({ refused }) => refused === undefined);
    const refused = QUIRKS.length - readable.length;
    const wrong = (library: Library, isReadable: boolean): number =>
      new Set(
        found
          .filter((line) => line.library === library)
          .map(({ workbook }) => workbook)
          .filter((name) => readable.some((quirk) => quirk.name === name) === isReadable),
      ).size;
    const row = (reader: string, right: string, told: string): string =>
      `| ${reader.padEnd(9)} | ${right.padStart(12)} | ${told.padStart(8)} |`;
    const table = [
      row('reader', 'wholly right', 'refused'),
      '| --------- | -----------: | -------: |',
      ...(['lintanide', ...libraries] as const).map((reader) => {
        const [lost, taken] = reader === 'lintanide' ? [0, 0] : [wrong(reader, true), wrong(reader, false)];
        return row(
          reader,
          `${String(readable.length - lost)} of ${String(readable.length)}`,
          `${String(refused - taken)} of ${String(refused)}`,
        );
      }),
    ];
    expect(readFileSync(new URL('README.md', import.meta.url), 'utf8')).toContain(table.join('\n'));
  });
});
