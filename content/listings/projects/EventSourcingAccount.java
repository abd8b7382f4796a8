package projects;

import java.util.List;

/** Pure: no clock, no random, no database. */
public final class EventSourcingAccount {

    private EventSourcingAccount() {
    }

    // region fold
    public sealed interface Event {
    }
    public record Opened(String owner) implements Event {
    }
    public record Deposited(long amount) implements Event {
    }
    public record Withdrawn(long amount) implements Event {
    }

    public record State(boolean open, long balance) {
        static final State NONE = new State(false, 0);
    }

    /** Never refuses: what has happened has happened. */
    static State evolve(State s, Event e) {
        if (e instanceof Opened) return new State(true, 0);
        if (e instanceof Deposited d) return new State(s.open(), s.balance() + d.amount());
        if (e instanceof Withdrawn w) return new State(s.open(), s.balance() - w.amount());
        throw new IllegalStateException("unknown event " + e);
    }

    /** All rules are here, before the event exists. */
    static List<Event> withdraw(State s, long amount) {
        if (!s.open()) throw new IllegalStateException("not open");
        if (amount <= 0 || amount > s.balance()) throw new IllegalArgumentException("refused");
        return List.of(new Withdrawn(amount));
    }
    // endregion fold
}
