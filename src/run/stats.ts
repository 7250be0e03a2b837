import type { Rule } from '../rules/types.ts';

/** Where the time of a run goes, for `--stats`: milliseconds by stage and by rule. Nothing of it is in any report. */
export class Stats {
  readonly stages = new Map<string, number>();
  readonly rules = new Map<string, number>();
  #since = performance.now();

  /** What passes from here on belongs to the next `mark`. */
  begin(): void {
    this.#since = performance.now();
  }

  readonly mark = (stage: string): void => {
    const now = performance.now();
    this.stages.set(stage, (this.stages.get(stage) ?? 0) + now - this.#since);
    this.#since = now;
  };

  /** Counts what was measured elsewhere, in another thread, on top. */
  add(stages: ReadonlyMap<string, number>, rules: ReadonlyMap<string, number>): void {
    for (const [stage, ms] of stages) this.stages.set(stage, (this.stages.get(stage) ?? 0) + ms);
    for (const [id, ms] of rules) this.rules.set(id, (this.rules.get(id) ?? 0) + ms);
  }

  /** The same rule, with its own time counted. */
  timed(rule: Rule): Rule {
    const count = <Result>(work: () => Result): Result => {
      const start = performance.now();
      try {
        return work();
      } finally {
        this.rules.set(rule.id, (this.rules.get(rule.id) ?? 0) + performance.now() - start);
      }
    };
    return {
      ...rule,
      create(context) {
        const listener = count(() => rule.create(context));
        return {
          ...(listener.part !== undefined && { part: (part) => count(() => listener.part?.(part)) }),
          ...(listener.bom !== undefined && { bom: () => count(() => listener.bom?.()) }),
        };
      },
    };
  }

  /** Lines for a person: stages in the order of the run, rules with the slowest first. */
  *lines(): Generator<string> {
    const total = [...this.stages.values()].reduce((sum, ms) => sum + ms, 0);
    const row = (name: string, ms: number): string =>
      `  ${name.padEnd(36)} ${ms.toFixed(1).padStart(9)} ms ${`${(total === 0 ? 0 : (ms / total) * 100).toFixed(0)} %`.padStart(6)}\n`;
    yield 'time by stage\n';
    for (const [stage, ms] of this.stages) yield row(stage, ms);
    yield row('all', total);
    yield 'of it, by rule\n';
    for (const [id, ms] of [...this.rules].sort(([, a], [, b]) => b - a)) yield row(id, ms);
  }
}
