package cdc;

import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.messaging.handler.annotation.Payload;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

@Component
public class InboxListener {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate inTransaction;

    public InboxListener(JdbcTemplate jdbc, TransactionTemplate inTransaction) {
        this.jdbc = jdbc;
        this.inTransaction = inTransaction;
    }

    // region handle
    @KafkaListener(topics = "outbox.event.order", groupId = "shipping")
    public void onOrder(@Header("id") byte[] id, @Payload String event) {
        UUID eventId = UUID.fromString(new String(id, java.nio.charset.StandardCharsets.UTF_8));
        inTransaction.executeWithoutResult(tx -> {
            int fresh = jdbc.update("""
                    INSERT INTO inventory.inbox(consumer, event_id) VALUES ('shipping', ?)
                    ON CONFLICT DO NOTHING""", eventId);
            if (fresh == 1) {
                ship(event);        // same transaction: both stay or both go
            }
        });
        // returning normally lets the container commit the offset afterwards
    }
    // endregion handle

    private void ship(String event) {
        jdbc.update("INSERT INTO inventory.shipment(payload) VALUES (?::jsonb)", event);
    }
}
