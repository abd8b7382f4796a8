package projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import projects.OpsToolkitBalance.Move;
import projects.OpsToolkitSnapshot.Part;

class OpsToolkitBalanceTest {

    static OpsToolkitSnapshot cluster(Random random) {
        Map<Integer, String> racks = new TreeMap<>();
        for (int id = 1; id <= 6; id++) racks.put(id, "r" + id % 3);
        List<Part> parts = new ArrayList<>();
        for (int p = 0; p < 60; p++) {
            var ids = new ArrayList<>(racks.keySet());
            Collections.shuffle(ids, random);
            parts.add(new Part("t" + p % 5, p / 5, List.copyOf(ids.subList(0, 3)), random.nextInt(1000)));
        }
        return new OpsToolkitSnapshot(racks, parts);
    }

    static long gap(OpsToolkitSnapshot s) {
        var load = OpsToolkitBalance.load(s).values();
        return Collections.max(load) - Collections.min(load);
    }

    // region test
    @RepeatedTest(200)
    void aPlanNeverMakesThingsWorse(RepetitionInfo run) {
        var s = cluster(new Random(run.getCurrentRepetition()));
        List<Move> moves = OpsToolkitBalance.suggest(s, 0.1, 50);
        var parts = new ArrayList<>(s.parts());
        for (Move m : moves) {
            int at = parts.indexOf(m.from());
            assertThat(at).as("a move starts from what is there").isNotNegative();
            assertThat(new HashSet<>(m.to())).hasSameSizeAs(m.from().replicas());
            assertThat(racks(s, m.to())).isGreaterThanOrEqualTo(racks(s, m.from().replicas()));
            parts.set(at, new Part(m.from().topic(), m.from().partition(), m.to(), m.from().bytes()));
        }
        var after = new OpsToolkitSnapshot(s.racks(), parts);
        assertThat(gap(after)).isLessThanOrEqualTo(gap(s));
        assertThat(OpsToolkitBalance.load(after).values().stream().mapToLong(v -> v).sum())
            .isEqualTo(OpsToolkitBalance.load(s).values().stream().mapToLong(v -> v).sum());
    }
    // endregion test

    private static long racks(OpsToolkitSnapshot s, List<Integer> replicas) {
        return replicas.stream().map(s.racks()::get).distinct().count();
    }
}
