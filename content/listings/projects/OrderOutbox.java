package projects;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Component
public class OrderOutbox {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    public OrderOutbox(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    // region add
    /** Only inside a transaction that somebody else opened: alone, a message would promise what is not there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(String topic, String orderId, String type, Object payload) {
        jdbc.sql("""
            insert into outbox (id, aggregatetype, aggregateid, type, payload)
            values (:id, :topic, :order, :type, :payload::jsonb)""")
            .param("id", idOf(topic, orderId, type))
            .param("topic", topic).param("order", orderId).param("type", type)
            .param("payload", json.writeValueAsString(payload))
            .update();
    }

    /** One command of one kind for an order has one id, so a second one fails on the primary key. */
    static UUID idOf(String topic, String orderId, String type) {
        return UUID.nameUUIDFromBytes((topic + '/' + orderId + '/' + type).getBytes(StandardCharsets.UTF_8));
    }
    // endregion add

    /** True if this consumer has not seen the message. The row commits with the effect, or not at all. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean fresh(String consumer, byte[] id) {
        return jdbc.sql("insert into inbox (consumer, event_id) values (:consumer, :id) on conflict do nothing")
            .param("consumer", consumer)
            .param("id", UUID.fromString(new String(id, StandardCharsets.UTF_8)))
            .update() == 1;
    }
}
