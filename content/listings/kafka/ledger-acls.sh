bin/kafka-acls.sh --bootstrap-server kafka-1:9093 --command-config admin.properties --add \
  --allow-principal User:svc-ledger --consumer --topic transfers --group ledger
bin/kafka-acls.sh --bootstrap-server kafka-1:9093 --command-config admin.properties --add \
  --allow-principal User:svc-ledger --operation Write --topic ledger-entries
bin/kafka-acls.sh --bootstrap-server kafka-1:9093 --command-config admin.properties --add \
  --allow-principal User:svc-ledger --operation Write \
  --transactional-id ledger-router- --resource-pattern-type prefixed
bin/kafka-acls.sh --bootstrap-server kafka-1:9093 --command-config admin.properties --list \
  --topic ledger-entries --resource-pattern-type match
