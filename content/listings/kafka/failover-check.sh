# 3. how far did A's records get?
bin/kafka-get-offsets.sh --bootstrap-server b1:9092 --topic A.orders --time latest
# 4. the group's position and what is left
bin/kafka-consumer-groups.sh --bootstrap-server b1:9092 --describe --group settlement
# if positions cannot be trusted, go back by time; the group must be stopped
bin/kafka-consumer-groups.sh --bootstrap-server b1:9092 --group settlement \
  --topic A.orders --reset-offsets --to-datetime 2026-11-21T02:55:00.000+09:00 --dry-run
