package org.tworivers.app.work.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tworivers.app.exchange.timetable.ChangesFile;
import org.tworivers.app.exchange.timetable.NamedEvent;
import org.tworivers.app.exchange.timetable.ScheduleFile;
import org.tworivers.app.work.Refusal;
import org.tworivers.app.work.meetings.Repaired.Fate;
import org.tworivers.solver.timetable.check.TimetableCheck;

/// A day on which everything goes wrong once, on an event of four participants, four slots and two tables.
class RepairedTest {
    private static final String EVENT = """
            {"days": [{"day": "Monday", "sessions": [{"times": ["09:00", "10:00", "11:00", "12:00"], "tables": 2}]}],
             "participants": [{"id": "a"}, {"id": "b"}, {"id": "c"}, {"id": "d"}],
             "meetings": [{"with": ["a", "b"]}, {"with": ["c", "d"]}, {"with": ["a", "c"]},
                {"with": ["b", "d"], "slot": 2, "locked": true}]}
            """;
    private static final String TIMETABLE = """
            {"assignment": [{"meeting": 1, "slot": 1, "table": 1}, {"meeting": 2, "slot": 1, "table": 2%s},
                {"meeting": 3, "slot": 2, "table": 1}, {"meeting": 4, "slot": 2, "table": 2}]}
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Repaired repaired(String confirmed, String changes) {
        return repaired(confirmed, changes, "");
    }

    private Repaired repaired(String confirmed, String changes, String more) {
        NamedEvent event = Events.open(file("event.json", EVENT));
        ScheduleFile schedule =
                Events.sound(ScheduleFile.read(file("schedule.json", TIMETABLE.formatted(confirmed)), event));
        ChangesFile read = Events.sound(
                ChangesFile.read(file("changes.json", "{\"changes\": [" + changes + "]" + more + "}"), event));
        return Repaired.of(event, schedule, read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "\"change\": \"cancel-meeting\", \"meeting\": 1                        |[0]|[]|[]|[]|[0, 1]",
                "\"change\": \"cancel-participant\", \"participant\": \"a\"            |[0, 2]|[]|[]|[]|[0, 1, 2]",
                "\"change\": \"no-show\", \"participant\": \"c\", \"slots\": [2]       |[2]|[]|[]|[]|[0, 2]",
                "\"change\": \"late-arrival\", \"participant\": \"a\", \"arrives\": 2  |[]|[0]|[]|[]|[0, 1]",
                "\"change\": \"new-request\", \"with\": [\"a\", \"d\"]                 |[]|[]|[]|[4]|[0, 3]",
                "\"change\": \"lost-table\", \"table\": 1, \"slots\": [2]              |[]|[2]|[]|[]|[0, 2]",
                "\"change\": \"late-arrival\", \"participant\": \"d\", \"arrives\": 4  |[]|[1]|[3]|[]|[1, 2, 3]",
            })
    void everyChangeMovesOnlyWhatItMust(
            String change, String cancelled, String moved, String dropped, String added, String tell) {
        Repaired repaired = repaired("", "{" + change + "}");
        assertThat(repaired.with(Fate.CANCELLED)).hasToString(cancelled);
        assertThat(repaired.with(Fate.MOVED)).hasToString(moved);
        assertThat(repaired.with(Fate.DROPPED)).hasToString(dropped);
        assertThat(repaired.with(Fate.ADDED)).hasToString(added);
        assertThat(repaired.tell()).hasToString(tell);
        assertThat(repaired.violations()).isEmpty();
        assertThat(TimetableCheck.of(repaired.event().problem(), repaired.after())
                        .violations())
                .isEmpty();
        assertThat(repaired.fewest()).isTrue();
    }

    @Test
    void whatIsLockedConfirmedOrOverStays() {
        Repaired repaired = repaired(
                ", \"confirmed\": true",
                "{\"change\": \"late-arrival\", \"participant\": \"a\", \"arrives\": 3}",
                ", \"now\": \"10:00\"");
        assertThat(repaired.with(Fate.MOVED)).containsExactly(2);
        for (int m : List.of(0, 1, 3)) {
            assertThat(repaired.after().slot(m)).isEqualTo(repaired.before().slot(m));
        }
        assertThat(repaired.after().slot(2)).isGreaterThanOrEqualTo(2);
    }

    @Test
    void aNewRequestForWhichThereIsNoRoomWaits() {
        Repaired repaired = repaired("", "{\"change\": \"new-request\", \"with\": [\"b\", \"d\"], \"allowed\": [2]}");
        assertThat(repaired.with(Fate.WAITING)).containsExactly(4);
        assertThat(repaired.tell()).isEmpty();
    }

    @Test
    void aNewRequestForWhatIsOverIsRefused() {
        assertThatThrownBy(() -> repaired(
                        "",
                        "{\"change\": \"new-request\", \"with\": [\"a\", \"d\"], \"allowed\": [1]}",
                        ", \"now\": 3"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("request-impossible");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "\"slot\": 3|\"change\": \"no-show\", \"participant\": \"d\", \"slots\": [3]|.slot (3)|fixed-slot-impossible",
                "\"slot\": 2|\"change\": \"late-arrival\", \"participant\": \"a\", \"arrives\": 3|.slot (2)|fixed-slot-impossible",
                "\"slot\": 4|\"change\": \"cancel-participant\", \"participant\": \"a\"|.slot (4)|fixed-slot-impossible",
                "\"slot\": 3, \"table\": 2|\"change\": \"lost-table\", \"table\": 2, \"slots\": [3]|.table (2)|fixed-table-impossible",
                "\"table\": 2|\"change\": \"lost-table\", \"table\": 2|.table (2)|fixed-table-impossible",
                "\"table\": 9|\"change\": \"cancel-meeting\", \"meeting\": 1|.table (9)|fixed-table-impossible",
                "\"locked\": true|\"change\": \"cancel-meeting\", \"meeting\": 1|.locked (locked)|locked-nowhere",
            })
    void aNewRequestForWhatTheSameFileTakesAwayIsRefused(String asked, String other, String where, String code) {
        String request = "{\"change\": \"new-request\", \"with\": [\"a\", \"d\"], " + asked + "}";
        assertThatThrownBy(() -> repaired("", request + ", {" + other + "}"))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll("changes[1]" + where, "Maybe", code);
        assertThatThrownBy(() -> repaired("", "{" + other + "}, " + request))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll("changes[2]" + where, "Maybe", code);
    }

    @Test
    void aTimetableThatIsBrokenAlreadyIsNotRepaired() {
        NamedEvent event = Events.open(file("event.json", EVENT));
        ScheduleFile schedule = Events.sound(ScheduleFile.read(
                file(
                        "schedule.json",
                        TIMETABLE.formatted("").replace("\"slot\": 2, \"table\": 1", "\"slot\": 1, \"table\": 1")),
                event));
        ChangesFile changes = Events.sound(ChangesFile.read(
                file("changes.json", "{\"changes\": [{\"change\": \"cancel-meeting\", \"meeting\": 2}]}"), event));
        assertThatThrownBy(() -> Repaired.of(event, schedule, changes))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("REPRESENTATIVES in slot 1")
                .hasMessageContaining("TABLES in slot 1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "\"change\": \"cancel-meeting\", \"meeting\": 9                       |changes[1].meeting (9)",
                "\"change\": \"cancel-participant\", \"participant\": \"x\"           |changes[1].participant (x)",
                "\"change\": \"late-arrival\", \"participant\": \"a\"                 |arrives",
                "\"change\": \"new-request\", \"with\": [\"a\", \"a\"]                |self-meeting",
                "\"change\": \"new-request\", \"with\": [\"a\", \"y\"]                |changes[1].with (y)",
                "\"change\": \"lost-table\", \"table\": 3                             |changes[1].table (3)",
                "\"change\": \"lost-table\", \"table\": 1, \"slots\": [\"noon\"]      |changes[1].slots[1] (noon)",
                "\"change\": \"earthquake\"                                           |earthquake",
            })
    void aChangeThatCannotBeIsNamed(String change, String named) {
        assertThatThrownBy(() -> repaired("", "{" + change + "}"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(named);
    }
}
