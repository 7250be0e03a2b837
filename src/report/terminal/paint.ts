import type { Severity } from '../../rules/types.ts';

type Painter = (text: string) => string;

/** Colours by role. Words carry every meaning; colour only helps the eye. */
export interface Paint {
  readonly strong: Painter;
  readonly quiet: Painter;
  readonly place: Painter;
  readonly severity: (severity: Severity) => Painter;
}

const same: Painter = (text) => text;
const plain: Paint = { strong: same, quiet: same, place: same, severity: () => same };

/** Loads the colour library only when colour is wanted. Whether it is, the caller has decided. */
export async function loadPaint(color: boolean): Promise<Paint> {
  if (!color) return plain;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  const bySeverity = { off: same, info: chalk.blue, warning: chalk.yellow, error: chalk.red };
  return { strong: chalk.bold, quiet: chalk.dim, place: chalk.cyan, severity: (severity) => bySeverity[severity] };
}
