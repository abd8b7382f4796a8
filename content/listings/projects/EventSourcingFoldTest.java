package projects;

import static org.assertj.core.api.Assertions.assertThat;
import static projects.EventSourcingAccount.evolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import projects.EventSourcingAccount.Deposited;
import projects.EventSourcingAccount.Event;
import projects.EventSourcingAccount.Opened;
import projects.EventSourcingAccount.State;
import tools.jackson.databind.json.JsonMapper;

class EventSourcingFoldTest {

    static State fold(State from, List<Event> events) {
        State s = from;
        for (Event e : events) s = evolve(s, e);
        return s;
    }

    // region fold
    @RepeatedTest(200)
    void everySnapshotPlusItsTailIsTheWhole(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        List<Event> history = new ArrayList<>(List.of(new Opened("kim")));
        while (history.size() < 100) {
            State now = fold(State.NONE, history);
            long amount = 1 + random.nextInt(1000);
            if (random.nextBoolean()) history.add(new Deposited(amount));
            else if (amount <= now.balance()) history.addAll(EventSourcingAccount.withdraw(now, amount));
            assertThat(fold(State.NONE, history).balance()).isNotNegative();
        }
        State whole = fold(State.NONE, history);
        for (int at = 0; at <= history.size(); at++) {
            State snapshot = fold(State.NONE, history.subList(0, at));
            assertThat(fold(snapshot, history.subList(at, history.size()))).isEqualTo(whole);
        }
    }

    @Test
    void theOldestEventStillReads() {
        var v1 = JsonMapper.shared().createObjectNode().put("amount", "1500.00");   // copied from production once
        var now = EventSourcingUpcaster.latest("Deposited", 1, v1);
        assertThat(now.get("amount").asLong()).isEqualTo(1500);
        assertThat(now.get("channel").asString()).isEqualTo("UNKNOWN");
    }
    // endregion fold
}
