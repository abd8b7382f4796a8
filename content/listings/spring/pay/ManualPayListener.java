package spring.pay;

// region manual
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.stereotype.Component;

@Component
@Profile("manual")
class ManualPayListener {
    private final PayLedger ledger;
    private final long workMs;
    private final boolean ackFirst;

    ManualPayListener(PayLedger ledger, @Value("${pay.work-ms:0}") long workMs,
            @Value("${pay.ack-first:false}") boolean ackFirst) {
        this.ledger = ledger;
        this.workMs = workMs;
        this.ackFirst = ackFirst;
    }

    @KafkaListener(id = "pay", idIsGroup = false, topics = "pay", ackMode = "${pay.ack-mode:MANUAL}")
    void onPay(PayEvent event, Acknowledgment ack) throws InterruptedException {
        if (ackFirst) ack.acknowledge();
        Thread.sleep(workMs);
        ledger.apply(event);
        if (!ackFirst) ack.acknowledge();
    }
}
// endregion manual
