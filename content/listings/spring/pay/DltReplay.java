package spring.pay;

// region imports
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.CommandLineRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.stereotype.Component;
// endregion imports

// region replay
@Component
@Profile("replay")
record DltReplay(ConsumerFactory<Object, Object> consumers, ProducerFactory<Object, Object> producers,
        @Value("${spring.kafka.consumer.group-id}") String group,
        @Value("${replay.exception:}") String exception, @Value("${replay.key:}") String key,
        @Value("${replay.since:1970-01-01T00:00:00Z}") String since,
        @Value("${replay.limit:3}") int limit, @Value("${replay.execute:false}") boolean execute) implements CommandLineRunner {

    @Override
    public void run(String... args) {
        var bytes = new KafkaTemplate<>(producers, Map.of(
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class));
        for (var dead : DltSelection.read(consumers, "pay-dlt", exception, key, Instant.parse(since))) {
            if (!group.equals(DltSelection.text(dead, KafkaHeaders.DLT_ORIGINAL_CONSUMER_GROUP))) continue;
            String before = DltSelection.text(dead, "replay-count");
            int count = before.isEmpty() ? 1 : Integer.parseInt(before) + 1;
            System.out.printf("%s p%d@%d replay %d%n", count > limit ? "REFUSED" : execute ? "SENT" : "PREVIEW",
                    dead.partition(), dead.offset(), count);
            if (count > limit || !execute) continue;
            var back = new ProducerRecord<Object, Object>("pay-replay", dead.key(), dead.value());
            back.headers().add("replay-count", Integer.toString(count).getBytes());
            dead.headers().headers("__TypeId__").forEach(back.headers()::add);
            bytes.send(back).join();
        }
        bytes.destroy();
    }
}
// endregion replay
