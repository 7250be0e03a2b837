import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** What programs import is asked for by nobody here. */
const PUBLIC = new Set(['src/index.ts', 'src/plugin.ts', 'src/testing.ts']);
/** What a build writes calls of. */
const OF_BUILDS = new Set(['src/host/loader.ts', 'src/host/narrow-patterns.ts']);

const files = ['src', 'plugins', 'test', 'scripts', 'bench', 'bin'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(?:ts|mjs|cjs|js)$/.test(path)),
);
const sources = new Map(
  files.map((path) => [
    path,
    ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.Latest, true),
  ]),
);

/** What a module exports where it declares it, types too. */
function exportedBy({ statements }: ts.SourceFile): string[] {
  return statements.flatMap((statement) => {
    if (!ts.canHaveModifiers(statement)) return [];
    if (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) !== true) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
    const isNamed =
      ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement);
    return isNamed && statement.name !== undefined ? [statement.name.text] : [];
  });
}

/** All that a module has, where it is taken as a whole. */
const ALL = '*';

/** Names that a file takes from others, with the path of each as it is written. */
function* takenBy(node: ts.Node): Generator<readonly [from: string, name: string]> {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined) {
    const from = (node.moduleSpecifier as ts.StringLiteral).text;
    const clause = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause;
    if (clause !== undefined && (ts.isNamedImports(clause) || ts.isNamedExports(clause)))
      for (const { propertyName, name } of clause.elements) yield [from, (propertyName ?? name).text];
    else yield [from, ALL];
  } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const name = node.qualifier?.getText().split('.')[0];
    yield [(node.argument.literal as ts.StringLiteral).text, name ?? ALL];
  } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [from] = node.arguments;
    if (from !== undefined && ts.isStringLiteral(from)) for (const name of askedOf(node)) yield [from.text, name];
  }
  for (const child of node.getChildren()) yield* takenBy(child);
}

/** `(await import(…)).name`, `const { name } = await import(…)`. */
function askedOf(call: ts.CallExpression): readonly string[] {
  let { parent } = call as ts.Node;
  while (ts.isParenthesizedExpression(parent) || ts.isAwaitExpression(parent)) ({ parent } = parent);
  if (ts.isPropertyAccessExpression(parent) && parent.name.text !== 'then') return [parent.name.text];
  if (ts.isVariableDeclaration(parent) && ts.isObjectBindingPattern(parent.name))
    return parent.name.elements.map(({ propertyName, name }) => (propertyName ?? name).getText());
  return [ALL];
}

it('what a module exports is imported by another file: what is its own business stays there', { timeout: 120_000 }, () => {
  const taken = new Set<string>();
  for (const [path, source] of sources)
    for (const [from, name] of takenBy(source))
      if (from.startsWith('.')) taken.add(`${posix.join(dirname(path), from)} ${name}`);
  const all = [...sources]
    .filter(([path]) => /^(?:src|plugins)\/.*(?<!\.(?:test|fixture|d))\.ts$/.test(path))
    .filter(([path]) => !PUBLIC.has(path) && !OF_BUILDS.has(path) && !taken.has(`${path} ${ALL}`))
    .flatMap(([path, source]) => exportedBy(source).map((name) => `${path} ${name}`));
  expect(all.length).toBeGreaterThan(2000);
  expect(all.filter((one) => !taken.has(one))).toEqual([]);
}); // prettier-ignore
