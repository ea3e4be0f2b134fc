#!/usr/bin/env bash
# Clones a class: a line of LIST is a name and an https URL; empty lines and those that start with # are skipped.
#   .github/clone-class.sh LIST DIR
# Each repository becomes the folder DIR/<name>, without its .git. Names that could not be cloned are written to
# DIR/../not-cloned.txt: whether that is the student's fault is for a person to say, so they are not marked.
# CLASS_TOKEN, if set, is shown to github.com and to nobody else.
set -euo pipefail
list=$1
dir=$2
mkdir -p "$dir"
: >"$dir/../not-cloned.txt"

# Nothing of this machine's configuration, no prompt, no other way than https, no programs that a repository names.
export GIT_CONFIG_NOSYSTEM=1 GIT_TERMINAL_PROMPT=0 GIT_LFS_SKIP_SMUDGE=1
export GIT_CONFIG_GLOBAL=${GIT_CONFIG_GLOBAL:-/dev/null} GIT_ALLOW_PROTOCOL=${GIT_ALLOW_PROTOCOL:-https}
if [ -n "${CLASS_TOKEN:-}" ]; then
  # In the environment, since every user of a machine can read arguments.
  GIT_CONFIG_VALUE_0="Authorization: Basic $(printf 'x-access-token:%s' "$CLASS_TOKEN" | base64 -w 0)"
  export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=http.https://github.com/.extraHeader GIT_CONFIG_VALUE_0
fi

number=0
while read -r name url rest || [ -n "$name" ]; do
  number=$((number + 1))
  case $name in '' | '#'*) continue ;; esac
  if [ -n "$rest" ] || ! [[ $name =~ ^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$ && $url =~ ^https://[A-Za-z0-9._~/-]+$ ]]; then
    printf '%s:%s: expected a name (letters, digits, ._-) and an https URL\n' "$list" "$number" >&2
    exit 2
  fi
  if [ -e "$dir/$name" ]; then
    printf '%s:%s: the name %s is there twice\n' "$list" "$number" "$name" >&2
    exit 2
  fi
  if timeout 120 git -c core.hooksPath=/dev/null clone --quiet --depth 1 --single-branch --no-tags \
    --no-recurse-submodules -- "$url" "$dir/$name" </dev/null >/dev/null 2>&1; then
    rm -rf "$dir/$name/.git"
  else
    rm -rf "${dir:?}/$name"
    printf '%s\n' "$name" >>"$dir/../not-cloned.txt"
  fi
done <"$list"
