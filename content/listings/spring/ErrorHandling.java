package spring;

import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

@Configuration
class ErrorHandling {

    // region recoverer
    @Bean
    DeadLetterPublishingRecoverer deadLetters(KafkaTemplate<Object, Object> json,
            ProducerFactory<Object, Object> producers) {
        Map<Class<?>, KafkaOperations<?, ?>> templates = new LinkedHashMap<>();
        templates.put(byte[].class, new KafkaTemplate<>(producers,
            Map.of(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class)));
        templates.put(Object.class, json);
        var recoverer = new DeadLetterPublishingRecoverer(templates);
        recoverer.setThrowIfNoDestinationReturned(true);        // no silent skip
        recoverer.excludeHeader(HeadersToAdd.EX_STACKTRACE);
        return recoverer;
    }
    // endregion recoverer

    // region handler
    @Bean
    DefaultErrorHandler errorHandler(DeadLetterPublishingRecoverer deadLetters) {
        var backOff = new ExponentialBackOff(1_000, 2);  // 1, 2, 4, 8 s and jitter: five deliveries
        backOff.setMaxInterval(10_000);
        backOff.setJitter(500);
        backOff.setMaxAttempts(4);
        var handler = new DefaultErrorHandler(deadLetters, backOff);
        handler.addNotRetryableExceptions(IllegalArgumentException.class);
        return handler;
    }
    // endregion handler
}
