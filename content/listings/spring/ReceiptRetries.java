package spring;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.BackOff;
import org.springframework.kafka.annotation.DltHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.annotation.RetryableTopic;
import org.springframework.kafka.retrytopic.DltStrategy;

abstract class ReceiptRetries {

    // region retryable
    @RetryableTopic(attempts = "4", backOff = @BackOff(delay = 1_000, multiplier = 5),
        numPartitions = "3", replicationFactor = "3", exclude = IllegalArgumentException.class,
        traversingCauses = "true", dltStrategy = DltStrategy.FAIL_ON_ERROR)
    @KafkaListener(topics = "receipts", groupId = "receipts")
    void issue(String receipt) {
        print(receipt);
    }

    @DltHandler
    void dead(ConsumerRecord<String, String> record) {
        store(record);                // a row an operator can see
    }
    // endregion retryable

    abstract void print(String receipt);

    abstract void store(ConsumerRecord<String, String> record);
}
