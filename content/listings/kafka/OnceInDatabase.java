package kafka;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

class OnceInDatabase {
    record Event(String id) {}

    interface Ledger {
        void apply(Event event);
    }

    void handle(TransactionTemplate transactionTemplate, JdbcTemplate jdbc, Ledger ledger, Event event) {
        // region once
        transactionTemplate.executeWithoutResult(tx -> {
            int fresh = jdbc.update(
                "insert into processed_event(consumer, event_id) values (?, ?) on conflict do nothing",
                "ledger", event.id());
            if (fresh == 1) {
                ledger.apply(event);              // same transaction: both commit or both vanish
            }
        });
        // commit the offset after this; dying in between brings the event back to the check
        // endregion once
    }
}
