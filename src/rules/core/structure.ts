import type { StructureIssue } from '../../bom/types.ts';
import type { Rule, RuleContext, RuleListener } from '../types.ts';

/**
 * A rule that reports one kind of structure issue, once per line; assembling found it, the rule gives it words. `special`: messages for
 * issues that are said otherwise, and which those are.
 */
export function structureRule(
  kind: StructureIssue['kind'],
  summary: string,
  message: string,
  special: {
    readonly messages: Readonly<Record<string, string>>;
    readonly of: (issue: StructureIssue) => string | null;
  } = { messages: {}, of: () => null },
): Rule {
  return {
    id: `structure/${kind}`,
    meta: { category: 'structure', severity: 'warning', summary, messages: { [kind]: message, ...special.messages } },
    create(context: RuleContext): RuleListener {
      return {
        bom() {
          for (const issue of context.bom.issues) {
            if (issue.kind !== kind) continue;
            const part = context.bom.part[issue.line] as number;
            const view = part < 0 ? null : context.viewOf(part);
            context.report(view, { messageId: special.of(issue) ?? kind, data: issue.data, lines: [issue.line] });
          }
        },
      };
    },
  };
}
