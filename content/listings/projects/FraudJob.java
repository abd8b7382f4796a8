package projects;

import java.time.Duration;

import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.serialization.DeserializationSchema;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.KafkaSourceBuilder;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class FraudJob {
    static final WatermarkStrategy<FraudEvent> TIMES = WatermarkStrategy
        .<FraudEvent>forBoundedOutOfOrderness(Duration.ofSeconds(5))
        .withTimestampAssigner((event, kafkaTime) -> event.at)
        .withIdleness(Duration.ofSeconds(30));

    private FraudJob() {}

    // region wire
    public static DataStream<FraudAlert> alerts(DataStream<FraudEvent> payments, DataStream<FraudRule> rules) {
        KeyedStream<FraudEvent, String> byCard = payments.keyBy(event -> event.card);
        DataStream<FraudAlert> frequent = byCard.connect(rules.broadcast(FraudRules.RULES))
            .process(new FraudRules()).uid("frequency-rules");
        return frequent.union(FraudPatterns.probes(byCard));
    }
    // endregion wire

    // region sources
    /** Live: from now on. Replay: a past range, the same functions, other names for group and output. */
    static DataStream<FraudEvent> payments(StreamExecutionEnvironment env, String servers,
            DeserializationSchema<FraudEvent> schema, boolean replay, long from, long to) {
        KafkaSourceBuilder<FraudEvent> source = KafkaSource.<FraudEvent>builder()
            .setBootstrapServers(servers).setTopics("fraud.events").setValueOnlyDeserializer(schema)
            .setGroupId(replay ? "fraud-replay" : "fraud-live")
            .setStartingOffsets(replay ? OffsetsInitializer.timestamp(from) : OffsetsInitializer.latest());
        if (replay) source.setBounded(OffsetsInitializer.timestamp(to));
        return env.fromSource(source.build(), TIMES, "payments").uid("payments");
    }

    static DataStream<FraudRule> rules(StreamExecutionEnvironment env, String servers,
            DeserializationSchema<FraudRule> schema, boolean replay) {
        KafkaSourceBuilder<FraudRule> source = KafkaSource.<FraudRule>builder()
            .setBootstrapServers(servers).setTopics("fraud.rules").setValueOnlyDeserializer(schema)
            .setGroupId(replay ? "fraud-replay" : "fraud-live")
            .setStartingOffsets(OffsetsInitializer.earliest());
        if (replay) source.setBounded(OffsetsInitializer.latest());
        // no watermark until idle, or until the end: nobody is judged before the rules are there
        var quiet = WatermarkStrategy.<FraudRule>noWatermarks().withIdleness(Duration.ofSeconds(10));
        return env.fromSource(source.build(), replay ? WatermarkStrategy.noWatermarks() : quiet, "rules")
            .setParallelism(1).uid("rules");
    }
    // endregion sources
}
