import type { Args } from './args.ts';

/** The values of `--reporter` that mean a blob. */
export function blobsOf(args: Args): string[] {
  return args.values('reporter').filter((one) => one === 'blob' || one.startsWith('blob='));
}

/** Does the command line mean a run that hands on its records instead of judging them? */
export function isBlobRun(args: Args): boolean {
  return blobsOf(args).length > 0 || args.has('shard') || args.has('resume');
}
