package roadmap;

import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;

class PaySink {
    KafkaSink<String> of(String servers, KafkaRecordSerializationSchema<String> serializer) {
        // region sink
        KafkaSink<String> sink = KafkaSink.<String>builder()
            .setBootstrapServers(servers)
            .setRecordSerializer(serializer)
            .setDeliveryGuarantee(DeliveryGuarantee.EXACTLY_ONCE)
            .setTransactionalIdPrefix("pay-eos-v1")
            .setProperty("transaction.timeout.ms", "600000")
            .build();
        // endregion sink
        return sink;
    }
}
