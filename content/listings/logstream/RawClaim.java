package logstream;

import com.lmax.disruptor.InsufficientCapacityException;
import com.lmax.disruptor.RingBuffer;
import reactor.core.publisher.MonoSink;

final class RawClaim {
    private final RingBuffer<LogEvent> ring;

    RawClaim(RingBuffer<LogEvent> ring) {
        this.ring = ring;
    }

    // region claim
    boolean offer(LogBatch batch, MonoSink<Long> reply) {
        long sequence;
        try {
            sequence = ring.tryNext();          // claim, or refuse
        } catch (InsufficientCapacityException full) {
            return false;
        }
        try {
            LogEvent.fill(ring.get(sequence), sequence, batch, reply);
        } finally {
            ring.publish(sequence);             // a claimed slot is always published
        }
        return true;
    }
    // endregion claim
}
