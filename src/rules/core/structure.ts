import type { StructureIssue } from '../../bom/types.ts';
import type { Rule, RuleContext, RuleListener } from '../types.ts';
import { MOST_EACH } from './most-each.ts';
import { tellOnce } from './once-for-all.ts';

/**
 * A rule that reports one kind of structure issue, once per line, or once for a list that is full of it (`several`, with a count);
 * assembling found it, the rule gives it words. `special`: messages for issues that are said otherwise, and which those are.
 */
export function structureRule(
  kind: StructureIssue['kind'],
  summary: string,
  message: string,
  several: string,
  special: {
    readonly messages: Readonly<Record<string, string>>;
    readonly of: (issue: StructureIssue) => string | null;
  } = { messages: {}, of: () => null },
): Rule {
  return {
    id: `structure/${kind}`,
    meta: {
      category: 'structure',
      severity: 'warning',
      summary,
      messages: { [kind]: message, several, ...special.messages },
    },
    create(context: RuleContext): RuleListener {
      return {
        bom() {
          const { bom } = context;
          const byList = new Map<number, StructureIssue[]>();
          for (const issue of bom.issues) {
            if (issue.kind !== kind) continue;
            const list = bom.lineTable[issue.line] as number;
            const known = byList.get(list);
            if (known === undefined) byList.set(list, [issue]);
            else known.push(issue);
          }
          for (const issues of byList.values())
            if (issues.length > MOST_EACH)
              tellOnce(context, issues[0]?.line ?? 0, null, {
                messageId: 'several',
                data: { count: issues.length, ...issues[0]?.data },
              });
          for (const issue of bom.issues) {
            if (issue.kind !== kind || (byList.get(bom.lineTable[issue.line] as number)?.length ?? 0) > MOST_EACH)
              continue;
            const part = context.bom.part[issue.line] as number;
            const view = part < 0 ? null : context.viewOf(part);
            context.report(view, { messageId: special.of(issue) ?? kind, data: issue.data, lines: [issue.line] });
          }
        },
      };
    },
  };
}
