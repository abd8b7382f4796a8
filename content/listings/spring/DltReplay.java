package spring;

import java.nio.charset.StandardCharsets;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.support.KafkaHeaders;

import spring.TransferPublisher.Transfer;

class DltReplay {

    private final TransferListener.Ledger ledger;

    DltReplay(TransferListener.Ledger ledger) {
        this.ledger = ledger;
    }

    // region replay
    @KafkaListener(id = "transfers-replay", topics = "transfers-dlt", autoStartup = "false",
        containerFactory = "stopOnErrorFactory")
    void replay(ConsumerRecord<String, Transfer> dead) {
        Header group = dead.headers().lastHeader(KafkaHeaders.DLT_ORIGINAL_CONSUMER_GROUP);
        if (group != null && "ledger".equals(new String(group.value(), StandardCharsets.UTF_8))) {
            ledger.apply(dead.value());      // idempotent by transfer id
        }
    }
    // endregion replay
}
