package org.tworivers.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tworivers.app.Roots;
import org.tworivers.app.exchange.reference.ReferenceFile;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.reference.ReferenceJob;
import org.tworivers.app.work.reference.Snapshot;
import org.tworivers.core.journal.Channel;
import org.tworivers.core.journal.Head;
import org.tworivers.core.journal.Origin;
import org.tworivers.core.shared.Day;

/// Runs commands on a store in a folder and keeps what they print.
final class Running {
    private final Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    Running(Path folder) {
        this.folder = folder;
    }

    /// Runs a command on the store; what an earlier one printed is gone.
    int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--store", store()));
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(new PrintWriter(out), new PrintWriter(err, true), all.toArray(String[]::new));
    }

    /// Imports a file by one of the maps that ship.
    int read(Path file, String map, String... more) {
        List<String> all = new ArrayList<>(List.of(
                "import",
                file.toString(),
                "--map",
                Roots.project("example/maps/" + map + ".yaml").toString()));
        all.addAll(List.of(more));
        return run(all.toArray(String[]::new));
    }

    /// The figures from 2015-11-03 to 2024-12-31 as plain rows, without when they were computed.
    String figures(String... more) {
        List<String> all =
                new ArrayList<>(List.of("figures", "--base", "2015-11-03", "--as-of", "2024-12-31", "--format", "csv"));
        all.addAll(List.of(more));
        if (run(all.toArray(String[]::new)) != 0) {
            throw new IllegalStateException(err());
        }
        return out();
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    String store() {
        return "sqlite:" + folder.resolve("ledger.db");
    }

    Head head() {
        try (Ledger ledger = open()) {
            return ledger.journal().head();
        }
    }

    /// Loads the places of the example.
    void loadPlaces() {
        ReferenceFile rows = ReferenceFile.read(
                Roots.project("example/henan-shanghai/places.csv"), new ReferenceFile.Reading("gbt2260", "", "", "zh"));
        try (Ledger ledger = open()) {
            new ReferenceJob(ledger.journal(), ledger.register())
                    .run(
                            new Origin("r-1", Channel.COMMAND, "CN-HA", ""),
                            new Snapshot("gbt2260", Day.UNDATED, false),
                            rows);
        }
    }

    private Ledger open() {
        return Ledger.open(store(), InstantSource.system(), new Random(1));
    }
}
