package cache;

import java.time.Duration;
import java.util.List;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;

/** A cache entry that remembers the newest version it has heard of, also after an invalidation. */
public final class VersionedCache {

    private final StringRedisTemplate redis;

    public VersionedCache(StringRedisTemplate redis) {
        this.redis = redis;
    }

    // region offer
    /** The version is a column of the row, raised in the same transaction. */
    private static final RedisScript<Long> OFFER = RedisScript.of("""
        local seen = tonumber(redis.call('HGET', KEYS[1], 'v') or '-1')
        local offered = tonumber(ARGV[2])
        if ARGV[1] == 'fill' then
          if offered < seen then return 0 end        -- read before a newer write
          redis.call('HSET', KEYS[1], 'v', ARGV[2], 'body', ARGV[3])
        else
          if offered <= seen then return 0 end       -- delivered late or twice
          redis.call('HSET', KEYS[1], 'v', ARGV[2])  -- the marker stays
          redis.call('HDEL', KEYS[1], 'body')
        end
        redis.call('PEXPIRE', KEYS[1], ARGV[4])
        return 1
        """, Long.class);

    public boolean fill(String key, long version, String body, Duration ttl) {
        return offer(key, "fill", version, body, ttl);
    }

    public boolean drop(String key, long version, Duration longerThanAnyFill) {
        return offer(key, "drop", version, "", longerThanAnyFill);
    }
    // endregion offer

    public String read(String key) {
        return redis.<String, String>opsForHash().get(key, "body");
    }

    private boolean offer(String key, String kind, long version, String body, Duration ttl) {
        Long stored = redis.execute(OFFER, List.of(key), kind, Long.toString(version), body, Long.toString(ttl.toMillis()));
        return stored != null && stored == 1L;
    }
}
