# region jcmd
C=$(docker compose ps -q kafka-1)
jc() { docker run --rm --pid="container:$C" \
  --user "$(docker exec $C id -u):$(docker exec $C id -g)" \
  eclipse-temurin:21-jdk jcmd 1 "$@"; }
jc VM.command_line
jc GC.heap_info
jc VM.native_memory summary
jc Thread.print > threads.txt
# endregion jcmd

# region jfr
jc JFR.start name=lab duration=60s settings=profile filename=/tmp/lab.jfr
sleep 70
docker compose cp kafka-1:/tmp/lab.jfr lab.jfr
jfr summary lab.jfr
jfr view gc-pauses lab.jfr
jfr print --events jdk.GarbageCollection lab.jfr | head -n 40
jfr print --events jdk.JavaMonitorEnter,jdk.FileForce lab.jfr | head -n 40
# endregion jfr

# region collectors
for gc in G1 Z; do
  KAFKA_HEAP_OPTS="-Xms256m -Xmx256m" KAFKA_JVM_PERFORMANCE_OPTS="-XX:+Use${gc}GC" \
  KAFKA_GC_LOG_OPTS="-Xlog:gc*,safepoint:file=gc-$gc.log:time,uptime,level,tags" \
  kafka-producer-perf-test.sh --bootstrap-server $BS --topic gc \
    --num-records 500000 --record-size 1024 --throughput -1 \
    --command-property acks=all
done
grep -c Pause gc-G1.log gc-Z.log
# endregion collectors

# region pauses
kafka-producer-perf-test.sh --bootstrap-server $BS --topic gc --num-records 600000 \
  --record-size 1024 --throughput 500 > load.log & LOAD=$!
member() { exec kafka-console-consumer.sh --bootstrap-server $BS --topic gc --group gc-lab \
  --command-property session.timeout.ms=10000 \
  --command-property heartbeat.interval.ms=3000; }
member > /dev/null 2> c1.err & P1=$!
member > /dev/null 2> c2.err & P2=$!
sleep 15
kill -STOP $P1; sleep 5; kill -CONT $P1
kafka-consumer-groups.sh --bootstrap-server $BS --describe --group gc-lab --members --verbose
kill -STOP $P1; sleep 20
kafka-consumer-groups.sh --bootstrap-server $BS --describe --group gc-lab --members --verbose
kill -CONT $P1
docker compose logs --since 2m kafka-1 kafka-2 kafka-3 | grep 'gc-lab'
# endregion pauses
