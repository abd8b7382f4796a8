package logstream;

import com.lmax.disruptor.EventHandler;
import com.lmax.disruptor.SleepingWaitStrategy;
import com.lmax.disruptor.TimeoutException;
import com.lmax.disruptor.dsl.Disruptor;
import com.lmax.disruptor.dsl.ProducerType;
import com.lmax.disruptor.util.DaemonThreadFactory;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;

public final class Collector implements SmartLifecycle {
    private final LineState line = new LineState();
    private final Map<String, Long> lastSeq = new HashMap<>();
    private final Journal journal;
    private final Disruptor<LogEvent> disruptor;
    private volatile boolean running;

    public Collector(Path file, EventHandler<LogEvent> mask, MeterRegistry meters) throws IOException {
        journal = new Journal(file, b -> lastSeq.merge(b.source(), b.seq(), Math::max));
        // region graph
        disruptor = new Disruptor<>(LogEvent::new, 1 << 13, DaemonThreadFactory.INSTANCE,
                ProducerType.MULTI, new SleepingWaitStrategy());
        disruptor.setDefaultExceptionHandler(new StopTheLine(line));
        disruptor.handleEventsWith(mask)                                    // may set event.dropped
                .then(new JournalHandler(journal, lastSeq, meters))         // write, sync, answer
                .then((event, sequence, endOfBatch) -> event.clear());      // let the payload go
        // endregion graph
    }

    Intake intake(MeterRegistry meters) {
        return new Intake(disruptor.getRingBuffer(), line, meters);
    }

    Journal journal() {
        return journal;
    }

    @Override
    public void start() {
        disruptor.start();
        running = true;
    }

    // region stop
    @Override
    public int getPhase() {
        return 0;                               // after the web server, which stops in a far higher phase
    }

    @Override
    public void stop() {
        boolean drained = true;
        try {
            disruptor.shutdown(20, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            disruptor.halt();
            drained = false;
        }
        if (drained && !line.stopped()) {       // a dead journal: the last handler never catches up
            closeJournal();
        }
        running = false;
    }
    // endregion stop

    private void closeJournal() {
        try {
            journal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
