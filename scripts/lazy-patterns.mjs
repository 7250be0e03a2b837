// A class such as `\p{L}` costs a start some 35 microseconds wherever an expression with it is made, since V8 asks ICU for its ranges
// each time. Of the two hundred that stand at the top of modules a lint uses a quarter: what a build makes of them is made when it is
// first asked for.
import { parseAst } from 'rolldown/parseAst';

/** Unicode classes, and expressions of which only a run knows what they hold. */
const COSTLY = /\\p\{|\bnew RegExp\(/;

/** Plugin for rolldown. */
export const lazyPatterns = {
  name: 'lazy-patterns',
  transform: {
    filter: { id: /(?:[\\/]src|[\\/]plugins)[\\/].*\.ts$/, code: COSTLY },
    handler: (code) => ({ code: withLazyPatterns(code) }),
  },
};

/**
 * The text of a TypeScript module in which `const X = /\p{L}/u;` at its top, or a table with such expressions, is made at its first
 * use. What is exported, or shares its name with anything else in the module, stays as it is.
 */
export function withLazyPatterns(code) {
  const { body } = parseAst(code, { lang: 'ts' });
  const patterns = new Map();
  for (const statement of body) {
    if (statement.type !== 'VariableDeclaration' || statement.kind !== 'const' || statement.declarations.length !== 1)
      continue;
    const [{ id, init }] = statement.declarations;
    if (id.type === 'Identifier' && isWhenever(init) && COSTLY.test(code.slice(init.start, init.end)))
      patterns.set(id.name, { statement, id, init, uses: [] });
  }
  if (patterns.size === 0) return code;
  for (const name of namesFound(body, patterns)) patterns.delete(name);
  const edits = [];
  for (const [name, { statement, id, init, uses }] of patterns) {
    // A variable with its type, where it has one: `const TABLE: readonly RegExp[] = [ … ]`.
    edits.push(
      [statement.start, id.start, 'let '],
      [id.end, init.start, `; const ${name}$ = () => (${name} ??= `],
      [init.end, statement.end, ');'],
    );
    for (const { start, end, isShorthand } of uses)
      edits.push([start, end, `${isShorthand ? `${name}: ` : ''}${name}$()`]);
  }
  let text = code;
  for (const [start, end, by] of edits.sort(([a], [b]) => b - a)) text = text.slice(0, start) + by + text.slice(end);
  return text;
}

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

/** Notes where the patterns are used. Yields the names that something else has as well, or that are exported by a list. */
function* namesFound(body, patterns) {
  const waiting = body.map((node) => ({ node, parent: null, key: '' }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, parent, key } = next;
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
          found.uses.push({ start: node.start, end: node.end, isShorthand: true });
        else if (key === 'value') yield node.name;
        continue;
      }
      if (isBinding(parent, key)) yield node.name;
      else found.uses.push({ start: node.start, end: node.end, isShorthand: false });
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
