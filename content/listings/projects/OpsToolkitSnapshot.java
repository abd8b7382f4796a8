package projects;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartition;

/** What the cluster looked like at one moment: plain data, can be saved and given to a test. */
public record OpsToolkitSnapshot(Map<Integer, String> racks, List<Part> parts) {

    public record Part(String topic, int partition, List<Integer> replicas, long bytes) {
    }

    // region read
    static OpsToolkitSnapshot read(Admin admin) throws ExecutionException, InterruptedException {
        Map<Integer, String> racks = new TreeMap<>();
        for (Node node : admin.describeCluster().nodes().get()) {
            racks.put(node.id(), node.hasRack() ? node.rack() : "broker-" + node.id());
        }
        Map<TopicPartition, Long> bytes = new HashMap<>();      // the largest replica; a new one is still filling
        for (var dirs : admin.describeLogDirs(racks.keySet()).allDescriptions().get().values()) {
            dirs.values().forEach(dir -> dir.replicaInfos()
                .forEach((tp, info) -> bytes.merge(tp, info.size(), Math::max)));
        }
        List<Part> parts = new ArrayList<>();
        var topics = admin.describeTopics(admin.listTopics().names().get()).allTopicNames().get();
        topics.forEach((name, topic) -> topic.partitions().forEach(p -> parts.add(new Part(name, p.partition(),
            p.replicas().stream().map(Node::id).toList(),
            bytes.getOrDefault(new TopicPartition(name, p.partition()), 0L)))));
        return new OpsToolkitSnapshot(racks, parts);
    }
    // endregion read
}
