package spring.pay;

// region listen
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
@Profile("!manual & !retry-topic & !tx & !avro & !replay")
class PayListener {
    private static final Logger log = LoggerFactory.getLogger(PayListener.class);
    private final PayLedger ledger;
    private final long workMs;

    PayListener(PayLedger ledger, @Value("${pay.work-ms:0}") long workMs) {
        this.ledger = ledger;
        this.workMs = workMs;
    }

    @KafkaListener(id = "pay", idIsGroup = false, topics = "pay", concurrency = "${pay.concurrency:1}")
    void onPay(PayEvent event) throws InterruptedException {
        log.info("try {}", event.id());
        Thread.sleep(workMs);
        PayRules.check(event);
        ledger.apply(event);
        log.info("applied {}", event.id());
    }
}
// endregion listen
