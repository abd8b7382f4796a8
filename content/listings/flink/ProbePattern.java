package flink;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.apache.flink.cep.CEP;
import org.apache.flink.cep.functions.PatternProcessFunction;
import org.apache.flink.cep.nfa.aftermatch.AfterMatchSkipStrategy;
import org.apache.flink.cep.pattern.Pattern;
import org.apache.flink.cep.pattern.conditions.SimpleCondition;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.util.Collector;

public final class ProbePattern {
    private ProbePattern() {}

    public static DataStream<String> alerts(DataStream<Payment> payments) {
        // region pattern
        Pattern<Payment, ?> probe = Pattern
            .<Payment>begin("small", AfterMatchSkipStrategy.skipPastLastEvent())
            .where(SimpleCondition.of(payment -> payment.amount < 1_000)).times(3)
            .followedBy("large").where(SimpleCondition.of(payment -> payment.amount > 500_000))
            .within(Duration.ofMinutes(10));

        return CEP.pattern(payments.keyBy(payment -> payment.card), probe)
            .process(new PatternProcessFunction<Payment, String>() {
                @Override
                public void processMatch(Map<String, List<Payment>> match, Context context, Collector<String> out) {
                    out.collect(match.get("large").get(0).payId);
                }
            })
            .uid("probe-pattern");
        // endregion pattern
    }
}
