package projects;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;

public final class MultiDcLag {

    private MultiDcLag() {
    }

    // region lag
    /** Reads the mirrored topic at B. MirrorMaker keeps the record's timestamp, which the producer set at A. */
    static void measure(Properties atB, int records) {     // auto.offset.reset=latest, a group of its own
        long[] millis = new long[records];
        int n = 0;
        try (var consumer = new KafkaConsumer<String, String>(atB)) {
            consumer.subscribe(List.of("A.pay"));
            while (n < records) {
                for (ConsumerRecord<String, String> r : consumer.poll(Duration.ofMillis(100))) {
                    if (n < records) millis[n++] = System.currentTimeMillis() - r.timestamp();
                }
            }
        }
        Arrays.sort(millis);
        System.out.printf("p50 %d ms, p99 %d ms, max %d ms%n",
            millis[n / 2], millis[n * 99 / 100], millis[n - 1]);
    }
    // endregion lag
}
