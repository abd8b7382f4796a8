package spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;

import org.apache.kafka.clients.consumer.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.test.context.EmbeddedKafka;
import org.springframework.kafka.test.utils.ContainerTestUtils;
import org.springframework.kafka.test.utils.KafkaTestUtils;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import spring.TransferPublisher.Transfer;

import java.util.List;

// region test
@SpringBootTest
@EmbeddedKafka(partitions = 3, topics = { "transfers", "transfers-dlt" },
    bootstrapServersProperty = "spring.kafka.bootstrap-servers")
class TransferListenerTest {

    @Autowired KafkaListenerEndpointRegistry registry;
    @Autowired KafkaTemplate<String, Transfer> template;
    @Autowired ConsumerFactory<String, Transfer> consumers;
    @MockitoBean TransferListener.Ledger ledger;

    @Test
    void anInvalidTransferIsNotRetried() {
        ContainerTestUtils.waitForAssignment(registry.getListenerContainer("ledger"), 3);
        willThrow(new IllegalArgumentException("amount")).given(ledger).apply(any());
        template.send("transfers", "acc-1", new Transfer("t-1", "acc-1", -5));
        try (Consumer<String, Transfer> dlt = consumers.createConsumer("dlt-check", "test")) {
            dlt.subscribe(List.of("transfers-dlt"));
            assertThat(KafkaTestUtils.getSingleRecord(dlt, "transfers-dlt").key()).isEqualTo("acc-1");
        }
        then(ledger).should().apply(any());
    }
}
// endregion test
