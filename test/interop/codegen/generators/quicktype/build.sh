#!/bin/sh
# Generates types into the folder that is named second, by the command of the recipe, which is in GENERATE. No compiler is run.
set -eu

echo "quicktype: generating $1"
cd "$2"
sh -euc "$GENERATE"
