package logstream;

import com.lmax.disruptor.RingBuffer;
import com.lmax.disruptor.YieldingWaitStrategy;
import com.lmax.disruptor.dsl.Disruptor;
import com.lmax.disruptor.dsl.ProducerType;
import com.lmax.disruptor.util.DaemonThreadFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

@State(Scope.Benchmark)
public class HandOffBench {
    private Disruptor<long[]> disruptor;
    private RingBuffer<long[]> ring;

    // region bench
    @Setup(Level.Iteration)
    public void start() {
        disruptor = new Disruptor<>(() -> new long[1], 1 << 13, DaemonThreadFactory.INSTANCE,
                ProducerType.MULTI, new YieldingWaitStrategy());
        disruptor.handleEventsWith((slot, sequence, endOfBatch) -> slot[0]++);
        ring = disruptor.start();
    }

    @Benchmark
    @Fork(5)
    @Warmup(iterations = 5, time = 2)
    @Measurement(iterations = 10, time = 2)
    @Threads(4)                                 // as many as your event loops
    public void offer(Outcome outcome) {
        if (ring.tryPublishEvent((slot, sequence) -> slot[0] = sequence)) {
            outcome.accepted++;
        } else {
            outcome.refused++;                  // a full ring is not throughput
        }
    }
    // endregion bench

    @TearDown(Level.Iteration)
    public void stop() {
        disruptor.shutdown();
    }

    @AuxCounters
    @State(Scope.Thread)
    public static class Outcome {
        public long accepted;
        public long refused;
    }
}
