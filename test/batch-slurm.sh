#!/bin/bash
# Runs lintanide under a real Slurm: a cluster of one node in a folder of its own, an array of eight shards, of which one is
# killed with kill -9 half-way, requeued and resumed, and the merge behind them. Needs root, and slurm-wlm and munge of Debian.
#   test/batch-slurm.sh [FOLDER]      the folder is kept where it is named
set -u
root=$(cd "$(dirname "$0")/.." && pwd)
for program in slurmctld slurmd sbatch munged; do
  if ! PATH=$PATH:/usr/sbin command -v $program > /dev/null; then
    echo "SKIPPED: no $program on this machine (apt-get install slurm-wlm munge)"
    exit 0
  fi
done
if [ "$(id -u)" -ne 0 ]; then
  echo 'SKIPPED: Slurm starts jobs as other users, and needs root'
  exit 0
fi
PATH=$PATH:/usr/sbin
folder=${1:-$(mktemp -d)}
mkdir -p "$folder"/{state,spool,munge,boms}
chmod 755 "$folder" "$folder/munge"
say() { echo "[$(date +%T)] $*"; }
fail() {
  say "FAILED: $*"
  tail -n 5 "$folder"/*.log
  exit 1
}
started=()
end() {
  [ -n "${shards:-}" ] && [ -n "${SLURM_CONF:-}" ] && scancel "$shards" "$merge" 2> /dev/null && sleep 2
  for pid in "${started[@]}"; do kill "$pid" 2> /dev/null; done
  wait 2> /dev/null
  if [ -z "${1:-}" ]; then rm -rf "$folder"; fi
}
trap 'end "'"${1:-}"'"' EXIT

# --- a cluster of one node ---------------------------------------------------------------------------------------
host=$(hostname -s)
dd if=/dev/urandom of="$folder/munge/key" bs=1024 count=1 status=none
chmod 600 "$folder/munge/key"
munged --foreground --force --key-file="$folder/munge/key" --socket="$folder/munge/socket" \
  --pid-file="$folder/munge/pid" --log-file="$folder/munge/log" --seed-file="$folder/munge/seed" > "$folder/munged.log" 2>&1 &
started+=($!)
export SLURM_CONF=$folder/slurm.conf
ports=$((20000 + $$ % 20000))
cat > "$SLURM_CONF" << CONF
ClusterName=one
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=$ports
SlurmdPort=$((ports + 1))
AuthType=auth/munge
AuthInfo=socket=$folder/munge/socket
SlurmUser=root
SlurmdUser=root
StateSaveLocation=$folder/state
SlurmdSpoolDir=$folder/spool
SlurmctldPidFile=$folder/slurmctld.pid
SlurmdPidFile=$folder/slurmd.pid
SlurmctldLogFile=$folder/slurmctld.log
SlurmdLogFile=$folder/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SchedulerType=sched/builtin
MpiDefault=none
ReturnToService=2
MinJobAge=3600
NodeName=$host NodeAddr=127.0.0.1 CPUs=2 RealMemory=$(awk "/MemTotal/ { print int(\$2 / 1100) }" /proc/meminfo) State=UNKNOWN
PartitionName=all Nodes=$host Default=YES MaxTime=INFINITE State=UP
CONF
echo 'CgroupPlugin=disabled' > "$folder/cgroup.conf"
for _ in $(seq 50); do [ -S "$folder/munge/socket" ] && break; sleep 0.1; done
slurmctld -D -i > "$folder/ctld.out" 2>&1 &
started+=($!)
slurmd -D -N "$host" > "$folder/d.out" 2>&1 &
started+=($!)
for _ in $(seq 100); do
  sinfo -h -o %T 2> /dev/null | grep -q idle && break
  sleep 0.3
done
sinfo -h -o %T 2> /dev/null | grep -q idle || fail 'the node did not come up'
say "Slurm $(sinfo --version | cut -d' ' -f2), node $host is idle"

# --- lists to lint -------------------------------------------------------------------------------------------------
node -e '
  const { writeFileSync } = require("node:fs");
  for (let file = 0; file < 400; file++) {
    const rows = ["Level,Part number,Description,Quantity"];
    for (let row = 0; row < 2000; row++)
      rows.push(row % 200 === 1 ? `1,MAG-${file}-${row},Magnet segment NdFeB N42SH,8` : `1,SCR-${file}-${row},Screw M${row % 9}x8 DIN 912,4`);
    writeFileSync(`${process.argv[1]}/list-${String(file).padStart(3, "0")}.csv`, rows.join("\n") + "\n");
  }' "$folder/boms"

# --- eight shards, and the merge behind them ------------------------------------------------------------------------
cd "$folder" || exit 1
export LINTANIDE="${LINTANIDE:-node $root/bin/lintanide.js}" BOMS=boms BLOBS=blobs LINTANIDE_AS_OF=2026-11-24
read -r shards merge < <("$root/docs/batch/slurm/submit.sh" 8)
say "submitted: array $shards, merge $merge"

# The process of one task, by what Slurm has put into its environment.
victim=3
process_of() {
  for process in /proc/[0-9]*; do
    grep -zqx "SLURM_ARRAY_JOB_ID=$shards" "$process/environ" 2> /dev/null || continue
    grep -zqx "SLURM_ARRAY_TASK_ID=$1" "$process/environ" 2> /dev/null || continue
    [ "$(cat "$process/comm" 2> /dev/null)" = node ] && echo "${process#/proc/}" && return
  done
}
partial=blobs/$victim-8.jsonl.partial
for _ in $(seq 600); do
  killed=$(process_of $victim)
  [ -n "$killed" ] && break
  sleep 0.1
done
[ -n "$killed" ] || fail "no process of shard $victim was found"
for _ in $(seq 3000); do
  [ -f "$partial" ] && [ "$(wc -l < "$partial")" -gt 5 ] && break
  sleep 0.02
done
kill -9 "$killed" || fail "shard $victim ended before it could be killed"
sleep 0.2
[ -f "$partial" ] || fail "shard $victim is complete though it was killed"
left=$(wc -l < "$partial")
say "shard $victim: killed process $killed, $left lines were written"

state() { scontrol show job "$1" -o 2> /dev/null | grep -o 'JobState=[A-Z_]*' | sort | uniq -c | tr '\n' ' '; }
for _ in $(seq 300); do
  case $(state "$merge") in *COMPLETED* | *FAILED* | *CANCELLED*) break ;; esac
  # A task that was requeued waits for two minutes, lest a node that fails keep failing; here nothing is to be waited for.
  scontrol update JobId="${shards}_$victim" StartTime=now 2> /dev/null
  sleep 1
done
say "array: $(state "$shards")"
say "merge: $(state "$merge")"
restarts=$(scontrol show job "${shards}_$victim" -o | grep -o 'Restarts=[0-9]*')
say "shard $victim: $restarts; $(grep -h complete "lintanide-${shards}_$victim.log")"
[ "$restarts" = Restarts=1 ] || fail "shard $victim was not requeued once"
grep -q 'were there already' "lintanide-${shards}_$victim.log" || fail "shard $victim was not resumed"
scontrol show job "$merge" -o | grep -q 'ExitCode=1:0' || fail 'the merge should end with 1, since there are findings'
[ -s blobs/report.json ] || fail 'there is no report'

# --- the same as one run ----------------------------------------------------------------------------------------------
$LINTANIDE boms --reporter json=one.json > /dev/null
cmp one.json blobs/report.json || fail 'the report of the shards is not that of one run'
say "PASSED: $(wc -c < one.json) bytes of JSON, the same from eight shards and from one run"
