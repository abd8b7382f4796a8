package logstream;

import com.lmax.disruptor.EventHandler;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.MonoSink;

final class JournalHandler implements EventHandler<LogEvent> {
    private static final int MAX_GROUP = 1_000;

    private record Waiting(MonoSink<Long> reply, long seq) {
    }

    private final Journal journal;
    private final Map<String, Long> lastSeq;
    private final List<Waiting> waiting = new ArrayList<>();
    private final Timer syncTime;
    private final DistributionSummary groupSize;

    JournalHandler(Journal journal, Map<String, Long> recovered, MeterRegistry meters) {
        this.journal = journal;
        this.lastSeq = new HashMap<>(recovered);
        this.syncTime = meters.timer("logstream.sync");
        this.groupSize = meters.summary("logstream.group.size");
    }

    // region on-event
    @Override
    public void onEvent(LogEvent event, long sequence, boolean endOfBatch) throws IOException {
        LogBatch batch = event.batch;
        boolean seen = batch.seq() <= lastSeq.getOrDefault(batch.source(), -1L);
        if (!seen && !event.dropped) {
            journal.append(batch);
        }
        if (!seen) {
            lastSeq.put(batch.source(), batch.seq());
        }
        waiting.add(new Waiting(event.reply, batch.seq()));
        if (endOfBatch || waiting.size() >= MAX_GROUP) {
            commit();
        }
    }

    private void commit() throws IOException {
        long start = System.nanoTime();
        journal.sync();                         // throws: nobody in this group is acknowledged
        syncTime.record(System.nanoTime() - start, java.util.concurrent.TimeUnit.NANOSECONDS);
        groupSize.record(waiting.size());
        waiting.forEach(w -> w.reply().success(w.seq()));
        waiting.clear();
    }
    // endregion on-event
}
