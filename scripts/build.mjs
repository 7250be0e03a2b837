// Bundles src into dist with rolldown. `--if-stale` skips the work when no input changed since the last build, so that
// `npm ci` in a built checkout costs nothing; `--quiet` prints errors only.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
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
/** Folders and files that a plain lint does without. */
const SELDOM =
  /^src\/(?:batch\/(?:explain|what-if)|cli\/(?!lint-command|reporters|settings|registers|terminal|messages)|explain|inventor|knowledge\/(?:index|leads|vocab|data\/)|read\/(?:legacy|html|json|xml-|spreadsheetml)|report\/(?:detail|json|concise))/;
/** All that a plain lint of a CSV file or a workbook loads is one chunk: a module more costs a cold start half a millisecond. */
function isForEveryLint(id) {
  const path = relative(root, id).replaceAll('\\', '/');
  return (
    path.startsWith('plugins/mofcom/') ||
    path === 'src/knowledge/data/headers.json' ||
    (/^src\/(?:lint|builtin|errors|plugin|[a-z]+\/.*)\.ts$/.test(path) && !SELDOM.test(path))
  );
}
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
    minify: false,
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
