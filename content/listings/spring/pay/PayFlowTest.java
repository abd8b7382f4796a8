package spring.pay;

// region setup
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.test.context.EmbeddedKafka;
import org.springframework.kafka.test.utils.ContainerTestUtils;

@SpringBootTest
@EmbeddedKafka(topics = "pay", partitions = 3,
        bootstrapServersProperty = "spring.kafka.bootstrap-servers")
class PayFlowTest {
    @Autowired PayPublisher publisher;
    @Autowired PayLedger ledger;
    @Autowired KafkaListenerEndpointRegistry listeners;

    @BeforeEach
    void assigned() {
        ContainerTestUtils.waitForAssignment(listeners.getListenerContainer("pay"), 3);
    }
    // endregion setup

    // region tests
    @Test
    void aSentPaymentIsApplied() {
        send(1, "acc-applied");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(ledger.applied("acc-applied")).hasSize(1));
    }

    @Test
    void theSamePaymentTwiceIsAppliedOnce() {
        send(10, "acc-twice");
        send(10, "acc-twice");
        send(11, "acc-twice");
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() ->
                assertThat(ledger.applied("acc-twice")).extracting(PayEvent::id).containsExactly(10L, 11L));
    }

    @Test
    void oneAccountKeepsItsOrder() {
        CompletableFuture<?> last = null;
        for (long id = 100; id < 200; id++) last = publisher.publish(new PayEvent(id, "acc-order", 1000));
        last.join();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(ledger.applied("acc-order")).hasSize(100));
        assertThat(ledger.applied("acc-order")).extracting(PayEvent::id).isSorted();
    }

    private void send(long id, String account) {
        publisher.publish(new PayEvent(id, account, 1000)).join();
    }
}
// endregion tests
