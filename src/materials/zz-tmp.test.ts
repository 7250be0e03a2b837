import { it } from 'vitest';
import { readdirSync, appendFileSync } from 'node:fs';
import { growsFaster } from '../../test/support/growth.ts';
import { look, patternsOf, triggersOf } from './patterns.fixture.ts';
const LENGTH = 16_384;
const repeated = (word: string): string => word.repeat(Math.ceil(LENGTH / word.length)).slice(0, LENGTH);
const isSlow = (pattern: RegExp, text: string): boolean => growsFaster(() => look(pattern, text), () => look(pattern, text.slice(0, LENGTH / 2)));
const dirs = ['map','read','read/format','read/xlsx','discover','batch','bom','bom/hierarchy','judge','facts','regulation','rules','rules/core','inventory','run','report'].map((d) => '/work/main/src/' + d);
const plugins = readdirSync('/work/main/plugins', { withFileTypes: true }).filter((d) => d.isDirectory()).map((d) => '/work/main/plugins/' + d.name);
for (const dir of [...dirs, ...plugins]) it(dir, { timeout: 400_000 }, async () => {
  let patterns; try { patterns = await patternsOf(dir); } catch (e) { appendFileSync('/tmp/b/slow.txt', `ERR ${dir} ${String(e).slice(0,200)}\n`); return; }
  appendFileSync('/tmp/b/slow.txt', `# ${dir} ${patterns.length}\n`);
  const s = patterns.flatMap(({ file, pattern }) => [...new Set(triggersOf(pattern).map(repeated))].filter((t) => isSlow(pattern, t)).map((text) => ({ file, pattern, text })));
  for (const { file, pattern, text } of s) if (isSlow(pattern, text)) {
    const t0 = performance.now(); look(pattern, text); const ms = performance.now() - t0;
    appendFileSync('/tmp/b/slow.txt', `${dir}/${file} ${ms.toFixed(0)} ms ${JSON.stringify(text.slice(0, 20))} ${String(pattern).slice(0, 140)}\n`);
  }
});
