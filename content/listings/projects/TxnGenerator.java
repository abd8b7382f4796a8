package projects;

import java.util.ArrayDeque;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

@Component
public class TxnGenerator {
    /** Shares are between 0 and 1. The same plan and start make the same transactions. */
    public record Plan(long seed, int perSecond, double twice, double late, long lateMillis, double hot, double reversed) {}

    private final KafkaTemplate<String, TxnEvent> kafka;

    public TxnGenerator(KafkaTemplate<String, TxnEvent> kafka) {
        this.kafka = kafka;
    }

    // region run
    public TxnManifest run(Plan plan, long start, long total) {
        Random random = new Random(plan.seed());
        TxnManifest manifest = new TxnManifest();
        ArrayDeque<TxnEvent> held = new ArrayDeque<>();
        long origin = System.nanoTime();
        for (long i = 0; i < total; i++) {
            long due = i * 1_000_000_000L / plan.perSecond();                 // the timetable, not the last answer
            LockSupport.parkNanos(origin + due - System.nanoTime());          // behind it: no wait, and nothing skipped
            TxnEvent txn = make(plan, random, i, start + due / 1_000_000);
            manifest.add(txn);
            if (random.nextDouble() < plan.late()) {
                txn.dueAt = txn.at + plan.lateMillis();
                held.add(txn);
            } else {
                send(txn, random.nextDouble() < plan.twice());
            }
            while (!held.isEmpty() && held.peek().dueAt <= start + due / 1_000_000) send(held.poll(), false);
        }
        held.forEach(txn -> send(txn, false));
        kafka.flush();
        return manifest;
    }
    // endregion run

    private TxnEvent make(Plan plan, Random random, long i, long at) {
        int merchant = random.nextDouble() < plan.hot() ? 1 : 2 + random.nextInt(998);
        long amount = 1_000 + random.nextInt(99_000);
        if (random.nextDouble() < plan.reversed()) amount = -amount;
        return new TxnEvent(plan.seed() + "-" + i, "card-" + random.nextInt(50_000), merchant, amount, at, at);
    }

    private void send(TxnEvent txn, boolean twice) {
        kafka.send("tx.events", txn.card, txn);
        if (twice) kafka.send("tx.events", txn.card, txn);
    }
}
