package projects;

import java.nio.charset.StandardCharsets;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.messaging.handler.annotation.Payload;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Service
public class OrderStock {
    public record Line(String sku, int quantity) {}

    public record Answer(String orderId, String answer) {}

    private final JdbcClient jdbc;
    private final OrderOutbox outbox;
    private final JsonMapper json;

    public OrderStock(JdbcClient jdbc, OrderOutbox outbox, JsonMapper json) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.json = json;
    }

    @KafkaListener(id = "stock", topics = "stock.commands")
    @Transactional
    public void on(@Header("id") byte[] id, @Header("eventType") byte[] type,
            @Header(KafkaHeaders.RECEIVED_KEY) String orderId, @Payload String payload) {
        if (!outbox.fresh("stock", id)) return;
        String answer = switch (new String(type, StandardCharsets.UTF_8)) {
            case "HOLD" -> hold(orderId, json.readValue(payload, Line.class));   // the others carry no line
            case "RELEASE" -> release(orderId);
            case "CONFIRM" -> confirm(orderId);
            default -> throw new IllegalArgumentException("unknown command");     // declare it not retryable
        };
        outbox.add("stock.events", orderId, answer, new Answer(orderId, answer));
    }

    // region hold
    private String hold(String orderId, Line line) {
        int fresh = jdbc.sql("""
            insert into reservation (order_id, sku, quantity, state) values (:order, :sku, :quantity, 'HELD')
            on conflict (order_id) do nothing""")            // a release that came first has left a row
            .param("order", orderId).param("sku", line.sku()).param("quantity", line.quantity()).update();
        if (fresh == 0) return "NOT_HELD";
        int taken = jdbc.sql("update item set available = available - :quantity where sku = :sku and available >= :quantity")
            .param("quantity", line.quantity()).param("sku", line.sku()).update();
        if (taken == 0) move(orderId, "HELD", "REFUSED");
        return taken == 1 ? "HELD" : "NOT_HELD";
    }

    private String release(String orderId) {
        jdbc.sql("""
            insert into reservation (order_id, sku, quantity, state) values (:order, '', 0, 'RELEASED')
            on conflict (order_id) do nothing""").param("order", orderId).update();
        if (move(orderId, "HELD", "RELEASED") == 1) {
            jdbc.sql("""
                update item set available = available + r.quantity from reservation r
                where r.order_id = :order and item.sku = r.sku""").param("order", orderId).update();
        }
        move(orderId, "REFUSED", "RELEASED");
        return "RELEASED";
    }
    // endregion hold

    private String confirm(String orderId) {
        move(orderId, "HELD", "CONFIRMED");
        return "CONFIRMED";
    }

    private int move(String orderId, String from, String to) {
        return jdbc.sql("update reservation set state = :to where order_id = :order and state = :from")
            .param("to", to).param("order", orderId).param("from", from).update();
    }
}
