package org.tworivers.app.store;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.projects.Projects.Named;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.projects.Statement.Assigned;
import org.tworivers.core.projects.Statement.Joined;
import org.tworivers.core.projects.Telling;
import org.tworivers.core.shared.Names;

/// What was told of projects, as a circle of readers may see it.
public final class JdbcDossiers {
    private static final String SUBJECTS = "SELECT number, subject FROM project";
    private static final String NAMES = "SELECT project, names FROM project_entry WHERE audience <= ?"
            + " AND known_from <= ? AND known_until > ? AND names <> '' ORDER BY entry";
    private static final String SUBJECT = "SELECT subject FROM project WHERE number = ?";
    private static final String NAME = "SELECT names FROM project_entry WHERE project = ? AND audience <= ?"
            + " AND known_from <= ? AND known_until > ? AND names <> '' ORDER BY entry DESC LIMIT 1";
    private static final String TELLINGS = "SELECT " + EntryRows.COLUMNS + ", known_from, known_until"
            + " FROM (SELECT entry, known_from, known_until FROM project_entry"
            + " WHERE project = ? AND audience <= ? AND known_from <= ?) AS told"
            + " JOIN journal_entry ON sequence = entry ORDER BY entry, known_from";
    private static final String NEWEST_NAME = "SELECT names FROM project_entry WHERE project = ? AND audience <= ?"
            + " AND known_until = " + Intervals.OPEN + " AND names <> '' ORDER BY entry DESC LIMIT 1";
    private static final String SAID = "SELECT " + EntryRows.COLUMNS + " FROM (SELECT entry FROM project_entry"
            + " WHERE project = ? AND audience <= ? AND known_from <= ? AND known_until > ?) AS told"
            + " JOIN journal_entry ON sequence = entry WHERE payload LIKE ? ORDER BY entry";
    private static final int KNOWN_FROM = 18;

    private final Database database;

    /// The dossiers of a store.
    public JdbcDossiers(Database database) {
        this.database = database;
    }

    /// Every project by its number, with the newest of its names as known at a sequence; its id stands for a name
    /// where none was.
    ///
    /// @return by number as [org.tworivers.core.projects.FactColumns#projectNumber] gives it; among them are
    ///     projects of which nothing may be seen, so that only numbers from the columns may be looked up
    public Map<Integer, Named> allNames(long sequence, Audience reader) {
        return database.snapshot("read names of projects", statements -> {
            Map<Integer, String> names = new HashMap<>();
            try (ResultSet row = statements
                    .of(NAMES, ProjectProjection.audienceNumber(reader), sequence, sequence)
                    .executeQuery()) {
                while (row.next()) {
                    names.put(row.getInt(1), row.getString(2));
                }
            }
            Map<Integer, Named> named = new HashMap<>();
            try (ResultSet row = statements.of(SUBJECTS).executeQuery()) {
                while (row.next()) {
                    String known = names.get(row.getInt(1));
                    String id = row.getString(2);
                    named.put(
                            row.getInt(1) - 1,
                            new Named(id, known == null ? Names.of("en", id) : JdbcRegister.names(known)));
                }
            }
            return named;
        });
    }

    /// The same of some projects.
    ///
    /// @param numbers as [org.tworivers.core.projects.FactColumns#projectNumber] gives them
    public Map<Integer, Named> names(Collection<Integer> numbers, long sequence, Audience reader) {
        int audience = ProjectProjection.audienceNumber(reader);
        return numbers.isEmpty()
                ? Map.of()
                : database.read("read names of projects", statements -> {
                    Map<Integer, Named> named = new HashMap<>();
                    for (int number : numbers) {
                        String id = statements.text(SUBJECT, number + 1);
                        String known = statements.text(NAME, number + 1, audience, sequence, sequence);
                        named.put(
                                number,
                                new Named(id, known.isEmpty() ? Names.of("en", id) : JdbcRegister.names(known)));
                    }
                    return named;
                });
    }

    /// The number of the project that an entry is about, as [org.tworivers.core.projects.FactColumns#projectNumber]
    /// gives it.
    public int numberOf(long entry) {
        return database.read(
                "read a dossier",
                statements -> Math.toIntExact(
                        statements.whole(0, "SELECT project FROM project_entry WHERE entry = ? LIMIT 1", entry) - 1));
    }

    /// The newest names of a project as now known; nothing when that circle knows none.
    ///
    /// @param number as [org.tworivers.core.projects.FactColumns#projectNumber] gives it
    public Optional<Names> findNames(int number, Audience reader) {
        String names = database.read(
                "read names of projects",
                statements -> statements.text(NEWEST_NAME, number + 1, ProjectProjection.audienceNumber(reader)));
        return names.isEmpty() ? Optional.empty() : Optional.of(JdbcRegister.names(names));
    }

    /// Who was made responsible for some projects, as known at a sequence; of projects of which nobody was, nothing.
    ///
    /// @param numbers as [org.tworivers.core.projects.FactColumns#projectNumber] gives them
    public Map<Integer, List<Assigned>> assignments(Collection<Integer> numbers, long sequence, Audience reader) {
        return said(Assigned.class, "assigned", numbers, sequence, reader);
    }

    /// Who takes part in some projects, as known at a sequence; of projects of which nothing is said of it, nothing.
    ///
    /// @param numbers as [org.tworivers.core.projects.FactColumns#projectNumber] gives them
    public Map<Integer, List<Joined>> parties(Collection<Integer> numbers, long sequence, Audience reader) {
        return said(Joined.class, "joined", numbers, sequence, reader);
    }

    /// @param is the word that entries which say it hold
    private <T extends Statement> Map<Integer, List<T>> said(
            Class<T> kind, String is, Collection<Integer> numbers, long sequence, Audience reader) {
        return database.snapshot("read what was said of projects", statements -> {
            Map<Integer, List<T>> found = new HashMap<>();
            for (int number : numbers) {
                try (ResultSet row = statements
                        .of(
                                SAID,
                                number + 1,
                                ProjectProjection.audienceNumber(reader),
                                sequence,
                                sequence,
                                "%\"" + is + "\"%")
                        .executeQuery()) {
                    while (row.next()) {
                        List<T> of = found.computeIfAbsent(number, fresh -> new ArrayList<>());
                        statements(EntryRows.read(row))
                                .filter(kind::isInstance)
                                .map(kind::cast)
                                .forEach(of::add);
                    }
                }
            }
            return found;
        });
    }

    private static Stream<Statement> statements(Entry entry) {
        return Projections.decode(entry.draft()) instanceof ProjectStated stated
                ? stated.statements().stream()
                : Stream.empty();
    }

    /// All that was told of a project until a sequence, what was taken back by then included.
    ///
    /// @param number as [org.tworivers.core.projects.FactColumns#projectNumber] gives it
    public List<Telling> tellings(int number, long sequence, Audience reader) {
        return database.read("read a dossier", statements -> {
            List<Telling> tellings = new ArrayList<>();
            try (ResultSet row = statements
                    .of(TELLINGS, number + 1, ProjectProjection.audienceNumber(reader), sequence)
                    .executeQuery()) {
                while (row.next()) {
                    Entry entry = EntryRows.read(row);
                    long until = row.getLong(KNOWN_FROM + 1);
                    if (Projections.decode(entry.draft()) instanceof ProjectStated stated) {
                        tellings.add(new Telling(
                                entry,
                                stated,
                                row.getLong(KNOWN_FROM),
                                until == Intervals.OPEN ? Telling.OPEN : until));
                    }
                }
            }
            return tellings;
        });
    }
}
