package spring.pay;

// region interceptor
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

public class AuditInterceptor implements ProducerInterceptor<String, Object> {
    static final LongAdder ok = new LongAdder();
    static final LongAdder failed = new LongAdder();
    private long sleepMs;
    private boolean broken;

    @Override
    public void configure(Map<String, ?> configs) {
        if (configs.get("audit.sleep.ms") != null) sleepMs = Long.parseLong(configs.get("audit.sleep.ms").toString());
        if (configs.get("audit.broken") != null) broken = Boolean.parseBoolean(configs.get("audit.broken").toString());
    }

    @Override
    public ProducerRecord<String, Object> onSend(ProducerRecord<String, Object> record) {
        if (broken) throw new IllegalStateException("audit is broken");
        record.headers().add("audit-id", UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        return record;
    }
    // endregion interceptor

    // region ack
    @Override
    public void onAcknowledgement(RecordMetadata metadata, Exception exception) {
        (exception == null ? ok : failed).increment();
        if (sleepMs > 0) {
            try {
                Thread.sleep(sleepMs);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        System.out.println("audit ok=" + ok + " failed=" + failed);
    }
}
// endregion ack
