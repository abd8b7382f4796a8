package sharding;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import org.apache.kafka.common.utils.Utils;

/** Rendezvous hashing: the node with the highest score owns the key. */
public final class Rendezvous {

    private Rendezvous() {
    }

    // region owner
    public static String ownerOf(String key, Collection<String> nodes) {
        return nodes.stream()
            .max(Comparator.comparingInt((String node) -> score(node, key)).thenComparing(node -> node))
            .orElseThrow();
    }

    private static int score(String node, String key) {
        return Utils.murmur2((node + "|" + key).getBytes(StandardCharsets.UTF_8));
    }
    // endregion owner
}
