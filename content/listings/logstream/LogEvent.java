package logstream;

import reactor.core.publisher.MonoSink;

// region slot
/** What one HTTP request brings: lines of one source, numbered by that source. */
record LogBatch(String source, long seq, byte[] body) {
}

public final class LogEvent {
    LogBatch batch;
    MonoSink<Long> reply;
    boolean dropped;

    static void fill(LogEvent slot, long sequence, LogBatch batch, MonoSink<Long> reply) {
        slot.batch = batch;
        slot.reply = reply;
        slot.dropped = false;
    }

    void clear() {
        batch = null;
        reply = null;
    }
}
// endregion slot
