# first controller: the only voter
bin/kafka-storage.sh format --cluster-id "$CLUSTER_ID" --standalone \
  --config config/controller.properties
# or three voters at once: the same list on every controller
bin/kafka-storage.sh format --cluster-id "$CLUSTER_ID" --config config/controller.properties \
  --initial-controllers "1@c1:9093:$DIR1,2@c2:9093:$DIR2,3@c3:9093:$DIR3"
# a controller that joins later
bin/kafka-storage.sh format --cluster-id "$CLUSTER_ID" --no-initial-controllers \
  --config config/controller.properties
bin/kafka-metadata-quorum.sh --command-config config/controller.properties \
  --bootstrap-server localhost:9092 add-controller
