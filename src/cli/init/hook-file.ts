import { DOUBTFUL, EXTENSIONS, MARKDOWN, PACKED } from '../../discover/names.ts';
import { VERSION } from '../version.ts';
import { yamlText } from './yaml-text.ts';
import type { ToolCall } from './types.ts';

/** What Markdown is called that holds a list, in short: discovery says exactly (`discover/likely.ts`). */
const LISTS_IN_MARKDOWN = ['bom', 'bill', 'part', 'list', 'bauteil', 'komponent', 'composant', 'mat.riel', '清单', '清單', 'cklist', 'teilelist', 'nomenclature', 'pi.ces', 'materia', 'piezas', 'pe.as', 'component', 'hardware', 'lijst', 'malzeme', 'seznam', 'перечень', 'список', 'distinta', 'spis', 'kusovn', 'osaluett', 'styckl', 'stykl', 'спец', '部品', '物料', '부품']; // prettier-ignore

/**
 * What a commit must touch for the hook to run: lists, registers, suppressions and baseline. pre-commit has no type for
 * workbooks, hence a pattern of names (Python's).
 */
export const HOOK_FILES = `(?i)(\\.(${[...EXTENSIONS, ...DOUBTFUL].join('|')}|(${PACKED.join('|')})\\.gz)|(${LISTS_IN_MARKDOWN.join('|')})[^/]*\\.(${MARKDOWN.join('|')}))$`;

/** Excel's and LibreOffice's own files beside an open one. */
const HOOK_EXCLUDE = '(^|/)(~\\$|\\.~lock\\.)';

/** The hook as an item of `repos:`; `args` follow the command. */
function hookItem(call: ToolCall, args: string): string[] {
  const command = call.kind === 'registry' ? 'lintanide' : call.command;
  const language =
    call.kind === 'registry'
      ? ['language: node', `additional_dependencies: [${yamlText(`lintanide@${VERSION}`)}]`]
      : ['language: system'];
  const note =
    call.kind === 'path'
      ? ['# This path is one of this machine: install lintanide, and write "lintanide" for it.']
      : call.kind === 'registry'
        ? ['# Not in the npm registry yet: put the address of a tarball or of a git repository for its name.']
        : [];
  return [
    '- repo: local',
    '  hooks:',
    '    - id: lintanide',
    '      name: rare-earth content in BOMs',
    ...[
      ...language,
      ...note,
      `entry: ${yamlText(`${command} lint --staged --reporter hook${args}`)}`,
      `files: '${HOOK_FILES}'`,
      `exclude: '${HOOK_EXCLUDE}'`,
      'types: [file]',
      '# All lists in one run, read from the index; and what a passing hook says is shown.',
      'pass_filenames: false',
      'require_serial: true',
      'verbose: true',
    ].map((line) => `      ${line}`),
  ];
}

/** A whole `.pre-commit-config.yaml`. */
export function hookFile(call: ToolCall, args: string): string {
  return ['repos:', ...hookItem(call, args).map((line) => `  ${line}`), ''].join('\n');
}

/** The lines that a person would add below `repos:`. */
export function hookSnippet(call: ToolCall, args: string): string {
  return hookItem(call, args)
    .map((line) => `  ${line}`)
    .join('\n');
}

/**
 * The file with the hook behind its last repository; null where that cannot be done by adding lines: `repos:` is not
 * its last key, or is written in one line.
 */
export function withHook(old: string, call: ToolCall, args: string): string | null {
  const lines = old.split(/\r?\n/);
  const at = lines.findIndex((line) => /^repos:\s*(?:#.*)?$/.test(line));
  const rest = lines.slice(at + 1);
  const first = rest.find((line) => /^ {0,8}- /.test(line));
  if (at === -1 || first === undefined || lines.some((line) => line.includes('\t'))) return null;
  const indent = first.slice(0, first.indexOf('-'));
  const isInside = (line: string): boolean =>
    line.trim() === '' || /^\s*#/.test(line) || line.startsWith(`${indent}- `) || line.startsWith(`${indent} `);
  if (!rest.every(isInside)) return null;
  const end = old.includes('\r\n') ? '\r\n' : '\n';
  return [old.trimEnd(), ...hookItem(call, args).map((line) => `${indent}${line}`), ''].join(end);
}
