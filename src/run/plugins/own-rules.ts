import { LintanideError, PluginError } from '../../errors.ts';
import { FIELDS } from '../../map/types.ts';
import type { PartView, Report, Rule, RuleContext, RuleListener } from '../../rules/types.ts';
import { described, isObject } from '../../shape/check.ts';
import type { Shape } from '../../shape/types.ts';
import { didYouMean } from '../../suggest.ts';
import { faultsIn } from './plugin-fault.ts';
import { LISTENER, REPORT } from './plugin-shape.ts';

const quoted = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : described(value));

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

/** A caller's rule: what it gives to be called by is looked at here, and what it reports when it does. */
export function checkedRule(rule: Rule): Rule {
  // It has no page in the package.
  const own = { ...rule, meta: { ...rule.meta, url: rule.meta.url ?? null } };
  return {
    ...own,
    create: (context) =>
      checkedListener(
        own,
        inRule(own.id, () => own.create(checkedContext(own, context))),
      ),
  };
}

/** @throws PluginError with the first thing that is wrong with what a rule gave */
function require(id: string, what: string, value: unknown, shape: Shape, hint: string): void {
  const [issue] = faultsIn(value, shape);
  if (issue === undefined) return;
  const { path, message } = issue;
  throw new PluginError('rule-fault', `The rule ${id} ${what}: ${path === '' ? '' : `${path}: `}${message}`, hint);
}

const HOW = 'Write report(part, { messageId, data }); where it is of no part, report(null, { … }).';
const NOT_HERE = 'Its severity stands in "meta", and in "rules" of a configuration. ';

function checkedContext({ id, meta }: Rule, context: RuleContext): RuleContext {
  const check = (part: unknown, report: Report | undefined): void => {
    if (part !== null && typeof (part as Partial<PartView> | undefined)?.id !== 'number')
      throw fault(id, `reports on ${described(part)}, which is no part`, HOW);
    require(id, 'reports', report, REPORT, `${isObject(report) && 'severity' in report ? NOT_HERE : ''}${HOW}`);
    const { messageId, data = {}, question, lines = [] } = report as Report;
    filled(id, 'reports', 'messages', meta.messages, messageId, data);
    if (question != null) filled(id, 'asks', 'questions', meta.questions, question.messageId, question.data);
    const beyond = lines.find((line) => line >= context.bom.lineCount);
    if (beyond !== undefined)
      throw fault(id, `reports line ${beyond} of ${context.bom.lineCount}`, 'Lines are counted from 0: part.lines.');
  };
  return {
    ...context,
    text(line, field) {
      if (!FIELDS.some((known) => known === field))
        throw fault(
          id,
          `asks for the text of ${quoted(field)}, which is no field`,
          typeof field === 'string' ? didYouMean(field, FIELDS) : 'Write text(line, "drawing").',
        );
      return context.text(line, field);
    },
    report(part, report) {
      check(part, report);
      context.report(part, report);
    },
  };
}

/** @throws PluginError where there are no such words, or what they name is not given */
function filled(
  id: string,
  does: string,
  kind: string,
  templates: Readonly<Record<string, string>> | undefined,
  messageId: unknown,
  data: unknown,
): void {
  const known = Object.keys(templates ?? {});
  if (typeof messageId !== 'string' || !known.includes(messageId))
    throw fault(
      id,
      `${does} ${quoted(messageId)}, which is none of its ${kind}`,
      typeof messageId === 'string' && known.length > 0 ? didYouMean(messageId, known) : `Known: ${known.join(', ') || 'none'}.`,
    ); // prettier-ignore
  const given = isObject(data) ? (data as Record<string, unknown>) : {};
  const missing = [...(templates?.[messageId] ?? '').matchAll(/\{(\w{1,64})\}/g)]
    .map(([, name = '']) => name)
    // What is left of a question is put in by the judgement.
    .filter((name) => given[name] === undefined && !(name === 'clauses' && kind === 'questions'));
  if (missing.length > 0)
    throw fault(
      id,
      `${does} "${messageId}" without ${missing.map(quoted).join(', ')}, which its words name`,
      `Give data: { ${missing.map((name) => `${name}: …`).join(', ')} }, or take it out of meta.${kind}.`,
    );
}

const LISTENS = 'It takes a context and gives { part(part) { … }, bom() { … } }, either or both, at once.';

const NAMES = ['part', 'bom'] as const satisfies readonly (keyof RuleListener)[];

/** What a rule says later is lost: nobody waits for it. */
function checkedListener({ id }: Rule, listener: RuleListener): RuleListener {
  const refuse = (came: unknown, name: string): void => {
    if (came instanceof Promise) {
      // Whatever it comes to is of no use any more.
      came.catch(() => undefined);
      throw fault(id, `has a "${name}" that is async`, 'Reports are made at once: read files before the run.');
    }
  };
  refuse(listener, 'create');
  // An object of a class may keep what it likes beside its methods.
  const isPlain = !isObject(listener) || [Object.prototype, null].includes(Object.getPrototypeOf(listener) as null);
  const own = isPlain
    ? listener
    : Object.fromEntries(NAMES.map((name) => [name, Reflect.get(listener, name) as unknown]));
  require(id, 'has a "create" that gives no listener', own, LISTENER, LISTENS);
  const watched = (name: (typeof NAMES)[number]) =>
    listener[name] !== undefined && {
      [name]: (view: PartView) => {
        refuse(
          inRule(id, () => listener[name]?.(view)),
          name,
        );
      },
    };
  return { ...watched('part'), ...watched('bom') };
}
