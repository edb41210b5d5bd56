package org.tworivers.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Entry;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.projects.Fact;
import org.tworivers.core.projects.FactColumns;
import org.tworivers.core.projects.FactColumnsBuilder;
import org.tworivers.core.projects.FactCutter;
import org.tworivers.core.projects.FactKind;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.ProjectsEntry.ReturnFiled;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.shared.Code;

/// Projects dossiers into facts, and the returns of units into rows.
final class ProjectProjection implements AutoCloseable {
    private static final int MOST_CACHED = 200_000;

    private final PreparedStatement findProject;
    private final PreparedStatement addProject;
    private final PreparedStatement addEntry;
    private final PreparedStatement addFact;
    private final PreparedStatement addReturn;
    private final Dictionary codes;
    private final Dictionary denominations;

    ProjectProjection(Connection connection) throws SQLException {
        findProject = connection.prepareStatement("SELECT number FROM project WHERE subject = ?");
        addProject = connection.prepareStatement("INSERT INTO project (subject) VALUES (?)");
        addEntry = connection.prepareStatement("INSERT INTO project_entry (entry, known_from, known_until, audience,"
                + " project, imported, names) VALUES (?, ?, " + Intervals.OPEN + ", ?, ?, ?, ?)");
        addFact =
                connection.prepareStatement("INSERT INTO fact (entry, known_from, known_until, audience, project, tag,"
                        + " day, code, amount, other) VALUES (?, ?, " + Intervals.OPEN + ", ?, ?, ?, ?, ?, ?, ?)");
        addReturn = connection.prepareStatement("INSERT INTO return_filed (entry, known_from, known_until, unit, above,"
                + " period_from, period_to, figures) VALUES (?, ?, " + Intervals.OPEN + ", ?, ?, ?, ?, ?)");
        codes = new Dictionary(connection, "code", List.of("scheme", "code"));
        denominations = new Dictionary(connection, "denomination", List.of("text"));
    }

    void project(Entry entry, ProjectStated stated) throws SQLException {
        int audience = audienceNumber(entry.draft().audience());
        int project = projectNumber(stated.project());
        boolean imported = entry.origin().channel() == Channel.IMPORT;
        SqlText.set(addEntry, entry.sequence(), entry.sequence(), audience, project, imported ? 1 : 0, names(stated))
                .executeUpdate();
        int flags = (stated.illustrative() ? Fact.ILLUSTRATIVE : 0) | (audience == 0 ? Fact.PUBLISHED : 0);
        addFact.setLong(1, entry.sequence());
        addFact.setLong(2, entry.sequence());
        addFact.setInt(3, audience);
        addFact.setInt(4, project);
        for (Fact fact : FactCutter.cut(stated, entry.draft().evidence())) {
            add(fact, flags);
        }
    }

    private void add(Fact fact, int flags) throws SQLException {
        int unit = fact.unit().isEmpty() ? 0 : denominations.id(fact.unit());
        int precision = FactColumns.precisionNumber(fact.day().precision());
        addFact.setLong(
                5,
                Integer.toUnsignedLong(fact.kind() | FactColumnsBuilder.marks(fact.flags() | flags, precision, unit)));
        addFact.setLong(6, fact.day().isDated() ? fact.day().last().toEpochDay() : FactColumns.UNDATED);
        addFact.setInt(7, codeNumber(fact.code()));
        addFact.setLong(8, fact.amount());
        addFact.setLong(9, fact.kind() == FactKind.RECEIPT ? codeNumber(fact.payerPlace()) : fact.other());
        addFact.executeUpdate();
    }

    private int codeNumber(Code code) throws SQLException {
        if (code.isNone()) {
            return -1;
        }
        return code.scheme().equals(Fact.STAGES) ? Integer.parseInt(code.code()) : codes.id(code.scheme(), code.code());
    }

    private int projectNumber(String project) throws SQLException {
        SqlText.set(findProject, project);
        try (ResultSet row = findProject.executeQuery()) {
            if (row.next()) {
                return row.getInt(1);
            }
        }
        SqlText.set(addProject, project).executeUpdate();
        try (ResultSet row = findProject.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private static String names(ProjectStated stated) {
        String names = "";
        for (Statement statement : stated.statements()) {
            if (statement instanceof Statement.Named named) {
                names = CanonicalText.write(Tree.ofTexts(named.names().byLanguage()));
            }
        }
        return names;
    }

    void project(Entry entry, ReturnFiled filed) throws SQLException {
        Map<String, String> figures = new HashMap<>();
        filed.values().forEach((name, value) -> figures.put(name, value.toPlainString()));
        SqlText.set(
                        addReturn,
                        entry.sequence(),
                        entry.sequence(),
                        filed.unit(),
                        filed.above(),
                        filed.period().from().toString(),
                        filed.period().to().toString(),
                        CanonicalText.write(Tree.ofTexts(figures)))
                .executeUpdate();
    }

    /// The number an audience is stored as.
    static int audienceNumber(Audience audience) {
        return switch (audience) {
            case PUBLIC -> 0;
            case PARTNER -> 1;
            case OWN -> 2;
        };
    }

    @Override
    public void close() throws SQLException {
        findProject.close();
        addProject.close();
        addEntry.close();
        addFact.close();
        addReturn.close();
        codes.close();
        denominations.close();
    }

    /// A table that gives a number to each text, the same number for the same text.
    private static final class Dictionary implements AutoCloseable {
        private final PreparedStatement find;
        private final PreparedStatement add;
        private final Map<List<String>, Integer> cache = new HashMap<>();

        Dictionary(Connection connection, String table, List<String> columns) throws SQLException {
            find = connection.prepareStatement(
                    "SELECT id FROM " + table + " WHERE " + String.join(" = ? AND ", columns) + " = ?");
            add = connection.prepareStatement("INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (?"
                    + ", ?".repeat(columns.size() - 1) + ")");
        }

        int id(String... texts) throws SQLException {
            List<String> key = List.of(texts);
            Integer cached = cache.get(key);
            if (cached != null) {
                return cached;
            }
            int id = find(texts);
            if (id < 0) {
                SqlText.set(add, (Object[]) texts).executeUpdate();
                id = find(texts);
            }
            if (cache.size() >= MOST_CACHED) {
                cache.clear();
            }
            cache.put(key, id);
            return id;
        }

        private int find(String... texts) throws SQLException {
            SqlText.set(find, (Object[]) texts);
            try (ResultSet row = find.executeQuery()) {
                return row.next() ? row.getInt(1) : -1;
            }
        }

        @Override
        public void close() throws SQLException {
            find.close();
            add.close();
        }
    }
}
