package flink;

import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple3;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class MerchantTotals {
    private MerchantTotals() {}

    public static void main(String[] args) throws Exception {
        // region job
        StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
        Lab.read(env, args[0], Lab.strategy(5, 30))
            .map(payment -> Tuple3.of(payment.merchantId, 1L, payment.amount))
            .returns(Types.TUPLE(Types.STRING, Types.LONG, Types.LONG)).uid("one-each")
            .keyBy(one -> one.f0)
            .reduce((a, b) -> Tuple3.of(a.f0, a.f1 + b.f1, a.f2 + b.f2)).uid("totals")
            .print().uid("print");
        env.execute("merchant-totals");
        // endregion job
    }
}
