// Bundles src into dist with rolldown. `--if-stale` skips the work when no input changed since the last build, so that
// `npm ci` in a built checkout costs nothing; `--quiet` prints errors only.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = new URL('..', import.meta.url).pathname;
const flags = new Set(process.argv.slice(2));
const stamp = join(root, 'dist', '.stamp');

function* inputs(folder) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* inputs(path);
    else if (!entry.name.endsWith('.test.ts') && !entry.name.endsWith('.md')) yield path;
  }
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const path of [
    ...inputs('src'),
    ...inputs('plugins'),
    'package.json',
    'scripts/build.mjs',
    'scripts/compile-data.ts',
  ]) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

const wanted = fingerprint();
if (flags.has('--if-stale')) {
  try {
    if (readFileSync(stamp, 'utf8') === wanted) process.exit(0);
  } catch {
    // never built
  }
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { build } = await import('rolldown');
rmSync(join(root, 'dist'), { recursive: true, force: true });
mkdirSync(join(root, 'dist'), { recursive: true });
const common = {
  cwd: root,
  platform: 'node',
  resolve: { conditionNames: ['lintanide-src', 'node', 'import', 'default'] },
  external: [/^node:/, ...Object.keys(manifest.dependencies).map((name) => new RegExp(`^${name}(/|$)`))],
  logLevel: flags.has('--quiet') ? 'silent' : 'warn',
};
/** V8 reads JSON several times faster than the same data as an object literal. */
const jsonAsText = {
  name: 'json-as-text',
  transform: {
    filter: { id: /\.json$/ },
    handler: (code) => ({
      code: `export default JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(code)))});`,
      moduleType: 'js',
    }),
  },
};
/** What a plain lint of a workbook or a CSV file begins with; all else that it loads, these import. */
const PLAIN_LINT = [
  'src/lint.ts', 'src/judging.ts', 'src/registers.ts', 'src/builtin-dialects.ts', 'src/cli/lint-command.ts', 'src/cli/reporters.ts',
  'src/batch/decomposer.ts', 'src/batch/unit.ts', 'src/read/csv.ts', 'src/read/encoding.ts', 'src/read/xlsx/read.ts', 'src/read/archive.ts',
  'src/report/stylish.ts', 'src/rules/core/index.ts', 'src/discover/discover.ts', 'src/host/files.ts', 'src/host/node.ts', 'plugins/mofcom/index.ts',
]; // prettier-ignore

/** Modules that these import, and what those import, as far as values go; types leave no trace in a build. */
function importedBy(entries) {
  const seen = new Set();
  const waiting = [...entries];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path) || !existsSync(join(root, path))) continue;
    seen.add(path);
    if (!path.endsWith('.ts')) continue;
    for (const [, clause, from] of readFileSync(join(root, path), 'utf8').matchAll(/^(?:import|export)\s+((?!type\b)[^;'"]*?)\s*(?:from\s+)?'([^']+)'/gm)) {
      const names = /\{([^}]*)\}/.exec(clause)?.[1].split(',').filter((name) => name.trim() !== '') ?? [''];
      if (names.every((name) => /^\s*type\s/.test(name)) && /^\{/.test(clause.trim())) continue;
      if (from === 'lintanide/plugin') waiting.push('src/plugin.ts');
      else if (from.startsWith('.')) waiting.push(relative(root, join(root, dirname(path), from)).replaceAll('\\', '/'));
    }
  }
  return seen;
} // prettier-ignore

/** All that a plain lint loads is one chunk: a module more costs a cold start half a millisecond, and so do modules that it does without. */
const forEveryLint = importedBy(PLAIN_LINT);
const isForEveryLint = (id) => forEveryLint.has(relative(root, id).replaceAll('\\', '/'));
await build({
  ...common,
  input: { cli: 'src/cli/main.ts', index: 'src/index.ts', plugin: 'src/plugin.ts', testing: 'src/testing.ts' },
  plugins: [jsonAsText],
  transform: { target: 'node20.19', define: { __VERSION__: JSON.stringify(manifest.version), __DATA__: '"../data"' } },
  preserveEntrySignatures: 'allow-extension',
  // Modules meant for one chunk may also be imported on demand: they are in the chunk of every lint on purpose.
  checks: { ineffectiveDynamicImport: false },
  output: {
    dir: 'dist',
    format: 'esm',
    chunkFileNames: 'chunks/[name]-[hash].js',
    codeSplitting: { groups: [{ name: 'lint', test: isForEveryLint, includeDependenciesRecursively: false }] },
    // Names of functions stay, so that the stack trace in a report of a bug still reads; the rest need not be parsed.
    minify: {
      mangle: { toplevel: true, keepNames: { function: true, class: true } },
      compress: false,
      codegen: { removeWhitespace: true },
    },
    sourcemap: false,
  },
});

// The lexicon and the knowledge base are compiled by the code that reads them, bundled for this one run.
const compiler = join(root, 'dist', `.compile-${process.pid}.mjs`);
await build({
  ...common,
  input: 'scripts/compile-data.ts',
  output: { file: compiler, format: 'esm', codeSplitting: false },
});
try {
  const { compileData } = await import(pathToFileURL(compiler).href);
  compileData(root, join(root, 'dist', 'data'));
} finally {
  rmSync(compiler, { force: true });
}
writeFileSync(stamp, wanted);
if (!flags.has('--quiet')) process.stdout.write('built dist\n');
