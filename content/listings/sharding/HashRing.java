package sharding;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.utils.Utils;

/** Consistent hashing with virtual nodes. */
public final class HashRing {

    // region ring
    private final TreeMap<Integer, String> ring = new TreeMap<>();
    private final int tokens;

    public HashRing(int tokens) {
        this.tokens = tokens;
    }

    public void add(String node) {
        for (int i = 0; i < tokens; i++) {
            ring.put(hash(node + "#" + i), node);
        }
    }

    public void remove(String node) {
        ring.values().removeIf(node::equals);
    }

    /** The first token clockwise from the key. */
    public String ownerOf(String key) {
        Map.Entry<Integer, String> next = ring.ceilingEntry(hash(key));
        return next != null ? next.getValue() : ring.firstEntry().getValue();
    }
    // endregion ring

    private static int hash(String text) {
        return Utils.murmur2(text.getBytes(StandardCharsets.UTF_8));
    }
}
