#!/usr/bin/env bash
# region reset
C=localhost:8083/connectors/shop
curl -s -X PUT "$C/stop"
curl -s "$C/offsets" | tee "offsets-$(date +%F-%H%M).json"   # keep what was there
curl -s -X DELETE "$C/offsets"
curl -s -X PUT -H 'Content-Type: application/json' \
  --data @shop-new-history.json "$C/config"                  # new schema history topic
curl -s -X PUT "$C/resume"
curl -s "$C/status"
# endregion reset
