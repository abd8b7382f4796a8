docker compose -f compose.yml -f registry.yml up -d
export SR=http://localhost:8081
export CT="Content-Type: application/vnd.schemaregistry.v1+json"
curl -s -X PUT -H "$CT" --data '{"compatibility": "FORWARD"}' $SR/config/pay-value
curl -s -X POST -H "$CT" --data @v1.json $SR/subjects/pay-value/versions
curl -s -X POST -H "$CT" --data @v2.json $SR/compatibility/subjects/pay-value/versions/latest
curl -s $SR/subjects/pay-value/versions
