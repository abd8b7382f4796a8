package spring.pay;

// region event
/** One approved payment. The id is what makes it the same payment when it comes twice. */
public record PayEvent(long id, String account, long amount) {
}
// endregion event
