cat > dc-a.properties <<'P'
process.roles=broker,controller
node.id=1
controller.quorum.bootstrap.servers=localhost:19093
controller.listener.names=CONTROLLER
listeners=PLAINTEXT://:19092,CONTROLLER://:19093
advertised.listeners=PLAINTEXT://localhost:19092,CONTROLLER://localhost:19093
listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
log.dirs=/tmp/dc-a
offsets.topic.replication.factor=1
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
P
sed -e 's/1909/1919/g' -e 's/dc-a/dc-b/' dc-a.properties > dc-b.properties
for d in a b; do
  kafka-storage.sh format --standalone -t "$(kafka-storage.sh random-uuid)" -c dc-$d.properties
  LOG_DIR=/tmp/dc-$d-logs kafka-server-start.sh -daemon dc-$d.properties
done
