#!/bin/sh
#SBATCH --job-name=grade-shard
#SBATCH --nodes=1
#SBATCH --ntasks=1
#SBATCH --cpus-per-task=2
#SBATCH --mem=4G
#SBATCH --time=04:00:00
# One shard of a class; started by grade-class.sh. May be run twice, or twice at the same time.
set -eu
root=$1
out=$2
shards=$3
shift 3
exec "$root/grader/bin/grader" grade "$@" --resume \
    --shard "$SLURM_ARRAY_TASK_ID/$shards" --out "$out/shards/$SLURM_ARRAY_TASK_ID"
