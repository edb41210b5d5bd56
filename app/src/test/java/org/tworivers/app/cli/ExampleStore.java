package org.tworivers.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.tworivers.app.Roots;
import org.tworivers.app.work.Ledger;
import org.tworivers.app.work.example.Demonstration;

/// A store that holds the whole example, and commands run on it.
///
/// @param address where it lies
record ExampleStore(String address) {

    /// What a command answered.
    record Run(int code, String out, String err) {}

    /// Fills a store in a folder.
    static ExampleStore in(Path folder) {
        String address = "sqlite:" + folder.resolve("example.db");
        try (Ledger ledger = Ledger.open(address, InstantSource.system(), new Random(1))) {
            new Demonstration(ledger, Roots.project("example")).fill();
        }
        return new ExampleStore(address);
    }

    /// Runs a command; words that name a file of the project's example are taken from its root.
    Run run(String command) {
        List<String> words = new ArrayList<>(Arrays.asList(command.strip().split(" +", -1)));
        words.replaceAll(
                word -> word.startsWith("example/") ? Roots.project(word).toString() : word);
        words.addAll(List.of("--store", address));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), words.toArray(String[]::new));
        return new Run(code, out.toString(), err.toString());
    }
}
