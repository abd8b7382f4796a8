export COMPOSE_FILE=compose.yml:cdc.yml
docker compose up -d
curl -s -X PUT -H "Content-Type: application/json" --data @shop.json \
  localhost:8083/connectors/shop/config
curl -s localhost:8083/connectors/shop/status
kafka-console-consumer.sh --bootstrap-server $BS --from-beginning \
  --topic shop.inventory.customers --formatter-property print.key=true
docker compose exec mysql mysql -umysqluser -pmysqlpw inventory
