sed -e "s/^bootstrap.servers=.*/bootstrap.servers=$BS/" \
    -e 's/replication.factor=1/replication.factor=3/' \
    config/connect-distributed.properties > w1.properties
echo "plugin.path=$KAFKA_HOME/libs/connect-file-4.4.0.jar" >> w1.properties
cp w1.properties w2.properties
echo "listeners=http://localhost:8083" >> w1.properties
echo "listeners=http://localhost:8084" >> w2.properties
connect-distributed.sh w1.properties
connect-distributed.sh w2.properties
