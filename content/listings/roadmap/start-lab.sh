cat > ch-prometheus.xml <<'XML'
<clickhouse><prometheus>
  <endpoint>/metrics</endpoint><port>9363</port>
  <metrics>true</metrics><events>true</events>
  <asynchronous_metrics>true</asynchronous_metrics>
</prometheus></clickhouse>
XML
docker run -d --name ch --network kafka-lab_default \
  -p 8123:8123 -p 9000:9000 --ulimit nofile=262144:262144 \
  -e CLICKHOUSE_PASSWORD=lab -v ch-data:/var/lib/clickhouse \
  -v "$PWD/ch-prometheus.xml:/etc/clickhouse-server/config.d/prometheus.xml:ro" \
  clickhouse/clickhouse-server:26.7
docker exec -it ch clickhouse-client --password lab
