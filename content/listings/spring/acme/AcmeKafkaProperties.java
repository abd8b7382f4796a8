package spring.acme;

// region properties
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the in-house Kafka client.
 *
 * @param format Value format of sent and received records.
 * @param registryUrl Address of the schema registry, needed with format "avro".
 * @param sendDeadline Time after which a send that has not succeeded is given up.
 * @param retries Retries of a failed record before it goes to the dead-letter topic.
 */
@ConfigurationProperties("acme.kafka")
public record AcmeKafkaProperties(
        @DefaultValue("json") Format format,
        String registryUrl,
        @DefaultValue("60s") Duration sendDeadline,
        @DefaultValue("3") int retries) {

    public enum Format { JSON, AVRO }
    // endregion properties

    // region configs
    private static final String SPRING = "org.springframework.kafka.support.serializer.";
    private static final String CONFLUENT = "io.confluent.kafka.serializers.";

    /** What an application may change: used only where it has said nothing. */
    Map<String, Object> producerDefaults() {
        return Map.of("delivery.timeout.ms", (int) sendDeadline.toMillis(), "compression.type", "lz4");
    }

    /** What it may not change. Class names are strings, so that Avro stays optional. */
    Map<String, Object> producerConfigs() {
        Map<String, Object> configs = new HashMap<>(registry());
        configs.put("acks", "all");
        configs.put("enable.idempotence", true);
        configs.put("value.serializer", format == Format.AVRO
                ? CONFLUENT + "KafkaAvroSerializer" : SPRING + "JacksonJsonSerializer");
        return configs;
    }

    Map<String, Object> consumerConfigs() {
        Map<String, Object> configs = new HashMap<>(registry());
        configs.put("enable.auto.commit", false);
        configs.put("value.deserializer", SPRING + "ErrorHandlingDeserializer");
        configs.put("spring.deserializer.value.delegate.class", format == Format.AVRO
                ? CONFLUENT + "KafkaAvroDeserializer" : SPRING + "JacksonJsonDeserializer");
        return configs;
    }
    // endregion configs

    // region registry
    private Map<String, Object> registry() {
        if (format != Format.AVRO) return Map.of();
        if (registryUrl == null) throw new IllegalStateException("acme.kafka.registry-url is needed with format avro");
        return Map.of("schema.registry.url", registryUrl, "auto.register.schemas", false);
    }
    // endregion registry
}
