package roadmap;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaProducerFactoryCustomizer;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;

// region starter
@AutoConfiguration(before = KafkaAutoConfiguration.class)
@ConditionalOnClass(KafkaTemplate.class)
@EnableConfigurationProperties(AcmeKafkaProperties.class)
public final class AcmeKafkaAutoConfiguration {
    @Bean
    DefaultKafkaProducerFactoryCustomizer acmeEnforced(AcmeKafkaProperties acme) {
        return factory -> factory.updateConfigs(acme.producerConfigs());
    }
    @Bean
    @ConditionalOnMissingBean(CommonErrorHandler.class)
    DefaultErrorHandler acmeErrorHandler(KafkaTemplate<?, ?> template, ProducerFactory<?, ?> factory) {
        Map<Class<?>, KafkaOperations<?, ?>> templates = new LinkedHashMap<>();
        templates.put(byte[].class,            // what could not be read goes on as it came
                new KafkaTemplate<>(factory, Map.of("value.serializer", ByteArraySerializer.class)));
        templates.put(Object.class, template);
        return new DefaultErrorHandler(
                new DeadLetterPublishingRecoverer(templates), new FixedBackOff(1000L, 3L));
    }
}
// endregion starter

@ConfigurationProperties("acme.kafka")
record AcmeKafkaProperties(Map<String, Object> producerConfigs) {}
