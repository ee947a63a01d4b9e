# shellcheck shell=sh
# Sourced by `mvnw` and `protokoll`: sets JAVA_HOME to a JDK of at least version 21.
# Looks at JAVA_HOME, then at `java` on the path, then where operating systems keep JDKs; takes the newest there.

required_java=21

# Prints the major version of the JDK in directory $1, or nothing if there is no JDK with a compiler.
java_version_of() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_java_home() {
  if [ -n "${JAVA_HOME-}" ]; then
    found=$(java_version_of "$JAVA_HOME")
    [ "${found:-0}" -lt "$required_java" ] || { echo "$JAVA_HOME"; return; }
  fi
  on_path=$(command -v javac || true)
  if [ -n "$on_path" ]; then
    home=$(dirname "$(dirname "$(readlink -f "$on_path")")")
    found=$(java_version_of "$home")
    [ "${found:-0}" -lt "$required_java" ] || { echo "$home"; return; }
  fi
  best=""
  best_version=$((required_java - 1))
  for home in $(find /usr/lib/jvm /usr/java /opt /Library/Java/JavaVirtualMachines "${HOME:-}/.sdkman/candidates/java" "${HOME:-}/.jdks" \
    -maxdepth 4 -name release 2>/dev/null | sed 's|/release$||'); do
    found=$(java_version_of "$home")
    if [ "${found:-0}" -gt "$best_version" ]; then
      best=$home
      best_version=$found
    fi
  done
  echo "$best"
}

JAVA_HOME=$(find_java_home)
if [ -z "$JAVA_HOME" ]; then
  echo "Protokoll needs a JDK of version $required_java or newer and found none: install one (Debian, Ubuntu: apt install openjdk-21-jdk, or any newer one) or set JAVA_HOME to it." >&2
  exit 1
fi
export JAVA_HOME

# Libraries of Maven and of Protokoll use memory in a way that newer JDKs warn of at every start; older ones refuse the
# option.
export quiet_java=""
[ "$(java_version_of "$JAVA_HOME")" -lt 23 ] || quiet_java=--sun-misc-unsafe-memory-access=allow
