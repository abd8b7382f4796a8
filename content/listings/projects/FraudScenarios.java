package projects;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Payments with known answers. The same seed gives the same payments and labels. */
public final class FraudScenarios {
    public record Label(String incidentId, String kind, String card, long from, long to) {}

    public final List<FraudEvent> events = new ArrayList<>();
    public final List<Label> labels = new ArrayList<>();
    private final Random random;
    private int next;

    public FraudScenarios(long seed) {
        this.random = new Random(seed);
    }

    /** A day of one card: a few payments around its own mean, mostly at its own shops. */
    public void ordinary(String card, long day) {
        long mean = 5_000 + random.nextInt(60_000);
        for (int i = random.nextInt(6); i > 0; i--) {
            pay(card, random.nextInt(20), "KR", Math.max(500, (long) (mean * (1 + random.nextGaussian() / 3))),
                day + random.nextInt(86_400_000));
        }
    }

    // region inject
    public void probe(String card, long at) {
        long time = at;
        for (int i = 0; i < 3; i++) pay(card, 500 + random.nextInt(400), "KR", 1_000, time += 20_000 + random.nextInt(60_000));
        pay(card, 950, "KR", 400_000 + random.nextInt(500_000), time += 60_000);
        labels.add(new Label("inc-" + labels.size(), "probe", card, at, time));
    }

    public void burst(String card, long at, int payments) {
        long time = at;
        for (int i = 0; i < payments; i++) pay(card, random.nextInt(900), "KR", 90_000, time += 2_000 + random.nextInt(8_000));
        labels.add(new Label("inc-" + labels.size(), "burst", card, at, time));
    }

    /** Looks like a burst and is none: five tickets for friends. No label, so an alert here is false. */
    public void tickets(String card, long at) {
        for (int i = 0; i < 5; i++) pay(card, 77, "KR", 95_000, at + i * 5_000L);
    }
    // endregion inject

    private void pay(String card, int merchant, String country, long amount, long at) {
        events.add(new FraudEvent("p" + next++, card, merchant, country, amount, at));
    }
}
