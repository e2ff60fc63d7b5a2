#!/usr/bin/env bash
# Serves the database that load.py wrote; the harness gives PORT and DB_FILE.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export COMMUNIQUE_DATABASE_URL="sqlite:///${DB_FILE:?}"
export COMMUNIQUE_SECRET_KEY="the-same-secret-in-every-run-of-the-benchmark"
export COMMUNIQUE_LOG_LEVEL=warning
exec .venv/bin/communique serve --host 127.0.0.1 --port "${PORT:?}" --workers 1
