#!/bin/sh
# Builds the runner in the cache of the repository. With `--lock`, writes the sums of the jars that `pom.xml` brings.
# Maven only copies the jars: nothing of them is compiled against or run before their sums are checked.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
cache=$here/../../../../node_modules/.cache/interop/java
jars=$cache/jars
classes=$cache/classes
sums=$here/jars.sha256
mkdir -p "$jars" "$classes"

copy_jars() {
  echo "java: copying jars"
  rm -rf "$jars"
  mvn --batch-mode --quiet --strict-checksums --file "$here/pom.xml" \
    dependency:copy-dependencies -DoutputDirectory="$jars"
}

sums_of_jars() {
  (export LC_ALL=C && cd "$jars" && sha256sum -- *.jar)
}

if [ "${1:-}" = --lock ]; then
  copy_jars
  sums_of_jars >"$sums"
fi

# The list of sums is compared as a whole, so that a jar which is in no list is found, too.
if [ "$(sums_of_jars 2>&1)" != "$(cat "$sums")" ]; then
  copy_jars
  sums_of_jars | diff "$sums" - >&2 || {
    echo "java: these jars are not those of jars.sha256; if they should be, run build.sh --lock" >&2
    exit 1
  }
fi

stamp=$(cat "$sums" "$here"/src/interop/*.java | sha256sum)
if [ "$(cat "$classes/stamp" 2>/dev/null)" != "$stamp" ]; then
  echo "java: compiling the runner"
  rm -rf "$classes"
  javac --release 17 -Xlint:all -Werror -d "$classes" -cp "$jars/*" "$here"/src/interop/*.java
  echo "$stamp" >"$classes/stamp"
fi
echo "java: ready"
