#!/bin/bash
# region gate
set -euo pipefail
SR=${SR:-http://localhost:8081}
SUBJECT=$1            # pay-value
FILE=$2               # {"schema": "..."}
CT="Content-Type: application/vnd.schemaregistry.v1+json"

ok=$(curl -sf -X POST -H "$CT" --data @"$FILE" \
  "$SR/compatibility/subjects/$SUBJECT/versions/latest" | grep -o '"is_compatible": *[a-z]*')
echo "$SUBJECT $ok"
case $ok in *true) ;; *) echo "REFUSED: do not deploy"; exit 1 ;; esac

if [ "${REGISTER:-no}" = yes ]; then
  curl -sf -X POST -H "$CT" --data @"$FILE" "$SR/subjects/$SUBJECT/versions"
fi
# endregion gate
