import { UsageError } from '../../errors.ts';
import type { Shard } from './types.ts';

/** More shards than any engine starts as one array. */
const MOST_SHARDS = 10_000;

type Env = Readonly<Record<string, string | undefined>>;

/** `--shard 3/32` or `--shard auto`. @throws UsageError */
export function shardOf(text: string, env: Env): Shard {
  if (text === 'auto') return shardFrom(env);
  const match = /^(\d{1,9})\/(\d{1,9})$/.exec(text);
  if (match === null)
    throw new UsageError(
      'bad-shard',
      `--shard "${text}" is not of the form I/N.`,
      'For example: --shard 3/32 for the third of 32, or --shard auto in an array of jobs.',
    );
  return checked(Number(match[1]), Number(match[2]), `--shard ${text}`);
}

function checked(index: number, count: number, said: string): Shard {
  if (count >= 1 && count <= MOST_SHARDS && index >= 1 && index <= count) return { index, count };
  throw new UsageError(
    'bad-shard',
    `${said} means part ${String(index)} of ${String(count)}, and there is no such part.`,
    `Parts count from 1 to their number, which is at most ${String(MOST_SHARDS)}.`,
  );
}

/** One engine that runs a command many times, as its environment tells which time this is. */
interface Engine {
  readonly name: string;
  /** Whether the environment is that of one of its jobs. */
  readonly index: string;
  /** Part, from 1; `null` where the engine does not say how many there are. */
  read(env: Env): { readonly index: number; readonly count: number | null };
}

const ENGINES: readonly Engine[] = [
  {
    name: 'a Kubernetes Indexed Job',
    index: 'JOB_COMPLETION_INDEX',
    read: (env) => ({ index: number(env, 'JOB_COMPLETION_INDEX') + 1, count: null }),
  },
  {
    name: 'a Slurm array',
    index: 'SLURM_ARRAY_TASK_ID',
    read(env) {
      const [id, first] = [number(env, 'SLURM_ARRAY_TASK_ID'), number(env, 'SLURM_ARRAY_TASK_MIN')];
      const step = (env['SLURM_ARRAY_TASK_STEP'] ?? '') === '' ? 1 : Math.max(1, number(env, 'SLURM_ARRAY_TASK_STEP'));
      const count = number(env, 'SLURM_ARRAY_TASK_COUNT');
      const last = (env['SLURM_ARRAY_TASK_MAX'] ?? '') === '' ? null : number(env, 'SLURM_ARRAY_TASK_MAX');
      const behind = last === null ? 0 : last - (first + step * (count - 1));
      // Of "--array=1,2,9" the ninth would be no part, and the third missing: told to each at the start.
      if (behind < 0 || behind >= step)
        throw new UsageError(
          'bad-shard',
          `SLURM_ARRAY_TASK_MIN, _MAX, _STEP and _COUNT (${[first, last, step, count].join(', ')}) are not those of an array without gaps.`,
          'Submit the array as --array=1-N, or give each task --shard I/N.',
        );
      return { index: (id - first) / step + 1, count };
    },
  },
  {
    name: 'an AWS Batch array',
    index: 'AWS_BATCH_JOB_ARRAY_INDEX',
    read: (env) => ({
      index: number(env, 'AWS_BATCH_JOB_ARRAY_INDEX') + 1,
      count: (env['AWS_BATCH_JOB_ARRAY_SIZE'] ?? '') === '' ? null : number(env, 'AWS_BATCH_JOB_ARRAY_SIZE'),
    }),
  },
  {
    name: 'GitLab (parallel)',
    index: 'CI_NODE_INDEX',
    read: (env) => ({ index: number(env, 'CI_NODE_INDEX'), count: number(env, 'CI_NODE_TOTAL') }),
  },
];

/** How many parts there are, where the engine does not say it. */
const TOTAL = 'LINTANIDE_SHARDS';

/** Which part this is, by the environment of the engine that started it. @throws UsageError */
function shardFrom(env: Env): Shard {
  const engines = ENGINES.filter(({ index }) => (env[index] ?? '') !== '');
  const [engine, other] = engines;
  if (engine === undefined)
    throw new UsageError(
      'no-array',
      '--shard auto: the environment is that of no array of jobs.',
      `Known are Kubernetes Indexed Jobs, Slurm arrays, AWS Batch arrays and GitLab's "parallel"; elsewhere name the part: --shard 3/32. See docs/batch/README.md.`,
    );
  if (other !== undefined)
    throw new UsageError(
      'two-arrays',
      `--shard auto: the environment is that of ${engine.name} (${engine.index}) and of ${other.name} (${other.index}).`,
      'Name the part: --shard 3/32.',
    );
  const { index, count } = engine.read(env);
  const total = (env[TOTAL] ?? '') === '' ? null : number(env, TOTAL);
  if (count === null && total === null)
    throw new UsageError(
      'no-shard-count',
      `--shard auto: ${engine.name} does not say how many parts there are.`,
      `Set ${TOTAL} to their number, in every part the same.`,
    );
  if (count !== null && total !== null && count !== total)
    throw new UsageError(
      'shard-count',
      `--shard auto: ${engine.name} has ${String(count)} parts, and ${TOTAL} says ${String(total)}.`,
      `Take ${TOTAL} away, or start as many parts as it says: a part that is missing would be missing from the report.`,
    );
  if (!Number.isInteger(index))
    throw new UsageError(
      'bad-shard',
      `--shard auto: the numbers of ${engine.name} are not in a row.`,
      'Number the tasks in a row (--array=1-32), or name the part: --shard 3/32.',
    );
  return checked(index, count ?? total ?? 0, `--shard auto: ${engine.name}`);
}

function number(env: Env, name: string): number {
  const text = env[name] ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const what = text === '' ? `${name} is not set` : `${name} is "${text.slice(0, 40)}"`;
  throw new UsageError(
    'bad-array',
    `--shard auto: ${what}, and should be a whole number.`,
    'Name the part: --shard 3/32.',
  );
}
