#!/bin/sh
#SBATCH --job-name=grade-merge
#SBATCH --nodes=1
#SBATCH --ntasks=1
#SBATCH --cpus-per-task=1
#SBATCH --mem=2G
#SBATCH --time=00:30:00
# Puts the shards of a class together; started by grade-class.sh.
set -eu
root=$1
out=$2
exec "$root/grader/bin/grader" merge "$out"/shards/* --out "$out"
