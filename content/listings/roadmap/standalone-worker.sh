cd $KAFKA_HOME
sed "s/^bootstrap.servers=.*/bootstrap.servers=$BS/" config/connect-standalone.properties > sa.properties
echo "plugin.path=$KAFKA_HOME/libs/connect-file-4.4.0.jar" >> sa.properties
echo "pay-1" > test.txt
connect-standalone.sh sa.properties \
  config/connect-file-source.properties config/connect-file-sink.properties
curl -s localhost:8083/connector-plugins
curl -s localhost:8083/connectors/local-file-source/offsets
