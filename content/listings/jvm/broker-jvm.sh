# region options
export KAFKA_HEAP_OPTS="-Xms6g -Xmx6g"
export KAFKA_JVM_PERFORMANCE_OPTS="-server -XX:+UseG1GC \
  -XX:MaxGCPauseMillis=20 -XX:InitiatingHeapOccupancyPercent=35 \
  -XX:G1HeapRegionSize=16M -XX:+ExplicitGCInvokesConcurrent \
  -XX:MaxMetaspaceSize=256m -XX:NativeMemoryTracking=summary \
  -XX:+ExitOnOutOfMemoryError -XX:+HeapDumpOnOutOfMemoryError \
  -XX:HeapDumpPath=/secure/dumps -Djava.awt.headless=true"
export KAFKA_GC_LOG_OPTS="-Xlog:gc*,safepoint:file=/var/log/kafka/gc.log:time,uptime,level,tags:filecount=10,filesize=100M"
# endregion options
