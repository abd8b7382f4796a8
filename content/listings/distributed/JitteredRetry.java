package distributed;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;

/** Retries one idempotent call inside a deadline. */
public final class JitteredRetry {

    /** An answer that another attempt could change: overload, a broken connection, a timeout. */
    public static final class Transient extends Exception {
        private static final long serialVersionUID = 1L;

        public Transient(String message) {
            super(message);
        }
    }

    private final Duration base = Duration.ofMillis(50);
    private final Duration cap = Duration.ofSeconds(2);

    // region retry
    /** The key travels inside `call`; every attempt sends the same one. */
    public <T> T call(Callable<T> call, int attempts, Instant deadline) throws Exception {
        for (int attempt = 0; ; attempt++) {
            try {
                return call.call();
            } catch (Transient failure) {
                long ceiling = Math.min(cap.toMillis(), base.toMillis() << Math.min(attempt, 20));
                Duration pause = Duration.ofMillis(ThreadLocalRandom.current().nextLong(ceiling + 1));
                boolean last = attempt + 1 >= attempts;
                boolean late = Instant.now().plus(pause).isAfter(deadline);
                if (last || late) {
                    throw failure; // the outcome is unknown: query by the key, do not assume failure
                }
                Thread.sleep(pause.toMillis());
            }
        }
    }
    // endregion retry
}
