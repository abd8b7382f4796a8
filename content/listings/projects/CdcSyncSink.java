package projects;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.IntConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** One process and one group for each target and generation, for example search-g2. */
public final class CdcSyncSink {

    private final CdcSyncTarget target;
    private final IntConsumer droppedAsOld;
    private volatile boolean running = true;

    public CdcSyncSink(CdcSyncTarget target, IntConsumer droppedAsOld) {
        this.target = target;
        this.droppedAsOld = droppedAsOld;
    }

    // region loop
    void run(String topic, Properties conf) {       // enable.auto.commit=false, auto.offset.reset=earliest
        try (var consumer = new KafkaConsumer<String, String>(conf)) {
            consumer.subscribe(List.of(topic));
            while (running) {
                Map<String, CdcSyncChange> last = new LinkedHashMap<>();
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(500))) {
                    CdcSyncChange change = CdcSyncChange.of(record);
                    last.put(change.id(), change);
                }
                if (last.isEmpty()) continue;
                droppedAsOld.accept(target.apply(last.values()));
                consumer.commitSync();              // only after the target has answered for all
            }
        }
    }
    // endregion loop

    void stop() {
        running = false;
    }
}
