package cache;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Cache-aside with one load per key and process, and a database that is never asked by more than it can answer. */
public final class ProductCache {

    /** The answer to give instead of queueing: try later, or show the page without this part. */
    public static final class Overloaded extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final StringRedisTemplate redis;
    private final Function<String, String> database;
    private final Semaphore permits = new Semaphore(20);
    private final ConcurrentMap<String, CompletableFuture<String>> flights = new ConcurrentHashMap<>();

    public ProductCache(StringRedisTemplate redis, Function<String, String> database) {
        this.redis = redis;
        this.database = database;
    }

    // region read
    public String read(String id) {
        String key = "product:" + id;
        String cached = quietly(() -> redis.opsForValue().get(key));
        if (cached != null) {
            return cached;
        }
        CompletableFuture<String> mine = new CompletableFuture<>();
        CompletableFuture<String> running = flights.putIfAbsent(key, mine);
        if (running != null) {
            return running.join(); // single flight: somebody in this process is loading it
        }
        try {
            String fresh = load(id);
            Duration ttl = Duration.ofSeconds(600 + ThreadLocalRandom.current().nextInt(120));
            quietly(() -> {
                redis.opsForValue().set(key, fresh, ttl);
                return null;
            });
            mine.complete(fresh);
            return fresh;
        } catch (RuntimeException | Error failure) {
            mine.completeExceptionally(failure); // or those who joined would wait for ever
            throw failure;
        } finally {
            flights.remove(key, mine);
        }
    }
    // endregion read

    // region protect
    /** Redis is an aid: its failure is a miss. */
    private static <T> T quietly(Supplier<T> call) {
        try {
            return call.get();
        } catch (DataAccessException redisIsDown) {
            return null; // count it
        }
    }

    /** The database is not an aid: beyond its limit the request is refused at once. */
    private String load(String id) {
        if (!permits.tryAcquire()) {
            throw new Overloaded();
        }
        try {
            return database.apply(id);
        } finally {
            permits.release();
        }
    }
    // endregion protect
}
