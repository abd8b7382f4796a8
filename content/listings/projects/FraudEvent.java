package projects;

/** A payment as the detector sees it. It carries no label: labels live in another topic, or the job could cheat. */
public class FraudEvent {
    public String eventId;
    public String card;          // keyed hash
    public int merchantId;
    public String country;
    public long amount;
    public long at;

    public FraudEvent() {}

    public FraudEvent(String eventId, String card, int merchantId, String country, long amount, long at) {
        this.eventId = eventId;
        this.card = card;
        this.merchantId = merchantId;
        this.country = country;
        this.amount = amount;
        this.at = at;
    }
}
