import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { zip } from '../../../test/support/zip.ts';
import { check } from '../../check.ts';
import { resolveConfig } from '../../config/resolve.ts';
import { readDeclarations } from '../across/declarations.ts';
import type { Unit } from '../../discover/types.ts';
import { opened } from '../shown/views.ts';
import { lintWhole } from './lint-file.ts';
import { isRecord, readBytes } from './unit-bytes.ts';

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'one-file-'));
});
afterEach(() => rm(cwd, { recursive: true }));

describe('nothing that is in one file ends the run', () => {
  const utf32 = (text: string): Uint8Array =>
    Uint8Array.from(
      Array.from(`\ufeff${text}`).flatMap((one) => [one.charCodeAt(0) & 0xff, one.charCodeAt(0) >> 8, 0, 0]),
    );
  const stored = (data: Uint8Array): Uint8Array => zip([{ name: 'd.xml', data }]);

  it.each([
    ['a document in UTF-32', 'a.xml', utf32('<?xml version="1.0"?><MainDeclaration/>'), 'a.xml'],
    ['the same in an archive', 'a.zip', stored(utf32('<?xml version="1.0"?><MainDeclaration/>')), 'a.zip!/d.xml'],
    ['its mark alone', 'a.xml', Uint8Array.of(0xff, 0xfe, 0, 0), 'a.xml'],
  ])('%s', async (_, name, bytes, path) => {
    await writeFile(join(cwd, name), bytes);
    await writeFile(join(cwd, 'bom.csv'), 'Part number,Description,Qty\nMAG-0042,Magnet N42SH 20x10x5,8\n');
    const config = resolveConfig({}, { source: null, root: cwd });
    const { units } = await check({ cwd, patterns: ['.'], asOf: '2026-11-24', config });
    const unit = (wanted: string) => units.find((one) => one.path === wanted);
    expect(unit(path)).toMatchObject({ status: 'unreadable', error: { code: 'encoding-unsupported' } });
    expect(unit('bom.csv')?.findings).toHaveLength(1);
  });

  it('a bug is told of with the file, which is then no clean one', async () => {
    await writeFile(join(cwd, 'a.xml'), '<MainDeclaration xmlns="http://webstds.ipc.org/175x/2.0"/>');
    const unit = { path: 'a.xml', absolute: join(cwd, 'a.xml'), missing: false, role: 'bom' as const };
    const bugs: unknown[] = [];
    const search = {
      config: resolveConfig({}, { source: null, root: cwd }),
      readBytes: () => Promise.reject(new RangeError('no such index')),
      onBug: (one: typeof unit, error: unknown) => void bugs.push([one.path, String(error)]),
    };
    const found = await readDeclarations([unit], search as unknown as Parameters<typeof readDeclarations>[1]);
    expect([found.declarations, bugs]).toEqual([[], [['a.xml', 'RangeError: no such index']]]);
    const { records } = await lintWhole(
      { ...unit, bug: 'RangeError: no such index\n    at x' },
      () => Promise.reject(new Error()),
      {} as never,
      {} as never,
    );
    expect(records).toMatchObject([
      {
        status: 'unreadable',
        error: { code: 'internal-error', message: expect.stringMatching(/: RangeError: no such index$/) as string },
      },
    ]);
  });
});

describe('a file that is not there', () => {
  const told = async (unit: Partial<Unit>): Promise<string> => {
    const path = unit.path ?? 'boms/a.csv';
    const opened = await readBytes({ path, absolute: join(cwd, path), missing: false, role: 'bom', ...unit });
    return isRecord(opened) ? `${opened.error?.code ?? ''}: ${opened.error?.message ?? ''}` : 'read';
  };

  it('had been found, and has vanished since', async () => {
    expect(await told({})).toBe('vanished: the file was found, and was gone when it was to be read');
    expect(await told({ path: 'boms/a\ufffd.csv' })).toMatch(/^not-readable: its name is not UTF-8/);
  });

  it('was named, and never found', async () => {
    expect(await told({ missing: true })).toMatch(/^not-found: no file or folder named boms\/a\.csv/);
  });

  it('is one for a dump, which looks for no file before', async () => {
    const config = resolveConfig({}, { source: null, root: cwd });
    await expect(opened(cwd, 'gone.csv', config)).rejects.toMatchObject({ code: 'not-found' });
    await expect(opened(cwd, 'gone.zip!/a.csv', config)).rejects.toMatchObject({ code: 'not-found' });
  });
});
