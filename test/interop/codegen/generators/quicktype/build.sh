#!/bin/sh
# Generates types by quicktype in the language that is named first into the folder that is named second. No compiler is run.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
echo "quicktype: generating $1"
case $1 in
csharp)
  "$here/quicktype.sh" "$2/Contracts.cs" --lang csharp --namespace SourceOS.AgentMachine \
    --framework SystemTextJson --array-type list --check-required --no-dateonly-timeonly-converters
  ;;
swift)
  "$here/quicktype.sh" "$2/Contracts.swift" --lang swift --access-level public --sendable \
    --acronym-style original --density normal
  ;;
esac
