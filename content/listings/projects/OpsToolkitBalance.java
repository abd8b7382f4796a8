package projects;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import projects.OpsToolkitSnapshot.Part;

public final class OpsToolkitBalance {

    private OpsToolkitBalance() {
    }

    public record Move(Part from, List<Integer> to) {
    }

    // region load
    static Map<Integer, Long> load(OpsToolkitSnapshot s) {
        var load = new TreeMap<Integer, Long>();
        s.racks().keySet().forEach(id -> load.put(id, 0L));
        s.parts().forEach(p -> p.replicas().forEach(id -> load.merge(id, p.bytes(), Long::sum)));
        return load;
    }

    /** Racks are kept as far apart as before, no replica meets itself, and the gap must shrink. */
    static boolean allowed(OpsToolkitSnapshot s, Part p, int from, int to, long gap) {
        if (!p.replicas().contains(from) || p.replicas().contains(to) || p.bytes() == 0) return false;
        long before = p.replicas().stream().map(s.racks()::get).distinct().count();
        long after = replaced(p, from, to).stream().map(s.racks()::get).distinct().count();
        return after >= before && p.bytes() < gap;
    }
    // endregion load

    static List<Integer> replaced(Part p, int from, int to) {
        var replicas = new ArrayList<>(p.replicas());
        Collections.replaceAll(replicas, from, to);         // same place in the list: same preferred leader order
        return replicas;
    }

    // region suggest
    /** Greedy: from the fullest to the emptiest, the one replica that closes the gap best. */
    static List<Move> suggest(OpsToolkitSnapshot now, double tolerance, int maxMoves) {
        List<Move> moves = new ArrayList<>();
        while (moves.size() < maxMoves) {
            OpsToolkitSnapshot s = now;
            var load = load(s);
            int full = Collections.max(load.entrySet(), Map.Entry.comparingByValue()).getKey();
            int empty = Collections.min(load.entrySet(), Map.Entry.comparingByValue()).getKey();
            long gap = load.get(full) - load.get(empty);
            double mean = load.values().stream().mapToLong(v -> v).average().orElse(0);
            if (gap <= tolerance * mean) break;
            var best = s.parts().stream().filter(p -> allowed(s, p, full, empty, gap))
                .min(Comparator.comparingLong(p -> Math.abs(gap - 2 * p.bytes())));
            if (best.isEmpty()) break;                      // say so in the report: nothing legal helps
            Part p = best.get();
            var to = replaced(p, full, empty);
            moves.add(new Move(p, to));
            var parts = new ArrayList<>(s.parts());
            parts.set(parts.indexOf(p), new Part(p.topic(), p.partition(), to, p.bytes()));
            now = new OpsToolkitSnapshot(s.racks(), parts);
        }
        return moves;
    }
    // endregion suggest

    // region plan
    /** The format of kafka-reassign-partitions.sh. The tool writes the file; a person executes it. */
    static String plan(List<Move> moves) {
        Map<String, Move> last = new TreeMap<>();           // a partition moved twice stands once
        moves.forEach(m -> last.put(m.from().topic() + "-" + m.from().partition(), m));
        return last.values().stream()
            .map(m -> "{\"topic\":\"%s\",\"partition\":%d,\"replicas\":%s}"
                .formatted(m.from().topic(), m.from().partition(), m.to()))
            .collect(Collectors.joining(",\n", "{\"version\":1,\"partitions\":[\n", "\n]}"));
    }
    // endregion plan
}
