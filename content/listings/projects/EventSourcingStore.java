package projects;

import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

public final class EventSourcingStore {

    public record Stored(int version, String type, int schemaVersion, String payload) {
    }
    public record New(String type, int schemaVersion, String payload) {
    }
    public static final class Conflict extends RuntimeException {
        Conflict(String stream, int expected) {
            super(stream + " is no longer at version " + expected);
        }
    }

    private final JdbcTemplate jdbc;
    private final TransactionTemplate inTransaction;

    public EventSourcingStore(JdbcTemplate jdbc, TransactionTemplate inTransaction) {
        this.jdbc = jdbc;
        this.inTransaction = inTransaction;
    }

    // region append
    /** All or none, and only if nobody appended since the caller read the stream. */
    void append(String streamId, int expected, String commandId, List<New> events) {
        try {
            inTransaction.executeWithoutResult(tx -> {
                int fresh = jdbc.update("INSERT INTO es.command VALUES (?) ON CONFLICT DO NOTHING", commandId);
                if (fresh == 0) return;             // a retry: the events are there
                int version = expected;
                for (New e : events) {
                    jdbc.update("""
                        INSERT INTO es.event(stream_type, stream_id, version, type, schema_version, payload, caused_by)
                        VALUES ('account', ?, ?, ?, ?, ?::jsonb, ?)""",
                        streamId, ++version, e.type(), e.schemaVersion(), e.payload(), commandId);
                }
            });
        } catch (DuplicateKeyException e) {
            throw new Conflict(streamId, expected);     // read again, decide again
        }
    }

    List<Stored> after(String streamId, int version) {
        return jdbc.query("""
            SELECT version, type, schema_version, payload FROM es.event
             WHERE stream_id = ? AND version > ? ORDER BY version""",
            (row, n) -> new Stored(row.getInt(1), row.getString(2), row.getInt(3), row.getString(4)),
            streamId, version);
    }
    // endregion append
}
