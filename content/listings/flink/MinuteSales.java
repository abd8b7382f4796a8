package flink;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;

public final class MinuteSales {
    private MinuteSales() {}

    public static void main(String[] args) throws Exception {
        StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
        // region sink
        KafkaSink<PaymentJob.Summary> sink = KafkaSink.<PaymentJob.Summary>builder()
            .setBootstrapServers(args[0])
            .setRecordSerializer(KafkaRecordSerializationSchema.<PaymentJob.Summary>builder()
                .setTopic("pay-minute")
                .setKeySerializationSchema(one -> bytes(one.merchantId() + "@" + one.start()))
                .setValueSerializationSchema(one -> bytes(Long.toString(one.sum())))
                .build())
            .setDeliveryGuarantee(DeliveryGuarantee.AT_LEAST_ONCE)
            .build();

        Lab.read(env, args[0], Lab.strategy(5, 30))
            .keyBy(payment -> payment.merchantId)
            .window(TumblingEventTimeWindows.of(Duration.ofMinutes(1)))
            .aggregate(new PaymentJob.Sum(), new PaymentJob.WithWindow()).uid("minute-sums")
            .sinkTo(sink).uid("minute-sink");
        // endregion sink
        env.execute("minute-sales");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
