package projects;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Charges and refunds at a provider outside, whose answer may never come. */
public final class OrderPayments {
    public enum Kind { CHARGE, REFUND }

    public enum Outcome { DONE, REFUSED, UNKNOWN }

    public record Attempt(String key, String orderId, Kind kind, long amount) {}

    public interface Provider {
        Outcome send(Attempt attempt);

        Optional<Outcome> find(String key);
    }

    public interface Attempts {
        /** Committed before the call leaves, with the inbox row; what was kept the first time stands. */
        Attempt start(Attempt wanted);

        /** In one transaction: outcome, row of payment, and the answer to the saga in the outbox. Does nothing a second time. */
        void settle(Attempt attempt, Outcome outcome);

        List<Attempt> openSince(Instant before);
    }

    private static final Logger log = LoggerFactory.getLogger(OrderPayments.class);
    private final Provider provider;
    private final Attempts attempts;

    public OrderPayments(Provider provider, Attempts attempts) {
        this.provider = provider;
        this.attempts = attempts;
    }

    // region pay
    public void pay(String orderId, long amount) {            // the same key on every attempt
        send(new Attempt("pay-" + orderId, orderId, Kind.CHARGE, amount));
    }

    public void refund(String orderId, long amount) {         // its own key, or the provider answers with the charge
        send(new Attempt("refund-" + orderId, orderId, Kind.REFUND, amount));
    }

    private void send(Attempt wanted) {
        Attempt agreed = attempts.start(wanted);              // transaction 1
        Outcome outcome;
        try {
            outcome = provider.send(agreed);                  // no transaction is open here
        } catch (RuntimeException timeoutOrReset) {
            outcome = Outcome.UNKNOWN;
        }
        if (outcome != Outcome.UNKNOWN) attempts.settle(agreed, outcome);    // transaction 2
    }
    // endregion pay

    // region sweep
    /** Every half minute: asks about what nobody answered, and sends again only what the provider never saw. */
    public void sweep(Instant now) {
        for (Attempt open : attempts.openSince(now.minus(Duration.ofSeconds(30)))) {
            try {
                Optional<Outcome> known = provider.find(open.key());
                if (known.isEmpty()) send(open);
                else if (known.get() != Outcome.UNKNOWN) attempts.settle(open, known.get());
            } catch (RuntimeException askAgainNextTime) {
                log.warn("{} stays open", open.key(), askAgainNextTime);     // one key must not stop the others
            }
        }
    }
    // endregion sweep
}
