package flink;

/** A public class with public fields and an empty constructor, so that Flink treats it as a POJO. */
public class Payment {
    public String payId;
    public String merchantId;
    public String card;
    public long amount;
    public long at;

    public Payment() {}

    public Payment(String payId, String merchantId, String card, long amount, long at) {
        this.payId = payId;
        this.merchantId = merchantId;
        this.card = card;
        this.amount = amount;
        this.at = at;
    }
}
