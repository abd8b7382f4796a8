package spring.acme;

// region setup
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.CommonLoggingErrorHandler;

class AcmeKafkaAutoConfigurationTest {
    private final ApplicationContextRunner runner = new ApplicationContextRunner().withConfiguration(
            AutoConfigurations.of(KafkaAutoConfiguration.class, AcmeKafkaAutoConfiguration.class));

    private static Map<String, Object> configs(ApplicationContext context) {
        ProducerFactory<?, ?> factory = context.getBean(ProducerFactory.class);
        return factory.getConfigurationProperties();
    }
    // endregion setup

    // region defaults
    @Test
    void safeWhenTheApplicationAsksForLess() {
        runner.withPropertyValues("spring.kafka.producer.acks=1").run(context ->
                assertThat(configs(context))
                        .containsEntry("acks", "all").containsEntry("delivery.timeout.ms", 60000));
    }

    @Test
    void aDefaultGivesWay() {
        runner.withPropertyValues("spring.kafka.producer.properties[delivery.timeout.ms]=90000").run(context ->
                assertThat(configs(context))
                        .containsEntry("delivery.timeout.ms", "90000"));
    }

    @Test
    void avroNeverRegisters() {
        runner.withPropertyValues("acme.kafka.format=avro", "acme.kafka.registry-url=http://registry").run(context ->
                assertThat(configs(context))
                        .containsEntry("auto.register.schemas", false)
                        .containsEntry("value.serializer", "io.confluent.kafka.serializers.KafkaAvroSerializer"));
    }
    // endregion defaults

    // region backing-off
    @Test
    void theApplicationsErrorHandlerWins() {
        runner.withBean("mine", CommonErrorHandler.class, CommonLoggingErrorHandler::new).run(context ->
                assertThat(context).hasSingleBean(CommonErrorHandler.class).doesNotHaveBean("acmeErrorHandler"));
    }

    @Test
    void anOwnFactoryIsCaught() {
        runner.withBean("own", DefaultKafkaProducerFactory.class,
                () -> new DefaultKafkaProducerFactory<>(Map.of("bootstrap.servers", "x:9092", "acks", "1")))
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void silentWithoutSpringKafka() {
        runner.withClassLoader(new FilteredClassLoader(KafkaTemplate.class))
                .run(context -> assertThat(context).doesNotHaveBean(AcmeKafkaAutoConfiguration.class));
    }

    @Test
    void canBeSwitchedOff() {
        runner.withPropertyValues("acme.kafka.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean("acmeErrorHandler"));
    }
    // endregion backing-off
}
