package spring.pay;

// region rules
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Failures to order: negative never gets better, 0 is a system that is down, 13 fails twice. */
final class PayRules {
    private static final Map<Long, Integer> TRIES = new ConcurrentHashMap<>();

    private PayRules() {
    }

    static void check(PayEvent event) {
        if (event.amount() < 0) {
            throw new IllegalArgumentException("negative amount, id " + event.id());
        }
        if (event.amount() == 0) {
            throw new IllegalStateException("core banking is down, id " + event.id());
        }
        if (event.amount() == 13 && TRIES.merge(event.id(), 1, Integer::sum) <= 2) {
            throw new IllegalStateException("try again, id " + event.id());
        }
    }
}
// endregion rules
