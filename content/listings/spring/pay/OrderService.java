package spring.pay;

// region orders
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Service
@Profile("orders")
class OrderService {
    private final JdbcTemplate jdbc;
    private final KafkaTemplate<String, Object> template;

    OrderService(JdbcTemplate jdbc, KafkaTemplate<String, Object> template) {
        this.jdbc = jdbc;
        this.template = template;
    }
    // endregion orders

    // region ways
    /** 1: the send joins the database transaction and is committed after it. */
    @Transactional("dbTransactions")
    public void sendInside(long id) {
        crashAfterCommit("orders.between-commits");
        insert(id);
        template.send("orders", "order-" + id, new PayEvent(id, "order-" + id, 1000));
        fail(id);
    }

    /** 2: a Kafka transaction of its own, committed before the database decides. */
    @Transactional("dbTransactions")
    public void ownKafkaTransaction(long id) {
        insert(id);
        sendAlone(id);
        Crash.at("orders.after-kafka-commit");
        fail(id);
    }

    /** 3: saved first, sent afterwards, nothing holds the two together. */
    public void saveThenSend(long id) {
        fail(id);
        insert(id);
        Crash.at("orders.after-db-commit");
        sendAlone(id);
    }
    // endregion ways

    // region helpers
    private void sendAlone(long id) {
        template.executeInTransaction(kafka ->
                kafka.send("orders", "order-" + id, new PayEvent(id, "order-" + id, 1000)));
    }

    private void insert(long id) {
        jdbc.update("insert into orders(id) values (?)", id);
    }

    private static void fail(long id) {
        if (id % 2 == 0) throw new IllegalStateException("business rule, id " + id);
    }

    /** Registered before the template's own callback, so it runs between the two commits. */
    private static void crashAfterCommit(String point) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                Crash.at(point);
            }
        });
    }
}
// endregion helpers
