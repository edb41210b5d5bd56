package org.tworivers.app.work.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.tworivers.app.exchange.YamlTree;
import org.tworivers.app.exchange.map.ImportMap;
import org.tworivers.app.exchange.map.ImportMapReader;
import org.tworivers.app.work.Ledger;
import org.tworivers.core.journal.Appended;
import org.tworivers.core.journal.CanonicalText;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.JournalEntry.Counts;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.projects.Projects;

/// A store in a folder and imports into it, as tests need them.
final class Importing implements AutoCloseable {
    private static final Origin OFFICE = new Origin("r-1", Channel.COMMAND, "CN-HA", "");

    private final Path folder;
    private final Ledger ledger;
    private int imports;

    Importing(Path folder) {
        this.folder = folder;
        ledger = Ledger.open("sqlite:" + folder.resolve("ledger.db"), InstantSource.system(), new Random(1));
    }

    static ImportMap map(String yaml) {
        return ImportMapReader.parse(YamlTree.parse(yaml));
    }

    Ledger ledger() {
        return ledger;
    }

    Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    ImportJob job() {
        Supplier<String> ids = () -> "import-" + ++imports;
        return new ImportJob(ledger, ids);
    }

    ImportReport run(Path file, ImportMap map) {
        return job().run(new ImportRequest(file, map, "", false, folder), OFFICE, ImportWatch.NONE);
    }

    ImportReport run(String csv, ImportMap map) {
        return run(file("register.csv", csv), map);
    }

    ImportReport rehearse(Path file, ImportMap map) {
        return job().run(new ImportRequest(file, map, "", true, folder), OFFICE, ImportWatch.NONE);
    }

    Appended undo(String importId) {
        return new UndoJob(ledger.journal(), ledger.imports()).run(OFFICE, importId, "a test");
    }

    long head() {
        return ledger.journal().head().sequence();
    }

    /// What is recorded of a project by a register, as text.
    String row(String register, String project) {
        Optional<Projects.Row> row = ledger.projects().findRow(register, project);
        return row.map(Projects.Row::payload).orElse("nothing");
    }

    /// Every entry of the journal: type and subject.
    List<String> entries(long from) {
        List<String> all = new ArrayList<>();
        ledger.journal()
                .read(
                        from,
                        head(),
                        entry -> all.add(
                                entry.draft().type() + " " + entry.draft().subject()));
        return all;
    }

    String payload(long sequence) {
        return CanonicalText.write(
                ledger.journal().findEntry(sequence).orElseThrow().draft().payload());
    }

    static String counts(ImportReport report) {
        Counts counts = report.counts();
        return counts.rows() + " rows: " + counts.fresh() + " new, " + counts.changed() + " changed, " + counts.same()
                + " same, " + counts.rejected() + " rejected, " + counts.toReview() + " to review";
    }

    @Override
    public void close() {
        ledger.close();
    }
}
