package projects;

/** A card transaction. Public fields and an empty constructor make it a POJO for Flink; a reversal has a negative amount. */
public class TxnEvent {
    public String txId;
    public String card;          // keyed hash, never the number
    public int merchantId;
    public long amount;
    public long at;              // when it happened, ms
    public long dueAt;           // when the generator meant to send it, ms

    public TxnEvent() {}

    public TxnEvent(String txId, String card, int merchantId, long amount, long at, long dueAt) {
        this.txId = txId;
        this.card = card;
        this.merchantId = merchantId;
        this.amount = amount;
        this.at = at;
        this.dueAt = dueAt;
    }
}
