package kafka;

// region class
import java.time.*;
import java.util.*;
import org.apache.kafka.clients.consumer.*;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;

public class ShareWorker {
    public static void main(String[] args) {
        Properties p = new Properties();
        p.put("bootstrap.servers", System.getenv("BS"));
        p.put("group.id", args[0]);
        p.put("client.id", args[1]);
        p.put("share.acknowledgement.mode", "explicit");
        p.put("share.acquire.mode", "record_limit");
        p.put("max.poll.records", "1");

        var consumer = new KafkaShareConsumer<>(p, new StringDeserializer(), new StringDeserializer());
        Thread main = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            consumer.wakeup();
            try { main.join(); } catch (InterruptedException ignored) { }
        }));
        consumer.subscribe(List.of("jobs"));
        try {
            while (true) {
                for (var r : consumer.poll(Duration.ofSeconds(1))) {
                    AcknowledgeType verdict = work(r.value());
                    System.out.printf("%s offset=%d delivery=%d %s -> %s%n", LocalTime.now(),
                        r.offset(), r.deliveryCount().orElse((short) 0), r.value(), verdict);
                    consumer.acknowledge(r, verdict);
                }
                consumer.commitSync().forEach((tp, error) ->
                    error.ifPresent(e -> System.out.println("ack failed " + tp + " " + e)));
            }
        } catch (WakeupException stop) {
            System.out.println("stopping");
        } finally {
            consumer.close();
        }
    }

    static AcknowledgeType work(String job) {
        try {
            Thread.sleep(Long.parseLong(System.getenv().getOrDefault("WORK_MS", "200")));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (job.startsWith("broken")) return AcknowledgeType.REJECT;
        if (job.startsWith("later")) return AcknowledgeType.RELEASE;
        return AcknowledgeType.ACCEPT;
    }
}
// endregion class
