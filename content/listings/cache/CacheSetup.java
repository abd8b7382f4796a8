package cache;

import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.cache.BatchStrategies;
import org.springframework.data.redis.cache.RedisCacheConfiguration;
import org.springframework.data.redis.cache.RedisCacheManager;
import org.springframework.data.redis.cache.RedisCacheWriter;
import org.springframework.data.redis.connection.RedisConnectionFactory;

@Configuration(proxyBeanMethods = false)
public class CacheSetup {

    // region manager
    @Bean
    RedisCacheManager cacheManager(RedisConnectionFactory redis) {
        RedisCacheWriter writer = RedisCacheWriter.nonLockingRedisCacheWriter(redis, BatchStrategies.scan(500));
        RedisCacheConfiguration products = RedisCacheConfiguration.defaultCacheConfig()
            .entryTtl((key, value) -> Duration.ofSeconds(600 + ThreadLocalRandom.current().nextInt(120)));
        return RedisCacheManager.builder(writer)
            .cacheDefaults(products)
            .transactionAware() // evict and put after the commit, never before it
            .build();
    }
    // endregion manager

    // region fail-fast
    @Bean
    LettuceClientOptionsBuilderCustomizer failFast() {
        return options -> options
            .disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
            .requestQueueSize(10_000);
    }
    // endregion fail-fast
}
