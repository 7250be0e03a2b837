#!/bin/bash
# BOMS=boms BLOBS=blobs docs/batch/slurm/submit.sh 8
set -eu
here=$(dirname "$0")
export BOMS BLOBS LINTANIDE_AS_OF="${LINTANIDE_AS_OF:-$(date +%F)}"
shards=$(sbatch --parsable --array="1-${1:-8}" "$here/shards.sbatch")
merge=$(sbatch --parsable --dependency="afterok:$shards" "$here/merge.sbatch")
echo "$shards $merge"
