package spring;

import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.handler.annotation.Header;

import spring.TransferPublisher.Transfer;

class TransferListener {

    interface Ledger { void apply(Transfer transfer); }

    private final Ledger ledger;

    TransferListener(Ledger ledger) {
        this.ledger = ledger;
    }

    // region record
    @KafkaListener(id = "ledger", topics = "transfers", ackMode = "RECORD", concurrency = "3")
    void apply(Transfer transfer,
            @Header(KafkaHeaders.RECEIVED_PARTITION) int partition,
            @Header(KafkaHeaders.OFFSET) long offset) {
        ledger.apply(transfer);       // let it throw: the container's error handler decides
    }
    // endregion record

    // region batch
    @KafkaListener(id = "report", topics = "transfers", batch = "true", ackMode = "BATCH")
    void applyAll(List<ConsumerRecord<String, Transfer>> records) {
        for (ConsumerRecord<String, Transfer> record : records) {
            if (record.value() == null) {       // ErrorHandlingDeserializer gave up on it
                throw new BatchListenerFailedException("unreadable", record);
            }
            try {
                ledger.apply(record.value());
            } catch (RuntimeException e) {
                throw new BatchListenerFailedException("transfer failed", e, record);
            }
        }
    }
    // endregion batch
}
