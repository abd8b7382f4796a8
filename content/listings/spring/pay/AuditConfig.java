package spring.pay;

// region bean
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.kafka.core.KafkaTemplate;

@Configuration(proxyBeanMethods = false)
@Profile("audit-bean")
class AuditConfig {
    @Autowired
    void audit(KafkaTemplate<String, Object> template, @Value("${audit.broken:false}") boolean broken) {
        var interceptor = new AuditInterceptor();
        interceptor.configure(Map.of("audit.broken", broken));
        template.setProducerInterceptor(interceptor);
    }
}
// endregion bean
