package spring.acme;

// region imports
import io.micrometer.core.instrument.MeterRegistry;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaConsumerFactoryCustomizer;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaProducerFactoryCustomizer;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.RetryListener;
import org.springframework.util.backoff.FixedBackOff;
// endregion imports

// region factories
@AutoConfiguration(before = KafkaAutoConfiguration.class)
@ConditionalOnClass(KafkaTemplate.class)
@ConditionalOnBooleanProperty(name = "acme.kafka.enabled", matchIfMissing = true)
@EnableConfigurationProperties(AcmeKafkaProperties.class)
public final class AcmeKafkaAutoConfiguration {
    @Bean
    DefaultKafkaProducerFactoryCustomizer acmeProducerDefaults(AcmeKafkaProperties acme) {
        return factory -> {
            var given = factory.getConfigurationProperties();
            acme.producerDefaults().forEach((key, value) -> {
                if (!given.containsKey(key)) factory.updateConfigs(Map.of(key, value));
            });
            factory.updateConfigs(acme.producerConfigs());
        };
    }

    @Bean
    DefaultKafkaConsumerFactoryCustomizer acmeConsumerDefaults(AcmeKafkaProperties acme) {
        return factory -> factory.updateConfigs(acme.consumerConfigs());
    }
    // endregion factories

    // region handler
    @Bean
    @ConditionalOnMissingBean(CommonErrorHandler.class)
    DefaultErrorHandler acmeErrorHandler(KafkaTemplate<?, ?> template, ProducerFactory<?, ?> factory,
            AcmeKafkaProperties acme, ObjectProvider<RetryListener> listeners) {
        Map<Class<?>, KafkaOperations<?, ?>> templates = new LinkedHashMap<>();
        templates.put(byte[].class,            // what could not be read goes on as it came
                new KafkaTemplate<>(factory, Map.of("value.serializer", ByteArraySerializer.class)));
        templates.put(Object.class, template);
        var handler = new DefaultErrorHandler(
                new DeadLetterPublishingRecoverer(templates), new FixedBackOff(1000L, acme.retries()));
        handler.setRetryListeners(listeners.orderedStream().toArray(RetryListener[]::new));
        return handler;
    }

    // endregion handler

    // region counter
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MeterRegistry.class)
    static class DeadLetterMetrics {
        @Bean
        RetryListener acmeDeadLetterCounter(ObjectProvider<MeterRegistry> meters) {
            return new RetryListener() {
                @Override
                public void failedDelivery(ConsumerRecord<?, ?> record, Exception ex, int attempt) {
                }

                @Override
                public void recovered(ConsumerRecord<?, ?> record, Exception ex) {
                    meters.ifAvailable(m -> m.counter("acme.kafka.dead.letters", "topic", record.topic()).increment());
                }
            };
        }
    }
    // endregion counter

    // region guard
    /** No customizer runs on a factory the application defines itself: look at what came out. */
    @Bean
    SmartInitializingSingleton acmeKafkaGuard(ObjectProvider<ProducerFactory<?, ?>> factories) {
        return () -> factories.forEach(factory -> {
            Object acks = factory.getConfigurationProperties().get("acks");
            if (acks != null && !"all".equals(acks) && !"-1".equals(acks)) {
                throw new IllegalStateException("acme-kafka: a ProducerFactory has acks=" + acks);
            }
        });
    }
    // endregion guard
}
