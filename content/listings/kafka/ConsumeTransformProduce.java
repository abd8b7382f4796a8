package kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.TimeoutException;

abstract class ConsumeTransformProduce {
    record Transfer(String id, long amount) {}

    abstract String toEntry(Transfer transfer);

    void seekToCommitted(KafkaConsumer<String, Transfer> consumer) {
        consumer.committed(consumer.assignment()).forEach((partition, kept) -> {
            if (kept == null) consumer.seekToBeginning(java.util.List.of(partition));
            else consumer.seek(partition, kept);
        });
    }

    void once(KafkaConsumer<String, Transfer> consumer, KafkaProducer<String, String> producer) {
        // region loop
        producer.beginTransaction();
        try {
            Map<TopicPartition, OffsetAndMetadata> next = new HashMap<>();
            for (ConsumerRecord<String, Transfer> in : consumer.poll(Duration.ofMillis(200))) {
                producer.send(new ProducerRecord<>("ledger-entries", in.key(), toEntry(in.value())));
                next.put(new TopicPartition(in.topic(), in.partition()), new OffsetAndMetadata(in.offset() + 1));
            }
            producer.sendOffsetsToTransaction(next, consumer.groupMetadata());
            producer.commitTransaction();
        } catch (ProducerFencedException | TimeoutException e) {
            throw e;                          // the caller closes producer and consumer, then decides
        } catch (KafkaException e) {          // TransactionAbortableException among them
            producer.abortTransaction();
            seekToCommitted(consumer);        // the position does not rewind by itself
        }
        // endregion loop
    }
}
