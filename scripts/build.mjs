// Bundles src into dist with rolldown. `--if-stale` skips the work when no input changed since the last build, so that
// `npm ci` in a built checkout costs nothing; `--quiet` prints errors only.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lazyPatterns } from './lazy-patterns.mjs';
import { moduleText } from './module-text.mjs';
import { ON_DEMAND, onDemand } from './on-demand.mjs';
import { namesOfFunctions, shorter } from './shorter.mjs';
import { shortExports } from './short-exports.mjs';

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
    'scripts/lazy-patterns.mjs',
    'scripts/module-text.mjs',
    'scripts/chunks-of-materials.mjs',
    'scripts/chunks.mjs',
    'scripts/on-demand.mjs',
    'scripts/short-exports.mjs',
    'scripts/shorter.mjs',
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
// A build takes the place of the one before when it is whole: whatever runs meanwhile has all its files.
const dist = join(root, `.dist-${process.pid}`);
process.on('exit', () => rmSync(dist, { recursive: true, force: true }));
mkdirSync(dist, { recursive: true });
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
    handler: (code, id) => ({
      // The header dictionary is compiled, and read from beside the modules.
      code: /knowledge[\\/]data[\\/]headers\.json$/.test(id)
        ? 'export default {};'
        : `export default JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(code)))});`,
      moduleType: 'js',
    }),
  },
};
/** What a plain lint of a workbook or a CSV file begins with; all else that it loads, these import. */
const PLAIN_LINT = [
  'src/run/lint.ts', 'src/run/judging/judging.ts', 'src/run/judging/registers.ts', 'src/builtin.ts', 'src/cli/commands/lint-command.ts', 'src/cli/reporters.ts',
  'src/batch/lines/decomposer.ts', 'src/batch/unit.ts', 'src/read/delimited/csv.ts', 'src/read/encoding/encoding.ts', 'src/read/xlsx/read.ts', 'src/read/archive/archive.ts',
  'src/report/terminal/stylish.ts', 'src/rules/core/index.ts', 'src/discover/discover.ts', 'src/host/files.ts', 'src/host/node.ts', 'plugins/mofcom/index.ts',
  'src/run/judging/aside.ts', 'src/judge/aside/baseline-file.ts',
]; // prettier-ignore

/** Modules that these import, and what those import, as far as values go; types leave no trace in a build. */
function importedBy(entries) {
  const seen = new Set();
  const waiting = [...entries];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path) || !existsSync(join(root, path))) continue;
    seen.add(path);
    if (!path.endsWith('.ts')) continue;
    for (const [, clause, from] of readFileSync(join(root, path), 'utf8').matchAll(
      /^(?:import|export)\s+((?!type\b)[\w$*{},\s]*?)\s*(?:from\s+)?'([^']+)'/gm,
    )) {
      const names = /\{([^}]*)\}/
        .exec(clause)?.[1]
        .split(',')
        .filter((name) => name.trim() !== '') ?? [''];
      if (names.every((name) => /^\s*type\s/.test(name)) && /^\{/.test(clause.trim())) continue;
      if (from === 'lintanide/plugin') waiting.push('src/plugin.ts');
      else if (from.startsWith('.'))
        waiting.push(relative(root, join(root, dirname(path), from)).replaceAll('\\', '/'));
    }
  }
  return seen;
}

/** All that a plain lint runs is one chunk: a module more costs a cold start half a millisecond. */
const forEveryLint = importedBy(PLAIN_LINT);
const isIn = (modules) => (id) => modules.has(relative(root, id).replaceAll('\\', '/'));
/** What expressions with Unicode classes are asked by, in a build. */
const NARROW_PATTERNS = 'src/host/narrow-patterns.ts';
/** What every command line begins with, also one that only asks for the version. */
const forEveryCommand = importedBy(['src/cli/main.ts', NARROW_PATTERNS]);
forEveryCommand.delete('src/cli/main.ts');
const gone = ON_DEMAND.flatMap(({ modules }) => [...modules]).filter((path) => !existsSync(join(root, path)));
if (gone.length > 0) throw new Error(`scripts/chunks.mjs names modules that are no more: ${gone.join(', ')}`);
const entries = {
  cli: 'src/cli/main.ts',
  worker: 'src/workers/worker.ts',
  exceljs: 'entry:exceljs',
  index: 'entry:src/index.ts',
  plugin: 'entry:src/plugin.ts',
  testing: 'entry:src/testing.ts',
};
/** An entry stays a module of its own, with the names that it exports, whichever chunk its source is in. */
const ownEntries = {
  name: 'own-entries',
  resolveId: (id) => (id.startsWith('entry:') ? `\0${id}` : null),
  load: (id) => {
    if (id === '\0entry:exceljs') return `export { default } from 'exceljs';`;
    return id.startsWith('\0entry:') ? `export * from ${JSON.stringify(join(root, id.slice(7)))};` : null;
  },
};
// Modules are CommonJS: Node starts faster with them, and their compiled code can be kept (src/host/loader.ts).
const { output } = await build({
  ...common,
  input: entries,
  plugins: [ownEntries, jsonAsText, lazyPatterns(join(root, NARROW_PATTERNS)), onDemand, shortExports, shorter],
  transform: {
    target: 'node20.19',
    define: {
      __VERSION__: JSON.stringify(manifest.version),
      __DATA__: '"../data"',
      __WORKER__: '"../worker.cjs"',
      __BUILD__: JSON.stringify(wanted),
    },
  },
  preserveEntrySignatures: 'allow-extension',
  // Modules meant for one chunk may also be imported on demand: they are in the chunk of every lint on purpose.
  checks: { ineffectiveDynamicImport: false },
  output: {
    dir: dist,
    format: 'cjs',
    exports: 'named',
    entryFileNames: 'chunks/[name].cjs',
    chunkFileNames: 'chunks/[name]-[hash].cjs',
    codeSplitting: {
      groups: [
        { name: 'base', test: isIn(forEveryCommand), includeDependenciesRecursively: false, priority: 2 },
        ...ON_DEMAND.map(({ name, modules }) => ({
          name,
          test: isIn(modules),
          includeDependenciesRecursively: false,
          priority: 3,
        })),
        { name: 'lint', test: isIn(forEveryLint), includeDependenciesRecursively: false, priority: 1 },
      ],
    },
    minify: false,
    minifyInternalExports: true,
    sourcemap: false,
  },
});
// What the data is compiled from is 4 MB of JavaScript: a run that loads it is slow, and nobody would see why.
const uncompiled = output.find(({ moduleIds = [] }) => moduleIds.some(isIn(new Set(['src/knowledge/index.ts']))));
if (uncompiled !== undefined)
  throw new Error(`${uncompiled.fileName} has src/knowledge/index.ts: ask for bundledKnowledge() instead`);
await build({
  ...common,
  input: 'src/host/loader.ts',
  plugins: [shorter],
  output: { file: join(dist, 'load.cjs'), format: 'cjs', codeSplitting: false, minify: false },
});
rewriteAll(join(dist, 'chunks'));
writeFacades(output);
writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), licencesOf(output));

function rewriteAll(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) rewriteAll(path);
    else if (entry.name.endsWith('.cjs')) writeFileSync(path, moduleText(readFileSync(path, 'utf8'), path));
  }
}

/** What programs and plugins import: ES modules over the CommonJS ones, so that there is one of everything. */
function writeFacades(chunks) {
  for (const name of ['index', 'plugin', 'testing']) {
    const { exports: names } = chunks.find(({ isEntry, fileName }) => isEntry && fileName === `chunks/${name}.cjs`);
    const lines = names.filter((one) => one !== 'default').map((one) => `export const ${one} = built$.${one};`);
    const head = `import loader from './load.cjs';\nconst built$ = loader.load('chunks/${name}.cjs');\n`;
    writeFileSync(join(dist, `${name}.js`), `${head}${lines.join('\n')}\n`);
  }
}

/** A thread begins with the loader too. */
writeFileSync(join(dist, 'worker.cjs'), "require('./load.cjs').load('chunks/worker.cjs');\n");
/** Annotating loads the library in a process of its own, by its path. */
writeFileSync(join(dist, 'exceljs.cjs'), "module.exports = require('./chunks/exceljs.cjs').default;\n");

/** Packages whose code is in the build, each with its licence. */
function licencesOf(chunks) {
  const packages = new Map();
  for (const id of chunks.flatMap(({ moduleIds = [] }) => moduleIds)) {
    const [, folder] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id) ?? [];
    if (folder !== undefined) packages.set(folder, null);
  }
  const told = [...packages.keys()].map((folder) => {
    const { name, version, license, licenses, homepage, repository } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    );
    const files = readdirSync(folder)
      .filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file))
      .sort();
    const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
    const kind =
      typeof license === 'string' ? license : (licenses ?? [license]).map((one) => one?.type ?? one).join(', ');
    const from = homepage ?? (typeof repository === 'string' ? repository : repository?.url) ?? '';
    return [`${name} ${version}`, `${kind}  ${from}`.trim(), ...texts].join('\n\n');
  });
  return `Lintanide contains code of these packages.\n\n${told.sort().join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

mkdirSync(join(dist, 'data'), { recursive: true });
writeFileSync(join(dist, 'data', 'names.json'), JSON.stringify(namesOfFunctions));

// The lexicon and the knowledge base are compiled by the code that reads them, bundled for this one run.
const compiler = join(dist, `.compile-${process.pid}.mjs`);
await build({
  ...common,
  input: 'scripts/compile-data.ts',
  output: { file: compiler, format: 'esm', codeSplitting: false },
});
try {
  const { compileData } = await import(pathToFileURL(compiler).href);
  compileData(root, join(dist, 'data'));
} finally {
  rmSync(compiler, { force: true });
}
writeFileSync(join(dist, '.stamp'), wanted);
// Types take longer than the rest and change seldom: those of the build before stay until scripts/types.mjs makes new ones.
if (existsSync(join(root, 'dist/types'))) renameSync(join(root, 'dist/types'), join(dist, 'types'));
rmSync(join(root, 'dist'), { recursive: true, force: true });
renameSync(dist, join(root, 'dist'));
if (!flags.has('--quiet')) process.stdout.write('built dist\n');
