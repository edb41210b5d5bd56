package org.tworivers.app.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.tworivers.core.aftercare.AftercareBook;
import org.tworivers.core.aftercare.AftercareEntry;
import org.tworivers.core.attraction.AttractionBook;
import org.tworivers.core.attraction.AttractionEntry;
import org.tworivers.core.instruments.InstrumentBook;
import org.tworivers.core.instruments.InstrumentsEntry.OfInstrument;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.oversight.OversightBook;
import org.tworivers.core.oversight.OversightEntry;
import org.tworivers.core.research.ResearchBook;
import org.tworivers.core.research.ResearchEntry;
import org.tworivers.core.results.ResultsBook;
import org.tworivers.core.results.ResultsEntry;
import org.tworivers.core.talent.TalentBook;
import org.tworivers.core.talent.TalentEntry;

/// An open store: lends connections to read by, and one to write by.
///
/// One transaction writes at a time, over all processes: it begins by taking a lock, before it reads anything.
/// An acknowledged commit survives a power cut. What differs between a file and a server is the [Keeper]'s.
public final class Database implements AutoCloseable {
    /// How long a command waits for another process that writes.
    static final int PATIENCE_MILLIS = 30_000;

    private static final String PASSING = "passing.db";

    private final Keeper keeper;
    private final ReentrantLock writing = new ReentrantLock();
    private final AsKnown known = new AsKnown();
    private final EventBooks books = new EventBooks();
    private final ParkBooks parkBooks = new ParkBooks();
    private final KeptBook<AttractionEntry, AttractionBook> attractionBook =
            new KeptBook<>(SubjectTable.ATTRACTION, AttractionBook::of, AttractionBook::with);
    private final KeptBook<AftercareEntry, AftercareBook> aftercareBook =
            new KeptBook<>(SubjectTable.AFTERCARE, AftercareBook::of, AftercareBook::with);
    private final KeptBook<OversightEntry, OversightBook> oversightBook =
            new KeptBook<>(SubjectTable.OVERSIGHT, OversightBook::of, OversightBook::with);
    private final Map<Audience, KeptBook<ResearchEntry, ResearchBook>> researchBooks = new EnumMap<>(Audience.class);

    private final KeptBook<OfInstrument, InstrumentBook> instrumentBook =
            new KeptBook<>(SubjectTable.INSTRUMENTS, InstrumentBook::of, InstrumentBook::with);
    private final KeptBook<ResultsEntry, ResultsBook> resultsBook =
            new KeptBook<>(SubjectTable.RESULTS, ResultsBook::of, ResultsBook::with);
    private final KeptBook<TalentEntry, TalentBook> talentBook =
            new KeptBook<>(SubjectTable.TALENT, TalentBook::of, TalentBook::with);

    private Database(Keeper keeper) {
        this.keeper = keeper;
        for (Audience reader : Audience.values()) {
            researchBooks.put(
                    reader, new KeptBook<>(SubjectTable.research(reader), ResearchBook::of, ResearchBook::with));
        }
    }

    /// Something asked of a connection.
    interface Query<T> {
        T run(Statements statements) throws SQLException;
    }

    /// Opens a store, and makes it when it is not there.
    ///
    /// @param address `sqlite:FILE` or `postgresql://HOST/DATABASE`
    public static Database open(String address) {
        return switch (StoreAddress.parse(address)) {
            case StoreAddress.InFile(Path file) -> {
                if (!Files.exists(file)) {
                    StoreFile.make(file);
                }
                yield open(file, PATIENCE_MILLIS);
            }
            case ServerAddress server -> new Database(ServerKeeper.open(server));
        };
    }

    /// Opens a store that must be there.
    ///
    /// @param address `sqlite:FILE` or `postgresql://HOST/DATABASE`
    public static Database openExisting(String address) {
        StoreAddress parsed = StoreAddress.parse(address);
        if (!isThere(parsed)) {
            throw new IllegalArgumentException("store (" + parsed.shown()
                    + ") must exist. Maybe import a register into it first, or run: tworivers demo.");
        }
        return open(address);
    }

    /// Opens a store for who only looks; an empty one, gone once it is closed, when it is not there.
    ///
    /// @param address `sqlite:FILE` or `postgresql://HOST/DATABASE`
    public static Database openToLook(String address) {
        return isThere(StoreAddress.parse(address)) ? open(address) : passing();
    }

    private static boolean isThere(StoreAddress address) {
        return switch (address) {
            case StoreAddress.InFile(Path file) -> Files.exists(file);
            case ServerAddress server -> ServerKeeper.holdsStore(server);
        };
    }

    /// An empty store in a folder of its own, gone once it is closed.
    public static Database passing() {
        try {
            Path folder = Files.createTempDirectory("tworivers-");
            StoreFile.make(folder.resolve(PASSING));
            return new Database(FileKeeper.open(folder.resolve(PASSING), PATIENCE_MILLIS, true));
        } catch (IOException broken) {
            throw StoreException.because(broken, "cannot-make", "cannot make a store for the moment", "tworivers-*");
        }
    }

    /// Opens a file that is there.
    ///
    /// @param patienceMillis how long to wait for another process that writes
    static Database open(Path file, int patienceMillis) {
        return new Database(FileKeeper.open(file, patienceMillis, false));
    }

    /// The file that a store's address names, for what only a store in a file can do.
    public static Path fileOf(String address) {
        return fileOf(StoreAddress.parse(address));
    }

    private static Path fileOf(StoreAddress address) {
        return switch (address) {
            case StoreAddress.InFile(Path file) -> file;
            case ServerAddress server ->
                throw new IllegalArgumentException("store (" + server.shown()
                        + ") must be sqlite:FILE to be backed up or restored here; a database has its own backup."
                        + " Maybe pg_dump and pg_restore, or: tworivers journal export FILE.");
        };
    }

    /// Refuses writes from now on while the disk of the store has less room than this; a server's disk cannot be seen.
    public void keepFree(long bytes) {
        keeper.keepFree(bytes);
    }

    /// What keeps the store from being written, while it does; reading goes on where it can.
    public Optional<StoreException> trouble() {
        return keeper.trouble();
    }

    /// Where it lies, for people; without a password.
    public String place() {
        return keeper.address().shown();
    }

    /// Whether it lies in a file, which can be copied and put in place of another.
    public boolean isFile() {
        return keeper.address() instanceof StoreAddress.InFile;
    }

    /// The file it lies in.
    ///
    /// @throws IllegalArgumentException when it lies in none
    public Path file() {
        return fileOf(keeper.address());
    }

    /// The name beside which lies what belongs to the store and is not in it: the file, or in the folder the program
    /// was started in a name made of the server's and the database's.
    public Path beside() {
        return keeper.beside();
    }

    /// Asks a reading connection; each statement sees the newest commit.
    ///
    /// @param doing what for, for the message when it breaks, such as `read projects`
    <T> T read(String doing, Query<T> query) {
        return lend(keeper.readers(), doing, query);
    }

    /// Asks a reading connection what rows of some tables said when an entry was the last; what was read before is
    /// given again as long as none of them has changed.
    ///
    /// @param doing what for, one name for each type that is read
    /// @param tables the tables in which the rows lie
    <T> T readAsKnown(String doing, List<String> tables, long sequence, Query<T> query) {
        return read(doing, statements -> known.read(statements, doing, tables, sequence, query));
    }

    /// The book of parks that was read.
    ParkBooks parkBooks() {
        return parkBooks;
    }

    /// The book of teams and leads that was read.
    KeptBook<AttractionEntry, AttractionBook> attractionBook() {
        return attractionBook;
    }

    /// The book of cases that was read.
    KeptBook<AftercareEntry, AftercareBook> aftercareBook() {
        return aftercareBook;
    }

    /// The book of promises and audits that was read.
    KeptBook<OversightEntry, OversightBook> oversightBook() {
        return oversightBook;
    }

    /// The book of the research network that was read, as a circle of readers sees it.
    KeptBook<ResearchEntry, ResearchBook> researchBook(Audience reader) {
        return Objects.requireNonNull(researchBooks.get(reader));
    }

    /// The book of instruments that was read.
    KeptBook<OfInstrument, InstrumentBook> instrumentBook() {
        return instrumentBook;
    }

    /// The book of results that was read.
    KeptBook<ResultsEntry, ResultsBook> resultsBook() {
        return resultsBook;
    }

    /// The book of talent agreements that was read.
    KeptBook<TalentEntry, TalentBook> talentBook() {
        return talentBook;
    }

    /// The books of events that were read.
    EventBooks books() {
        return books;
    }

    /// Asks a connection all in one snapshot: for reads that take long or must agree with each other.
    <T> T snapshot(String doing, Query<T> query) {
        return lend(keeper.snapshots(), doing, query);
    }

    /// Lends the writing connection outside any transaction.
    <T> T alone(String doing, Query<T> work) {
        return lend(keeper.writers(), doing, work);
    }

    private <T> T lend(Lender lender, String doing, Query<T> query) {
        try (Lender.Lent lent = lender.take()) {
            return run(query, lent.statements());
        } catch (SQLException broken) {
            throw broken(doing, broken);
        }
    }

    /// What broke may have left statements of no further use, so none of that connection is kept.
    private static <T> T run(Query<T> query, Statements statements) throws SQLException {
        boolean done = false;
        try {
            T answer = query.run(statements);
            done = true;
            return answer;
        } finally {
            if (!done) {
                statements.forget();
            }
        }
    }

    /// The exception to throw for what the database threw.
    ///
    /// @param doing what was being done, such as `append`
    StoreException broken(String doing, SQLException broken) {
        return keeper.broken(doing, broken);
    }

    /// Runs a write transaction that is kept unless something is thrown.
    <T> T write(String doing, Query<T> work) {
        return write(doing, work, done -> true);
    }

    /// Runs a write transaction, one at a time over all processes: it starts by taking the lock.
    ///
    /// @param keep whether to commit what gave this answer; else, and when something is thrown, all is
    ///     rolled back
    <T> T write(String doing, Query<T> work, Predicate<T> keep) {
        if (writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("a write transaction on " + place() + " is already open");
        }
        keeper.refuseLoss();
        writing.lock();
        try {
            return alone(doing, statements -> transact(statements, work, keep));
        } finally {
            writing.unlock();
        }
    }

    private <T> T transact(Statements statements, Query<T> work, Predicate<T> keep) throws SQLException {
        boolean committed = false;
        try {
            String transaction = keeper.begin(statements);
            T answer = work.run(statements);
            if (keep.test(answer)) {
                keeper.refuseLoss(); // again: waiting for others and working may have taken long
                keeper.commit(statements, transaction);
                committed = true;
            }
            return answer;
        } finally {
            keeper.end(statements, committed);
        }
    }

    /// Takes what was emptied or overwritten out of what the store lies in, so that nothing of it is left there.
    ///
    /// @return false when somebody still reads an old state, which keeps it there
    boolean forget() {
        try {
            return keeper.forget();
        } catch (SQLException broken) {
            throw broken("empty the log", broken);
        }
    }

    @Override
    public void close() {
        try {
            keeper.close();
        } catch (SQLException broken) {
            throw broken("close the store", broken);
        }
    }
}
