package spring.pay;

// region route
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.context.annotation.Profile;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

@Component
@Profile("tx")
class LedgerRouter {
    private final KafkaTemplate<String, Object> template;

    LedgerRouter(KafkaTemplate<String, Object> template) {
        this.template = template;
    }

    @KafkaListener(id = "router", idIsGroup = false, topics = "pay")
    void onPay(PayEvent event) throws IOException {
        Files.writeString(Path.of("calls.out"), event.id() + "\n",      // stands for a call to another bank
                StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        template.send("ledger", event.account(), event);
        template.send("notice", event.account(), event);
        Crash.at("router.before-commit");
        PayRules.check(event);
    }
}
// endregion route
