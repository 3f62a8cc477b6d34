#!/bin/sh
# Runs `longhand lint` from a clone, and builds it first where that has not been done. The GitHub Action and the pre-commit hook run this.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
if [ ! -e "$root/packages/longhand/bundle/main.cjs" ]; then
  (cd "$root" && npx -y pnpm@10.34.9 install --frozen-lockfile && npx -y pnpm@10.34.9 build) >&2
fi
exec node "$root/packages/longhand/bin/longhand.js" lint "$@"
