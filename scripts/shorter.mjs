// Minifies the chunks of a build, and keeps what their functions are called in the source, for the stack trace of a bug.
import { SourceMap } from 'node:module';
import { minifySync, parseSync } from 'rolldown/utils';

/** Classes keep their names, which errors are told by; functions of libraries too, which may ask for them. */
const keepNames = (functions) => ({ function: functions, class: true });
const options = (functions) => ({
  mangle: { toplevel: true, keepNames: keepNames(functions) },
  compress: { keepNames: keepNames(functions) },
  codegen: { removeWhitespace: true },
  sourcemap: true,
});

/** By chunk and module: each function at the top, as the source calls it, by what the build calls it. */
export const namesOfFunctions = {};

/** Where a module begins in a chunk. */
const MODULE = /^\/\/ ((?:src|plugins)\/\S+)$/gm;

export const shorter = {
  name: 'shorter',
  renderChunk(code, { name, moduleIds }) {
    const isOurs = moduleIds.every((id) => !id.includes('node_modules'));
    const { code: text, map, errors } = minifySync(`${name}.cjs`, code, options(!isOurs));
    if (errors.length > 0) throw new Error(`${name}: ${errors.map(({ message }) => message).join('; ')}`);
    if (isOurs) namesOfFunctions[name] = renamed(text, new SourceMap(map), code);
    return { code: text, map: null };
  },
};

/** By module: names in the source, by what the build made of them. */
function renamed(text, map, source) {
  const modules = Array.from(source.matchAll(MODULE), ({ index, 1: path }) => ({ index, path }));
  const starts = lineStarts(source);
  const lines = lineStarts(text);
  const names = {};
  for (const { start, name } of declared(parseSync('chunk.cjs', text).program.body)) {
    const line = lines.findLastIndex((from) => from <= start);
    const { name: before, originalLine, originalColumn } = map.findEntry(line, start - lines[line]);
    const at = starts[originalLine] + originalColumn;
    const module = modules.findLast(({ index }) => index < at)?.path;
    if (before !== undefined && module !== undefined) (names[module] ??= {})[name] = before.replace(/\$\d+$/, '');
  }
  return names;
}

/** Names of the functions at the top of a module. */
function* declared(body) {
  for (const node of body) {
    if (node.type === 'FunctionDeclaration') yield node.id;
    else if (node.type === 'VariableDeclaration')
      for (const { id, init } of node.declarations) if (/Function/.test(init?.type ?? '')) yield id;
  }
}

const lineStarts = (text) => [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
