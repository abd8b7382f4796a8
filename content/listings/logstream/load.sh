#!/usr/bin/env bash
set -euo pipefail
# region load
# wrk2: a fixed rate, latency counted from when each request was due
for rate in 2000 4000 8000 16000; do
  wrk -t4 -c200 -d180s -R"$rate" --latency -s post.lua http://collector:8080 \
    > "run-$rate.txt"
  sleep 60
done
# endregion load
