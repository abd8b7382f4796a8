package projects;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.DefaultRedisScript;

public final class CdcSyncCache implements CdcSyncTarget {

    // region script
    private static final DefaultRedisScript<Long> APPLY = new DefaultRedisScript<>("""
        local seen = redis.call('HGET', KEYS[1], 'v')
        if seen and tonumber(seen) >= tonumber(ARGV[1]) then return 0 end
        if ARGV[2] == '' then
          redis.call('DEL', KEYS[1])
          redis.call('HSET', KEYS[1], 'v', ARGV[1])       -- the grave keeps the version
          redis.call('PEXPIRE', KEYS[1], ARGV[3])
        else
          redis.call('HSET', KEYS[1], 'v', ARGV[1], 'j', ARGV[2])
          redis.call('PERSIST', KEYS[1])
        end
        return 1
        """, Long.class);
    // endregion script

    private final StringRedisTemplate redis;
    private final String prefix;
    private final Duration grave;

    public CdcSyncCache(StringRedisTemplate redis, String prefix, Duration grave) {
        this.redis = redis;
        this.prefix = prefix;
        this.grave = grave;
    }

    @Override
    public int apply(Collection<CdcSyncChange> changes) {
        int old = 0;
        for (CdcSyncChange c : changes) {
            Long applied = redis.execute(APPLY, List.of(prefix + c.id()), Long.toString(c.version()),
                c.deleted() ? "" : c.row(), Long.toString(grave.toMillis()));
            if (applied != null && applied == 0) old++;
        }
        return old;
    }
}
