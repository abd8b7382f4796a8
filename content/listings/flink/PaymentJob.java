package flink;

import java.time.Duration;

import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.AggregateFunction;
import org.apache.flink.api.common.serialization.DeserializationSchema;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.apache.kafka.clients.consumer.OffsetResetStrategy;

public final class PaymentJob {

    public record Summary(String merchantId, long start, long sum) {}

    private PaymentJob() {}

    @SuppressWarnings("deprecation") // the connector still asks for the client's OffsetResetStrategy
    static DataStream<Payment> payments(StreamExecutionEnvironment env, String servers, DeserializationSchema<Payment> schema) {
        // region source
        KafkaSource<Payment> source = KafkaSource.<Payment>builder()
            .setBootstrapServers(servers)
            .setTopics("payments")
            .setGroupId("payment-summary")              // for monitoring, not for recovery
            .setStartingOffsets(OffsetsInitializer.committedOffsets(OffsetResetStrategy.EARLIEST))
            .setValueOnlyDeserializer(schema)
            .build();

        DataStream<Payment> payments = env.fromSource(source,
                WatermarkStrategy.<Payment>forBoundedOutOfOrderness(Duration.ofSeconds(5))
                    .withTimestampAssigner((payment, kafkaTime) -> payment.at)
                    .withIdleness(Duration.ofSeconds(30)),
                "payments")
            .uid("payments-source");
        // endregion source
        return payments;
    }

    static void summarize(DataStream<Payment> payments, Sink<Summary> store, Sink<Payment> corrections) {
        // region window
        OutputTag<Payment> tooLate = new OutputTag<>("too-late") {};

        SingleOutputStreamOperator<Summary> summaries = payments
            .keyBy(payment -> payment.merchantId)
            .window(TumblingEventTimeWindows.of(Duration.ofMinutes(5)))
            .allowedLateness(Duration.ofMinutes(1))     // fires again for each late record
            .sideOutputLateData(tooLate)                // later than that: kept, not dropped
            .aggregate(new Sum(), new WithWindow())
            .uid("five-minute-sums");

        summaries.sinkTo(store).uid("summary-sink");
        summaries.getSideOutput(tooLate).sinkTo(corrections).uid("late-sink");
        // endregion window
    }

    // region functions
    static final class Sum implements AggregateFunction<Payment, Long, Long> {
        @Override
        public Long createAccumulator() {
            return 0L;
        }

        @Override
        public Long add(Payment payment, Long sum) {
            return sum + payment.amount;
        }

        @Override
        public Long getResult(Long sum) {
            return sum;
        }

        @Override
        public Long merge(Long left, Long right) {
            return left + right;
        }
    }

    static final class WithWindow extends ProcessWindowFunction<Long, Summary, String, TimeWindow> {
        @Override
        public void process(String merchantId, Context context, Iterable<Long> sums, Collector<Summary> out) {
            out.collect(new Summary(merchantId, context.window().getStart(), sums.iterator().next()));
        }
    }
    // endregion functions
}
