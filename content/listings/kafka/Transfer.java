package kafka;

// region class
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringSerializer;

/** Transfer NAME: one debit and one credit in one transaction; commits when Enter is pressed. */
public class Transfer {
    public static void main(String[] args) throws Exception {
        String name = args[0];
        Properties config = new Properties();
        config.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, System.getenv("BS"));
        config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "transfer-1");
        config.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, "300000");
        StringSerializer text = new StringSerializer();
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(config, text, text)) {
            producer.initTransactions();
            try {
                producer.beginTransaction();
                producer.send(new ProducerRecord<>("transfer", name, name + " debit 100"));
                producer.send(new ProducerRecord<>("transfer", name, name + " credit 100"));
                producer.flush();
                System.out.println(name + ": written, not committed. Enter commits.");
                System.in.read();
                producer.commitTransaction();
                System.out.println(name + ": committed");
            } catch (ProducerFencedException e) {
                System.out.println(name + ": fenced, closing: " + e.getMessage());
            } catch (TimeoutException e) {
                System.out.println(name + ": outcome unknown, closing without an abort");
            } catch (KafkaException e) {
                producer.abortTransaction();
                System.out.println(name + ": aborted: " + e);
            }
        }
    }
}
// endregion class
