import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const script = fileURLToPath(new URL('../batch-slurm.sh', import.meta.url));
const isThere = existsSync('/usr/sbin/slurmctld') && existsSync('/usr/sbin/munged') && process.getuid?.() === 0;
const MISSING = isThere ? '' : ' (skipped: no Slurm on this machine, or not root; apt-get install slurm-wlm munge)';

it.skipIf(!isThere)(
  `an array of Slurm whose task is killed, resumed and merged reports what one run does${MISSING}`,
  () => {
    const { stdout, stderr } = spawnSync('bash', [script], { encoding: 'utf8', timeout: 480_000 });
    expect(`${stdout}${stderr}`).toMatch(/PASSED: \d+ bytes of JSON, the same from eight shards and from one run/);
  },
  500_000,
);
