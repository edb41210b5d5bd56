#!/usr/bin/env bash
# User CPU seconds of short commands through the launcher, its own shell included: median and range of several runs.
# Usage: bench/start.sh [RUNS]; run ./tworivers demo before.
set -u
root=$(cd -- "${BASH_SOURCE[0]%/*}/.." && pwd -P)
runs=${1:-9}
store=sqlite:$root/demo/tworivers-demo.db
[ -e "$root/demo/tworivers-demo.db" ] || { echo 'bench/start.sh: no example yet. Maybe: ./tworivers demo' >&2; exit 2; }
TIMEFORMAT=%U

# measure NAME AIM ARGUMENTS...
measure() {
  local times middle run
  times=$(for ((run = 0; run < runs; run++)); do
    { time "$root/tworivers" "${@:3}" >/dev/null 2>&1 </dev/null; } 2>&1
  done | sort -n)
  middle=$(sed -n "$((runs / 2 + 1))p" <<<"$times")
  printf '%-28s %6s   %s to %s   %s\n' "$1" "$middle" "$(head -n 1 <<<"$times")" "$(tail -n 1 <<<"$times")" "$2"
}

"$root/tworivers" --version >/dev/null || exit 3 # builds, if that is still to do
printf '%-28s %6s   %s   %s\n' command median 'least to most' aim
measure '--help' '<= 0.3' --help
measure 'figures' '<= 0.6' figures --store "$store" --base 2015-11-03 --as-of 2017-05-23
measure 'figures by place' '<= 0.6' figures --store "$store" --base 2015-11-03 --as-of 2017-05-23 --by place
measure 'claims check, a list' '<= 0.6' claims check "$root/example/claims/field.yaml"
measure 'claims check, a text' '<= 0.6' claims check "$root/example/claims/brief-zh.txt" --lang zh
