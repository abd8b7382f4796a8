package cdc;

import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Service
public class OrderService {

    public record Order(long id, long customerId, long amountWon) {}

    public record OrderPlaced(long orderId, long customerId, long amountWon) {}

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    public OrderService(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    // region place
    @Transactional
    public UUID place(Order order) {
        jdbc.update("INSERT INTO inventory.purchase(id, customer_id, amount) VALUES (?, ?, ?)",
                order.id(), order.customerId(), order.amountWon());

        UUID eventId = UUID.randomUUID();
        String payload = json.writeValueAsString(
                new OrderPlaced(order.id(), order.customerId(), order.amountWon()));
        jdbc.update("""
                INSERT INTO inventory.outbox(id, aggregatetype, aggregateid, type, payload)
                VALUES (?, 'order', ?, 'OrderPlaced', ?::jsonb)""",
                eventId, Long.toString(order.id()), payload);
        return eventId;   // no Kafka client here: the commit is the only promise
    }
    // endregion place
}
