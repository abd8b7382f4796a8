package logstream;

import com.lmax.disruptor.RingBuffer;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import reactor.core.publisher.Mono;

final class Intake {
    private final RingBuffer<LogEvent> ring;
    private final LineState line;
    private final Counter refused;

    Intake(RingBuffer<LogEvent> ring, LineState line, MeterRegistry meters) {
        this.ring = ring;
        this.line = line;
        this.refused = meters.counter("logstream.refused");
        Gauge.builder("logstream.ring.remaining", ring, RingBuffer::remainingCapacity).register(meters);
    }

    // region accept
    Mono<Long> accept(LogBatch batch) {
        return Mono.<Long>create(reply -> {
            if (line.stopped() || !ring.tryPublishEvent(LogEvent::fill, batch, reply)) {
                refused.increment();
                reply.error(new RingFullException());
            }
        }).timeout(Duration.ofSeconds(5));      // no answer means: outcome unknown, send again
    }
    // endregion accept
}

final class RingFullException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RingFullException() {
        super("ring buffer full", null, false, false);      // no stack trace: this is not exceptional
    }
}

/** Set once, when the journal can no longer be trusted. Liveness reads it. */
final class LineState {
    private volatile boolean stopped;

    boolean stopped() {
        return stopped;
    }

    void stop() {
        stopped = true;
    }
}
