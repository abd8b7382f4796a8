package spring.pay;

// region http
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PayController {
    private final PayPublisher publisher;

    PayController(PayPublisher publisher) {
        this.publisher = publisher;
    }

    /** Sends the numbers from..to over 60 accounts, or to one, and answers when the brokers have them. */
    @PostMapping("/pay/{from}/{to}")
    String pay(@PathVariable long from, @PathVariable long to,
            @RequestParam(defaultValue = "1000") long amount, @RequestParam(required = false) String account) {
        var sends = LongStream.rangeClosed(from, to)
                .mapToObj(id -> new PayEvent(id, account != null ? account : "acc-" + id % 60, amount))
                .map(publisher::publish)
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(sends).join();
        return sends.length + " sent\n";
    }
}
// endregion http
