package flink;

import org.apache.flink.api.common.serialization.SerializationSchema;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.connector.kafka.sink.TransactionNamingStrategy;

public final class ExactlyOnceSink {
    private ExactlyOnceSink() {}

    public static <T> KafkaSink<T> to(String servers, SerializationSchema<T> key, SerializationSchema<T> value) {
        // region sink
        return KafkaSink.<T>builder()
            .setBootstrapServers(servers)
            .setRecordSerializer(KafkaRecordSerializationSchema.<T>builder()
                .setTopic("ledger-entries")
                .setKeySerializationSchema(key)
                .setValueSerializationSchema(value)
                .build())
            .setDeliveryGuarantee(DeliveryGuarantee.EXACTLY_ONCE)
            .setTransactionalIdPrefix("ledger-job")      // unique per job and sink, the same after every restart
            .setTransactionNamingStrategy(TransactionNamingStrategy.POOLING)
            .setProperty("transaction.timeout.ms", "840000")   // below the broker's maximum, above checkpoint + restart
            .build();
        // endregion sink
    }
}
