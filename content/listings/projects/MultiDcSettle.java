package projects;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

public final class MultiDcSettle {

    public enum Outcome { APPLIED, DOUBLE, LATE }

    private record Slot(long epoch, boolean frozen) {
    }

    private final JdbcTemplate jdbc;
    private final TransactionTemplate inTransaction;

    public MultiDcSettle(JdbcTemplate jdbc, TransactionTemplate inTransaction) {
        this.jdbc = jdbc;
        this.inTransaction = inTransaction;
    }

    // region apply
    /** Current epoch only; while frozen, the one before it: that is the drain. */
    static boolean accepted(long sent, long now, boolean frozen) {
        return sent == now || frozen && sent == now - 1;
    }

    Outcome apply(String transferId, int slot, long epoch, long amount) {
        return inTransaction.execute(tx -> {
            Slot now = jdbc.queryForObject(         // the lock keeps a move of the slot out until we commit
                "SELECT epoch, site = 'none' FROM settle.slot WHERE slot = ? FOR SHARE",
                (row, n) -> new Slot(row.getLong(1), row.getBoolean(2)), slot);
            boolean done = Boolean.TRUE.equals(jdbc.queryForObject(
                "SELECT EXISTS (SELECT FROM settle.applied WHERE transfer_id = ?)", Boolean.class, transferId));
            if (done) return Outcome.DOUBLE;
            boolean inTime = accepted(epoch, now.epoch(), now.frozen());
            int fresh = jdbc.update("INSERT INTO settle." + (inTime ? "applied" : "late")
                + "(transfer_id, slot, epoch, amount) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                transferId, slot, epoch, amount);
            return fresh == 0 ? Outcome.DOUBLE : inTime ? Outcome.APPLIED : Outcome.LATE;
        });
    }
    // endregion apply
}
