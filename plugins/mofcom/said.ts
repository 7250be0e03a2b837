import type { Control, RuleContext } from 'lintanide/plugin';

/** What a rule says of a part. */
export type Said = Parameters<RuleContext['report']>[1];

/**
 * Remembers what a rule says by the controls that it is said of: contents with the same controls differ by evidence and mass only
 * (`controlsFor`), and these are not in the words. The controls are those of certain packs on a date and for a trade, so the words
 * are kept for all files of a run: thousands of like parts have them once. `option`: what the words depend on beside them, and `controlsFor` does not (a grade among the evidence).
 */
export function saidOnce<What>(): (controls: readonly Control[], make: () => What, option?: number | string) => What {
  const known = new WeakMap<
    readonly Control[],
    { readonly said: What; readonly option: number | string | undefined }
  >();
  return (controls, make, option) => {
    let found = known.get(controls);
    if (found === undefined || found.option !== option) known.set(controls, (found = { said: make(), option }));
    return found.said;
  };
}
