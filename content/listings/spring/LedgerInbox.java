package spring;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.transaction.annotation.Transactional;

import spring.TransferPublisher.Transfer;

class LedgerInbox {

    private final JdbcClient jdbc;
    private final TransferListener.Ledger ledger;

    LedgerInbox(JdbcClient jdbc, TransferListener.Ledger ledger) {
        this.jdbc = jdbc;
        this.ledger = ledger;
    }

    // region inbox
    @KafkaListener(id = "ledger-inbox", topics = "transfers")
    @Transactional("transactionManager")
    public void on(ConsumerRecord<String, Transfer> record) {
        Transfer transfer = record.value();
        int fresh = jdbc.sql("""
            insert into inbox (consumer, event_id) values ('ledger', :id) on conflict do nothing""")
            .param("id", transfer.id())
            .update();
        if (fresh == 1) {
            ledger.apply(transfer);
        }
    }
    // endregion inbox
}
