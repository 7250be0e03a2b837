import type { FileConfig, Policy, PolicyConfig } from './types.ts';

/** Those that may differ from file to file: they decide what is found, not what is shown. */
export const THRESHOLD_KEYS = ['reportFrom', 'othersFrom'] as const;

/** Nothing said: the defaults of the rules hold. */
export const NO_POLICY: Policy = { reportFrom: null, othersFrom: null, traces: false };

/** What is written over it wins; what is left out stays. */
export function withPolicy(base: Policy, over: PolicyConfig | undefined): Policy {
  return {
    reportFrom: over?.reportFrom ?? base.reportFrom,
    othersFrom: over?.othersFrom ?? base.othersFrom,
    traces: over?.traces ?? base.traces,
  };
}

/** Options of rules by which the thresholds act: a rule that has both means by them what the policy means. */
const OPTION_OF = { reportFrom: 'from', othersFrom: 'othersFrom' } as const;

interface WithOptions {
  readonly id: string;
  readonly meta: {
    readonly optionsSchema?: Readonly<Record<string, unknown>>;
    readonly defaultOptions?: Readonly<Record<string, unknown>>;
  };
}

/** Options of a rule for one file: its own in `rules` over the policy, this over the rule's defaults. */
export function optionsOf(
  rule: WithOptions,
  { rules, policy }: Pick<FileConfig, 'rules' | 'policy'>,
): Readonly<Record<string, unknown>> {
  const properties = rule.meta.optionsSchema?.['properties'];
  const known = typeof properties === 'object' && properties !== null ? properties : {};
  const follows = Object.values(OPTION_OF).every((option) => Object.hasOwn(known, option));
  const set = follows
    ? THRESHOLD_KEYS.flatMap((key) => (policy[key] === null ? [] : [[OPTION_OF[key], policy[key]] as const]))
    : [];
  return { ...rule.meta.defaultOptions, ...Object.fromEntries(set), ...rules.get(rule.id)?.options };
}
