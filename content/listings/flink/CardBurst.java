package flink;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** One alert when a card pays five times within a minute, and silence until the minute is over. */
public final class CardBurst extends KeyedProcessFunction<String, Payment, String> {
    private static final long MINUTE = 60_000;

    private transient ListState<Long> recent;
    private transient ValueState<Long> quietUntil;

    // region open
    @Override
    public void open(OpenContext context) {
        StateTtlConfig ttl = StateTtlConfig.newBuilder(Duration.ofHours(1)).build();   // processing time
        var times = new ListStateDescriptor<>("recent", Long.class);
        times.enableTimeToLive(ttl);
        recent = getRuntimeContext().getListState(times);
        var quiet = new ValueStateDescriptor<>("quiet-until", Long.class);
        quiet.enableTimeToLive(ttl);
        quietUntil = getRuntimeContext().getState(quiet);
    }
    // endregion open

    // region process
    @Override
    public void processElement(Payment payment, Context context, Collector<String> out) throws Exception {
        List<Long> times = new ArrayList<>();
        for (long time : recent.get()) {
            if (Math.abs(payment.at - time) < MINUTE) times.add(time);   // records may come out of order
        }
        times.add(payment.at);
        recent.update(times);
        context.timerService().registerEventTimeTimer(payment.at / 1000 * 1000 + MINUTE + 1000);

        Long quiet = quietUntil.value();
        if (times.size() >= 5 && (quiet == null || payment.at >= quiet)) {
            quietUntil.update(payment.at + MINUTE);
            out.collect(context.getCurrentKey() + " " + payment.payId);   // the alert's idempotency key
        }
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<String> out) throws Exception {
        List<Long> times = new ArrayList<>();
        for (long time : recent.get()) {
            if (time > timestamp - MINUTE) times.add(time);
        }
        if (times.isEmpty()) recent.clear();             // a card that never returns leaves nothing behind
        else recent.update(times);
        Long quiet = quietUntil.value();
        if (quiet != null && quiet <= timestamp) quietUntil.clear();
    }
    // endregion process
}
