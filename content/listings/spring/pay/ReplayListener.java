package spring.pay;

// region listen
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** What the tool has sent back, for this group alone: the same rules, the same ledger. */
@Component
@Profile("replayed")
record ReplayListener(PayLedger ledger) {
    private static final Logger log = LoggerFactory.getLogger(ReplayListener.class);

    @KafkaListener(id = "pay-replay", idIsGroup = false, topics = "pay-replay")
    void onReplay(PayEvent event) {
        log.info("replay try {}", event.id());
        PayRules.check(event);
        ledger.apply(event);
        log.info("replay applied {}", event.id());
    }
}
// endregion listen
