package projects;

/** One version of a rule: so many payments of at least this amount within the span. A threshold of 0 switches it off. */
public class FraudRule {
    public String ruleId;
    public int version;
    public long validFrom;       // event time, ms: from here on it judges
    public int threshold;
    public long minAmount;
    public long spanMillis;

    public FraudRule() {}

    public FraudRule(String ruleId, int version, long validFrom, int threshold, long minAmount, long spanMillis) {
        this.ruleId = ruleId;
        this.version = version;
        this.validFrom = validFrom;
        this.threshold = threshold;
        this.minAmount = minAmount;
        this.spanMillis = spanMillis;
    }
}
