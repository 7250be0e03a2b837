import { LintanideError, PluginError } from '../../errors.ts';
import { SEVERITIES } from '../../judge/severity.ts';
import type { Report, Rule, RuleContext, RuleListener } from '../../rules/types.ts';

const CATEGORIES = ['content', 'trace', 'trade', 'data', 'structure'];
const BASES = ['item', 'item-possible', 'component', 'trace', 'fixed'];

const quoted = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : String(value));

const fault = (rule: string, what: string, hint: string): PluginError =>
  new PluginError('rule-fault', `The rule ${rule} ${what}.`, hint);

/** A rule of a caller's that threw: which it was, and where, since no command runs it again. */
class RuleBug extends Error {
  readonly hint: string;

  constructor(id: string, cause: unknown) {
    const isError = cause instanceof Error;
    super(`the rule ${id}: ${isError ? cause.message : String(cause)}`, { cause });
    const at = /^\s+at (.*)$/m.exec(isError ? (cause.stack ?? '') : '')?.[1];
    this.hint = `${at === undefined ? 'It' : `It stopped at ${at.slice(0, 300)} and`} is to be mended in its plugin; "rules": { "${id}": "off" } goes on without it.`;
    if (isError && cause.stack !== undefined) this.stack = `rule ${id}\n${cause.stack}`;
  }
}

/** What the rule's own code does; what it threw is said to be the rule's. */
function inRule<T>(id: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof LintanideError || error instanceof RuleBug ? error : new RuleBug(id, error);
  }
}

/**
 * A caller's rule, of which no compiler need have seen anything: what it is made of is looked at here, and what it reports when it does.
 *
 * @throws PluginError for a word that is none, which would otherwise be a finding of no severity or without words
 */
export function checkedRule(rule: Rule, plugin: string): Rule {
  const { id, meta, create } = rule as Partial<Rule>;
  if (typeof id !== 'string' || !/^[a-z0-9-]+\/[a-z0-9-]+$/.test(id))
    throw fault(quoted(id), 'has no id of the form namespace/name', 'For example: acme/no-drawing.');
  // Else it might stand in for the rule of another, or take its settings.
  if (!id.startsWith(`${plugin}/`))
    throw fault(
      id,
      `is of the plugin ${quoted(plugin)}, and is not named after it`,
      `Call it ${plugin}/${id.slice(id.indexOf('/') + 1)}, or the plugin "${id.slice(0, id.indexOf('/'))}".`,
    );
  if (typeof create !== 'function')
    throw fault(id, 'has no function "create"', 'It takes a context and gives { part(part) { … } }.');
  const severity: unknown = meta?.severity;
  if (!SEVERITIES.some((one) => one === severity))
    throw fault(id, `has the severity ${quoted(severity)}`, `Severities: ${SEVERITIES.join(', ')}.`);
  const category: unknown = meta?.category;
  if (!CATEGORIES.some((one) => one === category))
    throw fault(id, `has the category ${quoted(category)}`, `Categories: ${CATEGORIES.join(', ')}.`);
  return {
    ...rule,
    create: (context) =>
      checkedListener(
        rule,
        inRule(id, () => rule.create(checkedContext(rule, context))),
      ),
  };
}

function checkedContext({ id, meta }: Rule, context: RuleContext): RuleContext {
  const known = (of: Readonly<Record<string, string>> | undefined): string =>
    `It has ${Object.keys(of ?? {}).join(', ') || 'none'}.`;
  const check = ({ messageId, question, basis }: Report): void => {
    if (typeof meta.messages[messageId] !== 'string')
      throw fault(id, `reports ${quoted(messageId)}, which is none of its messages`, known(meta.messages));
    const asked = question?.messageId;
    if (asked !== undefined && typeof meta.questions?.[asked] !== 'string')
      throw fault(id, `asks ${quoted(asked)}, which is none of its questions`, known(meta.questions));
    if (basis !== undefined && !BASES.some((one) => one === basis))
      throw fault(id, `reports on the basis ${quoted(basis)}`, `Bases: ${BASES.join(', ')}.`);
  };
  return {
    ...context,
    report(part, report) {
      check(report);
      context.report(part, report);
    },
  };
}

/** What a rule says later is lost: nobody waits for it. */
function checkedListener({ id }: Rule, listener: RuleListener): RuleListener {
  const refuse = (came: unknown, name: string): void => {
    if (came instanceof Promise) {
      // Whatever it comes to is of no use any more.
      came.catch(() => undefined);
      throw fault(id, `has a "${name}" that is async`, 'Reports are made at once: read files before the run.');
    }
  };
  return {
    ...(listener.part !== undefined && {
      part: (view) => {
        refuse(
          inRule(id, () => listener.part?.(view)),
          'part',
        );
      },
    }),
    ...(listener.bom !== undefined && {
      bom: () => {
        refuse(
          inRule(id, () => listener.bom?.()),
          'bom',
        );
      },
    }),
  };
}
