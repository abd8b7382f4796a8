package spring.pay;

// region rollback
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.AfterRollbackProcessor;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultAfterRollbackProcessor;
import org.springframework.util.backoff.FixedBackOff;

/** Lets the failure roll everything back first; the DLT record gets a transaction of its own. */
@Configuration(proxyBeanMethods = false)
@Profile("rollback")
class RollbackErrors {
    @Bean
    AfterRollbackProcessor<Object, Object> afterRollback(KafkaTemplate<Object, Object> template) {
        var processor = new DefaultAfterRollbackProcessor<Object, Object>(
                new DeadLetterPublishingRecoverer(template), new FixedBackOff(1000L, 3L), template, true);
        processor.addNotRetryableExceptions(IllegalArgumentException.class);
        return processor;
    }
}
// endregion rollback
