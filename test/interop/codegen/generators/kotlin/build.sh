#!/bin/sh
# Generates Kotlin classes into the folder that is given, by the command of the recipe, which is in GENERATE, and compiles them. With `--lock`, writes `jars.sha256` afresh.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
cache=$here/../../../../../node_modules/.cache/interop/codegen-kotlin
jars=$cache/jars

if [ "$1" = --lock ]; then
  exec "$here/../../../jars.sh" "$here" "$cache" --lock
fi
echo "quicktype-kotlin: installing the compiler"
"$here/../../../jars.sh" "$here" "$cache"

echo "quicktype-kotlin: generating"
(cd "$1" && sh -euc "$GENERATE")
echo "quicktype-kotlin: compiling"
java -cp "$jars/*" org.jetbrains.kotlin.cli.jvm.K2JVMCompiler -no-stdlib -no-reflect -nowarn \
  -Xplugin="$(echo "$jars"/kotlin-serialization-compiler-plugin-embeddable-*.jar)" \
  -classpath "$(echo "$jars"/*.jar | tr ' ' ':')" -d "$1/classes" "$1/src/main/kotlin/Contracts.kt" "$here/RoundTrip.kt"
