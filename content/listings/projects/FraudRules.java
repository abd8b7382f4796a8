package projects;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Frequency rules that change while the job runs. Payments are judged in the order of event time. */
public final class FraudRules extends KeyedBroadcastProcessFunction<String, FraudEvent, FraudRule, FraudAlert> {
    public static final OutputTag<FraudEvent> LATE = new OutputTag<>("late") {};
    public static final MapStateDescriptor<String, FraudRule> RULES =
        new MapStateDescriptor<>("rules", String.class, FraudRule.class);

    private static final long KEEP = 3_600_000;          // the longest span a rule may have
    private transient MapState<String, FraudEvent> recent;
    private transient MapState<String, Long> quietUntil;

    @Override
    public void open(OpenContext context) {
        recent = getRuntimeContext().getMapState(new MapStateDescriptor<>("recent", String.class, FraudEvent.class));
        quietUntil = getRuntimeContext().getMapState(new MapStateDescriptor<>("quiet", String.class, Long.class));
    }

    // region rule
    @Override
    public void processBroadcastElement(FraudRule rule, Context context, Collector<FraudAlert> out) throws Exception {
        // every version under a key of its own: the order of arrival must not matter
        context.getBroadcastState(RULES).put(rule.ruleId + '/' + rule.version, rule);
    }

    /** Of each rule the newest version that is already valid at this event time. */
    static List<FraudRule> validAt(long time, Iterable<Map.Entry<String, FraudRule>> all) {
        List<FraudRule> valid = new ArrayList<>();
        for (Map.Entry<String, FraudRule> entry : all) {
            FraudRule rule = entry.getValue();
            boolean beaten = valid.stream().anyMatch(one -> one.ruleId.equals(rule.ruleId) && one.version > rule.version);
            if (rule.validFrom > time || beaten) continue;
            valid.removeIf(one -> one.ruleId.equals(rule.ruleId));
            valid.add(rule);
        }
        return valid;
    }
    // endregion rule

    // region event
    @Override
    public void processElement(FraudEvent event, ReadOnlyContext context, Collector<FraudAlert> out) throws Exception {
        if (event.at <= context.currentWatermark()) {
            context.output(LATE, event);                 // counted and replayed, not judged now
            return;
        }
        recent.put(event.eventId, event);                // the same payment twice is one entry
        context.timerService().registerEventTimeTimer(event.at);             // judge
        context.timerService().registerEventTimeTimer(event.at + KEEP);      // forget
    }
    // endregion event

    // region judge
    @Override
    public void onTimer(long now, OnTimerContext context, Collector<FraudAlert> out) throws Exception {
        List<String> old = new ArrayList<>();
        String tipping = null;
        for (FraudEvent event : recent.values()) {
            if (event.at <= now - KEEP) old.add(event.eventId);
            if (event.at == now && (tipping == null || event.eventId.compareTo(tipping) > 0)) tipping = event.eventId;
        }
        for (String eventId : old) recent.remove(eventId);
        if (recent.isEmpty()) quietUntil.clear();
        if (tipping == null) return;
        for (FraudRule rule : validAt(now, context.getBroadcastState(RULES).immutableEntries())) {
            Long quiet = quietUntil.get(rule.ruleId);
            if (rule.threshold == 0 || quiet != null && now < quiet) continue;
            int hits = 0;
            for (FraudEvent event : recent.values()) {
                if (event.at > now - rule.spanMillis && event.at <= now && event.amount >= rule.minAmount) hits++;
            }
            if (hits >= rule.threshold) {
                quietUntil.put(rule.ruleId, now + rule.spanMillis);          // one incident, one alert
                out.collect(new FraudAlert(rule.ruleId, rule.version, context.getCurrentKey(), tipping, now));
            }
        }
    }
    // endregion judge
}
