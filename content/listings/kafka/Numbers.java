package kafka;

// region class
import java.io.FileWriter;
import java.io.PrintWriter;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Numbers FROM TO: sends each number once and notes what the callback said. */
public class Numbers {
    public static void main(String[] args) throws Exception {
        Properties config = new Properties();
        config.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, System.getenv("BS"));
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, "5000");
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, "30000");
        StringSerializer text = new StringSerializer();
        try (PrintWriter log = new PrintWriter(new FileWriter("callbacks.tsv", true), true);
             KafkaProducer<String, String> producer = new KafkaProducer<>(config, text, text)) {
            for (int i = Integer.parseInt(args[0]); i < Integer.parseInt(args[1]); i++) {
                int number = i;
                long start = System.nanoTime();
                producer.send(new ProducerRecord<>("numbers", Integer.toString(number)), (meta, error) -> log.printf(
                    "%d\t%s\t%d\t%d%n", number,
                    error == null ? "ok" : error.getClass().getSimpleName(),
                    error == null ? meta.offset() : -1L,
                    (System.nanoTime() - start) / 1_000_000));
                Thread.sleep(5);
            }
        }
    }
}
// endregion class
