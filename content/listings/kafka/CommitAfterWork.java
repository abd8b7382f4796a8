package kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

class CommitAfterWork {
  record Transfer(String id, long amount) {}

  interface Ledger {
    void applyAll(List<ConsumerRecord<String, Transfer>> batch);
  }

  private volatile boolean running = true;

  void run(KafkaConsumer<String, Transfer> consumer, Ledger ledger) {
    // region loop
    while (running) {
        ConsumerRecords<String, Transfer> polled = consumer.poll(Duration.ofMillis(500));
        for (TopicPartition tp : polled.partitions()) {
            List<ConsumerRecord<String, Transfer>> batch = polled.records(tp);
            ledger.applyAll(batch);                        // unique key on the transfer number: twice in, once booked
            long next = batch.get(batch.size() - 1).offset() + 1;
            consumer.commitSync(Map.of(tp, new OffsetAndMetadata(next)));
        }
    }
    // endregion loop
  }
}
