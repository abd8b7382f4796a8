package projects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.ConfigEntry;

public final class OpsToolkitAudit {

    private OpsToolkitAudit() {
    }

    // region rules
    /** What is known of a topic: its replication factor and, for each setting, value and source. */
    public record Topic(String name, int replication, Map<String, ConfigEntry> config) {
        String value(String key) {
            return config.get(key).value();
        }
        boolean setHere(String key) {
            return config.get(key).source() == ConfigEntry.ConfigSource.DYNAMIC_TOPIC_CONFIG;
        }
    }
    public record Rule(String id, String says, Predicate<Topic> holds) {
    }
    public record Waiver(String topic, String rule, String owner, LocalDate until) {
    }

    static final List<Rule> LEDGER = List.of(
        new Rule("replication", "three replicas", t -> t.replication() >= 3),
        new Rule("min-isr", "one below the replicas, at least two",
            t -> Integer.parseInt(t.value("min.insync.replicas")) == Math.max(2, t.replication() - 1)),
        new Rule("unclean", "never unclean", t -> t.value("unclean.leader.election.enable").equals("false")),
        new Rule("retention", "decided, not inherited",
            t -> t.setHere("retention.ms") || t.value("cleanup.policy").equals("compact")),
        new Rule("name", "domain.entity.version", t -> t.name().matches("[a-z-]+\\.[a-z-]+\\.v\\d+")));
    // endregion rules

    // region findings
    static List<String> findings(List<Topic> topics, List<Waiver> waivers, LocalDate today) {
        var found = new ArrayList<String>();
        for (Topic t : topics) for (Rule r : LEDGER) {
            if (r.holds().test(t)) continue;
            boolean waived = waivers.stream().anyMatch(w -> w.topic().equals(t.name())
                && w.rule().equals(r.id()) && !w.until().isBefore(today));
            if (!waived) found.add(t.name() + ": " + r.id() + ": " + r.says());
        }
        return found;
    }
    // endregion findings
}
