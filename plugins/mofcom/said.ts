import type { Control, RuleContext } from 'lintanide/plugin';

/** What a rule says of a part. */
export type Said = Parameters<RuleContext['report']>[1];

/**
 * Remembers what a rule says by the controls that it is said of: contents with the same controls differ by evidence and mass only
 * (`controlsFor`), and these are not in the words. A list with thousands of like parts has its words once.
 */
export function saidOnce<What>(): (controls: readonly Control[], make: () => What) => What {
  const known = new WeakMap<readonly Control[], { readonly said: What }>();
  return (controls, make) => {
    let found = known.get(controls);
    if (found === undefined) known.set(controls, (found = { said: make() }));
    return found.said;
  };
}
