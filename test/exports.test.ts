import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** What programs import is asked for by nobody here. */
const PUBLIC = new Set(['src/index.ts', 'src/plugin.ts', 'src/testing.ts']);

const files = ['src', 'plugins', 'test', 'scripts', 'bench'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(?:ts|mjs|cjs|js)$/.test(path)),
);

/** Functions, constants and classes that a module exports where it declares them. */
function exported(path: string, text: string): string[] {
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    if (!ts.canHaveModifiers(statement)) return [];
    if (ts.getModifiers(statement)?.every(({ kind }) => kind !== ts.SyntaxKind.ExportKeyword) !== false) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
    const isValue = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
    return isValue && statement.name !== undefined ? [statement.name.text] : [];
  });
}

it('what a module exports is used by another file: what is its own business stays there', () => {
  const texts = new Map(files.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));
  const namedIn = new Map<string, Set<string>>();
  for (const [path, text] of texts) {
    for (const [word] of text.matchAll(/[A-Za-z_$][\w$]*/g)) {
      const paths = namedIn.get(word);
      if (paths === undefined) namedIn.set(word, new Set([path]));
      else paths.add(path);
    }
  }
  const modules = [...texts].filter(
    ([path]) => /^(?:src|plugins)\/.*(?<!\.(?:test|fixture|d))\.ts$/.test(path) && !PUBLIC.has(path),
  );
  const all = modules.flatMap(([path, text]) => exported(path, text).map((name) => ({ path, name })));
  expect(all.length).toBeGreaterThan(1500);
  expect(all.filter(({ name }) => namedIn.get(name)?.size === 1).map(({ path, name }) => `${path} ${name}`)).toEqual(
    [],
  );
});
