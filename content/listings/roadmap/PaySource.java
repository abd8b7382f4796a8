package roadmap;

import org.apache.flink.api.common.serialization.SimpleStringSchema;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.kafka.clients.consumer.OffsetResetStrategy;

class PaySource {
    @SuppressWarnings("deprecation") // the connector still takes the enum that Kafka has deprecated
    KafkaSource<String> of(String servers) {
        // region source
        KafkaSource<String> source = KafkaSource.<String>builder()
            .setBootstrapServers(servers)
            .setTopics("pay-events")
            .setGroupId("flink-lab")
            .setStartingOffsets(OffsetsInitializer.committedOffsets(OffsetResetStrategy.EARLIEST))
            .setValueOnlyDeserializer(new SimpleStringSchema())
            .build();
        // endregion source
        return source;
    }
}
