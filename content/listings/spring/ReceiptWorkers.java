package spring;

import java.util.Map;

import org.apache.kafka.clients.consumer.AcknowledgeType;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.config.ShareKafkaListenerContainerFactory;
import org.springframework.kafka.core.DefaultShareConsumerFactory;
import org.springframework.kafka.core.ShareConsumerFactory;

@Configuration
class ReceiptWorkers {

    // region share
    @Bean
    ShareConsumerFactory<String, String> shareConsumers() {
        return new DefaultShareConsumerFactory<>(Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, "localhost:9092",
            ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class,
            ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class));
    }

    @Bean
    ShareKafkaListenerContainerFactory<String, String> receiptFactory(
            ShareConsumerFactory<String, String> consumers) {
        var factory = new ShareKafkaListenerContainerFactory<>(consumers);
        factory.setShareConsumerRecordRecoverer((record, e) ->
            e.getCause() instanceof TransientDataAccessException
                ? AcknowledgeType.RELEASE : AcknowledgeType.REJECT);
        return factory;
    }

    @KafkaListener(topics = "receipts", groupId = "receipt-workers",
        containerFactory = "receiptFactory", concurrency = "8")
    void issue(ConsumerRecord<String, String> record) {
        print(record.value());        // returns: ACCEPT, throws: the recoverer decides
    }
    // endregion share

    private void print(String receipt) { }
}
