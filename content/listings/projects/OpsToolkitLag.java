package projects;

import java.time.Duration;
import java.time.Instant;
import java.util.NavigableMap;

public final class OpsToolkitLag {

    private OpsToolkitLag() {
    }

    // region judge
    public enum State { FINE, BEHIND, STUCK, NO_COMMIT, LOST }

    /** One partition of one group at one moment; committed is null if there is none. */
    public record Sample(Instant at, Long committed, long start, long end) {
    }

    static State judge(Sample before, Sample now) {
        if (now.committed() == null) return State.NO_COMMIT;
        if (now.committed() < now.start()) return State.LOST;               // deleted before it was read
        long lag = now.end() - now.committed();
        if (lag <= 0 || before.committed() == null) return State.FINE;
        boolean moved = now.committed() > before.committed();
        if (!moved && before.end() > before.committed()) return State.STUCK;    // had work, did none
        return lag > before.end() - before.committed() ? State.BEHIND : State.FINE;
    }

    /** How old is the next record to read? From our own history of end offsets, without reading a record. */
    static Duration behind(NavigableMap<Long, Instant> endAt, Sample now) {
        if (now.committed() == null || now.committed() >= now.end()) return Duration.ZERO;
        var entry = endAt.floorEntry(now.committed());
        if (entry == null) entry = endAt.firstEntry();                      // older than our memory: at least
        return entry == null ? Duration.ZERO : Duration.between(entry.getValue(), now.at());
    }
    // endregion judge
}
