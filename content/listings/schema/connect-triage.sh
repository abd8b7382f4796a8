#!/usr/bin/env bash
set -euo pipefail
URL="${CONNECT_URL:-http://localhost:8083}"
# region triage
curl -fsS "$URL/connectors?expand=status" |
  jq -r '.[].status as $c | $c.tasks[] | select(.state != "RUNNING")
         | [$c.name, $c.connector.state, .id, .state, .worker_id,
            ((.trace // "") | split("\n")[0])] | @tsv'
curl -fsS "$URL/connectors?expand=status" |
  jq -r '.[].status | select((.tasks | length) == 0) | "no tasks: " + .name'
# endregion triage
# region dead-workers
curl -fsS "$URL/connectors?expand=status" |
  jq -r '.[].status.tasks[].worker_id' | sort | uniq -c |
  while read -r count worker; do
    curl -fsS -m 3 -o /dev/null "${URL%%:*}://$worker/" ||
      echo "$count tasks on $worker, which does not answer"
  done
# endregion dead-workers
