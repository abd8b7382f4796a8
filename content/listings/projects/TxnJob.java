package projects;

import java.time.Duration;

import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.AggregateFunction;
import org.apache.flink.api.common.serialization.SerializationSchema;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.connector.kafka.sink.TransactionNamingStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

public final class TxnJob {
    public static final OutputTag<TxnEvent> TOO_LATE = new OutputTag<>("too-late") {};

    /** `payments` is the version too: the set of a window only grows. */
    public record Minute(int merchantId, long minute, long payments, long total) {}

    private TxnJob() {}

    // region times
    static final WatermarkStrategy<TxnEvent> TIMES = WatermarkStrategy
        .<TxnEvent>forBoundedOutOfOrderness(Duration.ofSeconds(5))
        .withTimestampAssigner((txn, kafkaTime) -> Math.min(txn.at, kafkaTime + 60_000))   // no clock may run ahead
        .withIdleness(Duration.ofSeconds(30));
    // endregion times

    // region minutes
    public static SingleOutputStreamOperator<Minute> minutes(DataStream<TxnEvent> txns) {
        return txns
            .keyBy(txn -> txn.txId)
            .process(new TxnOnce(Duration.ofHours(1).toMillis())).uid("once")
            .keyBy(txn -> txn.merchantId)
            .window(TumblingEventTimeWindows.of(Duration.ofMinutes(1)))
            .allowedLateness(Duration.ofMinutes(10))     // each late record sends the minute again
            .sideOutputLateData(TOO_LATE)                // later still: only the closing counts it
            .aggregate(new Sum(), new Named()).uid("minutes");
    }
    // endregion minutes

    // region sink
    public static <T> KafkaSink<T> onceTo(String servers, String topic, SerializationSchema<T> key, SerializationSchema<T> value) {
        return KafkaSink.<T>builder()
            .setBootstrapServers(servers)
            .setRecordSerializer(KafkaRecordSerializationSchema.<T>builder()
                .setTopic(topic).setKeySerializationSchema(key).setValueSerializationSchema(value).build())
            .setDeliveryGuarantee(DeliveryGuarantee.EXACTLY_ONCE)
            .setTransactionalIdPrefix("txn-job-" + topic)                  // one per job and sink, for ever
            .setTransactionNamingStrategy(TransactionNamingStrategy.POOLING)
            .setProperty("transaction.timeout.ms", "840000")
            .build();
    }
    // endregion sink

    static final class Sum implements AggregateFunction<TxnEvent, long[], long[]> {
        @Override
        public long[] createAccumulator() {
            return new long[2];
        }

        @Override
        public long[] add(TxnEvent txn, long[] sum) {
            return new long[] {sum[0] + 1, sum[1] + txn.amount};
        }

        @Override
        public long[] getResult(long[] sum) {
            return sum;
        }

        @Override
        public long[] merge(long[] a, long[] b) {
            return new long[] {a[0] + b[0], a[1] + b[1]};
        }
    }

    static final class Named extends ProcessWindowFunction<long[], Minute, Integer, TimeWindow> {
        @Override
        public void process(Integer merchantId, Context context, Iterable<long[]> sums, Collector<Minute> out) {
            long[] sum = sums.iterator().next();
            out.collect(new Minute(merchantId, context.window().getStart(), sum[0], sum[1]));
        }
    }
}
