package roadmap;

import java.util.Map;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaProducerFactoryCustomizer;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;

// region starter
@AutoConfiguration(before = KafkaAutoConfiguration.class)
@ConditionalOnClass(KafkaTemplate.class)
@EnableConfigurationProperties(AcmeKafkaProperties.class)
public final class AcmeKafkaAutoConfiguration {
    @Bean
    DefaultKafkaProducerFactoryCustomizer acmeProducerDefaults(AcmeKafkaProperties acme) {
        return factory -> factory.updateConfigs(acme.producerConfigs());
    }
    @Bean
    @ConditionalOnMissingBean(CommonErrorHandler.class)
    DefaultErrorHandler acmeErrorHandler(KafkaTemplate<?, ?> template) {
        return new DefaultErrorHandler(new DeadLetterPublishingRecoverer(template));
    }
}
// endregion starter

@ConfigurationProperties("acme.kafka")
record AcmeKafkaProperties(Map<String, Object> producerConfigs) {}
