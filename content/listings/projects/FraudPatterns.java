package projects;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.apache.flink.cep.CEP;
import org.apache.flink.cep.functions.PatternProcessFunction;
import org.apache.flink.cep.functions.TimedOutPartialMatchHandler;
import org.apache.flink.cep.nfa.aftermatch.AfterMatchSkipStrategy;
import org.apache.flink.cep.pattern.Pattern;
import org.apache.flink.cep.pattern.conditions.IterativeCondition;
import org.apache.flink.cep.pattern.conditions.SimpleCondition;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

public final class FraudPatterns {
    public static final OutputTag<String> NEAR_MISS = new OutputTag<>("near-miss") {};

    private FraudPatterns() {}

    // region pattern
    static final Pattern<FraudEvent, ?> PROBE = Pattern
        .<FraudEvent>begin("small", AfterMatchSkipStrategy.skipPastLastEvent())
        .where(SimpleCondition.of(event -> event.amount < 2_000)).times(3)
        .followedBy("large").where(new IterativeCondition<FraudEvent>() {
            @Override
            public boolean filter(FraudEvent event, Context<FraudEvent> context) throws Exception {
                if (event.amount < 300_000) return false;
                for (FraudEvent small : context.getEventsForPattern("small")) {
                    if (small.merchantId == event.merchantId) return false;     // a shop they know
                }
                return true;
            }
        })
        .within(Duration.ofMinutes(10));
    // endregion pattern

    // region match
    public static SingleOutputStreamOperator<FraudAlert> probes(KeyedStream<FraudEvent, String> payments) {
        return CEP.pattern(payments, PROBE)
            .sideOutputLateData(FraudRules.LATE)
            .process(new Matches()).uid("probe");
    }

    static final class Matches extends PatternProcessFunction<FraudEvent, FraudAlert>
            implements TimedOutPartialMatchHandler<FraudEvent> {
        @Override
        public void processMatch(Map<String, List<FraudEvent>> match, Context context, Collector<FraudAlert> out) {
            FraudEvent large = match.get("large").get(0);
            out.collect(new FraudAlert("probe", 1, large.card, large.eventId, large.at));
        }

        @Override
        public void processTimedOutMatch(Map<String, List<FraudEvent>> match, Context context) {
            if (match.get("small").size() == 3) context.output(NEAR_MISS, match.get("small").get(0).card);
        }
    }
    // endregion match
}
