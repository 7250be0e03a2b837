import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'lintanide-page-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  execFileSync(process.execPath, [join(ROOT, 'scripts/build.mjs'), '--if-stale', '--quiet'], { cwd: ROOT });
}, 60_000);

/** What a policy allows is what stands in the page, to the letter: a build that changes a letter of it leaves a page without its program. */
describe('the page that the built tool writes', () => {
  it('has the program and the style that its policy allows', () => {
    const path = join(folder, 'report.html');
    const args = [join(ROOT, 'bin/lintanide.js'), 'servo-drive.xlsx', '--reporter', `html=${path}`];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: join(ROOT, 'samples'), encoding: 'utf8' });
    expect(status, stderr).toBe(1);
    const page = readFileSync(path, 'utf8');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/i.exec(page)?.[1] ?? '';
    for (const element of ['script', 'style']) {
      const own = [...page.matchAll(new RegExp(`<${element}>([^]*?)</${element}>`, 'g'))].map(
        ([, content = '']) => content,
      );
      expect(own, element).toHaveLength(1);
      const hash = createHash('sha256')
        .update(own[0] ?? '')
        .digest('base64');
      expect(policy.replaceAll('&#39;', "'"), element).toContain(`${element}-src 'sha256-${hash}'`);
    }
  });
});
