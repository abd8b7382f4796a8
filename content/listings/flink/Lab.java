package flink;

import java.time.Duration;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.serialization.SimpleStringSchema;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.consumer.OffsetResetStrategy;

/** What the jobs of the labs share. */
public final class Lab {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Lab() {}

    // region strategy
    /** Out-of-orderness and idleness in seconds; idleness 0 leaves idle partitions alone. */
    public static WatermarkStrategy<String> strategy(long outOfOrder, long idle) {
        WatermarkStrategy<String> strategy = WatermarkStrategy
            .<String>forBoundedOutOfOrderness(Duration.ofSeconds(outOfOrder))
            .withTimestampAssigner((json, kafkaTime) -> parse(json).at);
        return idle == 0 ? strategy : strategy.withIdleness(Duration.ofSeconds(idle));
    }
    // endregion strategy

    // region read
    @SuppressWarnings("deprecation") // the connector asks for the client's OffsetResetStrategy
    public static DataStream<Payment> read(StreamExecutionEnvironment env, String servers, WatermarkStrategy<String> strategy) {
        KafkaSource<String> source = KafkaSource.<String>builder()
            .setBootstrapServers(servers)
            .setTopics("pay-events")
            .setGroupId("flink-lab")
            .setStartingOffsets(OffsetsInitializer.committedOffsets(OffsetResetStrategy.EARLIEST))
            .setValueOnlyDeserializer(new SimpleStringSchema())
            .build();
        return env.fromSource(source, strategy, "pay-events").uid("source")
            .map(Lab::parse).returns(Payment.class).uid("parse");
    }
    // endregion read

    private static Payment parse(String json) {
        try {
            return JSON.readValue(json, Payment.class);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);     // in a lab the job may stop here
        }
    }
}
