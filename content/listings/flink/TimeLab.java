package flink;

import java.time.Duration;

import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.assigners.EventTimeSessionWindows;
import org.apache.flink.streaming.api.windowing.assigners.SlidingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.assigners.WindowAssigner;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** servers tumbling|sliding|session outOfOrderSeconds idleSeconds latenessSeconds */
public final class TimeLab {
    private TimeLab() {}

    public static void main(String[] args) throws Exception {
        StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
        DataStream<Payment> payments = Lab.read(env, args[0], Lab.strategy(Long.parseLong(args[2]), Long.parseLong(args[3])));
        // region windows
        WindowAssigner<Object, TimeWindow> windows = switch (args[1]) {
            case "tumbling" -> TumblingEventTimeWindows.of(Duration.ofMinutes(1));
            case "sliding" -> SlidingEventTimeWindows.of(Duration.ofMinutes(1), Duration.ofSeconds(10));
            default -> EventTimeSessionWindows.withGap(Duration.ofMinutes(5));
        };
        OutputTag<Payment> tooLate = new OutputTag<>("too-late") {};
        SingleOutputStreamOperator<String> results = payments
            .keyBy(payment -> args[1].equals("session") ? payment.card : payment.merchantId)
            .window(windows)
            .allowedLateness(Duration.ofSeconds(Long.parseLong(args[4])))
            .sideOutputLateData(tooLate)
            .process(new Total())
            .uid("window");
        results.print("result").uid("print-results");
        results.getSideOutput(tooLate).map(payment -> payment.payId).print("too-late").uid("print-late");
        // endregion windows
        env.execute("time-lab " + args[1]);
    }

    /** Collects all elements on purpose, so that state can be compared with an AggregateFunction. */
    static final class Total extends ProcessWindowFunction<Payment, String, String, TimeWindow> {
        @Override
        public void process(String key, Context context, Iterable<Payment> payments, Collector<String> out) {
            long count = 0;
            long sum = 0;
            for (Payment payment : payments) {
                count++;
                sum += payment.amount;
            }
            out.collect(key + " " + context.window().getStart() + " count " + count + " sum " + sum
                + " watermark " + context.currentWatermark());
        }
    }
}
