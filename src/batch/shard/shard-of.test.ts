import { describe, expect, it } from 'vitest';
import { shardOf } from './shard-of.ts';

describe('--shard I/N', () => {
  it('counts from 1', () => {
    expect(shardOf('3/32', {})).toEqual({ index: 3, count: 32 });
    expect(shardOf('1/1', {})).toEqual({ index: 1, count: 1 });
  });

  it.each(['0/4', '5/4', '1/0', '1/10001'])('%s is no part', (text) => {
    expect(() => shardOf(text, {})).toThrow(/there is no such part/);
  });

  it.each(['', '3', 'a/b', '-1/4', '1/4/2', '1.5/4', ' 1/4'])('"%s" is not of its form', (text) => {
    expect(() => shardOf(text, {})).toThrow(/not of the form I\/N/);
  });
});

describe('--shard auto', () => {
  it.each([
    ['Kubernetes', { JOB_COMPLETION_INDEX: '0', LINTANIDE_SHARDS: '8' }, '1/8'],
    ['Slurm, from 1', { SLURM_ARRAY_TASK_ID: '8', SLURM_ARRAY_TASK_MIN: '1', SLURM_ARRAY_TASK_COUNT: '8' }, '8/8'],
    ['Slurm, from 0', { SLURM_ARRAY_TASK_ID: '0', SLURM_ARRAY_TASK_MIN: '0', SLURM_ARRAY_TASK_COUNT: '32' }, '1/32'],
    [
      'Slurm in steps',
      { SLURM_ARRAY_TASK_ID: '7', SLURM_ARRAY_TASK_MIN: '1', SLURM_ARRAY_TASK_COUNT: '4', SLURM_ARRAY_TASK_STEP: '2' },
      '4/4',
    ],
    ['AWS Batch', { AWS_BATCH_JOB_ARRAY_INDEX: '9', AWS_BATCH_JOB_ARRAY_SIZE: '10' }, '10/10'],
    ['AWS Batch, the number by hand', { AWS_BATCH_JOB_ARRAY_INDEX: '0', LINTANIDE_SHARDS: '10' }, '1/10'],
    ['GitLab', { CI_NODE_INDEX: '2', CI_NODE_TOTAL: '5' }, '2/5'],
    ['the number said twice', { CI_NODE_INDEX: '2', CI_NODE_TOTAL: '5', LINTANIDE_SHARDS: '5' }, '2/5'],
  ])('%s', (_name, env, expected) => {
    const { index, count } = shardOf('auto', env);
    expect(`${String(index)}/${String(count)}`).toBe(expected);
  });

  it.each([
    ['no engine', {}, /no array of jobs/],
    [
      'two engines',
      { JOB_COMPLETION_INDEX: '0', LINTANIDE_SHARDS: '2', CI_NODE_INDEX: '1', CI_NODE_TOTAL: '2' },
      /Kubernetes.* and of GitLab/,
    ],
    ['no number of parts', { JOB_COMPLETION_INDEX: '0' }, /does not say how many parts/],
    [
      'two numbers of parts',
      { CI_NODE_INDEX: '1', CI_NODE_TOTAL: '4', LINTANIDE_SHARDS: '8' },
      /has 4 parts, and LINTANIDE_SHARDS says 8/,
    ],
    ['a part too many', { JOB_COMPLETION_INDEX: '8', LINTANIDE_SHARDS: '8' }, /part 9 of 8/],
    [
      'tasks not in a row',
      { SLURM_ARRAY_TASK_ID: '7', SLURM_ARRAY_TASK_MIN: '1', SLURM_ARRAY_TASK_COUNT: '3' },
      /part 7 of 3/,
    ],
    [
      'an array with gaps',
      {
        SLURM_ARRAY_TASK_ID: '2',
        SLURM_ARRAY_TASK_MIN: '1',
        SLURM_ARRAY_TASK_MAX: '9',
        SLURM_ARRAY_TASK_STEP: '1',
        SLURM_ARRAY_TASK_COUNT: '3',
      },
      /\(1, 9, 1, 3\) are not those of an array without gaps/,
    ],
    ['a word for a number', { CI_NODE_INDEX: 'one', CI_NODE_TOTAL: '4' }, /CI_NODE_INDEX is "one"/],
    ['half an engine', { CI_NODE_INDEX: '1' }, /CI_NODE_TOTAL is not set/],
  ])('%s is an error', (_name, env, message) => {
    expect(() => shardOf('auto', env)).toThrow(message);
  });
});
