package org.tworivers.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.projects.FactKind;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.shared.Day;

/// What is filled from the journal can be dropped and filled again.
@ParameterizedClass
@EnumSource(StoreKind.class)
class RebuilderTest {
    @Parameter
    private StoreKind kind = StoreKind.SQLITE;

    private static final List<String> BESIDE = List.of("personal", "erasure", "recorder", "idempotency");

    @TempDir
    private Path folder = Path.of("");

    /// Every way an entry can stop or begin to count, and people beside them.
    private static void fill(SmallStore store) {
        String first = store.state("a/1", 100);
        String correction = store.correct(first, "a/1", 70);
        List<String> rows =
                store.importRows("i1", List.of(SmallStore.contract("b/1", 51), SmallStore.contract("b/2", 52)));
        store.importRows("i2", List.of(SmallStore.contract("b/1", 53).withCorrects(rows.getFirst())));
        store.person("p-1", "Name made up");
        store.person("p-2", "Another name made up");
        store.withdraw(store.withdraw(correction));
        store.undo("i2");
        store.erase("p-1");
        store.withdraw(rows.getLast());
    }

    @Test
    void everyTableHasTheSameRowsAgainAndWhatLiesBesideTheJournalIsLeftAlone() {
        try (SmallStore store = kind.in(folder)) {
            fill(store);
            Map<String, List<String>> rows = store.projections();
            Map<String, List<String>> beside = store.content(BESIDE);
            assertThat(store.counting()).containsExactly(51, 70);

            assertThat(Rebuilder.rebuild(store.database()).findings()).isEmpty();

            assertThat(store.projections()).isEqualTo(rows);
            assertThat(store.content(BESIDE)).isEqualTo(beside);
        }
    }

    /// A project for which a unit is responsible until June.
    private static Draft assigned(String project, int yuan) {
        Draft contract = SmallStore.contract(project, yuan);
        ProjectStated stated = (ProjectStated) new ProjectsCodec().decode(contract);
        List<Statement> all = new ArrayList<>(stated.statements());
        all.add(1, new Statement.Assigned("unit", Day.parse("2017-06"), Day.UNDATED));
        return new ProjectsCodec()
                .encode(new ProjectStated(project, false, all))
                .withEvidence(contract.evidence());
    }

    @Test
    void aStoreOfBeforeDeadlinesWereFactsIsFilledWithThemWhenItIsOpened() {
        Map<String, List<String>> rows;
        try (SmallStore store = kind.in(folder)) {
            String first = store.record(assigned("a/1", 100));
            String correction = store.record(assigned("a/1", 70).withCorrects(first));
            store.withdraw(store.withdraw(correction));
            store.record(assigned("b/1", 50));
            rows = store.projections();
            assertThat(rows.get("fact")).hasSize(10);
            store.tamper("DELETE FROM fact WHERE (tag & 255) = " + FactKind.ASSIGNED);
            store.tamper("UPDATE fact SET line = 0");
            store.tamper("DROP TABLE organisation_judgement");
            for (String table : List.of(
                    "api_token",
                    "reporting_unit",
                    "return_step",
                    "return_draft",
                    "entry_of_event",
                    "event_pass",
                    "event_application",
                    "event_run",
                    "event_board",
                    "event_notice",
                    "entry_of_agreement",
                    "entry_of_parks",
                    "energy_consumption",
                    "entry_of_attraction",
                    "entry_of_aftercare",
                    "entry_of_oversight",
                    "entry_of_research",
                    "entry_of_instruments",
                    "booking",
                    "booking_feed",
                    "entry_of_results",
                    "entry_of_talent",
                    "digest_subscription")) {
                store.tamper("DROP TABLE " + table);
            }
            store.tamper("ALTER TABLE account DROP COLUMN organisation");
            store.tamper("DELETE FROM flyway_schema_history WHERE CAST(version AS INTEGER) >= 8");
            if (kind == StoreKind.SQLITE) {
                store.tamper("PRAGMA user_version = 6");
            }
        }
        try (SmallStore store = kind.in(folder)) {
            assertThat(store.projections()).isEqualTo(rows);
            Rebuilder.rebuild(store.database());
            assertThat(store.projections()).isEqualTo(rows);
        }
    }

    @Test
    void rowsThatWereLostOrChangedComeBack() {
        try (SmallStore store = kind.in(folder)) {
            fill(store);
            Map<String, List<String>> rows = store.projections();
            for (String table : Projections.TABLES) {
                store.tamper("DELETE FROM " + table);
            }
            assertThat(store.projections()).isNotEqualTo(rows);

            Rebuilder.rebuild(store.database());

            assertThat(store.projections()).isEqualTo(rows);
        }
    }
}
