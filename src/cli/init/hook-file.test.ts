import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DOUBTFUL, EXTENSIONS } from '../../discover/names.ts';
import { HOOK_FILES, hookFile, withHook } from './hook-file.ts';
import type { ToolCall } from './types.ts';

const CALL: ToolCall = { kind: 'global', command: 'lintanide' };
const root = (name: string): string => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');

describe('the names of files that a hook is run for', () => {
  // Python and JavaScript agree on everything in it but where "ignore case" is written.
  const pattern = new RegExp(HOOK_FILES.replace('(?i)', ''), 'i');

  it('are those that a folder is searched for, and what is kept beside lists', () => {
    for (const extension of [...EXTENSIONS, ...DOUBTFUL])
      expect(`boms/a b.${extension.toUpperCase()}`).toMatch(pattern);
    for (const name of ['bom.txt', 'fixed.PRN', 'list.html', 'a.zip', 'hardware.json', 'bom.json', 'x/drive.bom.json', 'a.cdx.json', 'a.csv.gz', 'lintanide.parts.csv', 'x/lintanide.baseline.json', 'lintanide.suppressions.json', 'BOM.md', 'docs/Parts list.md', '物料清单.md', 'Stückliste.markdown', 'lista części.md', 'parça listesi.md', '元件清单.md', 'liste-matériel.md', 'komponentliste.md']) expect(name).toMatch(pattern); // prettier-ignore
    for (const name of ['README.md', 'a.xlsx.bak', 'export.out', 'src/main.ts']) expect(name).not.toMatch(pattern);
  });

  it('are the same in the manifest and in the documentation', () => {
    for (const name of ['.pre-commit-hooks.yaml', 'docs/pre-commit.md'])
      expect(root(name)).toContain(`files: '${HOOK_FILES}'`);
  });
});

describe('a hook behind others', () => {
  it('stands at their indent, whatever it is, and keeps the ends of lines', () => {
    for (const indent of ['', '  ', '    ']) {
      const others = [
        '# ours',
        'default_stages: [pre-commit]',
        'repos:',
        `${indent}- repo: meta`,
        `${indent}  hooks: [{ id: identity }]`,
        '',
      ].join('\r\n');
      expect(withHook(others, CALL, '')).toContain(`${others}${indent}- repo: local\r\n${indent}  hooks:\r\n`);
    }
  });

  it('is what a file of its own would hold', () => {
    const alone = hookFile(CALL, ' boms');
    const item = alone.slice('repos:\n'.length);
    expect(withHook('repos:\n  - repo: meta\n    hooks: []\n', CALL, ' boms')).toBe(
      `repos:\n  - repo: meta\n    hooks: []\n${item}`,
    );
  });
});
