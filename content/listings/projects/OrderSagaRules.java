package projects;

import static projects.OrderSagaRules.Command.*;
import static projects.OrderSagaRules.State.*;

/** The saga of one order, without a database and without Kafka, so that a test can play it a million times. */
public final class OrderSagaRules {
    public enum State { HOLDING, PAYING, CANCELLING, REFUNDING, RELEASING, CONFIRMING, DONE, CANCELLED, REJECTED }

    public enum Event { HELD, NOT_HELD, PAID, NOT_PAID, REFUNDED, RELEASED, CONFIRMED, CANCEL }

    public enum Command { NONE, HOLD, PAY, REFUND, RELEASE, CONFIRM, TELL }

    public record Step(State state, Command command) {}

    private OrderSagaRules() {}

    // region rules
    /** The next state and what to ask for. An event the state does not wait for changes nothing. */
    public static Step next(State state, Event event) {
        return switch (state) {
            case HOLDING -> switch (event) {
                case HELD -> new Step(PAYING, PAY);
                case NOT_HELD -> new Step(REJECTED, TELL);
                case CANCEL -> new Step(RELEASING, RELEASE);
                default -> new Step(state, NONE);
            };
            case PAYING -> switch (event) {                      // the pivot: wait for its answer
                case PAID -> new Step(CONFIRMING, CONFIRM);
                case NOT_PAID -> new Step(RELEASING, RELEASE);
                case CANCEL -> new Step(CANCELLING, NONE);
                default -> new Step(state, NONE);
            };
            case CANCELLING -> switch (event) {
                case PAID -> new Step(REFUNDING, REFUND);
                case NOT_PAID -> new Step(RELEASING, RELEASE);
                default -> new Step(state, NONE);
            };
            case REFUNDING -> event == Event.REFUNDED ? new Step(RELEASING, RELEASE) : new Step(state, NONE);
            case RELEASING -> event == Event.RELEASED ? new Step(CANCELLED, TELL) : new Step(state, NONE);
            case CONFIRMING -> event == Event.CONFIRMED ? new Step(DONE, TELL) : new Step(state, NONE);
            case DONE, CANCELLED, REJECTED -> new Step(state, NONE);
        };
    }
    // endregion rules
}
