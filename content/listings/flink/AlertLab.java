package flink;

import java.time.Duration;

import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.assigners.SlidingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** servers burst|sliding|cep */
public final class AlertLab {
    private AlertLab() {}

    public static void main(String[] args) throws Exception {
        StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
        DataStream<Payment> payments = Lab.read(env, args[0], Lab.strategy(5, 30));
        // region ways
        DataStream<String> alerts = switch (args[1]) {
            case "burst" -> payments.keyBy(payment -> payment.card).process(new CardBurst()).uid("burst");
            case "sliding" -> payments.keyBy(payment -> payment.card)
                .window(SlidingEventTimeWindows.of(Duration.ofMinutes(1), Duration.ofSeconds(10)))
                .process(new FiveOrMore()).uid("sliding");
            default -> ProbePattern.alerts(payments);
        };
        alerts.print(args[1]).uid("print");
        // endregion ways
        env.execute("alert-lab " + args[1]);
    }

    static final class FiveOrMore extends ProcessWindowFunction<Payment, String, String, TimeWindow> {
        @Override
        public void process(String card, Context context, Iterable<Payment> payments, Collector<String> out) {
            int count = 0;
            for (Payment ignored : payments) count++;
            if (count >= 5) out.collect(card + " " + context.window().getStart());
        }
    }
}
