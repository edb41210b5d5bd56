package org.tworivers.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.tworivers.app.store.EvidenceFiles.Kept;
import org.tworivers.app.store.EvidenceFiles.Paper;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.shared.Evidence;

/// Papers are kept with the store, go with its backups, and leave it only when no entry names them.
@ParameterizedClass
@EnumSource(StoreKind.class)
class EvidenceFilesTest {
    @Parameter
    private StoreKind kind = StoreKind.SQLITE;

    private static final String PERMIT = "a".repeat(64);
    private static final String UNUSED = "b".repeat(64);
    private static final String LATER = "c".repeat(64);
    private static final Paper PAPER = new Paper("pdf", "%PDF-1.4 a permit".getBytes(StandardCharsets.UTF_8));
    private static final Kept KEPT = new Kept("pdf", 17);

    @TempDir
    private Path folder = Path.of("");

    private static void record(SmallStore store, String hash) {
        assertThat(store.journal()
                        .append(Act.of(
                                SmallStore.OFFICE,
                                List.of(SmallStore.contract("mill", 100)
                                        .withEvidence(List.of(new Evidence(Evidence.Kind.PERMIT, "7", hash)))))))
                .isInstanceOf(Appended.Recorded.class);
    }

    @Test
    void whatNoEntryNamesIsSweptAndWhatOneNamesStaysAlsoWhenNobodyMarkedIt() {
        try (SmallStore store = kind.in(folder)) {
            EvidenceFiles files = new EvidenceFiles(store.database());
            files.keep(PERMIT, PAPER, 1_000, 0);
            files.keep(UNUSED, PAPER, 1_000, 0);
            record(store, PERMIT);
            files.keep(LATER, PAPER, 2_000, 1_000);
            assertThat(files.find(UNUSED)).as("young enough").contains(KEPT);
            files.keep(LATER, PAPER, 3_000, 1_001);
            assertThat(files.find(UNUSED)).isEmpty();
            assertThat(files.find(PERMIT)).contains(KEPT);
            assertThat(files.find(LATER)).contains(KEPT);
        }
    }

    @Test
    void whatIsHandedOverAgainIsYoungAgainAndWhatIsMarkedStays() {
        try (SmallStore store = kind.in(folder)) {
            EvidenceFiles files = new EvidenceFiles(store.database());
            files.keep(UNUSED, PAPER, 1_000, 0);
            files.keep(UNUSED, PAPER, 5_000, 4_000);
            files.keep(PERMIT, PAPER, 1_000, 0);
            files.name(PERMIT);
            files.keep(LATER, PAPER, 6_000, 4_500);
            assertThat(files.find(UNUSED)).contains(KEPT);
            assertThat(files.find(PERMIT)).contains(KEPT);
        }
    }

    @Test
    void aBackupOfAFileHoldsThePapersAndARestoreBringsThemBack() {
        assumeTrue(kind == StoreKind.SQLITE);
        Path backup = folder.resolve("backup.db");
        try (SmallStore store = kind.in(folder)) {
            EvidenceFiles files = new EvidenceFiles(store.database());
            files.keep(PERMIT, PAPER, 1_000, 0);
            record(store, PERMIT);
            files.name(PERMIT);
            assertThat(new Backups(store.database()).write(backup).holds()).isTrue();
        }
        Path elsewhere = folder.resolve("restored.db");
        assertThat(new Restorer(elsewhere, InstantSource.system(), new Random(5)).restore(backup, "office", "CN-HA"))
                .isInstanceOf(Restorer.Outcome.Restored.class);
        try (SmallStore store = SmallStore.at(elsewhere)) {
            assertThat(new EvidenceFiles(store.database()).read(PERMIT)).hasValueSatisfying(paper -> {
                assertThat(paper.form()).isEqualTo("pdf");
                assertThat(paper.bytes()).isEqualTo(PAPER.bytes());
            });
        }
    }
}
