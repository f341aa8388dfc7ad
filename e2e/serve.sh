#!/usr/bin/env bash
# Serves a fresh demo community for the browser tests. Limits that protect against many sign-ups from one address
# are wide, since all the tests come from one.
set -euo pipefail
cd "$(dirname "$0")/.."
data=$PWD/e2e/test-results/data
rm -rf "$data"
mkdir -p "$data"
export KUMARA_CODES_PER_NETWORK_PER_HOUR=10000 KUMARA_CODES_PER_PREFIX_PER_HOUR=10000
export KUMARA_CODE_RESEND_S=0 KUMARA_LOG=warn
# A noisy machine is no surge.
export KUMARA_SURGE_MIN_CONCURRENT=512 KUMARA_SIGN_UPS_PER_MINUTE=100000
port=${KUMARA_E2E_PORT:-54380}
# Tests of translation by a provider bring one up there (tests/provider.ts); to all others it is gone.
export KUMARA_TRANSLATION_PROVIDER=chat KUMARA_TRANSLATION_MODEL=test KUMARA_TRANSLATION_LANGUAGES=ja,de
export KUMARA_TRANSLATION_URL=http://127.0.0.1:$((port + 1))/v1
exec "${KUMARA_PROGRAM:-target/debug/kumara}" serve --demo --data "$data" --listen "127.0.0.1:$port"
