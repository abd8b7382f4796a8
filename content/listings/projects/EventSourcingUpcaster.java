package projects;

import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

public final class EventSourcingUpcaster {

    private EventSourcingUpcaster() {
    }

    // region chain
    private record From(String type, int version) {
    }

    /** One step each; a step is never edited after its release. */
    private static final Map<From, UnaryOperator<ObjectNode>> STEPS = Map.of(
        new From("Deposited", 1), e -> {                    // v1: "amount": "1500.00" in won
            String won = e.get("amount").asString();
            return e.put("amount", new java.math.BigDecimal(won).longValueExact());
        },
        new From("Deposited", 2), e -> e.put("channel", "UNKNOWN"));

    static ObjectNode latest(String type, int version, ObjectNode payload) {
        for (int v = version; ; v++) {
            UnaryOperator<ObjectNode> step = STEPS.get(new From(type, v));
            if (step == null) return payload;
            payload = step.apply(payload);
        }
    }
    // endregion chain
}
