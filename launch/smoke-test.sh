#!/usr/bin/env bash
# Checks of the launcher itself, on the program as built. Ends with "N passed, N failed".
set -u
root=$(cd -- "${BASH_SOURCE[0]%/*}/.." && pwd -P)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
passed=0 failed=0

# check NAME COMMAND...: the command must succeed.
check() {
  if "${@:2}"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "FAILED: $1" >&2
    sed 's/^/  out: /' "$scratch/out" >&2
    sed 's/^/  err: /' "$scratch/err" >&2
  fi
}

# run COMMAND...: keeps its exit code, output and errors.
run() {
  code=0
  "$@" >"$scratch/out" 2>"$scratch/err" </dev/null || code=$?
}

says() { grep -qF -- "$2" "$scratch/$1"; }
exit_code_is() { [ "$code" -eq "$1" ]; }
is_empty() { [ ! -s "$scratch/$1" ]; }

run "$root/tworivers" --version # builds, if that is still to do
check 'the launcher builds' exit_code_is 0

run "$root/tworivers" --help
check '--help ends well' exit_code_is 0
check '--help shows how to use it' says out 'Usage: tworivers'
check 'a built program starts without a word of the launcher' is_empty err

mkdir "$scratch/another folder"
cd "$scratch/another folder" || exit 1
run "$root/tworivers" --help
check 'it runs from another folder' says out 'Usage: tworivers'

ln -s "$root/tworivers" "$scratch/link"
ln -s ../link "$scratch/another folder/link to link"
run './link to link' --help
check 'it runs through links' says out 'Usage: tworivers'

run "$root/tworivers" 'no such command'
check 'an unknown command is wrong use' exit_code_is 2
check 'an unknown command is named on stderr, spaces and all' says err 'no such command'
check 'an unknown command leaves stdout empty' is_empty out

run env -u LC_ALL -u LC_CTYPE -u LANG "$root/tworivers" 不存在的命令
check 'arguments in Chinese arrive whole without a locale' says err 不存在的命令

check 'it leaves nothing in the folder it is called from' [ "$(ls -A)" = 'link to link' ]

run bash -c '. "$1/launch/find-jdk.sh"; jdk_wanted=999; find_jdk' bash "$root"
check 'without a new enough JDK it ends with 3' exit_code_is 3
check 'without a new enough JDK it says what to do' says err 'JAVA_HOME=/path/to/jdk-999'

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
