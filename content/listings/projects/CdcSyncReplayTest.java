package projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class CdcSyncReplayTest {

    /** What every real target must do, in memory. */
    static final class Guarded implements CdcSyncTarget {
        final Map<String, CdcSyncChange> rows = new HashMap<>();

        @Override
        public int apply(Collection<CdcSyncChange> changes) {
            int old = 0;
            for (CdcSyncChange c : changes) {
                CdcSyncChange have = rows.get(c.id());
                if (have != null && have.version() >= c.version()) old++;
                else rows.put(c.id(), c);
            }
            return old;
        }
    }

    // region replay
    @RepeatedTest(200)
    void anyRedeliveryEndsInTheSameState(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());        // a failing seed can be run again
        List<CdcSyncChange> log = new ArrayList<>();
        for (int offset = 0; offset < 300; offset++) {
            boolean deleted = random.nextInt(5) == 0;
            log.add(new CdcSyncChange("p" + random.nextInt(20), offset, deleted, deleted ? null : "v" + offset));
        }
        var once = new Guarded();
        once.apply(log);

        var crashing = new Guarded();
        int committed = 0;
        while (committed < log.size()) {
            int end = Math.min(log.size(), committed + 1 + random.nextInt(40));
            int reached = committed + random.nextInt(end - committed + 1);
            crashing.apply(log.subList(committed, reached));        // dies in the middle of a batch
            if (random.nextBoolean()) {
                crashing.apply(log.subList(committed, end));
                committed = end;
            } else {
                committed = Math.max(0, committed - random.nextInt(60));    // offsets restored from yesterday
            }
        }
        assertThat(crashing.rows).isEqualTo(once.rows);
    }
    // endregion replay
}
