package projects;

import java.nio.charset.StandardCharsets;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import projects.OrderSagaRules.Command;
import projects.OrderSagaRules.Event;
import projects.OrderSagaRules.State;

@Service
public class OrderSaga {
    public record Order(String id, long customerId, String sku, int quantity, long amount) {}

    public record View(String orderId, String state, long version, long amount) {}

    private final JdbcClient jdbc;
    private final OrderOutbox outbox;

    public OrderSaga(JdbcClient jdbc, OrderOutbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    // region place
    @Transactional
    public void place(Order order, String requestKey) {
        int fresh = jdbc.sql("""
            insert into orders (order_id, request_key, customer_id, sku, quantity, amount, state)
            values (:id, :key, :customer, :sku, :quantity, :amount, 'HOLDING')
            on conflict (customer_id, request_key) do nothing""")
            .param("id", order.id()).param("key", requestKey).param("customer", order.customerId())
            .param("sku", order.sku()).param("quantity", order.quantity()).param("amount", order.amount())
            .update();
        if (fresh == 0) return;                                  // the first request was already taken
        outbox.add("order.events", order.id(), "HOLDING", new View(order.id(), "HOLDING", 1, order.amount()));
        outbox.add("stock.commands", order.id(), Command.HOLD.name(), order);
    }
    // endregion place

    // region reply
    @KafkaListener(id = "order-saga", topics = {"stock.events", "payment.events"})
    @Transactional
    public void onReply(@Header("id") byte[] id, @Header("eventType") byte[] type,
            @Header(KafkaHeaders.RECEIVED_KEY) String orderId) {
        if (outbox.fresh("order-saga", id)) {
            advance(orderId, Event.valueOf(new String(type, StandardCharsets.UTF_8)));
        }
    }

    @Transactional
    public void advance(String orderId, Event event) {
        View now = jdbc.sql("select order_id, state, version, amount from orders where order_id = :id for update")
            .param("id", orderId).query(View.class).single();
        var step = OrderSagaRules.next(State.valueOf(now.state()), event);
        if (step.state().name().equals(now.state())) return;     // late, doubled, or overtaken
        jdbc.sql("update orders set state = :state, version = version + 1, changed_at = now() where order_id = :id")
            .param("state", step.state().name()).param("id", orderId).update();
        View next = new View(orderId, step.state().name(), now.version() + 1, now.amount());
        outbox.add("order.events", orderId, step.state().name(), next);
        topicOf(step.command(), orderId, next);
    }
    // endregion reply

    private void topicOf(Command command, String orderId, View view) {
        switch (command) {
            case HOLD, RELEASE, CONFIRM -> outbox.add("stock.commands", orderId, command.name(), view);
            case PAY, REFUND -> outbox.add("payment.commands", orderId, command.name(), view);
            case TELL -> outbox.add("notify.commands", orderId, command.name(), view);
            case NONE -> { }
        }
    }
}
