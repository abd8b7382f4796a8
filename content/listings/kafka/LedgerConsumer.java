package kafka;

// region class
import java.nio.file.*;
import java.time.*;
import java.util.*;
import org.apache.kafka.clients.consumer.*;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;

public class LedgerConsumer {
    static final Set<String> seen = new HashSet<>();

    public static void main(String[] args) throws Exception {
        String group = args[0], protocol = args[1], mode = args[2];
        long workMs = Long.parseLong(args[3]);
        long gapMs = Long.parseLong(System.getenv().getOrDefault("GAP_MS", "0"));
        Path out = Path.of(group + ".out");

        Properties p = new Properties();
        p.put("bootstrap.servers", System.getenv("BS"));
        p.put("group.id", group);
        p.put("group.protocol", protocol);
        p.put("client.id", "pid-" + ProcessHandle.current().pid());
        if (System.getenv("INSTANCE") != null) p.put("group.instance.id", System.getenv("INSTANCE"));
        p.put("enable.auto.commit", "false");
        p.put("auto.offset.reset", "earliest");
        p.put("max.poll.records", "20");
        p.put("max.poll.interval.ms", System.getenv().getOrDefault("MAX_POLL_MS", "300000"));

        var consumer = new KafkaConsumer<>(p, new StringDeserializer(), new StringDeserializer());
        Thread main = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            consumer.wakeup();
            try { main.join(); } catch (InterruptedException ignored) { }
        }));
        consumer.subscribe(List.of("ledger"), new ConsumerRebalanceListener() {
            public void onPartitionsAssigned(Collection<TopicPartition> tps) {
                say("assigned " + tps);
                if (mode.equals("remember")) load(out);
            }
            public void onPartitionsRevoked(Collection<TopicPartition> tps) { say("revoked " + tps); }
            public void onPartitionsLost(Collection<TopicPartition> tps) { say("lost " + tps); }
        });

        try {
            while (true) {
                var polled = consumer.poll(Duration.ofMillis(500));
                if (polled.isEmpty()) continue;
                if (mode.equals("before")) commit(consumer, polled);
                for (var r : polled) {
                    if (mode.equals("remember") && !seen.add(r.value())) continue;
                    Thread.sleep(workMs);
                    Files.writeString(out, r.value() + "\n",
                        StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                }
                say("processed " + polled.count());
                Thread.sleep(gapMs);
                if (!mode.equals("before")) commit(consumer, polled);
            }
        } catch (WakeupException stop) {
            say("stopping");
        } finally {
            consumer.close();
        }
    }

    static void commit(Consumer<?, ?> consumer, ConsumerRecords<?, ?> polled) {
        try {
            consumer.commitSync(polled.nextOffsets());
            say("committed " + polled.nextOffsets().keySet());
        } catch (CommitFailedException e) {
            say("COMMIT REFUSED " + e.getMessage());
        }
    }

    static void load(Path out) {
        try {
            if (Files.exists(out)) seen.addAll(Files.readAllLines(out));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static void say(String what) { System.out.println(LocalTime.now() + " " + what); }
}
// endregion class
