package org.tworivers.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.tworivers.core.journal.Act;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Draft;
import org.tworivers.core.journal.JournalCodec;
import org.tworivers.core.journal.JournalEntry;
import org.tworivers.core.journal.JournalEntry.Counts;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.journal.PersonalContent;
import org.tworivers.core.projects.Capital;
import org.tworivers.core.projects.ProjectsCodec;
import org.tworivers.core.projects.ProjectsEntry.ProjectStated;
import org.tworivers.core.projects.Statement;
import org.tworivers.core.register.PersonDetails;
import org.tworivers.core.register.RegisterCodec;
import org.tworivers.core.register.RegisterEntry.PersonStated;
import org.tworivers.core.shared.Amount;
import org.tworivers.core.shared.Day;
import org.tworivers.core.shared.Denomination;
import org.tworivers.core.shared.Evidence;
import org.tworivers.core.shared.Money;
import org.tworivers.core.shared.Names;

/// A real store in a folder of a test, with short words for what the stories record.
final class SmallStore implements AutoCloseable {
    static final Origin OFFICE = new Origin("r-1", Channel.COMMAND, "CN-HA", "");

    private final Database database;
    private final JdbcJournal journal;
    private long tick;

    SmallStore(String address) {
        database = Database.open(address);
        InstantSource clock = () -> Instant.parse("2017-05-24T08:00:00Z").plusSeconds(tick++);
        long head = database.read("read the head", EntryWriter::head).sequence();
        journal = new JdbcJournal(database, clock, new Random(7 + head));
    }

    static SmallStore in(Path folder) {
        return at(folder.resolve("ledger.db"));
    }

    static SmallStore at(Path file) {
        return new SmallStore("sqlite:" + file);
    }

    Database database() {
        return database;
    }

    JdbcJournal journal() {
        return journal;
    }

    /// A contract over so many yuan; the amount tells the stories' entries apart.
    static Draft contract(String project, int yuan) {
        Money money = Money.of(BigDecimal.valueOf(yuan), Denomination.CNY);
        Statement signed = new Statement.Signed(
                Statement.Signed.Kind.CONTRACT, Capital.ofTotal(Amount.of(money)), "", Day.parse("2016-03-01"));
        Statement named = new Statement.Named(Names.of("en", yuan + " yuan"), Day.UNDATED);
        return new ProjectsCodec()
                .encode(new ProjectStated(project, false, List.of(named, signed)))
                .withEvidence(List.of(Evidence.of(Evidence.Kind.CONTRACT, "1")));
    }

    /// Records one draft and gives its entry's id.
    String record(Draft draft) {
        Appended appended = journal.append(Act.of(OFFICE, List.of(draft)));
        assertThat(appended).isInstanceOf(Appended.Recorded.class);
        return idOf(((Appended.Recorded) appended).head().sequence());
    }

    String state(String project, int yuan) {
        return record(contract(project, yuan));
    }

    /// States a person by name, with a salt that the name makes.
    String person(String id, String name) {
        PersonalContent personal = new PersonDetails(name, "made up").seal(salt(name));
        PersonStated stated = new PersonStated(id, personal.commitment().hash(), "", "contact");
        Appended appended = journal.append(
                Act.of(OFFICE, List.of(new RegisterCodec().encode(stated))).withPersonal(List.of(personal)));
        assertThat(appended).isInstanceOf(Appended.Recorded.class);
        return idOf(((Appended.Recorded) appended).head().sequence());
    }

    private static String salt(String name) {
        byte[] salt = new byte[32];
        new Random(name.hashCode()).nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    Appended erase(String person) {
        return new Eraser(database, journal).erase(OFFICE, people().allCommitments(person), "asked for");
    }

    JdbcPeople people() {
        return new JdbcPeople(database);
    }

    String correct(String entryId, String project, int yuan) {
        return record(contract(project, yuan).withCorrects(entryId));
    }

    String withdraw(String entryId) {
        return record(new JournalCodec().encode(new JournalEntry.Withdrawn(entryId, "typed wrong")));
    }

    String undo(String importId) {
        return record(new JournalCodec().encode(new JournalEntry.ImportUndone(importId, "wrong file")));
    }

    /// Imports rows as one transaction and gives their entries' ids.
    List<String> importRows(String importId, List<Draft> rows) {
        Appended appended = appendImport(importId, rows, UnaryOperator.identity());
        assertThat(appended).isInstanceOf(Appended.Recorded.class);
        long first = ((Appended.Recorded) appended).firstSequence();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ids.add(idOf(first + i));
        }
        return ids;
    }

    Appended appendImport(String importId, List<Draft> rows, UnaryOperator<JournalEntry.Imported> closing) {
        long first = journal.head().sequence() + 1;
        JournalEntry.Imported imported = new JournalEntry.Imported(
                importId, "list", "list.csv", "", "", first, new Counts(rows.size(), rows.size(), 0, 0, 0, 0));
        Origin origin = new Origin("r-1", Channel.IMPORT, "CN-HA", importId);
        return journal.appendAll(origin, journal.head(), taker -> {
            rows.forEach(taker);
            taker.accept(new JournalCodec().encode(closing.apply(imported)));
        });
    }

    String idOf(long sequence) {
        return journal.findEntry(sequence).orElseThrow().id();
    }

    /// The yuan of all contracts that count, sorted.
    List<Integer> counting() {
        return countingAt(journal.head().sequence());
    }

    /// The yuan of all contracts that count as known at a sequence, sorted; the same whether read from
    /// facts or names.
    List<Integer> countingAt(long sequence) {
        List<Integer> byFact = numbers(
                "SELECT amount / 100 FROM fact WHERE amount > 0 AND known_from <= ? AND known_until > ?", sequence);
        List<Integer> byName = numbers(
                "SELECT SUBSTR(names, 8) FROM project_entry WHERE known_from <= ? AND known_until > ?", sequence);
        assertThat(byFact).isEqualTo(byName);
        return byFact;
    }

    private List<Integer> numbers(String sql, long sequence) {
        return database.read("count", statements -> {
            List<Integer> numbers = new ArrayList<>();
            try (ResultSet row = statements.of(sql, sequence, sequence).executeQuery()) {
                while (row.next()) {
                    numbers.add(Integer.parseInt(row.getString(1).replaceAll("\\D.*", "")));
                }
            }
            Collections.sort(numbers);
            return numbers;
        });
    }

    /// Every row of every projection, numbers included, as sorted texts.
    Map<String, List<String>> projections() {
        return content(Projections.TABLES);
    }

    /// Every row of some tables as sorted texts.
    Map<String, List<String>> content(List<String> tables) {
        return database.snapshot("read tables", statements -> {
            Map<String, List<String>> content = new LinkedHashMap<>();
            for (String table : tables) {
                List<String> rows = new ArrayList<>();
                try (ResultSet row = statements.of("SELECT * FROM " + table).executeQuery()) {
                    while (row.next()) {
                        List<String> cells = new ArrayList<>();
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            cells.add(String.valueOf(row.getObject(i)));
                        }
                        rows.add(String.join("|", cells));
                    }
                }
                Collections.sort(rows);
                content.put(table, rows);
            }
            return content;
        });
    }

    /// Changes the stored journal behind the program's back.
    void tamper(String sql) {
        database.alone("tamper", statements -> statements.run(sql));
    }

    @Override
    public void close() {
        database.close();
    }
}
