# region alias
curl -s -X POST localhost:9200/_aliases -H 'Content-Type: application/json' -d '
{"actions": [
  {"remove": {"index": "product-g1", "alias": "product"}},
  {"add":    {"index": "product-g2", "alias": "product"}}
]}'
# endregion alias
# region caught-up
kafka-consumer-groups.sh --bootstrap-server "$BS" --describe --group search-g2
kafka-configs.sh --bootstrap-server "$BS" --entity-type topics \
  --entity-name shop1.shop.product --describe --all | grep -E 'cleanup.policy|delete.retention.ms'
curl -s 'localhost:9200/product-g1,product-g2/_count?pretty'
# endregion caught-up
