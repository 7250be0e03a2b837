import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtTool } from './support/built.ts';

const { cli } = builtTool();

const MODULE = `
import { definePlugin, defineRule } from 'lintanide/plugin';
import { PREFIX } from './prefix.mjs';

const noDrawing = defineRule({
  id: 'acme/no-drawing',
  meta: {
    category: 'data', severity: 'warning', summary: 'A magnet names no drawing.', url: 'https://acme.example/no-drawing',
    messages: { missing: '{part} names no drawing ({prefix}…)' },
  },
  create: (context) => ({
    part(part) {
      if ((part.description ?? '').includes(PREFIX)) return;
      context.report(part, { messageId: 'missing', data: { part: part.partNumber ?? 'A part', prefix: PREFIX } });
    },
  }),
});
export default definePlugin({ name: 'acme', rules: [noDrawing] });
`;
const FILES = {
  'lintanide.config.json': '{ "plugins": ["./acme.mjs"], "asOf": "2026-11-24" }',
  'acme.mjs': MODULE,
  'prefix.mjs': `export const PREFIX = 'DRW-';`,
  'boms/a.csv': 'Part number,Description,Qty\nMAG-1,Magnet N42SH,8\nMAG-2,Magnet N42SH DRW-7,8\n',
  'boms/b.csv': 'Part number,Description,Qty\nMAG-3,Magnet N35,1\n',
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lintanide-plugins-'));
  mkdirSync(join(folder, 'boms'));
  for (const [name, text] of Object.entries(FILES)) write(name, text);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string): void => {
  writeFileSync(join(folder, name), text);
};
function run(...words: readonly string[]): {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], { cwd: folder, encoding: 'utf8', timeout: 60_000 }); // prettier-ignore
  return { code: status, out: stdout, err: stderr };
}
interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly { readonly ruleId: string; readonly severity: string }[];
  }[];
}
/** Where the plugin's rule reports, with its severity. */
const reported = (...words: readonly string[]): string[] =>
  (JSON.parse(run(...words, '--reporter', 'json').out) as Report).files.flatMap(({ path, findings }) =>
    findings.flatMap(({ ruleId, severity }) => (ruleId === 'acme/no-drawing' ? [`${path} ${severity}`] : [])),
  );

it('works as docs/plugins.md shows', () => {
  const page = readFileSync(join(import.meta.dirname, '../docs/plugins.md'), 'utf8');
  const block = (language: string): string =>
    new RegExp(`\`\`\`${language}\\n([\\s\\S]+?)\`\`\``).exec(page)?.[1] ?? '';
  write('acme-plugin.mjs', block('js'));
  write('lintanide.config.json', block('json'));
  expect(reported('boms')).toEqual(['boms/a.csv error', 'boms/b.csv error']);
});

describe('a configuration of data that names a module', () => {
  it('has its rules run, beside the law', () => {
    expect(reported('boms')).toEqual(['boms/a.csv warning', 'boms/b.csv warning']);
    expect(run('boms', '--reporter', 'concise').out).toContain('mofcom/controlled-item');
    expect(reported('boms', '--no-config')).toEqual([]);
  });

  it('may set them, as a flag may', () => {
    write('lintanide.config.json', '{ "plugins": ["./acme.mjs"], "rules": { "acme/no-drawing": "error" } }');
    expect(reported('boms')).toEqual(['boms/a.csv error', 'boms/b.csv error']);
    expect(reported('boms', '--rule', 'acme/no-drawing:off')).toEqual([]);
    expect(run('boms', '--rule', 'acme/no-drawings:off').err).toContain('Did you mean "acme/no-drawing"?');
  });

  it('may put what they report aside', () => {
    write(
      'lintanide.suppressions.json',
      '{ "suppressions": [{ "rule": "acme/no-drawing", "files": "boms/b.csv", "reason": "drawn elsewhere", "by": "ana" }] }',
    );
    expect(reported('boms')).toEqual(['boms/a.csv warning']);
  });

  it('is the same in threads, and in shards that are merged', () => {
    const one = run('boms', '--reporter', 'json').out;
    const two = run('boms', '--reporter', 'json', '--concurrency', '2', '--debug');
    expect(two.err).toContain('2 worker threads');
    expect(two.out).toBe(one);
    for (const shard of ['1/2', '2/2'])
      expect(run('boms', '--shard', shard, '--as-of', '2026-11-24', '--reporter', 'blob=blobs').code).toBe(0);
    expect(run('merge', 'blobs', '--as-of', '2026-11-24', '--reporter', 'json').out).toBe(one);
  });

  it('is in what tools read, with the address of its page', () => {
    const sarif = JSON.parse(run('boms', '--reporter', 'sarif').out) as {
      runs: { tool: { driver: { rules: { id: string; helpUri?: string }[] } }; results: { ruleId: string }[] }[];
    };
    const [log] = sarif.runs;
    expect(log?.tool.driver.rules.find(({ id }) => id === 'acme/no-drawing')?.helpUri).toBe(
      'https://acme.example/no-drawing',
    );
    expect(log?.results.filter(({ ruleId }) => ruleId === 'acme/no-drawing')).toHaveLength(2);
    expect(run('rules').out).toContain('acme/no-drawing');
    expect(run('explain', 'acme/no-drawing').out).toContain('{part} names no drawing');
  });

  it('is asked again where the module changed, or what it imports', () => {
    const cached = (): string => /cache: .*/.exec(run('boms', '--cache', '--debug').err)?.[0] ?? '';
    expect(cached()).toContain('0 of 2');
    expect(cached()).toContain('2 of 2');
    write('prefix.mjs', `export const PREFIX = 'MAG-';`);
    expect(cached()).toContain('0 of 2');
    write('acme.mjs', `${MODULE}// changed`);
    expect(cached()).toContain('0 of 2');
  });
});

it('a configuration that is a program has the plugin itself, which each thread finds in it', () => {
  rmSync(join(folder, 'lintanide.config.json'));
  write(
    'lintanide.config.mjs',
    `import acme from './acme.mjs';\nexport default { asOf: '2026-11-24', plugins: ['supply-risk', acme] };`,
  );
  expect(reported('boms', '--concurrency', '2')).toEqual(['boms/a.csv warning', 'boms/b.csv warning']);
});

it('one that ends the process with 0 is no clean run', () => {
  write('acme.mjs', 'process.exit(0);');
  const { code, err } = run('boms');
  expect(code).toBe(3);
  expect(err).toContain('ended before there was a verdict');
});
