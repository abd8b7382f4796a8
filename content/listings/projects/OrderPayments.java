package projects;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Charges a provider outside, whose answer may never come. */
public final class OrderPayments {
    public enum Outcome { PAID, NOT_PAID, UNKNOWN }

    public interface Provider {
        Outcome charge(String key, long amount);

        Optional<Outcome> find(String key);
    }

    public interface Attempts {
        /** Committed before the call leaves; the amount kept for the first time stands. */
        long start(String key, long amount);

        /** In one transaction: the outcome, and the answer to the saga in the outbox. Does nothing a second time. */
        void settle(String key, Outcome outcome);

        List<String> openSince(Instant before);
    }

    private final Provider provider;
    private final Attempts attempts;

    public OrderPayments(Provider provider, Attempts attempts) {
        this.provider = provider;
        this.attempts = attempts;
    }

    // region pay
    public void pay(String orderId, long amount) {
        charge("pay-" + orderId, amount);                     // the same key on every attempt
    }

    private void charge(String key, long amount) {
        long agreed = attempts.start(key, amount);            // transaction 1
        Outcome outcome;
        try {
            outcome = provider.charge(key, agreed);           // no transaction is open here
        } catch (RuntimeException timeoutOrReset) {
            outcome = Outcome.UNKNOWN;
        }
        if (outcome != Outcome.UNKNOWN) attempts.settle(key, outcome);    // transaction 2
    }

    /** Every half minute: asks about what nobody answered, and sends again only what the provider never saw. */
    public void sweep(Instant now) {
        for (String key : attempts.openSince(now.minus(Duration.ofSeconds(30)))) {
            Optional<Outcome> known = provider.find(key);
            if (known.isEmpty()) charge(key, 0);              // the kept amount is used
            else if (known.get() != Outcome.UNKNOWN) attempts.settle(key, known.get());
        }
    }
    // endregion pay
}
