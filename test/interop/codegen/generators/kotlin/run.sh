#!/bin/sh
# Reads documents into the generated classes and writes them again.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
exec java -Dfile.encoding=UTF-8 -cp "$1/classes:$here/../../../../../node_modules/.cache/interop/codegen-kotlin/jars/*" RoundTripKt
