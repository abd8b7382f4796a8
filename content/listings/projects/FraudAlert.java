package projects;

/** An incident. Its id depends on what happened, not on when somebody looked. */
public class FraudAlert {
    public String alertId;
    public String ruleId;
    public int ruleVersion;
    public String card;
    public String eventId;       // the payment that tipped the scale
    public long at;

    public FraudAlert() {}

    public FraudAlert(String ruleId, int ruleVersion, String card, String eventId, long at) {
        this.alertId = ruleId + '/' + card + '/' + eventId;
        this.ruleId = ruleId;
        this.ruleVersion = ruleVersion;
        this.card = card;
        this.eventId = eventId;
        this.at = at;
    }
}
