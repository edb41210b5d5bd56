package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Entry;

/// Reads the journal page by page, the newest entries first.
///
/// A page goes on from a sequence and never counts from the beginning, and it looks at no more than a span of entries:
/// so any page of a journal of millions costs the same. A page with few entries says how far it has looked.
public final class JournalPages {
    private static final long SPAN = 100_000;

    /// Within how many of the newest entries those about some projects are looked for together, before each of the
    /// projects is asked for by itself.
    private static final long NEWEST = 20_000;

    private static final String SEEN = " AND audience IN (?, ?, ?)";
    private static final String PAGE = "SELECT " + EntryRows.COLUMNS + " FROM journal_entry"
            + " WHERE sequence >= ? AND sequence <= ? AND (? = '' OR recorder = ?) AND (? = '' OR type = ?)"
            + " AND (? = '' OR import_id = ?) AND (? = '' OR subject = ?)" + SEEN + " ORDER BY sequence DESC LIMIT ?";
    private static final String OF_PROJECT = "SELECT " + EntryRows.COLUMNS + " FROM journal_entry WHERE sequence IN"
            + " (SELECT entry FROM project_entry WHERE project = (SELECT number FROM project WHERE subject = ?))"
            + " AND sequence >= ? AND sequence <= ? AND (? = '' OR recorder = ?) AND (? = '' OR type = ?)"
            + " AND (? = '' OR import_id = ?)" + SEEN + " ORDER BY sequence DESC LIMIT ?";
    private static final String NEWEST_OF_PROJECT =
            "SELECT DISTINCT entry FROM project_entry WHERE project = ? AND audience <= ? ORDER BY entry DESC LIMIT ?";
    private static final String NEWEST_OF_PROJECTS =
            "SELECT entry, project FROM project_entry" + " WHERE entry > ? AND audience <= ? ORDER BY entry DESC";
    private static final String ONE = "SELECT " + EntryRows.COLUMNS + " FROM journal_entry WHERE sequence = ?" + SEEN;
    private static final String CORRECTING = "SELECT sequence FROM journal_entry WHERE corrects = ? AND corrects <> ''"
            + SEEN + " ORDER BY sequence LIMIT 1";
    private static final String NUMBER = "SELECT number FROM project WHERE subject = ?";
    private static final String PROJECT = "project:";

    private final Database database;
    private final long span;

    /// The pages of a store's journal.
    public JournalPages(Database database) {
        this(database, SPAN);
    }

    /// @param span how many entries one page looks at
    JournalPages(Database database, long span) {
        this.database = database;
        this.span = span;
    }

    /// A page.
    ///
    /// @param entries the newest first
    /// @param next from which sequence downwards the next page goes on; 0 when nothing is left
    public record JournalPage(List<Entry> entries, long next) {
        public JournalPage {
            entries = List.copyOf(entries);
        }
    }

    /// The newest entries that are wanted.
    ///
    /// @param most how many
    public JournalPage find(EntryWanted wanted, int most) {
        return database.read("read the journal", statements -> {
            long to = Math.min(wanted.to(), EntryWriter.head(statements).sequence());
            boolean narrow = wanted.subject().startsWith(PROJECT);
            long from = narrow ? wanted.from() : Math.max(wanted.from(), to - span + 1);
            List<Entry> found = read(statements, wanted.until(to), from, narrow, most);
            long looked = found.size() < most ? from : found.getLast().sequence();
            return new JournalPage(found, looked > wanted.from() ? looked - 1 : 0);
        });
    }

    private static List<Entry> read(Statements statements, EntryWanted wanted, long from, boolean narrow, int most)
            throws SQLException {
        List<Object> values = new ArrayList<>();
        if (narrow) {
            values.add(wanted.subject().substring(PROJECT.length()));
        }
        values.addAll(List.of(from, wanted.to(), wanted.recorder(), wanted.recorder(), wanted.type(), wanted.type()));
        values.addAll(List.of(wanted.importId(), wanted.importId()));
        if (!narrow) {
            values.addAll(List.of(wanted.subject(), wanted.subject()));
        }
        values.addAll(seenBy(wanted.reader()));
        values.add(most);
        List<Entry> found = new ArrayList<>();
        try (ResultSet row =
                statements.of(narrow ? OF_PROJECT : PAGE, values.toArray()).executeQuery()) {
            while (row.next()) {
                found.add(JournalLog.read(row));
            }
        }
        return found;
    }

    /// The words of the three audiences, those that may not be seen put aside.
    static List<String> seenBy(Audience reader) {
        return List.of(Audience.PUBLIC, Audience.PARTNER, Audience.OWN).stream()
                .map(each -> reader.sees(each) ? each.word() : reader.word())
                .toList();
    }

    /// The newest entries about any of some projects.
    ///
    /// @param numbers as [org.tworivers.core.projects.FactColumns#projectNumber] gives them
    public List<Entry> newestOf(Collection<Integer> numbers, Audience reader, int most) {
        return database.read("read the journal", statements -> {
            SequencedSet<Long> newest = newest(statements, numbers, reader, most);
            if (newest.size() < most) {
                newest = newestOfEach(statements, numbers, reader, most);
            }
            List<Entry> found = new ArrayList<>();
            for (long sequence : newest) {
                find(statements, sequence, reader).ifPresent(found::add);
            }
            return found;
        });
    }

    /// Looks only among the newest entries of the journal.
    private SequencedSet<Long> newest(Statements statements, Collection<Integer> numbers, Audience reader, int most)
            throws SQLException {
        Set<Integer> wanted = Set.copyOf(numbers);
        SequencedSet<Long> newest = new LinkedHashSet<>();
        long after = EntryWriter.head(statements).sequence() - Math.min(NEWEST, span);
        try (ResultSet row = statements
                .of(NEWEST_OF_PROJECTS, after, ProjectProjection.audienceNumber(reader))
                .executeQuery()) {
            while (newest.size() < most && row.next()) {
                if (wanted.contains(row.getInt(2) - 1)) {
                    newest.add(row.getLong(1));
                }
            }
        }
        return newest;
    }

    private static SequencedSet<Long> newestOfEach(
            Statements statements, Collection<Integer> numbers, Audience reader, int most) throws SQLException {
        TreeSet<Long> newest = new TreeSet<>(Comparator.reverseOrder());
        for (int number : numbers) {
            try (ResultSet row = statements
                    .of(NEWEST_OF_PROJECT, number + 1, ProjectProjection.audienceNumber(reader), most)
                    .executeQuery()) {
                while (row.next()) {
                    newest.add(row.getLong(1));
                }
            }
            while (newest.size() > most) {
                newest.pollLast();
            }
        }
        return newest;
    }

    /// One entry, when that circle may see it.
    public Optional<Entry> find(long sequence, Audience reader) {
        return database.read("read the journal", statements -> find(statements, sequence, reader));
    }

    private static Optional<Entry> find(Statements statements, long sequence, Audience reader) throws SQLException {
        List<Object> values = new ArrayList<>(List.of(sequence));
        values.addAll(seenBy(reader));
        try (ResultSet row = statements.of(ONE, values.toArray()).executeQuery()) {
            return row.next() ? Optional.of(JournalLog.read(row)) : Optional.empty();
        }
    }

    /// The sequence of the entry that corrects one; 0 when none does that the circle may see.
    public long findCorrecting(Entry entry, Audience reader) {
        List<Object> values = new ArrayList<>(List.of(entry.id()));
        values.addAll(seenBy(reader));
        return database.read("read the journal", statements -> statements.whole(0, CORRECTING, values.toArray()));
    }

    /// The number of a project, as [org.tworivers.core.projects.FactColumns#projectNumber] gives it; -1 when the
    /// subject is none.
    public int numberOf(String subject) {
        if (!subject.startsWith(PROJECT)) {
            return -1;
        }
        String project = subject.substring(PROJECT.length());
        return Math.toIntExact(database.read("read projects", statements -> statements.whole(0, NUMBER, project)) - 1);
    }

    /// What an entry holds, read by the codec of its floor.
    public static Object content(Entry entry) {
        return Projections.decode(entry.draft());
    }

    /// Every type of entry that this version knows, sorted.
    public static List<String> types() {
        return Projections.types();
    }
}
