package org.tworivers.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tworivers.core.journal.Audience;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Tree;
import org.tworivers.core.journal.TreeReader;
import org.tworivers.core.register.CodeBook;
import org.tworivers.core.register.Register;
import org.tworivers.core.register.RegisterEntry;
import org.tworivers.core.register.RegisterEntry.CodeEnded;
import org.tworivers.core.register.RegisterEntry.CodeStated;
import org.tworivers.core.register.RegisterEntry.OrganisationStated;
import org.tworivers.core.shared.Code;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Names;

/// The register on a database.
public final class JdbcRegister implements Register {
    private static final String CODES =
            "SELECT scheme, code, ended, day, names, parent, level, successor FROM code_fact"
                    + " WHERE known_from <= ? AND known_until > ? ORDER BY entry";
    private static final String CODE =
            "SELECT 1 FROM code_fact WHERE scheme = ? AND code = ? AND ended = 0 AND known_until = " + Intervals.OPEN;
    private static final String ORGANISATION = "SELECT kind, names, aliases, credit_code, place FROM organisation"
            + " WHERE id = ? AND known_from <= ? AND known_until > ? ORDER BY entry DESC";

    private static final String AS_KNOWN =
            "SELECT o.kind, o.names, o.aliases, o.credit_code, o.place, o.id FROM organisation o"
                    + " JOIN journal_entry j ON j.sequence = o.entry"
                    + " WHERE o.known_from <= ? AND o.known_until > ? AND j.audience IN (?, ?, ?) ORDER BY o.entry";

    private final Database database;

    /// The register of a store.
    public JdbcRegister(Database database) {
        this.database = database;
    }

    /// The same book as before as long as nothing is known otherwise.
    @Override
    public CodeBook codes(long sequence) {
        return database.readAsKnown(
                "read codes", List.of("code_fact"), sequence, statements -> read(statements, sequence));
    }

    private static CodeBook read(Statements statements, long sequence) throws SQLException {
        List<CodeStated> stated = new ArrayList<>();
        List<CodeEnded> ended = new ArrayList<>();
        try (ResultSet row = statements.of(CODES, sequence, sequence).executeQuery()) {
            while (row.next()) {
                Code code = new Code(row.getString(1), row.getString(2));
                Day day = Day.parse(row.getString(4));
                if (row.getInt(3) == 1) {
                    ended.add(new CodeEnded(code, day, optional(row.getString(8))));
                } else {
                    stated.add(new CodeStated(
                            code, names(row.getString(5)), optional(row.getString(6)), row.getString(7), day));
                }
            }
        }
        return new CodeBook(stated, ended);
    }

    @Override
    public boolean knowsCode(Code code) {
        return database.read("read codes", statements -> statements.finds(CODE, code.scheme(), code.code()));
    }

    @Override
    public Optional<OrganisationStated> findOrganisation(String id) {
        return findOrganisation(id, Intervals.OPEN - 1L);
    }

    /// What was stated of an organisation.
    ///
    /// @param sequence as known when this entry was the last
    public Optional<OrganisationStated> findOrganisation(String id, long sequence) {
        return database.read("read organisations", statements -> {
            try (ResultSet row =
                    statements.of(ORGANISATION, id, sequence, sequence).executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                return Optional.of(organisation(id, row));
            }
        });
    }

    /// What was stated of organisations, by id, as known at a sequence and as a circle of readers may see it;
    /// the newest entry about one counts.
    public Map<String, OrganisationStated> organisations(long sequence, Audience reader) {
        List<Object> values = new ArrayList<>(List.of(sequence, sequence));
        values.addAll(JournalPages.seenBy(reader));
        return database.readAsKnown(
                "read organisations for " + reader.word(), List.of("organisation"), sequence, statements -> {
                    Map<String, OrganisationStated> byId = new HashMap<>();
                    try (ResultSet row =
                            statements.of(AS_KNOWN, values.toArray()).executeQuery()) {
                        while (row.next()) {
                            byId.put(row.getString(6), organisation(row.getString(6), row));
                        }
                    }
                    return Map.copyOf(byId);
                });
    }

    private static OrganisationStated organisation(String id, ResultSet row) throws SQLException {
        TreeReader aliases = new TreeReader(
                Tree.fields().with("all", CanonicalText.parse(row.getString(3))).build(), "");
        return new OrganisationStated(
                id,
                RegisterEntry.Kind.parse(row.getString(1)),
                names(row.getString(2)),
                aliases.texts("all"),
                row.getString(4),
                optional(row.getString(5)));
    }

    /// Names as they are stored.
    static Names names(String text) {
        TreeReader reader = new TreeReader(
                Tree.fields().with("names", CanonicalText.parse(text)).build(), "");
        return new Names(reader.textsByName("names"));
    }

    private static Code optional(String written) {
        return written.isEmpty() ? Code.NONE : Code.parse(written);
    }
}
