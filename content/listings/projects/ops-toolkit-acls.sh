kafka-acls.sh --bootstrap-server localhost:9092 --command-config admin.properties --add \
  --allow-principal User:ops-read --operation Describe --operation DescribeConfigs --topic '*'
kafka-acls.sh --bootstrap-server localhost:9092 --command-config admin.properties --add \
  --allow-principal User:ops-read --operation Describe --group '*'
kafka-acls.sh --bootstrap-server localhost:9092 --command-config admin.properties --add \
  --allow-principal User:ops-read --operation Describe --operation DescribeConfigs --cluster
