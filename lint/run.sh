#!/usr/bin/env bash
# Lints ../openapi.yaml with Spectral and Redocly; any warning is a failure. Needs Node 20 or later.
set -euo pipefail
cd "$(dirname "$0")"

export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true NO_UPDATE_NOTIFIER=1
bin=node_modules/.bin

if ! cmp --silent package.json node_modules/.installed; then
  npm install --no-package-lock --no-audit --no-fund --ignore-scripts --loglevel=error
  cp package.json node_modules/.installed
fi

"$bin/spectral" lint ../openapi.yaml --ruleset .spectral.yaml --fail-severity=hint
"$bin/redocly" lint ../openapi.yaml --config redocly.yaml --format=stylish --max-problems=1000 |
  tee node_modules/.redocly
if grep --quiet --extended-regexp "[0-9]+:[0-9]+ +warning" node_modules/.redocly; then
  echo "Redocly has warnings." >&2
  exit 1
fi
