import { rulesOfPlugins } from '../../config/plugins.ts';
import type { ResolvedConfig, ResolvedRule } from '../../config/types.ts';
import type { KnownWords } from '../../config/known-words.ts';
import { SEVERITIES } from '../../judge/severity.ts';
import type { Severity } from '../../rules/types.ts';
import { badRuleFlag, badWord, unknownRule } from '../says/messages.ts';

/** What `--rule ID:LEVEL` sets. Throws `UsageError` for a rule or a level that does not exist. */
export function ruleFlag(text: string, config: ResolvedConfig, known: KnownWords): [string, ResolvedRule] {
  const colon = text.lastIndexOf(':');
  if (colon <= 0) throw badRuleFlag(text);
  const [id, word] = [text.slice(0, colon), text.slice(colon + 1)];
  const ids = [
    ...(known.rules ?? []),
    ...rulesOfPlugins(config.plugins),
    ...config.ownPlugins.flatMap(({ rules }) => rules),
  ];
  if (!ids.includes(id)) throw unknownRule(id, ids);
  const severity = SEVERITIES.find((level): level is Severity => level === word);
  if (severity === undefined) throw badWord(`--rule ${id}:`, word, SEVERITIES);
  return [id, { severity, options: config.rules.get(id)?.options ?? {} }];
}
