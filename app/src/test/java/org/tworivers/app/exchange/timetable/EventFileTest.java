package org.tworivers.app.exchange.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tworivers.app.Roots;
import org.tworivers.app.exchange.BrokenFileException;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.shared.Rejection;
import org.tworivers.solver.timetable.Meeting;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;
import org.tworivers.solver.timetable.generate.PlantedEvent;

/// Events as JSON: what they mean, and every way in which they can be wrong.
class EventFileTest {
    private static final String SMALL = """
            {"days": [{"day": "Monday", "sessions": [
                {"name": "morning", "times": ["09:00", "10:00"], "tables": 2},
                {"name": "afternoon", "slots": 2, "tables": 1, "adjacent": true}]},
              {"day": "Tuesday", "sessions": [{"name": "morning", "times": ["09:00"], "tables": 1}]}],
             "interpreters": {"de": 1},
             "participants": [{"id": "a"}, {"id": "b", "ownTable": true, "representatives": 2},
                {"id": "c", "away": ["Tuesday"]}],
             "meetings": [{"with": ["a", "c"]OF_MEETING}, {"with": ["b", "c"], "interpreter": "de"}]OF_EVENT}
            """;

    @TempDir
    private Path folder = Path.of("");

    private static NamedEvent sound(String text) {
        Reading<NamedEvent> reading = EventReader.read(text);
        assertThat(reading).isInstanceOf(Reading.Sound.class);
        return ((Reading.Sound<NamedEvent>) reading).value();
    }

    private static List<Rejection> faults(String text) {
        Reading<NamedEvent> reading = EventReader.read(text);
        assertThat(reading).isInstanceOf(Reading.Faulty.class);
        return ((Reading.Faulty<NamedEvent>) reading).rejections();
    }

    private static String small(String ofMeeting, String ofEvent) {
        return SMALL.replace("OF_MEETING", ofMeeting).replace("OF_EVENT", ofEvent);
    }

    @Test
    void daysSessionsAndTablesAreReadInOrder() {
        MeetingProblem problem = sound(small("", "")).problem();
        assertThat(problem.slots()).isEqualTo(5);
        assertThat(problem.groups()).hasSize(3);
        assertThat(List.of(problem.segment(0), problem.segment(3), problem.segment(4)))
                .containsExactly(0, 0, 1);
        assertThat(List.of(problem.openTables(0), problem.openTables(2), problem.openTables(4)))
                .containsExactly(2, 1, 1);
        assertThat(problem.participant(1).representatives()).isEqualTo(2);
        assertThat(problem.participant(2).available().toString()).isEqualTo("[0, 1, 2, 3]");
        assertThat(problem.meeting(1).interpreters()).isZero();
        assertThat(problem.fairness()).isEqualTo(MeetingProblem.UNLIMITED);
        assertThat(problem.objectives()).containsExactly(Objective.BREAKS);
    }

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "3|[2]",
                "\"morning\"|[0, 1]",
                "\"Monday\"|[0, 1, 2, 3]",
                "\"Monday morning\"|[0, 1]",
                "\"Monday afternoon\"|[2, 3]",
                "\"10:00\"|[1]",
                "\"Monday 09:00\"|[0]",
                "2, \"Monday afternoon\"|[1, 2, 3]",
            })
    void slotsHaveNumbersDaysSessionsAndTimes(String words, String slots) {
        NamedEvent event = sound(small(", \"allowed\": [" + words + "]", ""));
        assertThat(event.problem().domain(0).toString()).isEqualTo(slots);
    }

    @Test
    void anOptionalMeetingBringsLeavingOutBeforeBreaks() {
        MeetingProblem problem =
                sound(small(", \"optional\": true, \"priority\": 3", "")).problem();
        assertThat(problem.objectives()).containsExactly(Objective.UNSCHEDULED, Objective.BREAKS);
        assertThat(problem.meeting(0).priority()).isEqualTo(3);
    }

    @Test
    void aCancelledMeetingKeepsItsNumberAndIsNowhere() {
        Meeting meeting = sound(small(", \"cancelled\": true", "")).problem().meeting(0);
        assertThat(meeting.required()).isFalse();
        assertThat(meeting.allowed().isEmpty()).isTrue();
    }

    @ParameterizedTest(name = "{0}{1} is {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                ", \"slot\": \"Tuesday\"                   ||fixed-slot-impossible|meeting 1|5",
                ", \"slot\": 9                             ||slot-unknown|meetings[1].slot|9",
                ", \"slot\": \"morning\", \"priority\": 2  ||slot-ambiguous|meetings[1].slot|morning",
                ", \"allowed\": [\"noon\"]                 ||slot-unknown|meetings[1].allowed[1]|noon",
                ", \"slot\": 1, \"table\": 3               ||fixed-table-impossible|meeting 1|3",
                ", \"allowed\": [\"Tuesday\"]              ||no-slot-left|meeting 1|a, c",
                ", \"locked\": true                        ||locked-nowhere|meeting 1|locked",
                ", \"after\": [3]                          ||meeting-unknown|meetings[1].after|3",
                ", \"after\": [1]                          ||precedence-circle|meeting 1|a, c",
                ", \"priority\": -1                        ||out-of-range|meetings[1].priority|-1",
                ", \"interpreter\": \"fr\"                 ||interpreter-unknown|meetings[1].interpreter|fr",
                ", \"prioritty\": 1                        ||malformed|meetings[1]|prioritty",
                ", \"optional\": \"yes\"                   ||malformed|meetings[1]|optional",
                "|, \"fairness\": -1|out-of-range|fairness|-1",
                "|, \"objectives\": [\"breaks\", \"breaks\"]|objective|objectives[2]|breaks",
                "|, \"objectives\": [\"moved\"]|objective|objectives[1]|moved",
                "|, \"tables\": 1000000000|out-of-range|tables|1000000000",
                "|, \"closedTables\": [{\"table\": 0}]|out-of-range|closedTables[1].table|0",
                "|, \"extra\": 1|malformed|file|extra",
            })
    void everyFaultIsNamedWithPlaceAndValue(String ofMeeting, String ofEvent, String code, String place, String value) {
        String meeting = ofMeeting == null ? "" : ofMeeting;
        String event = ofEvent == null ? "" : ofEvent;
        assertThat(faults(small(meeting, event))).anySatisfy(rejection -> {
            assertThat(rejection.code()).isEqualTo(code);
            assertThat(rejection.field()).isEqualTo(place);
            assertThat(rejection.toString()).contains(value);
        });
    }

    @Test
    void unknownParticipantsSelfMeetingsAndPrecedenceCirclesAreAllToldAtOnce() {
        List<Rejection> faults = faults("""
                {"days": [{"sessions": [{"slots": 3, "tables": 1}]}],
                 "participants": [{"id": "a"}, {"id": "b"}, {"id": "a"}, {"id": "c", "representatives": 0}],
                 "meetings": [{"with": ["a", "x"]}, {"with": ["a", "a"]}, {"with": ["a", "b"], "after": [4]},
                    {"with": ["a", "c"], "after": [3]}, {"with": ["a"]}, 7]}
                """);
        assertThat(faults)
                .extracting(Rejection::code)
                .contains(
                        "participant-twice",
                        "out-of-range",
                        "participant-unknown",
                        "self-meeting",
                        "precedence-circle",
                        "malformed");
        assertThat(faults)
                .anySatisfy(fault ->
                        assertThat(fault.toString()).startsWith("meetings[1].with (x): must be the id of one of the"));
        assertThat(faults).anySatisfy(fault -> assertThat(fault.toString()).startsWith("meeting 2 (a)"));
    }

    @Test
    void thousandsOfFaultsAreCountedAndNotAllTold() {
        String bad = "{\"with\": [\"x\", \"y\"]},".repeat(5000);
        List<Rejection> faults = faults(small("", "").replace("\"meetings\": [", "\"meetings\": [" + bad));
        assertThat(faults).hasSizeLessThan(300);
        assertThat(faults.getLast().code()).isEqualTo("more-faults");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "\u0000\u0001\u0002"})
    void aFileWithNothingReadableIsBroken(String content) throws IOException {
        Path file = folder.resolve("event.json");
        Files.writeString(file, content);
        assertThatThrownBy(() -> EventFile.read(file))
                .isInstanceOf(BrokenFileException.class)
                .hasMessageContaining("event.json");
    }

    @Test
    void aFileThatIsMissingTooLongOrOfAnotherKindIsRefused() throws IOException {
        assertThatThrownBy(() -> EventFile.read(folder.resolve("none.json"))).hasMessageContaining("none.json");
        Path other = folder.resolve("event.pdf");
        Files.writeString(other, "%PDF");
        assertThatThrownBy(() -> EventFile.read(other)).hasMessageContaining(".json or .dzn");
        Path zeros = folder.resolve("long.json");
        try (var channel = Files.newByteChannel(zeros, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.position(EventFile.MOST_BYTES + 1);
            channel.write(StandardCharsets.UTF_8.encode("x"));
        }
        assertThatThrownBy(() -> EventFile.read(zeros)).hasMessageContaining("file-too-long");
    }

    @Test
    void aFileCutAnywhereIsFaultyAndNeverAnAccident() throws IOException {
        String text =
                Files.readString(Roots.project("example/meetings/docking.json")).strip();
        for (int end = 0; end < text.length(); end++) {
            assertThat(faults(text.substring(0, end))).isNotEmpty();
        }
        assertThat(EventReader.read(text)).isInstanceOf(Reading.Sound.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void slipsOfTheKeyboardAreNeverAnAccident(long seed) throws IOException {
        String text = Files.readString(Roots.project("example/meetings/docking.json"));
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 2000; i++) {
            StringBuilder slipped = new StringBuilder(text);
            for (int slips = random.nextInt(1, 4); slips > 0; slips--) {
                int at = random.nextInt(slipped.length());
                switch (random.nextInt(3)) {
                    case 0 -> slipped.deleteCharAt(at);
                    case 1 -> slipped.insert(at, "0\"9-,{}[]a:".charAt(random.nextInt(11)));
                    default -> slipped.setCharAt(at, "0\"9-,{}[]a:".charAt(random.nextInt(11)));
                }
            }
            assertThat(EventReader.read(slipped.toString())).as("seed %s", seed).isNotNull();
        }
    }

    @Test
    void theExampleReadsTheSameAfterItIsWritten() throws IOException {
        assertRoundTrip(sound(Files.readString(Roots.project("example/meetings/docking.json"))));
    }

    @Test
    void anEventWithEveryFeatureReadsTheSameAfterItIsWritten() {
        assertRoundTrip(sound(small(
                ", \"slot\": 1, \"table\": 1, \"locked\": true, \"optional\": true, \"priority\": 4, \"after\": [2]",
                ", \"fairness\": 1, \"closedTables\": [{\"table\": 2, \"slots\": [2]}], \"event\": \"E\"")));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void generatedEventsReadTheSameAfterTheyAreWritten(long seed) {
        PlantedEvent made = PlantedEvent.of(new PlantedEvent.Size(12, 30, 8, 5, 10), seed, Objective.IDLE);
        assertRoundTrip(NamedEvent.numbered(made.problem(), "seed " + seed, true));
    }

    private static void assertRoundTrip(NamedEvent event) {
        String written = CanonicalText.write(EventTree.of(event));
        NamedEvent again = sound(written);
        assertThat(CanonicalText.write(EventTree.of(again))).isEqualTo(written);
        MeetingProblem one = event.problem();
        MeetingProblem two = again.problem();
        assertThat(again.names()).isEqualTo(event.names());
        assertThat(two.groups()).isEqualTo(one.groups());
        assertThat(two.precedences()).containsExactlyInAnyOrderElementsOf(one.precedences());
        assertThat(two.objectives()).isEqualTo(one.objectives());
        assertThat(two.fairness()).isEqualTo(one.fairness());
        assertThat(two.meetings()).isEqualTo(one.meetings());
        for (int m = 0; m < one.meetings(); m++) {
            assertThat(two.meeting(m)).isEqualTo(one.meeting(m));
        }
        for (int p = 0; p < one.participants(); p++) {
            assertThat(two.participant(p)).isEqualTo(one.participant(p));
        }
        for (int slot = 0; slot < one.slots(); slot++) {
            for (int table = 0; table < one.tables(); table++) {
                assertThat(two.isOpen(table, slot)).isEqualTo(one.isOpen(table, slot));
            }
        }
    }
}
