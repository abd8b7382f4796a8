package flink;

import java.nio.charset.StandardCharsets;

import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** servers prefix sleepMillis */
public final class PayThrough {
    private PayThrough() {}

    public static void main(String[] args) throws Exception {
        long sleep = Long.parseLong(args[2]);
        // region job
        StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
        env.disableOperatorChaining();                    // one task per operator, so that the screen tells them apart
        KafkaSink<Payment> sink = KafkaSink.<Payment>builder()
            .setBootstrapServers(args[0])
            .setRecordSerializer(KafkaRecordSerializationSchema.<Payment>builder()
                .setTopic("pay-out")
                .setKeySerializationSchema(payment -> payment.payId.getBytes(StandardCharsets.UTF_8))
                .setValueSerializationSchema(payment -> Long.toString(payment.amount).getBytes(StandardCharsets.UTF_8))
                .build())
            .setDeliveryGuarantee(DeliveryGuarantee.EXACTLY_ONCE)
            .setTransactionalIdPrefix(args[1])
            .setProperty("transaction.timeout.ms", "600000")
            .build();
        Lab.read(env, args[0], Lab.strategy(5, 30))
            .keyBy(payment -> payment.card)
            .map(payment -> {
                Thread.sleep(sleep);
                return payment;
            }).returns(Payment.class).uid("slow")
            .sinkTo(sink).uid("pay-out");
        env.execute("pay-through");
        // endregion job
    }
}
