package projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** A model of one slot: log at A, its mirror at B, the move, the tail that comes late. */
class MultiDcFailoverTest {

    record Sent(int id, long epoch) {
    }

    long epoch = 1;
    boolean frozen;
    int doubles;
    final Set<Integer> applied = new HashSet<>();
    final Set<Integer> late = new HashSet<>();

    void effect(Sent r) {
        if (applied.contains(r.id())) doubles++;
        else if (MultiDcSettle.accepted(r.epoch(), epoch, frozen)) applied.add(r.id());
        else late.add(r.id());
    }

    // region model
    @RepeatedTest(500)
    void nothingIsAppliedTwiceAndEveryAckIsAccountedFor(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        List<Sent> a = new ArrayList<>();
        int acked = 50 + random.nextInt(200);
        for (int id = 0; id < acked; id++) a.add(new Sent(id, 1));

        int mirrored = random.nextInt(acked + 1);               // how far MirrorMaker got
        int settledAtA = random.nextInt(acked + 1);             // A's consumer may be ahead of the mirror
        int translated = random.nextInt(Math.min(settledAtA, mirrored) + 1);    // never ahead, often behind
        a.subList(0, settledAtA).forEach(this::effect);

        epoch = 2; frozen = true;                               // A is gone: freeze, drain, open
        a.subList(translated, mirrored).forEach(this::effect);
        epoch = 3; frozen = false;
        for (int id = 1000; id < 1050; id++) effect(new Sent(id, 3));

        var lost = new HashSet<Integer>();
        a.forEach(r -> { if (!applied.contains(r.id())) lost.add(r.id()); });
        assertThat(lost).hasSize(Math.max(0, acked - Math.max(mirrored, settledAtA)));

        a.subList(mirrored, acked).forEach(this::effect);       // A's disk comes back
        assertThat(late).isEqualTo(lost);                       // to be decided by a person, not in silence
        assertThat(doubles).isEqualTo(Math.max(0, Math.min(settledAtA, mirrored) - translated)
            + Math.max(0, settledAtA - mirrored));
    }
    // endregion model
}
