import type { ResolvedConfig, ResolvedOverride } from '../../config/types.ts';
import type { VerdictStream } from '../../judge/types.ts';
import type { Rule } from '../../rules/types.ts';

/** Categories whose rules say what a list holds and what the law makes of it: a report without one of them is to say so itself. */
const OF_SUBSTANCE: ReadonlySet<string> = new Set(['content', 'trade']);

/** A notice of the rules of substance that the configuration switches off, everywhere or for some files; none: every one of them is on. */
export function rulesOffNotices(
  { rules: settings, overrides }: Pick<ResolvedConfig, 'rules' | 'overrides'>,
  rules: readonly Rule[],
): VerdictStream['notices'] {
  const ids = rules.filter(({ meta }) => OF_SUBSTANCE.has(meta.category)).map(({ id }) => id);
  const everywhere: string[] = [];
  const inSome: string[] = [];
  for (const id of ids.sort()) {
    let state: 'on' | 'off' | 'some' = settings.get(id)?.severity === 'off' ? 'off' : 'on';
    for (const override of overrides) {
      const rule = override.rules.get(id);
      if (rule === undefined) continue;
      const there = rule.severity === 'off' ? 'off' : 'on';
      // The flag of the command line is an override of all files; a later one wins.
      if (isOfAll(override)) state = there;
      else if (there !== state) state = 'some';
    }
    if (state === 'off') everywhere.push(id);
    else if (state === 'some') inSome.push(id);
  }
  const notice = (messageId: string, of: readonly string[]): VerdictStream['notices'] =>
    of.length === 0 ? [] : [{ messageId, data: { rules: of.join(', ') } }];
  return [...notice('rules-off', everywhere), ...notice('rules-off-in-some', inSome)];
}

function isOfAll({ files, dialects, sheets }: ResolvedOverride): boolean {
  return files.includes('**') && dialects === undefined && sheets === undefined;
}
