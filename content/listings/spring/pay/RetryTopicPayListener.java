package spring.pay;

// region retry
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.kafka.annotation.BackOff;
import org.springframework.kafka.annotation.DltHandler;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.annotation.RetryableTopic;
import org.springframework.stereotype.Component;

@Component
@Profile("retry-topic")
class RetryTopicPayListener {
    private static final Logger log = LoggerFactory.getLogger(RetryTopicPayListener.class);

    @RetryableTopic(attempts = "4", backOff = @BackOff(delay = 1000, multiplier = 2),
            numPartitions = "3", replicationFactor = "3")
    @KafkaListener(id = "pay", idIsGroup = false, topics = "pay")
    void onPay(PayEvent event) {
        PayRules.check(event);
        log.info("applied {}", event.id());
    }

    @DltHandler
    void dead(PayEvent event) {
        log.error("dead {}", event.id());
    }
}
// endregion retry
