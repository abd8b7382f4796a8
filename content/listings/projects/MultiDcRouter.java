package projects;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.jdbc.core.JdbcTemplate;

public final class MultiDcRouter {

    public static final int SLOTS = 64;

    private record Owner(String site, long epoch) {
    }

    private final JdbcTemplate jdbc;
    private final Map<String, Producer<String, String>> producers;     // "A" and "B"

    public MultiDcRouter(JdbcTemplate jdbc, Map<String, Producer<String, String>> producers) {
        this.jdbc = jdbc;
        this.producers = producers;
    }

    static int slot(String account) {
        return Math.floorMod(account.hashCode(), SLOTS);
    }

    // region send
    /** One home for each account. The epoch travels with the record and is judged where the effect happens. */
    void send(String account, String transferId, long amount, Callback done) {
        Owner owner = jdbc.queryForObject("SELECT site, epoch FROM settle.slot WHERE slot = ?",
            (row, n) -> new Owner(row.getString(1), row.getLong(2)), slot(account));
        if (owner == null || owner.site().equals("none")) {
            throw new IllegalStateException("frozen, try again");       // a refusal, not a loss
        }
        var record = new ProducerRecord<>("pay", account, transferId + "," + amount);
        record.headers().add("epoch", Long.toString(owner.epoch()).getBytes(StandardCharsets.UTF_8));
        producers.get(owner.site()).send(record, done);                 // acks=all, idempotent
    }
    // endregion send
}
