package spring.pay;

// region stop
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.config.ContainerCustomizer;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

@Configuration(proxyBeanMethods = false)
@Profile("stop")
class StopConfig {
    private static final Logger log = LoggerFactory.getLogger(StopConfig.class);

    @Bean
    ContainerCustomizer<Object, Object, ConcurrentMessageListenerContainer<Object, Object>> stopTimeout(
            @Value("${stop.timeout:10s}") Duration timeout) {
        return container -> container.getContainerProperties().setShutdownTimeout(timeout.toMillis());
    }

    @EventListener
    void closing(ContextClosedEvent event) {
        log.info("CLOSING");
    }
}
// endregion stop
