import { OPTIONAL_PLUGINS, pluginOfRule } from '../../config/plugins.ts';
import { escapeText, pad, wrap } from '../../report/terminal/text.ts';
import type { Rule } from '../../rules/types.ts';
import { jsonText } from '../../report/tools/json-text.ts';
import type { Args } from '../flags/args.ts';
import type { CliDeps, CliIo } from '../deps.ts';
import { NOTHING_KNOWN, settingsOf } from '../flags/settings.ts';
import { tooManyWords } from '../says/messages.ts';
import { showsUnicode, terminalWidth } from '../says/terminal.ts';
import { compareText } from '../../order.ts';

/** Path of a rule's page in the package and in the repository; of a rule of one's own its address, if it has one. */
const docOf = ({ id, meta }: Rule): string | null => (meta.url === undefined ? `docs/rules/${id}.md` : meta.url);

const sorted = (rules: readonly Rule[]): Rule[] => [...rules].sort((a, b) => compareText(a.id, b.id));

/** A rule of a plugin that has to be switched on is off. */
const defaultSeverity = (id: string, { severity }: Rule['meta']): string =>
  pluginOfRule(id) === null ? severity : 'off';

/** `lintanide rules [--json]`: those of optional plugins too, and of one's own that the configuration names. */
export async function rulesCommand(args: Args, io: CliIo, deps: CliDeps): Promise<number> {
  if (args.words.length > 0) throw tooManyWords('rules', args.words);
  const config = await settingsOf(args, NOTHING_KNOWN, io, deps);
  const { rules: all } = await deps.loadKnowledge({ ...config, plugins: [...OPTIONAL_PLUGINS.keys()] });
  const rules = sorted(all);
  if (args.has('json')) {
    const list = rules.map((rule) => ({
      id: rule.id,
      category: rule.meta.category,
      severity: defaultSeverity(rule.id, rule.meta),
      summary: rule.meta.summary,
      docs: docOf(rule),
    }));
    await io.stdout.write(`${jsonText(list, 2)}\n`);
    return 0;
  }
  const width = Math.max(0, ...rules.map(({ id }) => id.length));
  const lead = width + 2 + 11 + 9;
  let text = '';
  for (const { id, meta } of rules) {
    const lines = wrap(meta.summary, Math.max(24, terminalWidth(io) - lead));
    text += `${pad(id, width)}  ${meta.category.padEnd(11)}${defaultSeverity(id, meta).padEnd(9)}${lines.join(`\n${' '.repeat(lead)}`)}\n`;
  }
  await io.stdout.write(text === '' ? 'No rule is loaded.\n' : text);
  return 0;
}

/** `lintanide explain RULE`. */
export async function explainRule(rule: Rule, io: CliIo): Promise<number> {
  await io.stdout.write([...explain(rule, terminalWidth(io), showsUnicode(io))].join('\n') + '\n');
  return 0;
}

const SEVERITY_TABLE = [
  ['the item itself, likely or proven', 'error', 'warning', 'info'],
  ['the item itself, possible', 'warning', 'info', 'info'],
  ['a component that may hold it', 'warning', 'info', 'info'],
] as const;

function* explain(rule: Rule, width: number, unicode: boolean): Generator<string> {
  const { id, meta } = rule;
  const dot = unicode ? ' · ' : ' | ';
  const indented = (text: string, indent = '  '): string[] =>
    wrap(escapeText(text), width - indent.length).map((line) => indent + line);
  yield `${id}${dot}category ${meta.category}${dot}default severity ${meta.severity}`;
  yield* indented(meta.summary);
  if (meta.category === 'content') {
    yield '';
    yield `${'severity'.padEnd(38)}no record  open      answered`;
    for (const [what, none, open, answered] of SEVERITY_TABLE)
      yield `  ${what.padEnd(36)}${none.padEnd(11)}${open.padEnd(10)}${answered}`;
    yield* indented(
      'An overdue question or an expired answer is an error. Law that is not yet in force, or expired, makes it info.',
    );
  }
  yield '';
  yield 'messages';
  for (const [name, template] of Object.entries(meta.messages)) {
    yield `  ${name}`;
    yield* indented(template, '    ');
  }
  if (meta.questions !== undefined) {
    yield '';
    yield 'questions';
    for (const [name, template] of Object.entries(meta.questions)) {
      yield `  ${name}`;
      yield* indented(template, '    ');
    }
  }
  yield '';
  yield `change  lintanide --rule ${id}:info PATH   or in the configuration: "rules": { "${id}": "info" }`;
  const more = docOf(rule);
  if (more !== null) yield `more    ${more}`;
}
