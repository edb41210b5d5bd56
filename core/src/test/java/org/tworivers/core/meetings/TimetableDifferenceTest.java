package org.tworivers.core.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tworivers.core.meetings.EventStory.NINE;
import static org.tworivers.core.meetings.EventStory.agreed;
import static org.tworivers.core.meetings.EventStory.placement;
import static org.tworivers.core.meetings.EventStory.published;
import static org.tworivers.core.meetings.EventStory.wish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.core.meetings.MeetingsEntry.Wish;
import org.tworivers.core.meetings.TimetableDifference.Change;

class TimetableDifferenceTest {
    private static List<Placement> random(SplittableRandom random) {
        List<Placement> placements = new ArrayList<>();
        for (String host : List.of("park", "town", "zone")) {
            for (String source : List.of("lab", "mill")) {
                if (random.nextInt(3) > 0) {
                    placements.add(placement(
                            host, source, NINE.plusMinutes(30L * random.nextInt(2)), "A" + random.nextInt(1, 3)));
                }
            }
        }
        return placements;
    }

    private static Map<Pair, Placement> applied(Map<Pair, Placement> to, TimetableDifference difference) {
        Map<Pair, Placement> changed = new TreeMap<>(to);
        for (Change change : difference.changes()) {
            switch (change) {
                case Change.Added(Placement place) ->
                    assertThat(changed.put(place.pair(), place)).isNull();
                case Change.Moved(Placement from, Placement place) ->
                    assertThat(changed.put(place.pair(), place)).isEqualTo(from);
                case Change.Cancelled(Placement from) ->
                    assertThat(changed.remove(from.pair())).isEqualTo(from);
            }
        }
        return changed;
    }

    private static Map<Pair, Placement> byPair(List<Placement> placements) {
        Map<Pair, Placement> byPair = new TreeMap<>();
        placements.forEach(each -> byPair.put(each.pair(), each));
        return byPair;
    }

    @Test
    void one_after_the_other_differences_lead_where_the_whole_one_leads() {
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Placement> first = random(random);
            List<Placement> second = random(random);
            List<Placement> third = random(random);
            TimetableDifference whole = TimetableDifference.between(first, third);
            Map<Pair, Placement> stepwise = applied(
                    applied(byPair(first), TimetableDifference.between(first, second)),
                    TimetableDifference.between(second, third));
            assertThat(applied(byPair(first), whole)).as("seed %d", seed).isEqualTo(byPair(third));
            assertThat(stepwise).as("seed %d", seed).isEqualTo(byPair(third));
            assertThat(TimetableDifference.between(first, first).changes()).isEmpty();
        }
    }

    @Test
    void calendars_count_what_changed_since_a_meeting_was_first_published() {
        EventStory story = EventStory.begun()
                .then(wish("mill", Wish.MUST, "park"))
                .then(agreed("park", "mill"))
                .then(wish("lab", Wish.MUST, "town"))
                .then(agreed("town", "lab"));
        Placement mill = placement("mill", "park", NINE, "A1");
        Placement moved = placement("mill", "park", NINE, "A2");
        Placement lab = placement("lab", "town", NINE.plusMinutes(30), "A1");
        story.then(published(1, mill))
                .then(published(2, mill, lab))
                .then(published(3, moved, lab))
                .then(published(4, lab))
                .then(published(5, moved, lab));
        assertThat(TimetableDifference.sequences(story.book().versions()))
                .containsExactlyInAnyOrderEntriesOf(Map.of(mill.pair(), 3, lab.pair(), 0));
    }
}
