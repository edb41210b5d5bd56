package org.tworivers.app.store;

import java.sql.PreparedStatement;
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

/// Projects dossiers into facts, and the returns of units into rows. For one transaction: the numbers it
/// remembers could be rolled back. Numbers have no gaps and are the same when all is projected again.
final class ProjectProjection {
    private static final int MOST_CACHED = 200_000;

    private static final String FIND_PROJECT = "SELECT number FROM project WHERE subject = ?";
    private static final String LAST_PROJECT = "SELECT COALESCE(MAX(number), 0) FROM project";
    private static final String ADD_PROJECT = "INSERT INTO project (number, subject) VALUES (?, ?)";
    private static final String ADD_ENTRY = "INSERT INTO project_entry (entry, known_from, known_until, audience,"
            + " project, imported, names) VALUES (?, ?, " + Intervals.OPEN + ", ?, ?, ?, ?)";
    private static final String ADD_FACT = "INSERT INTO fact (entry, known_from, known_until, audience, project, line,"
            + " tag, day, code, amount, other) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ADD_RETURN = "INSERT INTO return_filed (entry, known_from, known_until, unit, above,"
            + " period_from, period_to, figures) VALUES (?, ?, " + Intervals.OPEN + ", ?, ?, ?, ?, ?)";

    private final Statements statements;
    private final Dictionary codes;
    private final Dictionary denominations;

    /// The highest number of a project, less than 0 before it was asked for.
    private int lastProject = -1;

    ProjectProjection(Statements statements) {
        this.statements = statements;
        codes = new Dictionary(
                statements,
                "SELECT id FROM code WHERE scheme = ? AND code = ?",
                "INSERT INTO code (id, scheme, code)"
                        + " SELECT COALESCE(MAX(id), 0) + 1, CAST(? AS TEXT), CAST(? AS TEXT) FROM code");
        denominations = new Dictionary(
                statements,
                "SELECT id FROM denomination WHERE text = ?",
                "INSERT INTO denomination (id, text)"
                        + " SELECT COALESCE(MAX(id), 0) + 1, CAST(? AS TEXT) FROM denomination");
    }

    void project(Entry entry, ProjectStated stated) throws SQLException {
        int audience = audienceNumber(entry.draft().audience());
        int project = projectNumber(stated.project());
        boolean imported = entry.origin().channel() == Channel.IMPORT;
        long at = entry.sequence();
        statements.run(ADD_ENTRY, at, at, audience, project, imported ? 1 : 0, names(stated));
        addFacts(entry, stated, project, at, Intervals.OPEN);
    }

    /// Cuts the facts of an entry anew, as long as they are or were known.
    ///
    /// @param from the first sequence that knows them
    /// @param until the first sequence that no longer does
    void cutAnew(Entry entry, ProjectStated stated, long from, long until) throws SQLException {
        statements.run("DELETE FROM fact WHERE entry = ? AND known_from = ?", entry.sequence(), from);
        addFacts(entry, stated, projectNumber(stated.project()), from, until);
    }

    private void addFacts(Entry entry, ProjectStated stated, int project, long from, long until) throws SQLException {
        int audience = audienceNumber(entry.draft().audience());
        int flags = (stated.illustrative() ? Fact.ILLUSTRATIVE : 0) | (audience == 0 ? Fact.PUBLISHED : 0);
        PreparedStatement addFact = statements.of(ADD_FACT);
        addFact.clearBatch(); // of an entry that broke
        SqlText.set(addFact, entry.sequence(), from, until, audience, project);
        int line = 0;
        for (Fact fact : FactCutter.cut(stated, entry.draft().evidence())) {
            addFact.setInt(6, line++);
            add(fact, flags, addFact);
        }
        if (line > 0) {
            addFact.executeBatch();
        }
    }

    private void add(Fact fact, int flags, PreparedStatement addFact) throws SQLException {
        int unit = fact.unit().isEmpty() ? 0 : denominations.id(fact.unit());
        int precision = FactColumns.precisionNumber(fact.day().precision());
        addFact.setLong(
                7,
                Integer.toUnsignedLong(fact.kind() | FactColumnsBuilder.marks(fact.flags() | flags, precision, unit)));
        addFact.setLong(8, fact.day().isDated() ? fact.day().last().toEpochDay() : FactColumns.UNDATED);
        addFact.setInt(9, codeNumber(fact.code()));
        addFact.setLong(10, fact.amount());
        addFact.setLong(11, fact.kind() == FactKind.RECEIPT ? codeNumber(fact.payerPlace()) : fact.other());
        addFact.addBatch();
    }

    private int codeNumber(Code code) throws SQLException {
        if (code.isNone()) {
            return -1;
        }
        return code.scheme().equals(Fact.STAGES) ? Integer.parseInt(code.code()) : codes.id(code.scheme(), code.code());
    }

    private int projectNumber(String project) throws SQLException {
        long known = statements.whole(-1, FIND_PROJECT, project);
        if (known >= 0) {
            return Math.toIntExact(known);
        }
        if (lastProject < 0) {
            lastProject = Math.toIntExact(statements.whole(0, LAST_PROJECT));
        }
        lastProject++;
        statements.run(ADD_PROJECT, lastProject, project);
        return lastProject;
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
        statements.run(
                ADD_RETURN,
                entry.sequence(),
                entry.sequence(),
                filed.unit(),
                filed.above(),
                filed.period().from().toString(),
                filed.period().to().toString(),
                CanonicalText.write(Tree.ofTexts(figures)));
    }

    /// The number an audience is stored as.
    static int audienceNumber(Audience audience) {
        return switch (audience) {
            case PUBLIC -> 0;
            case PARTNER -> 1;
            case OWN -> 2;
        };
    }

    /// A table that gives a number to each text, the same number for the same text.
    private static final class Dictionary {
        private final Statements statements;
        private final String find;
        private final String add;
        private final Map<List<String>, Integer> cache = new HashMap<>();

        Dictionary(Statements statements, String find, String add) {
            this.statements = statements;
            this.find = find;
            this.add = add;
        }

        int id(String... texts) throws SQLException {
            List<String> key = List.of(texts);
            Integer cached = cache.get(key);
            if (cached != null) {
                return cached;
            }
            long id = statements.whole(-1, find, (Object[]) texts);
            if (id < 0) {
                statements.run(add, (Object[]) texts);
                id = statements.whole(-1, find, (Object[]) texts);
            }
            if (cache.size() >= MOST_CACHED) {
                cache.clear();
            }
            cache.put(key, Math.toIntExact(id));
            return Math.toIntExact(id);
        }
    }
}
