/** Whether this V8 lets a function wait as it is told; later ones (Node 22) wait by themselves, and refuse the setting. */
const waits = Number.parseInt(process.versions.v8, 10) < 12;

/**
 * Sets V8 up for runs that are over before its optimiser has paid for itself: a bill of thirty lines takes a tenth of a second,
 * one of a thousand a quarter, and by V8's own measure half of either went into code that hardly ran again. Both are numbers
 * that V8 asks for as it goes, so they may change after it has begun. Only the command does this, in a process of its own.
 */
export function tuneEngine(): void {
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  // An expression is compiled once, to machine code, and not to bytecode first and again at its second use.
  setFlagsFromString('--no-regexp-tier-up');
  // A function is optimised when it ran fifteen times as long as by default.
  if (waits) setFlagsFromString('--interrupt-budget=1000000');
}

/** Settings for a run that is found to be long after all: functions are optimised about as soon as V8 itself would. */
export const LONG_RUN: readonly string[] = waits ? ['--interrupt-budget=100000'] : [];
