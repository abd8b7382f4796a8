package spring.pay;

// region publish
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.SendResult;
import org.springframework.stereotype.Component;

@Component
public class PayPublisher {
    private static final Logger log = LoggerFactory.getLogger(PayPublisher.class);
    private final KafkaTemplate<String, Object> template;

    PayPublisher(KafkaTemplate<String, Object> template) {
        this.template = template;
    }

    public CompletableFuture<SendResult<String, Object>> publish(PayEvent event) {
        return template.send("pay", event.account(), event).whenComplete((sent, failed) -> {
            if (failed != null) {
                log.error("NOT SENT id={}", event.id(), failed);
            }
        });
    }
}
// endregion publish
