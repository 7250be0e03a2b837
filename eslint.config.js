// @ts-check
import { defineConfig } from 'eslint/config';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** The arrows of the design: a stage imports its own folder, what is listed, and types of the stage before it. */
const stages = {
  discover: [],
  read: [],
  map: ['read', 'knowledge'],
  bom: ['read', 'map'],
  knowledge: ['materials', 'host'],
  materials: ['knowledge'],
  regulation: ['materials', 'shape'],
  locale: [],
  shape: [],
  rules: ['read', 'map', 'bom', 'materials', 'regulation', 'locale'],
  batch: ['read', 'map', 'bom', 'materials', 'regulation', 'rules', 'knowledge', 'discover', 'config', 'host', 'facts'],
  facts: ['read', 'map', 'bom', 'materials', 'rules', 'knowledge', 'batch'],
  judge: ['bom', 'rules', 'regulation', 'batch', 'materials', 'facts'],
  report: ['bom', 'judge', 'rules', 'regulation', 'materials', 'batch', 'locale'],
  config: ['locale', 'map', 'rules', 'regulation', 'judge', 'shape'],
  host: ['read'],
  view: ['read', 'map', 'bom', 'batch', 'report'],
  inventory: ['read', 'map', 'bom', 'materials', 'knowledge', 'rules', 'batch', 'report'],
};

// The API facade of plugins (`src/plugin.ts`) is made of the stages; the stages never import it.
const zones = Object.entries(stages).map(([stage, allowed]) => ({
  target: `./src/${stage}`,
  from: './src',
  except: [
    ...[stage, ...allowed].map((folder) => `./${folder}`),
    './errors.ts',
    './glob.ts',
    './order.ts',
    './shell-word.ts',
    './suggest.ts',
    './yes-no.ts',
  ],
  message: `src/${stage} may import ${[stage, ...allowed].join(', ')} src/errors.ts, src/glob.ts, src/order.ts, src/shell-word.ts, src/suggest.ts and src/yes-no.ts only.`,
}));

export default defineConfig(
  { ignores: ['dist', 'node_modules', 'coverage', 'samples', '.lintanide'] },
  tseslint.configs.strictTypeChecked,
  {
    files: ['**/*.{ts,js,mjs}'],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', 'scripts/*.mjs', 'bin/*.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { 'import-x': importX },
    rules: {
      // TypeScript sees to it in its own files; scripts are not checked by it.
      'no-dupe-keys': 'error',
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            ...zones,
            { target: './src', from: './plugins', except: [], message: 'Only src/builtin.ts imports plugins.' },
            { target: './plugins', from: './src', message: 'A plugin imports lintanide/plugin, never src.' },
            {
              target: './src/!(cli|host|batch|config|builtin.ts|index.ts|api)/**',
              from: './src/cli',
              message: 'Nothing imports the command line.',
            },
          ],
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      'max-lines': ['error', { max: 400 }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/builtin.ts', 'src/builtin-dialects.ts', 'src/builtin-formats.ts'],
    rules: { 'import-x/no-restricted-paths': 'off' },
  },
  {
    files: ['**/*.test.ts', '**/*.fixture.ts', 'test/**', 'scripts/**'],
    rules: {
      'import-x/no-restricted-paths': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': 'off',
      'no-console': 'off',
    },
  },
  { files: ['**/*.{js,mjs,cjs}'], extends: [tseslint.configs.disableTypeChecked] },
  // CommonJS, since Node starts faster with it.
  { files: ['bin/**', '**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
