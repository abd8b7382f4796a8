package projects;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Lets a transaction through once. Remembers an id for the horizon, counted in event time. */
public final class TxnOnce extends KeyedProcessFunction<String, TxnEvent, TxnEvent> {
    private final long horizonMillis;
    private transient ValueState<Boolean> seen;

    public TxnOnce(long horizonMillis) {
        this.horizonMillis = horizonMillis;
    }

    @Override
    public void open(OpenContext context) {
        seen = getRuntimeContext().getState(new ValueStateDescriptor<>("seen", Boolean.class));
    }

    // region once
    @Override
    public void processElement(TxnEvent txn, Context context, Collector<TxnEvent> out) throws Exception {
        if (seen.value() != null) return;
        seen.update(true);
        // a record later than the horizon gets its full time as well
        long from = Math.max(txn.at, context.timerService().currentWatermark());
        context.timerService().registerEventTimeTimer((from + horizonMillis) / 60_000 * 60_000 + 60_000);
        out.collect(txn);
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<TxnEvent> out) {
        seen.clear();
    }
    // endregion once
}
