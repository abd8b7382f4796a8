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

    public record View(String orderId, String state, long version, long amount, long changedAt) {}

    private static final String VIEW =
        " returning order_id, state, version, amount, (extract(epoch from changed_at) * 1000)::bigint as changed_at";

    private final JdbcClient jdbc;
    private final OrderOutbox outbox;

    public OrderSaga(JdbcClient jdbc, OrderOutbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    // region place
    /** Returns the id of the order this request made, now or the first time. */
    @Transactional
    public String place(Order order, String requestKey) {
        var fresh = jdbc.sql("""
            insert into orders (order_id, request_key, customer_id, sku, quantity, amount, state)
            values (:id, :key, :customer, :sku, :quantity, :amount, 'HOLDING')
            on conflict (customer_id, request_key) do nothing""" + VIEW)
            .param("id", order.id()).param("key", requestKey).param("customer", order.customerId())
            .param("sku", order.sku()).param("quantity", order.quantity()).param("amount", order.amount())
            .query(View.class).optional();
        if (fresh.isEmpty()) {
            return jdbc.sql("select order_id from orders where customer_id = :customer and request_key = :key")
                .param("customer", order.customerId()).param("key", requestKey).query(String.class).single();
        }
        outbox.add("order.events", order.id(), "HOLDING", fresh.get());
        outbox.add("stock.commands", order.id(), Command.HOLD.name(), order);
        return order.id();
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
        State now = jdbc.sql("select state from orders where order_id = :id for update")
            .param("id", orderId).query(State.class).single();
        var step = OrderSagaRules.next(now, event);
        if (step.state() == now) return;                         // late, doubled, or overtaken
        View next = jdbc.sql("""
            update orders set state = :state, version = version + 1, changed_at = clock_timestamp()
             where order_id = :id""" + VIEW)
            .param("state", step.state().name()).param("id", orderId).query(View.class).single();
        outbox.add("order.events", orderId, next.state(), next);
        command(step.command(), orderId, next);
    }
    // endregion reply

    private void command(Command command, String orderId, View view) {
        switch (command) {
            case HOLD, RELEASE, CONFIRM -> outbox.add("stock.commands", orderId, command.name(), view);
            case PAY, REFUND -> outbox.add("payment.commands", orderId, command.name(), view);
            case TELL -> outbox.add("notify.commands", orderId, command.name(), view);
            case NONE -> { }
        }
    }
}
