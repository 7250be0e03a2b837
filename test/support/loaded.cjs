// Preloaded into a run of the built tool: prints, when it ends, what the run loaded (to the file that LOADED names).
const fs = require('node:fs');
const Module = require('node:module');
// Before `path` and what else this needs.
const before = new Set(process.moduleLoadList);
const { basename, join, sep } = require('node:path');

const dist = join(__dirname, '../../dist') + sep;
const modules = new Set();
const tables = new Set();
const builtins = new Set();
let bytes = 0;

const load = Module._load;
Module._load = function (request, parent, ...rest) {
  const isOurs = parent?.filename?.startsWith(dist) === true;
  if (isOurs && Module.isBuiltin(request)) builtins.add(request.replace(/^node:/, ''));
  else if (isOurs && !request.startsWith('.') && !request.startsWith(dist)) modules.add(`package ${request}`);
  return load.call(this, request, parent, ...rest);
};

const { readFileSync } = fs;
fs.readFileSync = function (file, ...rest) {
  if (typeof file === 'string' && file.startsWith(join(dist, 'data') + sep)) tables.add(basename(file));
  return readFileSync.call(this, file, ...rest);
};

process.on('exit', () => {
  for (const file of Object.keys(require.cache).filter((path) => path.startsWith(join(dist, 'chunks') + sep))) {
    bytes += fs.statSync(file).size;
    modules.add(basename(file, '.cjs').replace(/-[\w-]{8}$/, ''));
  }
  // Whoever asked for them: parts of Node load others, and some are taken without `require`.
  const natives = process.moduleLoadList
    .filter((name) => !before.has(name) && /^NativeModule (?!internal\/)/.test(name))
    .map((name) => name.slice('NativeModule '.length));
  const told = {
    modules: [...modules].sort(),
    builtins: [...builtins].sort(),
    tables: [...tables].sort(),
    natives,
    bytes,
  };
  fs.writeFileSync(process.env.LOADED, JSON.stringify(told));
});
