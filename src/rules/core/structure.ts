import type { Rule, RuleContext, RuleListener } from '../types.ts';
import type { StructureIssue } from '../../bom/types.ts';

/** A rule that reports one kind of structure issue, once per line. */
function structureRule(kind: StructureIssue['kind'], id: string, summary: string, message: string): Rule {
  return {
    id,
    meta: { category: 'structure', severity: 'warning', summary, messages: { [kind]: message } },
    create(context: RuleContext): RuleListener {
      return {
        bom() {
          for (const issue of context.bom.issues) {
            if (issue.kind !== kind) continue;
            const part = context.bom.part[issue.line] as number;
            context.report(part < 0 ? null : context.viewOf(part), {
              messageId: kind,
              data: issue.data,
              lines: [issue.line],
            });
          }
        },
      };
    },
  };
}

export const structureRules: readonly Rule[] = [
  structureRule(
    'level-gap',
    'structure/level-gap',
    'A level jumps by more than one: a parent is missing.',
    'level jumps from {from} to {to}: the assembly in between is missing, so uses below it are counted under {parent}',
  ),
  structureRule(
    'cycle',
    'structure/cycle',
    'A part contains itself.',
    'the structure is circular: {chain}; the last link was cut',
  ),
  structureRule(
    'orphan',
    'structure/orphan',
    'A line names a parent that no line of the BOM defines.',
    'parent {parent} is not in this BOM: the line is treated as a top-level part',
  ),
  structureRule(
    'duplicate-parent',
    'structure/duplicate-parent',
    'A parent is defined more than once.',
    'parent {parent} is defined in several rows: the first one is used',
  ),
];
