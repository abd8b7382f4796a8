package spring.pay;

// region imports
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.support.KafkaHeaders;
// endregion imports

// region select
/** Reads the DLT from beginning to end without a group, so nothing is committed. */
final class DltSelection {
    static List<ConsumerRecord<byte[], byte[]>> read(ConsumerFactory<?, ?> base, String dlt,
            String exception, String key, Instant since) {
        var configs = new HashMap<>(base.getConfigurationProperties());
        configs.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        configs.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        List<ConsumerRecord<byte[], byte[]>> chosen = new ArrayList<>();
        try (Consumer<byte[], byte[]> consumer = new DefaultKafkaConsumerFactory<byte[], byte[]>(configs).createConsumer()) {
            var parts = consumer.partitionsFor(dlt).stream().map(p -> new TopicPartition(dlt, p.partition())).toList();
            consumer.assign(parts);
            consumer.seekToBeginning(parts);
            Map<TopicPartition, Long> ends = consumer.endOffsets(parts);
            while (parts.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                for (var record : consumer.poll(Duration.ofSeconds(1))) {
                    if (text(record, KafkaHeaders.DLT_EXCEPTION_CAUSE_FQCN).contains(exception)
                            && (key.isEmpty() || record.key() != null && key.equals(new String(record.key())))
                            && record.timestamp() >= since.toEpochMilli()) chosen.add(record);
                }
            }
        }
        return chosen;
    }
    // endregion select

    // region text
    static String text(ConsumerRecord<?, ?> record, String header) {
        Header found = record.headers().lastHeader(header);
        return found == null ? "" : new String(found.value(), StandardCharsets.UTF_8);
    }
}
// endregion text
