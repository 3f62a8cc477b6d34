#!/bin/sh
# Fails when a generated file differs from the one that git has, or git has none; says which. `pnpm gen` comes before.
set -eu
cd "$(dirname "$0")/.."
set -- '*.gen.ts' docs/lint.schema.json docs/api docs/command.md docs/diagnostics/README.md docs/grammar docs/grammar.md \
  docs/left-out.md docs/options docs/pictures
git diff --exit-code -- "$@"
unknown=$(git ls-files --others --exclude-standard -- "$@")
if [ -n "$unknown" ]; then
  printf 'Generated, and unknown to git:\n%s\n' "$unknown" >&2
  exit 1
fi
