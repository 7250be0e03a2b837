import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { resolveConfig } from '../../src/config/resolve.ts';
import { type Config, LIMIT_NAMES } from '../../src/config/types.ts';
import { validate } from '../../src/config/validate.ts';
import { lint } from '../../src/run/lint.ts';
import { cellFormats } from '../support/workbook.ts';
import { book, ROWS, STRINGS } from './quirk.ts';

it.each(LIMIT_NAMES)('the limit %s of the configuration reaches the reader', async (name) => {
  const cwd = mkdtempSync(join(tmpdir(), 'lintanide-limits-'));
  try {
    writeFileSync(join(cwd, 'a.xlsx'), book({ sheets: [{ rows: ROWS }], strings: STRINGS, styles: cellFormats(0) }));
    // The ratio is checked above its floor only, and the floor shows only where there is a ratio.
    const both = name.startsWith('ratio') ? { ratio: 1, ratioFloor: 1 } : {};
    const config: Config = { limits: { ...both, [name]: 1 } };
    expect(validate(config, { rules: null, measures: null })).toEqual([]);
    const { records } = await lint({
      cwd,
      patterns: ['a.xlsx'],
      config: resolveConfig(config, { source: null, root: cwd }),
      asOf: '2026-11-24',
    });
    const code = name === 'ratioFloor' ? 'ratio' : name;
    expect(records[0]?.error?.code).toBe(`limit-${code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
    expect(records[0]?.error?.hint).toMatch(new RegExp(`"limits": \\{ "${code}": ${code === 'rows' ? '3' : '2'} \\}`));
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
});
