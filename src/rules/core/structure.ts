import type { StructureIssue } from '../../bom/types.ts';
import type { Rule, RuleContext, RuleListener } from '../types.ts';

/** A rule that reports one kind of structure issue, once per line; assembling found it, the rule gives it words. */
export function structureRule(kind: StructureIssue['kind'], summary: string, message: string): Rule {
  return {
    id: `structure/${kind}`,
    meta: { category: 'structure', severity: 'warning', summary, messages: { [kind]: message } },
    create(context: RuleContext): RuleListener {
      return {
        bom() {
          for (const issue of context.bom.issues) {
            if (issue.kind !== kind) continue;
            const part = context.bom.part[issue.line] as number;
            const view = part < 0 ? null : context.viewOf(part);
            context.report(view, { messageId: kind, data: issue.data, lines: [issue.line] });
          }
        },
      };
    },
  };
}
