# Sourced by tworivers, test and .ci/run: finds a JDK that runs and builds Two Rivers.

jdk_wanted=25

# The feature version of the Java home $1 in jdk_version, its whole version in jdk_runtime; fails if it is no JDK.
jdk_look() {
  jdk_version= jdk_runtime=
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  if [ -r "$1/release" ]; then
    while IFS='=' read -r key value; do
      value=${value%\"}
      value=${value#\"}
      case $key in
        JAVA_VERSION) jdk_version=${value%%[!0-9]*} ;;
        JAVA_RUNTIME_VERSION) jdk_runtime=$value ;;
      esac
    done <"$1/release"
  else
    value=$("$1/bin/java" -version 2>&1) || return 1
    value=${value#*\"}
    jdk_version=${value%%[!0-9]*}
  fi
  [ -n "$jdk_version" ] || return 1
  jdk_runtime=${jdk_runtime:-$jdk_version}
}

# Whether $1 is new enough; then it is jdk_home.
jdk_try() {
  [ -n "$1" ] && jdk_look "$1" && [ "$jdk_version" -ge "$jdk_wanted" ] && jdk_home=$1
}

# Sets jdk_home and jdk_runtime, or says what to do and fails.
find_jdk() {
  jdk_home=
  jdk_try "${JAVA_HOME:-}" && return
  on_path=$(command -v java) && on_path=$(readlink -f "$on_path" 2>/dev/null) && jdk_try "${on_path%/bin/java}" && return
  for place in /usr/lib/jvm/* /opt/* /opt/*/* /usr/local/* /usr/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    jdk_try "$place" && return
  done
  if [ -x /usr/libexec/java_home ]; then
    jdk_try "$(/usr/libexec/java_home -v "$jdk_wanted+" 2>/dev/null)" && return
  fi
  cat >&2 <<ADVICE
tworivers: no JDK $jdk_wanted or newer was found (looked in JAVA_HOME, PATH, /usr/lib/jvm, /opt, ~/.sdkman, ~/.jdks, /Library/Java).
Install one, for example Eclipse Temurin $jdk_wanted:
  Debian, Ubuntu:  https://adoptium.net/installation/linux, then apt-get install temurin-$jdk_wanted-jdk
  macOS:           brew install temurin@$jdk_wanted
  anywhere:        https://sdkman.io, then sdk install java $jdk_wanted-tem
Or point to one: JAVA_HOME=/path/to/jdk-$jdk_wanted ./tworivers
ADVICE
  return 3
}
