package org.tworivers.app.work.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tworivers.app.exchange.BrokenFileException;
import org.tworivers.app.exchange.map.ImportMap;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.Origin;

class ImportJobTest {
    private static final ImportMap UNITS = Importing.map("""
            register: units
            row: announcement
            language: en
            key: [id]
            name: name
            day: day
            capital: {total: million, unit: million, currency: USD@2023}
            status: {from: status, as-of: release, stages: {planned: announced, running: operating}}
            place: {scheme: us-state, open: [{level: state, code: state}]}
            parties: [{role: investor, from: owner}]
            """);
    private static final String HEADER = "id,name,day,million,status,release,state,owner\n";
    private static final String FIRST = HEADER + "1,Alpha,2020-05,10,planned,2024-12-31,TX,Acme [60%]; Other Co [40%]\n"
            + "2,Beta,2021,,running,2024-12-31,CA,Acme\n" + "3,Gamma,2022-01-02,5.5,planned,2024-12-31,TX,\n";

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Importing importing;

    @BeforeEach
    void open() {
        importing = new Importing(folder);
    }

    @AfterEach
    void close() {
        importing.close();
    }

    @Test
    void anImportIsOneRunOfEntriesClosedByItsOwn() {
        ImportReport report = importing.run(FIRST, UNITS);

        assertThat(Importing.counts(report)).isEqualTo("3 rows: 3 new, 0 changed, 0 same, 0 rejected, 0 to review");
        assertThat(importing.entries(1))
                .containsExactly(
                        "register.code-stated code:us-state:TX",
                        "register.code-stated code:us-state:CA",
                        "register.organisation-stated organisation:org/acme",
                        "register.organisation-stated organisation:org/other-co",
                        "projects.stated project:units/1",
                        "projects.stated project:units/2",
                        "projects.stated project:units/3",
                        "journal.imported import:import-1");
        assertThat(importing.payload(8)).contains("\"firstSequence\":3", "\"new\":3", "\"rows\":3");
        assertThat(importing.ledger().imports().all()).hasSize(1);
        assertThat(folder.resolve("register.csv.rejected.csv")).doesNotExist();
    }

    @Test
    void theSameFileAgainLeavesNoTrace() {
        importing.run(FIRST, UNITS);
        long head = importing.head();
        ImportReport again = importing.run(FIRST, UNITS);

        assertThat(Importing.counts(again)).isEqualTo("3 rows: 0 new, 0 changed, 3 same, 0 rejected, 0 to review");
        assertThat(again.importId()).isEmpty();
        assertThat(importing.head()).isEqualTo(head);
    }

    @Test
    void aChangedFileRecordsOnlyTheChangedRows() {
        importing.run(FIRST, UNITS);
        long head = importing.head();
        ImportReport changed = importing.run(FIRST.replace(",5.5,", ",6,").replace("Beta", "Beta Two"), UNITS);

        assertThat(Importing.counts(changed)).isEqualTo("3 rows: 0 new, 2 changed, 1 same, 0 rejected, 0 to review");
        assertThat(changed.changed().stream().flatMap(each -> each.changes().stream()))
                .containsExactly(
                        new Change("named", "Beta", "Beta Two"),
                        new Change("announced", "2022-01-02 5500000.00 USD@2023", "2022-01-02 6000000.00 USD@2023"));
        assertThat(importing.entries(head + 1))
                .containsExactly(
                        "projects.stated project:units/2",
                        "projects.stated project:units/3",
                        "journal.imported import:import-2");
        assertThat(importing
                        .ledger()
                        .journal()
                        .findEntry(head + 1)
                        .orElseThrow()
                        .draft()
                        .corrects())
                .isNotEmpty();
    }

    @Test
    void undoingAnImportBringsBackWhatWasBefore() {
        ImportReport first = importing.run(FIRST, UNITS);
        String before = importing.row("units", "units/3");
        ImportReport second = importing.run(FIRST.replace(",5.5,", ",6,"), UNITS);
        assertThat(importing.row("units", "units/3")).isNotEqualTo(before);

        assertThat(importing.undo(first.importId()))
                .isInstanceOfSatisfying(
                        Appended.Refused.class,
                        refused -> assertThat(refused.rejections().getFirst().code())
                                .isEqualTo("import-built-upon"));
        assertThat(importing.undo(second.importId())).isInstanceOf(Appended.Recorded.class);
        assertThat(importing.row("units", "units/3")).isEqualTo(before);
        assertThat(importing.undo(first.importId())).isInstanceOf(Appended.Recorded.class);
        assertThat(importing.row("units", "units/3")).isEqualTo("nothing");
        assertThat(importing.undo(first.importId())).isInstanceOf(Appended.Refused.class);
        assertThat(importing.undo("import-9")).isInstanceOf(Appended.Refused.class);

        assertThat(Importing.counts(importing.run(FIRST, UNITS)))
                .isEqualTo("3 rows: 3 new, 0 changed, 0 same, 0 rejected, 0 to review");
        assertThat(importing.row("units", "units/3")).isEqualTo(before);
    }

    @Test
    void aLaterReleaseAddsItsObservationAndKeepsTheEarlierOne() {
        importing.run(FIRST, UNITS);
        String later = FIRST.replace("2024-12-31", "2025-06-30")
                .replace("3,Gamma,2022-01-02,5.5,planned", "3,Gamma,2022-01-02,5.5,running");
        ImportReport second = importing.run(later, UNITS);
        assertThat(Importing.counts(second)).isEqualTo("3 rows: 0 new, 3 changed, 0 same, 0 rejected, 0 to review");
        assertThat(second.changed().getLast().changes())
                .containsExactly(new Change("status 2025-06-30", "", "operating; the register says: running"));
        assertThat(importing.row("units", "units/3"))
                .contains("{\"day\":\"2024-12-31\",\"is\":\"observed\",\"stage\":\"announced\",\"status\":\"planned\"}")
                .contains(
                        "{\"day\":\"2025-06-30\",\"is\":\"observed\",\"stage\":\"operating\",\"status\":\"running\"}");

        assertThat(Importing.counts(importing.run(later, UNITS)))
                .isEqualTo("3 rows: 0 new, 0 changed, 3 same, 0 rejected, 0 to review");
        assertThat(Importing.counts(importing.run(FIRST, UNITS)))
                .as("the older release again says nothing new")
                .isEqualTo("3 rows: 0 new, 0 changed, 3 same, 0 rejected, 0 to review");
        importing.run(FIRST.replace("2024-12-31", "2024-06-30").replace("Gamma", "Gamma old"), UNITS);
        assertThat(importing.row("units", "units/3"))
                .as("an older release adds its observation and nothing else")
                .contains("2024-06-30")
                .contains("\"Gamma\"");
    }

    @Test
    void badRowsComeOutAsAFileThatCanBeMendedAndImported() throws IOException {
        String bad = FIRST + "4,Delta,2022-13-01,ten,planned,2024-12-31,TX,\n" + "5,,2022,1,unknown,2024-12-31,TX,\n";
        ImportReport report = importing.run(bad, UNITS);
        assertThat(Importing.counts(report)).isEqualTo("5 rows: 3 new, 0 changed, 0 same, 2 rejected, 0 to review");
        Path rejected = folder.resolve("register.csv.rejected.csv");
        assertThat(report.written()).containsExactly(rejected);
        assertThat(Files.readAllLines(rejected))
                .hasSize(3)
                .first()
                .isEqualTo("\uFEFFid,name,day,million,status,release,state,owner,"
                        + "tworivers_line,tworivers_columns,tworivers_reasons");
        assertThat(Files.readAllLines(rejected).get(1))
                .startsWith("4,Delta,2022-13-01,ten,planned,2024-12-31,TX,,5,day; million,")
                .contains("[date-impossible]", "[amount-unreadable]");

        String mended = Files.readString(rejected)
                .replace("2022-13-01,ten", "2022-12-01,10")
                .replace("5,,2022,1,unknown", "5,Epsilon,2022,1,running");
        ImportReport second = importing.run(importing.file("mended.csv", mended), UNITS);
        assertThat(Importing.counts(second)).isEqualTo("2 rows: 2 new, 0 changed, 0 same, 0 rejected, 0 to review");
    }

    @Test
    void aFileForMendingNeverReplacesOneThatSaysOtherwise() throws IOException {
        String bad = FIRST + "4,,2022,1,planned,2024-12-31,TX,\n";
        importing.run(bad, UNITS);
        Path rejected = folder.resolve("register.csv.rejected.csv");
        String halfMended = Files.readString(rejected).replace("4,,", "4,Del,");
        Files.writeString(rejected, halfMended);
        importing.run(bad, UNITS);
        assertThat(folder.resolve("register.csv.rejected.csv.1")).hasContent(halfMended);
    }

    @Test
    void aSecondRowOfTheSameKeyIsRefusedUnlessItIsEqual() {
        ImportReport report = importing.run(
                FIRST + "3,Gamma,2022-01-02,5.5,planned,2024-12-31,TX,\n"
                        + "3,Gamma,2022-01-02,7,planned,2024-12-31,TX,\n",
                UNITS);
        assertThat(Importing.counts(report)).isEqualTo("5 rows: 3 new, 0 changed, 1 same, 1 rejected, 0 to review");
        assertThat(report.rejected().getFirst().reasons().getFirst().code()).isEqualTo("duplicate-key");
    }

    @Test
    void aBrokenFileOrARehearsalRecordsNothing() {
        Path cut = importing.file("cut.csv", FIRST + "4,\"Delta");
        assertThatThrownBy(() -> importing.run(cut, UNITS)).isInstanceOf(BrokenFileException.class);
        Path other = importing.file("other.csv", "a,b\n1,2\n");
        assertThatThrownBy(() -> importing.run(other, UNITS))
                .isInstanceOf(BrokenFileException.class)
                .hasMessageContaining("There are: a; b.");
        ImportReport rehearsed = importing.rehearse(importing.file("r.csv", FIRST), UNITS);
        assertThat(Importing.counts(rehearsed)).startsWith("3 rows: 3 new");
        assertThat(importing.head()).isZero();
    }

    @Test
    void aStoppedImportRecordsNothing() {
        StringBuilder many = new StringBuilder(HEADER);
        for (int i = 0; i < 3_000; i++) {
            many.append(i).append(",Name,2020,1,planned,2024-12-31,TX,\n");
        }
        Path file = importing.file("many.csv", many.toString());
        for (ImportWatch.Phase stopped : ImportWatch.Phase.values()) {
            assertThatThrownBy(() -> importing
                            .job()
                            .run(
                                    new ImportRequest(file, UNITS, "", false, folder),
                                    new Origin("r-1", Channel.COMMAND, "", ""),
                                    new StopIn(stopped)))
                    .isInstanceOf(CancellationException.class);
            assertThat(importing.head()).isZero();
        }
        assertThat(Importing.counts(importing.run(file, UNITS))).startsWith("3000 rows: 3000 new");
    }

    /// Stops an import in one of its phases.
    private static final class StopIn implements ImportWatch {
        private final Phase stopped;
        private boolean reached;

        StopIn(Phase stopped) {
            this.stopped = stopped;
        }

        @Override
        public void rows(Phase phase, long rows) {
            reached |= phase == stopped && rows > 1_000;
        }

        @Override
        public boolean isCancelled() {
            return reached;
        }
    }

    @Test
    void whenTheJournalMovesOnTheRowsAreJudgedAgain() {
        Path file = importing.file("register.csv", FIRST);
        ImportJob job = new ImportJob(
                new MovingOnce(importing.ledger().journal(), () -> {
                    String other = FIRST.replace("1,Alpha", "9,Other").replace("2,Beta", "8,More");
                    importing.run(importing.file("other.csv", other), UNITS);
                }),
                importing.ledger(),
                () -> "late");
        ImportReport report = job.run(
                new ImportRequest(file, UNITS, "", false, folder),
                new Origin("r-1", Channel.COMMAND, "", ""),
                ImportWatch.NONE);
        assertThat(Importing.counts(report)).isEqualTo("3 rows: 2 new, 0 changed, 1 same, 0 rejected, 0 to review");
        assertThat(report.head()).isEqualTo(importing.ledger().journal().head());
    }

    @Test
    void aFileThatChangesBetweenTheTwoReadingsIsNotRecorded() {
        Path file = importing.file("register.csv", FIRST);
        ImportJob job = new ImportJob(
                new MovingOnce(
                        importing.ledger().journal(),
                        () -> importing.file("register.csv", FIRST.replace("Alpha", "Alpho"))),
                importing.ledger(),
                () -> "late");
        assertThatThrownBy(() -> job.run(
                        new ImportRequest(file, UNITS, "", false, folder),
                        new Origin("r-1", Channel.COMMAND, "", ""),
                        ImportWatch.NONE))
                .isInstanceOf(BrokenFileException.class)
                .hasMessageContaining("file-changed");
        assertThat(importing.ledger().journal().head()).isEqualTo(Head.EMPTY);
        assertThat(List.of(folder.toFile().list())).noneMatch(name -> name.endsWith(".part"));
    }
}
