#!/usr/bin/env bash
set -euo pipefail
# region crash
for round in $(seq 1 20); do
  java -jar collector.jar & pid=$!
  sleep $((5 + RANDOM % 10))
  kill -9 "$pid"                        # the process dies, the page cache lives
  wait "$pid" || true
done
java -jar verify.jar acked.log journal  # every acknowledged (source, seq) must be in the journal
# endregion crash
