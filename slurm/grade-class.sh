#!/bin/sh
# Submits a class to Slurm: an array with a shard a task, then a job that merges. README.md beside this file says more.
set -eu

if [ $# -lt 4 ]; then
    printf 'usage: %s SHARDS OUT ASSIGNMENT SUBMISSION... [options of grader grade]\n' "$0" >&2
    exit 2
fi
here=$(CDPATH='' cd -P "$(dirname "$0")" && pwd)
root=$(dirname "$here")
shards=$1
case $shards in
    '' | *[!0-9]* | 0*)
        printf '%s: SHARDS is %s: give a number from 1 up\n' "$0" "$shards" >&2
        exit 2
        ;;
esac
mkdir -p "$2/logs" "$2/shards"
out=$(CDPATH='' cd -P "$2" && pwd)
shift 2

# Once, and not by every task at the same time.
"$root/grader/bin/grader" --version

# A task that dies with its node is put back into the queue, with the same number.
array=$(sbatch --parsable --requeue --array="1-$shards" --chdir="$PWD" \
    --output="$out/logs/shard-%a.log" --open-mode=append "$here/shard.sh" "$root" "$out" "$shards" "$@")
# Whatever became of the tasks: merge says what is missing.
merge=$(sbatch --parsable --requeue --dependency="afterany:${array%%;*}" --chdir="$PWD" \
    --output="$out/logs/merge.log" --open-mode=append "$here/merge.sh" "$root" "$out")
printf 'job %s marks %s shards, job %s merges them into %s\n' "${array%%;*}" "$shards" "${merge%%;*}" "$out"
