package org.tworivers.app.exchange.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tworivers.app.Roots;
import org.tworivers.core.shared.Rejection;
import org.tworivers.solver.timetable.MeetingProblem;
import org.tworivers.solver.timetable.Objective;

/// Events in the published form.
class DznReaderTest {
    private static final String SMALL = """
            nBusiness = 4;
            nMeetings = 3; % three talks
            nTables = 2;
            nTotalSlots = 5;
            nMorningSlots = 3;

            requested = [|1, 2,3,
            |3, 4,1,
            |1, 4,2|];
            meetingsxBusiness = [{1,3}, {1}, {2}, {2,3}];
            forbidden = [{0}, {4,5}, {0}, {1}];
            fixed = [2,0,0];
            precedences = [{}, {}, {1,2}];
            """;

    private static List<Rejection> faults(String text) {
        Reading<NamedEvent> reading = DznReader.read(text);
        assertThat(reading).isInstanceOf(Reading.Faulty.class);
        return ((Reading.Faulty<NamedEvent>) reading).rejections();
    }

    private static MeetingProblem sound(String text) {
        Reading<NamedEvent> reading = DznReader.read(text);
        assertThat(reading).isInstanceOf(Reading.Sound.class);
        return ((Reading.Sound<NamedEvent>) reading).value().problem();
    }

    @Test
    void sessionsAwaySlotsFixedSlotsAndPrecedencesAreRead() {
        MeetingProblem problem = sound(SMALL);
        assertThat(problem.participants()).isEqualTo(4);
        assertThat(problem.segment(4)).as("lunch joins").isZero();
        assertThat(problem.domain(0).toString()).isEqualTo("[1]");
        assertThat(problem.domain(1).toString()).isEqualTo("[1, 2]");
        assertThat(problem.domain(2).toString()).isEqualTo("[3, 4]");
        assertThat(problem.precedences())
                .containsExactly(new MeetingProblem.Precedence(0, 2), new MeetingProblem.Precedence(1, 2));
        assertThat(problem.fairness()).isEqualTo(2);
        assertThat(problem.objectives()).containsExactly(Objective.BREAKS);
        assertThat(problem.openTables(4)).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0} -> {1} is {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "3, 4,1,     §3, 9,1,      §participant-unknown     §requested[2], line 8",
                "3, 4,1,     §3, 4,7,      §session-unknown         §requested[2], line 8",
                "3, 4,1,     §4, 4,1,      §self-meeting            §meeting 2",
                "[2,0,0]     §[9,0,0]      §fixed-slot-impossible   §fixed[1], line 12",
                "[2,0,0]     §[2,1,0]      §fixed-slot-impossible   §meeting 2",
                "[2,0,0]     §[2,0]        §length                  §fixed, line 12",
                "{}, {1,2}   §{3}, {1,2}   §precedence-circle       §meeting 2",
                "{}, {1,2}   §{}, {0,2}    §meeting-unknown         §precedences[3], line 13",
                "{}, {1,2}   §{}, {9}      §out-of-range            §precedences[3], line 13",
                "{0}, {4,5}  §{0}, {6}     §out-of-range            §forbidden[2], line 11",
                "{0}, {4,5}  §0, {6}       §malformed               §forbidden[1], line 11",
                "nTables = 2 §nTable = 2   §missing                 §nTables",
                "= 5         §= 0          §out-of-range            §nTotalSlots, line 4",
                "= 5         §= 99999      §out-of-range            §nTotalSlots, line 4",
                "= 5         §= 1e9        §file-malformed          §file",
            })
    void everyFaultIsNamedWithItsLine(String line) {
        String[] parts = line.split("§", -1);
        String text = SMALL.replace(parts[0].strip(), parts[1].strip());
        assertThat(text).isNotEqualTo(SMALL);
        assertThat(faults(text))
                .extracting(Rejection::code, Rejection::field)
                .contains(org.assertj.core.groups.Tuple.tuple(parts[2].strip(), parts[3].strip()));
    }

    @Test
    void aFileCutAnywhereIsFaultyAndNeverAnAccident() {
        String text = SMALL.strip();
        for (int end = 0; end < text.length() - 1; end++) {
            assertThat(faults(text.substring(0, end))).as("cut at %s", end).isNotEmpty();
        }
    }

    @Test
    void everyPublishedEventIsRead() throws IOException {
        Path folder = Roots.data("meetings");
        int read = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".dzn")).toList()) {
                assertThat(EventFile.read(file)).as("%s", file).isInstanceOf(Reading.Sound.class);
                read++;
            }
        }
        assertThat(read).isEqualTo(80);
    }
}
