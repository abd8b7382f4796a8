package projects;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

public final class OpsToolkitLagReader {

    private OpsToolkitLagReader() {
    }

    // region read
    static Map<TopicPartition, OpsToolkitLag.Sample> sample(Admin admin, String group)
            throws ExecutionException, InterruptedException {
        var committed = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
        var parts = committed.keySet();
        var start = admin.listOffsets(parts.stream()
            .collect(Collectors.toMap(p -> p, p -> OffsetSpec.earliest()))).all().get();
        var end = admin.listOffsets(parts.stream()              // after the commits, so lag is never below zero
            .collect(Collectors.toMap(p -> p, p -> OffsetSpec.latest()))).all().get();
        Map<TopicPartition, OpsToolkitLag.Sample> samples = new HashMap<>();
        committed.forEach((tp, at) -> samples.put(tp, new OpsToolkitLag.Sample(Instant.now(),
            at == null ? null : at.offset(), start.get(tp).offset(), end.get(tp).offset())));
        return samples;
    }
    // endregion read
}
