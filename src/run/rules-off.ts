import type { ResolvedConfig, ResolvedRule } from '../config/types.ts';
import type { VerdictStream } from '../judge/types.ts';
import type { Rule } from '../rules/types.ts';

/** Categories whose rules say what a list holds and what the law makes of it: a report without one of them is to say so itself. */
const OF_SUBSTANCE: ReadonlySet<string> = new Set(['content', 'trade']);

/** A notice of the rules of substance that the configuration switches off, everywhere or for some files; none: every one of them is on. */
export function rulesOffNotices(
  { rules: settings, overrides }: Pick<ResolvedConfig, 'rules' | 'overrides'>,
  rules: readonly Rule[],
): VerdictStream['notices'] {
  const ids = rules.filter(({ meta }) => OF_SUBSTANCE.has(meta.category)).map(({ id }) => id);
  const isOff = (set: ReadonlyMap<string, ResolvedRule>, id: string): boolean => set.get(id)?.severity === 'off';
  const everywhere: string[] = [];
  const inSome: string[] = [];
  for (const id of ids.sort()) {
    const told = overrides.filter((one) => one.rules.has(id));
    if (isOff(settings, id) && told.every((one) => isOff(one.rules, id))) everywhere.push(id);
    else if (isOff(settings, id) || told.some((one) => isOff(one.rules, id))) inSome.push(id);
  }
  const notice = (messageId: string, of: readonly string[]): VerdictStream['notices'] =>
    of.length === 0 ? [] : [{ messageId, data: { rules: of.join(', ') } }];
  return [...notice('rules-off', everywhere), ...notice('rules-off-in-some', inSome)];
}
