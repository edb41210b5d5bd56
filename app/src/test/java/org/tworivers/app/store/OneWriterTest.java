package org.tworivers.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.Head;
import org.tworivers.core.parks.Admission;
import org.tworivers.core.parks.Park;
import org.tworivers.core.parks.ParksCodec;
import org.tworivers.core.parks.ParksEntry;
import org.tworivers.core.parks.ParksEntry.ParkStated;
import org.tworivers.core.parks.ParksEntry.QuotaMoved;
import org.tworivers.core.parks.Quantity;
import org.tworivers.core.parks.QuotaBalance;
import org.tworivers.core.parks.QuotaMove;
import org.tworivers.core.parks.Resource;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// Writers that know nothing of each other, each with connections of its own, as processes have them.
@ParameterizedClass
@EnumSource(StoreKind.class)
class OneWriterTest {
    @Parameter
    private StoreKind kind = StoreKind.SQLITE;

    private static final int WRITERS = 4;
    private static final int ENTRIES = 25;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void oneWritesAtATimeSoThatNoEntryIsLostAndNoPlaceIsTakenTwice() throws Exception {
        kind.in(folder).close();
        List<Long> places = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<List<Long>>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int number = writer;
                writers.add(() -> append(number));
            }
            for (Future<List<Long>> done : threads.invokeAll(writers)) {
                places.addAll(done.get());
            }
        }

        assertThat(places).hasSize(WRITERS * ENTRIES).doesNotHaveDuplicates();
        try (SmallStore store = kind.in(folder)) {
            Head head = store.journal().head();
            assertThat(head.sequence()).isEqualTo(WRITERS * ENTRIES);
            assertThat(JournalVerifier.verify(store.database(), List.of(head)).findings())
                    .isEmpty();
            assertThat(new HashSet<>(store.counting())).hasSize(WRITERS * ENTRIES);
        }
    }

    private List<Long> append(int writer) {
        List<Long> places = new ArrayList<>();
        try (Database database = Database.open(kind.address(folder))) {
            JdbcJournal journal = new JdbcJournal(database, InstantSource.system(), new Random(writer));
            for (int i = 1; i <= ENTRIES; i++) {
                int yuan = 1000 * (1 + writer) + i;
                Draft draft = SmallStore.contract("w" + writer + "/" + i, yuan);
                Appended appended = journal.append(Act.of(SmallStore.OFFICE, List.of(draft)));
                places.add(((Appended.Recorded) appended).firstSequence());
            }
        }
        return places;
    }

    @Test
    void whatIsLeftOfAQuotaIsNeverPromisedTwice() throws Exception {
        Quantity land = Quantity.of(10);
        try (SmallStore store = kind.in(folder)) {
            Names names = Names.of("en", "park");
            Park park = new Park(
                    "park",
                    true,
                    names,
                    Code.NONE,
                    new TreeMap<>(),
                    false,
                    Admission.ANY,
                    List.of(),
                    new TreeMap<>(),
                    "",
                    Day.UNDATED);
            assertThat(record(store.journal(), new ParkStated(park))).isInstanceOf(Appended.Recorded.class);
            assertThat(record(store.journal(), move(QuotaMove.Kind.GRANT, Quantity.of(100), "")))
                    .isInstanceOf(Appended.Recorded.class);
        }
        List<Appended> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<List<Appended>>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int number = writer;
                writers.add(() -> reserve(number, land));
            }
            for (Future<List<Appended>> done : threads.invokeAll(writers)) {
                outcomes.addAll(done.get());
            }
        }
        assertThat(outcomes).hasSize(4 * WRITERS);
        assertThat(outcomes.stream().filter(Appended.Recorded.class::isInstance))
                .hasSize(10);
        try (SmallStore store = kind.in(folder)) {
            QuotaBalance balance = new JdbcParks(store.database())
                    .book(store.journal().head().sequence())
                    .ledger("park")
                    .findBalance(Resource.LAND, DAY)
                    .orElseThrow();
            assertThat(balance.free()).isEqualTo(Quantity.NONE);
            assertThat(balance.holders()).hasSize(10);
        }
    }

    private static final LocalDate DAY = LocalDate.of(2017, 3, 1);

    private List<Appended> reserve(int writer, Quantity land) {
        List<Appended> outcomes = new ArrayList<>();
        try (Database database = Database.open(kind.address(folder))) {
            JdbcJournal journal = new JdbcJournal(database, InstantSource.system(), new Random(50 + writer));
            for (int i = 0; i < 4; i++) {
                outcomes.add(record(journal, move(QuotaMove.Kind.RESERVE, land, "firm-" + writer + "-" + i)));
            }
        }
        return outcomes;
    }

    private static QuotaMoved move(QuotaMove.Kind kind, Quantity amount, String holder) {
        boolean reserves = kind == QuotaMove.Kind.RESERVE;
        return new QuotaMoved(new QuotaMove(
                "park",
                Resource.LAND,
                kind,
                amount,
                holder,
                DAY,
                reserves ? Optional.of(DAY.plusDays(30)) : Optional.empty(),
                ""));
    }

    private static Appended record(JdbcJournal journal, ParksEntry entry) {
        return journal.append(Act.of(SmallStore.OFFICE, List.of(new ParksCodec().encode(entry))));
    }

    @Test
    void aReaderSeesAWholeActOrNothingOfIt() throws Exception {
        try (SmallStore store = kind.in(folder);
                SmallStore other = kind.in(folder)) {
            store.state("a/1", 100);

            other.database()
                    .write(
                            "append",
                            statements -> {
                                EntryWriter writer = new EntryWriter(statements);
                                assertThat(writer.head().sequence()).isEqualTo(1);
                                statements.run("UPDATE journal_head SET sequence = 99 WHERE id = 1");
                                assertThat(store.journal().head().sequence()).isEqualTo(1);
                                return false;
                            },
                            kept -> kept);

            assertThat(store.journal().head().sequence()).isEqualTo(1);
        }
    }
}
