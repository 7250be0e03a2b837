// What a build makes of a module's text so that it starts fast.

/** A module is a function, which `vm` compiles as it was read, and which Node's own loader, that gives arguments, runs at once. */
const BEFORE =
  '(f=>typeof arguments==="undefined"?f:f(exports,require,module,__filename,__dirname))(function(exports,require,module,__filename,__dirname){';
const AFTER = '\n})';

/** The text of a bundled module as it is written. `where` is for errors. */
export function moduleText(code, where) {
  return `${BEFORE}${inAscii(withoutImport(withGetters(withoutMarks(code))), where)}${AFTER}`;
}

/** Marks tell a bundler which calls may be left out: nobody asks any more, and V8 reads them with the rest. Behind a word a blank stays. */
const withoutMarks = (code) =>
  code.replace(/(?<=([\w$])?)\/\* @__PURE__ \*\/ /g, (_, word) => (word === undefined ? '' : ' '));

/** Exports from which on one class is cheaper than as many properties: adding one after the other copies the list each time. */
const MANY = 16;
const EXPORT =
  /\bObject\.defineProperty\(exports,\s*"([\w$]+)",\s*\{\s*enumerable:\s*true,\s*get:\s*function\s*\(\)\s*\{\s*return ([\w$]+);?\s*\}\s*\}\);/g;

/** What a module exports is inherited from an object with a getter for each name: a class is made in one go. */
function withGetters(code) {
  const names = [...code.matchAll(EXPORT)];
  if (names.length < MANY) return code;
  const getters = names.map(([, name, inside]) => `get ${name}(){return ${inside}}`).join('\n');
  return `${code.replaceAll(EXPORT, '')}Object.setPrototypeOf(exports,(class{${getters}}).prototype);`;
}

/** Code that is compiled by `vm` cannot import by itself: what is Node's own is required, the rest the loader imports. */
function withoutImport(code) {
  return code
    .replace(/\bimport\((`node:[a-z/]+`)\)/g, 'Promise.resolve(require($1))')
    .replace(/(?<=\bawait |\breturn )import\(/g, 'require(`../load.cjs`).native(');
}

/** Source in ASCII is half as large in memory, and is not decoded. A backslash before another character would change meaning. */
function inAscii(code, where) {
  if (/(?<!\\)(?:\\\\)*\\[^\0-\x7f]/.test(code))
    throw new Error(`${where}: a backslash before a character that is not ASCII`);
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
