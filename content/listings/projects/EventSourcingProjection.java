package projects;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@Component
public class EventSourcingProjection {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate inTransaction;
    private final EventSourcingStore store;

    public EventSourcingProjection(JdbcTemplate jdbc, TransactionTemplate inTransaction, EventSourcingStore store) {
        this.jdbc = jdbc;
        this.inTransaction = inTransaction;
        this.store = store;
    }

    // region project
    @KafkaListener(topics = "events.account", groupId = "balance-1")
    public void on(ConsumerRecord<String, String> record) {
        String id = record.key();
        int version = Integer.parseInt(header(record, "version"));
        int known = known(id);
        if (version <= known) return;                       // seen already
        if (version > known + 1) {                          // a hole: ask the store, which has all
            store.after(id, known).forEach(e -> apply(id, e.version(), e.type(), e.schemaVersion(), e.payload()));
            if (known(id) < version) throw new IllegalStateException("store is behind the topic: " + id);   // comes again
        } else {
            apply(id, version, header(record, "type"),
                Integer.parseInt(header(record, "schema_version")), record.value());
        }
    }

    private void apply(String id, int version, String type, int schemaVersion, String json) {
        ObjectNode e = EventSourcingUpcaster.latest(type, schemaVersion, (ObjectNode) JsonMapper.shared().readTree(json));
        long change = switch (type) {
            case "Deposited" -> e.get("amount").asLong();
            case "Withdrawn" -> -e.get("amount").asLong();
            case "Opened" -> 0;
            default -> throw new IllegalStateException("unknown event " + type);
        };
        inTransaction.executeWithoutResult(tx -> jdbc.update("""
            INSERT INTO balance.account AS a(account_id, version, balance) VALUES (?, ?, ?)
            ON CONFLICT (account_id) DO UPDATE SET version = excluded.version, balance = a.balance + excluded.balance
             WHERE a.version = excluded.version - 1""", id, version, change));
    }
    // endregion project

    private int known(String id) {
        return jdbc.query("SELECT version FROM balance.account WHERE account_id = ?",
            (row, n) -> row.getInt(1), id).stream().findFirst().orElse(0);
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
