package org.tworivers.app.work.killed;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.tworivers.app.exchange.YamlTree;
import org.tworivers.app.exchange.map.ImportMapReader;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.imports.ImportJob;
import org.tworivers.app.work.imports.ImportReport;
import org.tworivers.app.work.imports.ImportRequest;
import org.tworivers.app.work.imports.ImportWatch;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Origin;

/// A process that imports a register and tells how far it is, and its head when the journal has acknowledged it.
final class ImportingChild {
    private static final Origin OFFICE = new Origin("r-1", Channel.COMMAND, "CN-HA", "");
    private static final String MAP = """
            register: made-up
            row: announcement
            language: en
            key: [id]
            name: name
            day: day
            capital: {total: million, unit: million, currency: USD@2023}
            place: {scheme: us-state, open: [{level: state, code: state}]}
            parties: [{role: investor, from: owner}]
            """;

    private ImportingChild() {}

    /// @param arguments the store's address, and the register
    public static void main(String[] arguments) {
        PrintStream told = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        run(arguments[0], Path.of(arguments[1]), new ImportWatch() {
            @Override
            public void rows(Phase phase, long rows) {
                told.println(phase + " " + rows);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
        told.println("DONE");
    }

    /// Imports the register, in this process or another.
    static ImportReport run(String store, Path file, ImportWatch watch) {
        try (Ledger ledger = Ledger.open(store, InstantSource.system(), new SecureRandom())) {
            ImportJob job = new ImportJob(ledger, () -> "import-made-up");
            ImportRequest request = new ImportRequest(
                    file, ImportMapReader.parse(YamlTree.parse(MAP)), "", false, file.resolveSibling("."));
            return job.run(request, OFFICE, watch);
        }
    }
}
