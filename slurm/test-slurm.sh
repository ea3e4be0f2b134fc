#!/usr/bin/env bash
# Marks a small class on a Slurm cluster of two virtual nodes on this machine, kills a node under its tasks, and
# compares the merged result with that of one machine. Needs Debian and root; installs Slurm where it is missing.
#   slurm/test-slurm.sh [ASSIGNMENT [SUBMISSIONS]]
set -euo pipefail
cd "$(dirname "$0")/.."
assignment=${1:-05-shared-counter}
submissions=${2:-24}
shards=3

missing=()
command -v slurmctld >/dev/null || missing+=(slurm-wlm)
command -v munged >/dev/null || missing+=(munge)
if [ ${#missing[@]} -gt 0 ]; then
  apt-get update -q
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
fi

dir=$(mktemp -d)
export SLURM_CONF=$dir/slurm.conf

# --- processes of this test, and only these: they are started by it, or know its configuration
below() {
  local child
  for child in $(pgrep -P "$1" || true); do
    echo "$child"
    below "$child"
  done
}
on_node() {
  local each
  for each in /proc/[0-9]*; do
    if tr '\0' '\n' 2>/dev/null <"$each/environ" | grep -qxF "SLURM_CONF=$SLURM_CONF" &&
      tr '\0' '\n' 2>/dev/null <"$each/environ" | grep -qxF "SLURMD_NODENAME=$1"; then
      echo "${each#/proc/}"
      below "${each#/proc/}"
    fi
  done | sort -u
}
# Slurm's own process above each task; it would report that its task was killed, which a dead machine does not.
above() {
  local each parent
  for each in $(on_node "$1"); do
    parent=$(ps -o ppid= -p "$each" | tr -d ' ') || continue
    if [ "$(cat "/proc/$parent/comm" 2>/dev/null)" = slurmstepd ]; then
      echo "$parent"
    fi
  done | sort -u
}
pid_of() {
  cat "$dir/$1.pid" 2>/dev/null || true
}
clean_up() {
  local each
  scancel --user=root 2>/dev/null || true
  for each in $(above n1) $(above n2) $(on_node n1) $(on_node n2) $(pid_of slurmd.n1) $(pid_of slurmd.n2) $(pid_of slurmctld) $(pid_of munged); do
    kill -9 "$each" 2>/dev/null || true
  done
  rm -rf "$dir"
}
trap clean_up EXIT

fail() {
  printf 'FAILED: %s\n' "$1" >&2
  tail -n 20 "$dir"/*.log "$dir"/out/logs/* >&2 2>/dev/null || true
  exit 1
}
# Waits for a state, and says which one never came.
await() {
  local what=$1 seconds=$2
  shift 2
  local end=$((SECONDS + seconds))
  until "$@"; do
    [ "$SECONDS" -lt "$end" ] || fail "waited $seconds s for this: $what"
    sleep 1
  done
}

# --- the class
mkdir -p "$dir/class" "$dir/msock" "$dir/state"
find "solutions/$assignment/accepted" "solutions/$assignment/wrong" -mindepth 1 -maxdepth 1 -type d | sort | shuf -n "$submissions" \
  --random-source=<(yes) | while read -r solution; do
  cp -r "$solution" "$dir/class/$(basename "$solution")"
done

# --- the cluster
host=$(hostname -s)
cat >"$SLURM_CONF" <<CONF
ClusterName=grade
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$dir/msock/s,cred_expire=5
StateSaveLocation=$dir/state
SlurmdSpoolDir=$dir/spool.%n
SlurmctldPidFile=$dir/slurmctld.pid
SlurmdPidFile=$dir/slurmd.%n.pid
SlurmctldLogFile=$dir/slurmctld.log
SlurmdLogFile=$dir/slurmd.%n.log
SlurmctldPort=16820
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
MpiDefault=none
ReturnToService=2
SlurmdTimeout=5
SchedulerParameters=sched_interval=1
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
NodeName=n1 NodeHostname=$host NodeAddr=127.0.0.1 Port=16821 CPUs=2 RealMemory=8000 State=UNKNOWN
NodeName=n2 NodeHostname=$host NodeAddr=127.0.0.1 Port=16822 CPUs=2 RealMemory=8000 State=UNKNOWN
PartitionName=grade Nodes=n1,n2 Default=YES MaxTime=600 State=UP
CONF
mkdir -p "$dir/spool.n1" "$dir/spool.n2"
dd if=/dev/urandom of="$dir/munge.key" bs=128 count=1 status=none
chmod 600 "$dir/munge.key"
chmod 755 "$dir" "$dir/msock"
munged --force --key-file="$dir/munge.key" --socket="$dir/msock/s" --pid-file="$dir/munged.pid" \
  --log-file="$dir/munged.log" --seed-file="$dir/munge.seed"
slurmctld
slurmd -N n1
slurmd -N n2
are_idle() { [ "$(sinfo --noheader --format=%T 2>/dev/null)" = idle ]; }
await 'both nodes are idle' 60 are_idle
echo "two nodes are up"

# --- the array, and the death of a node in the middle of it
slurm/grade-class.sh "$shards" "$dir/out" "$assignment" "$dir/class" --sandbox none
is_marking() { [ -n "$(find "$dir/out/shards" -name kept.json 2>/dev/null | head -n 1)" ]; }
await 'a first result' 900 is_marking
busy=$(squeue --noheader --states=RUNNING --format=%N | sort | head -n 1)
[ -n "$busy" ] || fail 'no task was running any more when a node was to be killed: give more submissions'
lost=$(squeue --noheader --states=RUNNING --nodelist="$busy" --format='%K' | sort | tr '\n' ' ')
# From above: what is left for a moment must not report how its tasks have ended.
steps=$(above "$busy")
[ -n "$steps" ] || fail 'the task had ended before its node was killed: give more submissions'
for each in $(pid_of "slurmd.$busy") $steps $(on_node "$busy"); do
  kill -9 "$each" 2>/dev/null || true
done
echo "killed $busy under shard $lost"
is_down() { sinfo --noheader --Node --nodes="$busy" --format=%T | grep -q '^down'; }
await "$busy counts as down" 120 is_down
was_requeued() { grep -qi 'requeue' "$dir/slurmctld.log"; }
await 'its tasks are put back into the queue' 120 was_requeued
is_merged() { [ -f "$dir/out/grades.json" ] || [ -z "$(squeue --noheader)" ]; }
await 'the class is merged' 1800 is_merged
[ -f "$dir/out/grades.json" ] || fail 'nothing was merged'

# --- one machine
grader/bin/grader grade "$assignment" "$dir/class" --sandbox none --out "$dir/alone" >"$dir/alone.log" 2>&1 || fail 'one machine could not'
without_seconds() { sed -E 's/"seconds" : [0-9.E-]+/"seconds" : 0/' "$1/grades.json"; }
diff <(without_seconds "$dir/alone") <(without_seconds "$dir/out") || fail 'the cluster has another result than one machine'
kept=$(grep -h '^kept' "$dir"/out/logs/shard-*.log | tr '\n' ';')
echo "tasks said: $kept"
echo "PASSED: $submissions submissions in $shards shards, $busy killed, the result is that of one machine"
