package kafka;

// region class
// Switch.java
import static java.nio.file.StandardOpenOption.*;
import java.nio.file.*;
import java.time.Duration;
import java.util.*;
import org.apache.kafka.clients.consumer.*;
import org.apache.kafka.common.*;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.connect.mirror.RemoteClusterUtils;

public class Switch {
  static final Map<String, String> BS = Map.of("A", "localhost:19092", "B", "localhost:19192");
  static final Path ACTIVE = Path.of("active"), DONE = Path.of("done.txt");
  static final Set<String> done = new HashSet<>();

  static String active() throws Exception { return Files.readString(ACTIVE).strip(); }

  public static void main(String[] args) throws Exception {
    if (Files.exists(DONE)) done.addAll(Files.readAllLines(DONE));
    while (true) {
      String site = active();
      try { serve(site, site.equals("A") ? "B" : "A"); }
      catch (KafkaException e) { System.err.println(site + ": " + e); Thread.sleep(2000); }
    }
  }

  static void serve(String site, String other) throws Exception {
    Map<TopicPartition, OffsetAndMetadata> moved = RemoteClusterUtils.translateOffsets(
        Map.of("bootstrap.servers", BS.get(site)), other, "switch", Duration.ofSeconds(10));
    Map<String, Object> conf = Map.of("bootstrap.servers", BS.get(site), "group.id", "switch",
        "enable.auto.commit", "false", "auto.offset.reset", "earliest", "default.api.timeout.ms", "10000");
    try (var c = new KafkaConsumer<>(conf, new StringDeserializer(), new StringDeserializer())) {
      var parts = List.of(new TopicPartition("pay", 0), new TopicPartition(other + ".pay", 0));
      c.assign(parts);
      var kept = c.committed(Set.copyOf(parts));
      for (var p : parts) {
        long mine = kept.get(p) == null ? 0 : kept.get(p).offset();
        long theirs = moved.containsKey(p) ? moved.get(p).offset() : 0;
        System.out.println(site + " " + p + " committed=" + mine + " translated=" + theirs);
        c.seek(p, Math.max(mine, theirs));
      }
      int fresh = 0, again = 0;
      while (active().equals(site)) {
        var batch = c.poll(Duration.ofMillis(500));
        for (var r : batch) {
          if (!done.add(r.value())) { again++; continue; }
          Files.writeString(DONE, r.value() + "\n", CREATE, APPEND);
          fresh++;
        }
        if (!batch.isEmpty()) c.commitSync();
      }
      System.out.println(site + " fresh=" + fresh + " again=" + again);
    }
  }
}
// endregion class
