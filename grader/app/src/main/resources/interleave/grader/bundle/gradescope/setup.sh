#!/usr/bin/env bash
# Run once, when Gradescope makes the image: installs what the grader needs, and builds it while there is a network.
set -euo pipefail
missing=()
command -v javac >/dev/null || missing+=(openjdk-17-jdk-headless)
command -v mvn >/dev/null || missing+=(maven)
if [ ${#missing[@]} -gt 0 ]; then
  apt-get update -q
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
fi
sh /autograder/source/grader/bin/grader --version
