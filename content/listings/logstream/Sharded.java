package logstream;

import com.lmax.disruptor.EventHandler;

// region shard
/** n of these in one handleEventsWith(...) take the place of the WorkerPool that 4.0 removed. */
final class Sharded implements EventHandler<LogEvent> {
    private final int me;
    private final int shards;
    private final EventHandler<LogEvent> work;

    Sharded(int me, int shards, EventHandler<LogEvent> work) {
        this.me = me;
        this.shards = shards;
        this.work = work;
    }

    @Override
    public void onEvent(LogEvent event, long sequence, boolean endOfBatch) throws Exception {
        if (Math.floorMod(event.batch.source().hashCode(), shards) == me) {
            work.onEvent(event, sequence, endOfBatch);
        }
    }
}
// endregion shard
