import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

it('precision and recall are counted over a folder of labelled lists', () => {
  const dir = mkdtempSync(join(tmpdir(), 'lintanide-accuracy-'));
  try {
    mkdirSync(join(dir, 'files'));
    writeFileSync(
      join(dir, 'files', 'a.csv'),
      'Part number,Description,Qty\nMG-1,Magnet NdFeB N42SH,4\nXX-2,Whatever it is,1\nMG-3,SmCo magnet,1\nSC-4,Screw M4,2\n',
    );
    writeFileSync(
      join(dir, 'labels.csv'),
      [
        'file,sheet,row_or_xpath,description,label,confidence',
        'a.csv,,2,Magnet NdFeB N42SH,ndfeb-high-coercivity,high',
        'a.csv,,3,Whatever it is,embedded-magnet-likely,high',
        'a.csv,,4,SmCo magnet,negative,high',
        '',
      ].join('\n'),
    );
    const out = execFileSync('node', ['scripts/run.mjs', 'scripts/accuracy.ts', dir], { cwd: ROOT, encoding: 'utf8' });
    expect(out).toMatch(/MISSES\na\.csv !3 \[embedded-magnet-likely\] Whatever it is/);
    expect(out).toMatch(/FALSE ALARMS\na\.csv !4 /);
    expect(out).toMatch(/\nndfeb-high-coercivity\s+1\s+1\s+0\s+0\s+1\.000\s+1\.000/);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}, 60_000);
