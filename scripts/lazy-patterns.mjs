// A class such as `\p{L}` costs a start some 35 microseconds wherever an expression with it is made or compiled, since V8 asks ICU for
// its ranges each time. Of the hundreds that stand in modules a lint uses a quarter: what a build makes of them is made when it is first
// asked for, and without the class where a text has the usual letters alone (src/host/narrow-patterns.ts).
import { parseAst } from 'rolldown/parseAst';

/** Unicode classes, and expressions of which only a run knows what they hold. */
const COSTLY = /\\p\{|\bnew RegExp\(/;
/** How a text is asked with an expression: `pattern.test(text)` and `text.replace(pattern, …)`. */
const ASKING = new Set(['test', 'exec']);
const ASKED = new Set(['replace', 'replaceAll', 'match', 'matchAll', 'split', 'search']);

/** Holds a text that is worked out and asked at once. */
const TEXT = 'text$';

/** Plugin for rolldown. `helpers` is the module of what the text then calls. */
export const lazyPatterns = (helpers) => ({
  name: 'lazy-patterns',
  transform: {
    filter: { id: /(?:[\\/]src|[\\/]plugins)[\\/].*\.ts$/, code: COSTLY },
    handler: (code) => ({ code: withLazyPatterns(code, helpers) }),
  },
});

/**
 * The text of a TypeScript module in which `const X = /\p{L}/u;` at its top, or a table with such expressions, is made at its first
 * use, and one in a function once. What is exported, or shares its name with anything else in the module, stays as it is.
 */
export function withLazyPatterns(code, helpers = './narrow-patterns.ts') {
  const { body } = parseAst(code, { lang: 'ts' });
  const patterns = new Map();
  for (const statement of body) {
    if (statement.type !== 'VariableDeclaration' || statement.kind !== 'const' || statement.declarations.length !== 1)
      continue;
    const [{ id, init }] = statement.declarations;
    // A function costs nothing to make.
    if (init?.type === 'ArrowFunctionExpression') continue;
    if (id.type === 'Identifier' && isWhenever(init) && COSTLY.test(code.slice(init.start, init.end)))
      patterns.set(id.name, { statement, id, init, uses: [] });
  }
  const inside = [];
  for (const name of namesFound(body, patterns, inside)) patterns.delete(name);
  const edits = [];
  const imported = new Set();
  for (const [name, { statement, id, init, uses }] of patterns) {
    const maker = makerOf(init, uses);
    if (maker === null)
      edits.push(
        // A variable with its type, where it has one: `const TABLE: readonly RegExp[] = [ … ]`.
        [statement.start, id.start, 'let '],
        [id.end, init.start, `; const ${name}$ = () => (${name} ??= `],
        [init.end, statement.end, ');'],
      );
    else {
      imported.add(maker.helper);
      edits.push([id.start, maker.from, `${name}$ = ${maker.helper}$(() => ${maker.open}`]);
      edits.push([maker.to, statement.end, `${maker.close});`]);
    }
    for (const use of uses) {
      const { start, end, isShorthand, asks } = use;
      if (maker === null || asks === null) edits.push([start, end, `${isShorthand ? `${name}: ` : ''}${name}$()`]);
      else editUse(`${name}$`, use, code, edits, imported);
    }
  }
  let hoisted = '';
  for (const [at, use] of inside.entries()) {
    const name = `inside${String(at)}$`;
    imported.add('narrow');
    hoisted += `const ${name} = narrow$(() => ${code.slice(use.start, use.end)});\n`;
    editUse(name, use, code, edits, imported);
  }
  if (edits.length === 0) return code;
  let text = code;
  for (const [start, end, by] of edits.sort(([a, b], [c, d]) => c - a || d - b))
    text = text.slice(0, start) + by + text.slice(end);
  if (imported.delete(TEXT)) hoisted = `let ${TEXT};\n${hoisted}`;
  const names = [...imported].sort().map((name) => `${name} as ${name}$`);
  return `${names.length === 0 ? '' : `import { ${names.join(', ')} } from ${JSON.stringify(helpers)};\n`}${hoisted}${text}`;
}

/** How an expression is made for a text; null for a table, one without classes, and one that remembers where it was. */
function makerOf(init, uses) {
  if (!uses.some(({ asks }) => asks !== null)) return null;
  if (init.regex !== undefined)
    return isForTexts(init.regex, uses)
      ? { helper: 'narrow', from: init.start, open: '', to: init.end, close: '' }
      : null;
  if (init.type !== 'NewExpression' || init.callee.name !== 'RegExp' || init.arguments.length !== 2) return null;
  const [source, flags] = init.arguments;
  return flags.type === 'Literal' && isForTexts({ pattern: '\\p{', flags: flags.value }, uses)
    ? { helper: 'narrowOf', from: source.start, open: '[', to: flags.end, close: ']' }
    : null;
}

/** Whether a text of the usual letters needs less of it. What remembers where it was is one expression for all texts. */
const isForTexts = ({ pattern, flags }, uses) =>
  /\\p\{/.test(pattern) &&
  flags.includes('u') &&
  (!/[gy]/.test(flags) || uses.every(({ asks }) => asks === null || asks.isText));

/** Has a use ask for the expression as its text needs it. */
function editUse(name, { start, end, asks }, code, edits, imported) {
  const { text, call } = asks;
  if (isPlain(text)) edits.push([start, end, `${name}(${code.slice(text.start, text.end)})`]);
  else if (asks.isText) {
    imported.add(TEXT);
    edits.push([text.start, text.start, `(${TEXT} = `], [text.end, text.end, ')'], [start, end, `${name}(${TEXT})`]);
  } else {
    const helper = `${call.callee.property.name}Of`;
    imported.add(helper);
    edits.push([start, text.start, `${helper}$(${name}, `]);
  }
}

/** Whether a text may be named twice: a variable, or a property of one. */
const isPlain = (node) =>
  node.type === 'Identifier' ||
  node.type === 'ThisExpression' ||
  (node.type === 'MemberExpression' &&
    !node.computed &&
    !node.optional &&
    node.property.type === 'Identifier' &&
    isPlain(node.object));

/** The text that is asked with the expression, and the call: `X.test(text)`, `text.replace(X, by)`; null where it is used otherwise. */
function askedOf(item) {
  let used = item;
  while (isChoice(used)) used = used.above;
  const { parent, key, above } = used;
  const call = above?.parent;
  if (
    key === 'object' &&
    parent.type === 'MemberExpression' &&
    !parent.computed &&
    !parent.optional &&
    ASKING.has(parent.property.name) &&
    call?.type === 'CallExpression' &&
    above.key === 'callee' &&
    call.arguments.length === 1 &&
    call.arguments[0].type !== 'SpreadElement' &&
    (used === item || isPlain(call.arguments[0]))
  )
    return { text: call.arguments[0], call, isText: false };
  const { callee } = parent;
  return key === 'arguments' &&
    parent.type === 'CallExpression' &&
    parent.arguments[0] === used.node &&
    callee.type === 'MemberExpression' &&
    !callee.computed &&
    !callee.optional &&
    ASKED.has(callee.property.name) &&
    (used === item || isPlain(callee.object))
    ? { text: callee.object, call: parent, isText: true }
    : null;
}

/** `(isParty ? X : Y).test(text)`: one of two. */
const isChoice = ({ parent, key }) =>
  parent.type === 'ParenthesizedExpression' || (parent.type === 'ConditionalExpression' && key !== 'test');

/** Whether it is the same whenever it is made: a table of literals, names of constants, functions and expressions. */
function isWhenever(node) {
  switch (node?.type) {
    case 'Literal':
    case 'Identifier':
    case 'ArrowFunctionExpression':
      return true;
    case 'ArrayExpression':
      return node.elements.every(isWhenever);
    case 'ObjectExpression':
      return node.properties.every(
        ({ type, computed, value }) => type === 'Property' && !computed && isWhenever(value),
      );
    case 'TemplateLiteral':
      return node.expressions.every(isWhenever);
    case 'TaggedTemplateExpression':
      return node.tag.type === 'MemberExpression' && node.tag.object.name === 'String' && isWhenever(node.quasi);
    case 'BinaryExpression':
      return isWhenever(node.left) && isWhenever(node.right);
    case 'UnaryExpression':
      return isWhenever(node.argument);
    case 'NewExpression':
      return ['RegExp', 'Set', 'Map'].includes(node.callee.name) && node.arguments.every(isWhenever);
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return isWhenever(node.expression);
    default:
      return false;
  }
}

/** Notes where the patterns are used, and those in functions that are asked of a text. Yields the names that something else has as well, or that are exported by a list. */
function* namesFound(body, patterns, inside) {
  const tops = new Set([...patterns.values()].map(({ init }) => init));
  const waiting = body.map((node) => ({ node, parent: null, key: '' }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, parent, key } = next;
    if (node.regex !== undefined && !tops.has(node)) {
      const asks = askedOf(next);
      if (asks !== null && isForTexts(node.regex, [{ asks }])) inside.push({ start: node.start, end: node.end, asks });
      continue;
    }
    if (node.type === 'Identifier' && patterns.has(node.name)) {
      const found = patterns.get(node.name);
      const isName =
        (key === 'property' && parent.type === 'MemberExpression' && !parent.computed) ||
        (key === 'key' && !parent.computed && !parent.shorthand);
      const isDeclared = parent.type === 'VariableDeclarator' && key === 'id' && parent.init === found.init;
      if (isName || isDeclared) continue;
      // The shorthand of an object stands in its tree twice.
      if (parent.type === 'Property' && parent.shorthand) {
        if (key === 'value' && isExpression(next))
          found.uses.push({ start: node.start, end: node.end, isShorthand: true, asks: null });
        else if (key === 'value') yield node.name;
        continue;
      }
      if (isBinding(parent, key)) yield node.name;
      else found.uses.push({ start: node.start, end: node.end, isShorthand: false, asks: askedOf(next) });
      continue;
    }
    for (const [name, child] of Object.entries(node)) {
      for (const one of Array.isArray(child) ? child : [child])
        if (typeof one?.type === 'string') waiting.push({ node: one, parent: node, key: name, above: next });
    }
  }
}

/** Whether a property is of an object that is made, not of one that is taken apart. */
const isExpression = ({ above }) => above.above?.node.type === 'ObjectExpression';

/** Places where an identifier is a name of its own: a parameter, a variable, a function, an export, or what is written to. */
const isBinding = ({ type }, key) =>
  (type === 'VariableDeclarator' && key === 'id') ||
  key === 'params' ||
  key === 'param' ||
  key === 'id' ||
  key === 'local' ||
  key === 'exported' ||
  key === 'left' ||
  (key === 'argument' && type === 'UpdateExpression') ||
  /Pattern$|^RestElement$|^TSParameterProperty$|^TSTypeQuery$/.test(type);
