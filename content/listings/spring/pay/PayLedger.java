package spring.pay;

// region imports
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
// endregion imports

// region ledger
/** Writes down every attempt, applies each payment once. The memory stands for a table. */
@Component
public class PayLedger {
    private final Path out = Path.of(System.getProperty("pay.out", "pay.out"));
    private final Set<Long> seen = ConcurrentHashMap.newKeySet();
    private final List<PayEvent> applied = new CopyOnWriteArrayList<>();

    public synchronized void apply(PayEvent event) {
        try {
            Files.writeString(out, event.id() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (seen.add(event.id())) {
            applied.add(event);
        }
    }

    public List<PayEvent> applied(String account) {
        return new ArrayList<>(applied.stream().filter(e -> e.account().equals(account)).toList());
    }
}
// endregion ledger
