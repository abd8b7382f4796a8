package projects;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import projects.OrderSagaRules.Command;
import projects.OrderSagaRules.Event;
import projects.OrderSagaRules.State;

/** Plays sagas over a network that repeats and reorders everything, and checks where they end. */
public final class OrderSagaChaos {
    private enum Stock { NONE, HELD, REFUSED, RELEASED, CONFIRMED }

    private enum Money { NONE, PAID, REFUSED, REFUNDED }

    private Stock stock = Stock.NONE;
    private Money money = Money.NONE;
    private int charges;

    public static void main(String[] args) {
        long sagas = args.length > 0 ? Long.parseLong(args[0]) : 100_000;
        for (long seed = 0; seed < sagas; seed++) new OrderSagaChaos().play(seed);
        System.out.println(sagas + " sagas ended as they should");
    }

    // region play
    void play(long seed) {
        Random random = new Random(seed);                        // a failure can be played again
        List<Object> network = new ArrayList<>(List.of(Command.HOLD));
        if (random.nextBoolean()) network.add(Event.CANCEL);
        State state = State.HOLDING;
        while (!network.isEmpty()) {
            int at = random.nextInt(network.size());             // any order
            Object message = random.nextInt(4) == 0 ? network.get(at) : network.remove(at);   // perhaps again
            if (message instanceof Command command) {
                Event answer = answer(command, random);
                if (answer != null) network.add(answer);
            } else {
                var step = OrderSagaRules.next(state, (Event) message);
                state = step.state();
                if (step.command() != Command.NONE) network.add(step.command());
            }
        }
        boolean right = switch (state) {
            case DONE -> stock == Stock.CONFIRMED && money == Money.PAID;
            case CANCELLED -> stock == Stock.RELEASED && money != Money.PAID;
            case REJECTED -> stock == Stock.REFUSED && money == Money.NONE;
            default -> false;                                    // stuck in the middle
        };
        if (!right || charges > 1) throw new AssertionError("seed " + seed + ": " + state + " " + stock + " " + money);
    }
    // endregion play

    private Event answer(Command command, Random random) {
        switch (command) {
            case HOLD -> {
                if (stock == Stock.NONE) stock = random.nextInt(3) == 0 ? Stock.REFUSED : Stock.HELD;
                return stock == Stock.HELD || stock == Stock.CONFIRMED ? Event.HELD : Event.NOT_HELD;
            }
            case RELEASE -> {
                stock = Stock.RELEASED;              // also without a hold: a late HOLD must find this
                return Event.RELEASED;
            }
            case CONFIRM -> {
                stock = Stock.CONFIRMED;
                return Event.CONFIRMED;
            }
            case PAY -> {
                if (money == Money.NONE) {
                    money = random.nextInt(3) == 0 ? Money.REFUSED : Money.PAID;
                    if (money == Money.PAID) charges++;
                }
                return money == Money.REFUSED ? Event.NOT_PAID : Event.PAID;
            }
            case REFUND -> {
                money = Money.REFUNDED;
                return Event.REFUNDED;
            }
            default -> {
                return null;
            }
        }
    }
}
