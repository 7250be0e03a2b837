import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCode, writeCode } from './code-cache.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lintanide-code-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const CODE = { code: Uint8Array.from({ length: 200 }, (_, i) => i), runs: 2 };

describe('compiled code kept between runs', () => {
  it('comes back as it was, and leaves no draft', () => {
    const file = join(folder, 'deep', 'lint.cjs');
    writeCode(file, 'key', CODE);
    expect(readCode(file, 'key')).toEqual({ code: Buffer.from(CODE.code), runs: 2 });
    expect(readdirSync(join(folder, 'deep'))).toEqual(['lint.cjs']);
  });

  it('is not believed under another key, or when a byte of it is damaged or missing', () => {
    const file = join(folder, 'lint.cjs');
    writeCode(file, 'key', CODE);
    expect(readCode(file, 'another key')).toBeNull();
    const whole = readFileSync(file);
    for (let at = 0; at < whole.length; at++) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      writeFileSync(file, damaged);
      expect(readCode(file, 'key'), `byte ${String(at)}`).toBeNull();
    }
    for (const length of [0, 10, 32, whole.length - 1]) {
      writeFileSync(file, whole.subarray(0, length));
      expect(readCode(file, 'key')).toBeNull();
    }
  });

  it('is none where there is no file, and is not missed where none can be written', () => {
    expect(readCode(join(folder, 'none'), 'key')).toBeNull();
    const blocked = join(folder, 'a file');
    writeFileSync(blocked, '');
    writeCode(join(blocked, 'lint.cjs'), 'key', CODE);
    mkdirSync(join(folder, 'taken', 'lint.cjs'), { recursive: true });
    writeCode(join(folder, 'taken', 'lint.cjs'), 'key', CODE);
    expect(readdirSync(join(folder, 'taken'))).toEqual(['lint.cjs']);
  });
});
