package projects;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** Control totals by minute of event time: what was really made, before anything could lose or double it. */
public final class TxnManifest {
    // region totals
    public record Totals(long payments, long amount, long fingerprint) {}

    private final SortedMap<Long, Totals> minutes = new TreeMap<>();

    public void add(TxnEvent txn) {
        CRC32 crc = new CRC32();
        crc.update((txn.txId + ':' + txn.amount).getBytes(StandardCharsets.UTF_8));
        // summed, not xored: a row that comes twice must not cancel out
        minutes.merge(txn.at / 60_000 * 60_000, new Totals(1, txn.amount, crc.getValue()), (a, b) ->
            new Totals(a.payments + b.payments, a.amount + b.amount, a.fingerprint + b.fingerprint));
    }
    // endregion totals

    public SortedMap<Long, Totals> minutes() {
        return minutes;
    }
}
