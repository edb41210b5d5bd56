package org.tworivers.core.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tworivers.core.meetings.EventStory.EVENT;
import static org.tworivers.core.meetings.EventStory.NINE;
import static org.tworivers.core.meetings.EventStory.agreed;
import static org.tworivers.core.meetings.EventStory.placement;
import static org.tworivers.core.meetings.EventStory.published;
import static org.tworivers.core.meetings.EventStory.wish;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tworivers.core.meetings.MeetingsEntry.Placement;
import org.tworivers.core.meetings.MeetingsEntry.TimetablePublished;
import org.tworivers.core.meetings.MeetingsEntry.Wish;

class DayRepairTest {
    private static final LocalDateTime EIGHT = NINE.minusHours(1);

    /// All four pairs agreed; three placed, lab and town on the standby list.
    private static EventStory published() {
        EventStory story = EventStory.begun();
        for (String source : List.of("mill", "lab")) {
            for (String host : List.of("park", "town")) {
                story.then(wish(source, Wish.NICE, host)).then(agreed(host, source));
            }
        }
        return story.then(EventStory.published(
                1,
                placement("mill", "park", NINE, "A1"),
                placement("lab", "park", NINE.plusMinutes(30), "A1"),
                placement("mill", "town", NINE.plusMinutes(60), "A1")));
    }

    @Test
    void a_cancelled_meeting_goes_and_nothing_else_moves() {
        EventStory story = published();
        DayRepair repair = DayRepair.of(story.book(), new DayNews.Cancelled(Pair.of("mill", "park")), EIGHT, false);
        assertThat(repair.difference().changes()).hasSize(1);
        assertThat(repair.affected()).containsExactly("mill", "park");
        assertThat(repair.placements()).hasSize(2);
        assertThat(repair.leftOut()).isEmpty();
    }

    @Test
    void what_becomes_free_is_taken_by_the_standby_list_but_not_by_who_called_off() {
        EventStory story = published();
        DayRepair repair = DayRepair.of(story.book(), new DayNews.Cancelled(Pair.of("mill", "park")), EIGHT, true);
        assertThat(repair.filled()).extracting(each -> each.pair().toString()).containsExactly("lab~town");
    }

    @Test
    void who_comes_late_meets_later() {
        EventStory story = published();
        DayRepair repair = DayRepair.of(story.book(), new DayNews.Late("mill", NINE.plusMinutes(30)), EIGHT, false);
        assertThat(repair.leftOut()).isEmpty();
        assertThat(repair.placements())
                .filteredOn(each -> each.pair().has("mill"))
                .allMatch(each -> !each.begins().isBefore(NINE.plusMinutes(30)));
    }

    @Test
    void what_is_over_stays_as_it_was() {
        EventStory story = published();
        LocalDateTime now = NINE.plusMinutes(10);
        DayRepair repair = DayRepair.of(story.book(), new DayNews.Absent("mill"), now, false);
        assertThat(repair.placements())
                .contains(placement("mill", "park", NINE, "A1"))
                .noneMatch(each -> each.pair().equals(Pair.of("mill", "town")));
    }

    @Test
    void a_lost_table_moves_its_meetings_to_another_table() {
        EventStory story = published();
        DayRepair repair = DayRepair.of(story.book(), new DayNews.TableLost("A1", NINE.plusDays(3)), EIGHT, false);
        assertThat(repair.placements()).hasSize(3).allMatch(each -> each.table().equals("A2"));
        assertThat(repair.difference().changes()).hasSize(3);
    }

    @Test
    void a_request_is_held_where_there_is_room() {
        EventStory story = published();
        DayRepair repair = DayRepair.of(story.book(), new DayNews.Requested(Pair.of("lab", "town")), EIGHT, false);
        assertThat(repair.placements()).hasSize(4);
        assertThat(repair.difference().changes()).hasSize(1);
    }

    /// Whatever happens, what is proposed can be published, and nothing moves into the past.
    @Test
    void what_is_proposed_can_be_published() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            EventStory story = published();
            LocalDateTime now = NINE.plusMinutes(random.nextInt(100) - 10L);
            DayRepair repair = DayRepair.of(story.book(), news(random), now, random.nextBoolean());
            assertThat(story.codes(new TimetablePublished(EVENT, 2, repair.placements(), "")))
                    .as("seed %d round %d", seed, round)
                    .isEmpty();
            List<Placement> before = story.book().placements();
            assertThat(repair.placements())
                    .as("seed %d round %d", seed, round)
                    .containsAll(before.stream()
                            .filter(each -> !each.begins().isAfter(now))
                            .toList())
                    .allMatch(each -> each.begins().isAfter(now) || before.contains(each));
        }
    }

    private static DayNews news(Random random) {
        String source = random.nextBoolean() ? "mill" : "lab";
        String host = random.nextBoolean() ? "park" : "town";
        return switch (random.nextInt(5)) {
            case 0 -> new DayNews.Cancelled(Pair.of(source, host));
            case 1 -> new DayNews.Absent(random.nextBoolean() ? source : host);
            case 2 -> new DayNews.Late(random.nextBoolean() ? source : host, NINE.plusMinutes(random.nextInt(90)));
            case 3 -> new DayNews.TableLost("A" + (1 + random.nextInt(2)), NINE.plusMinutes(random.nextInt(200)));
            default -> new DayNews.Requested(Pair.of(source, host));
        };
    }
}
